// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.benchmarks;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.opinio.cases.Case;
import org.opinio.cases.CaseReader;
import org.opinio.cases.CaseReading;
import org.opinio.cite.BibFile;
import org.opinio.cite.CitationForms;
import org.opinio.cite.Source;
import org.opinio.diagnostic.Diagnostic;
import org.opinio.law.Document;
import org.opinio.law.Law;
import org.opinio.page.LawReader;
import org.opinio.page.LawReading;

/** The law and the cases of this project, from the folder that -Dopinio.root names. */
final class Project {

  private final Path root;
  private final List<Source> sources;
  private final Set<String> keys;

  private Project(Path root) {
    this.root = root;
    this.sources = sources(root.resolve("law/sources"));
    this.keys = Set.copyOf(sources.stream().map(Source::key).toList());
  }

  static Project here() {
    return new Project(Path.of(System.getProperty("opinio.root", ".")));
  }

  /**
   * The law, read anew.
   *
   * @throws IllegalStateException if it has errors
   */
  Law readLaw() {
    LawReading reading = LawReader.read(root.resolve("law"), keys);
    stopAt(reading.diagnostics());
    return reading.law();
  }

  /**
   * A case of the project, read anew.
   *
   * @throws IllegalStateException if it has errors
   */
  Case readCase(String name, Law law) {
    Path file = root.resolve("cases").resolve(name);
    return readCase(
        Files.exists(file) ? file : root.resolve("benchmarks/cases").resolve(name), law);
  }

  private Case readCase(Path file, Law law) {
    CaseReading reading = CaseReader.read(file, law, keys);
    stopAt(reading.diagnostics());
    return reading.found().orElseThrow();
  }

  /** How the sources and the documents of the holders are cited. */
  CitationForms forms(Law law) {
    List<Source> all = new ArrayList<>(sources);
    law.holders().values().stream()
        .flatMap(holder -> holder.documents().stream())
        .map(Project::source)
        .forEach(all::add);
    return CitationForms.of("", all);
  }

  private static Source source(Document d) {
    return Source.report(d.id(), d.issuer(), d.title(), d.dateWords(), d.url(), d.language());
  }

  private static List<Source> sources(Path folder) {
    try (Stream<Path> files = Files.list(folder)) {
      List<Source> all = new ArrayList<>();
      for (Path file : files.filter(f -> f.toString().endsWith(".bib")).sorted().toList()) {
        all.addAll(BibFile.read(file.toString(), Files.readString(file)).sources());
      }
      return all;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void stopAt(List<Diagnostic> diagnostics) {
    diagnostics.stream()
        .filter(Diagnostic::isError)
        .findFirst()
        .ifPresent(d -> {
          throw new IllegalStateException(d.toString());
        });
  }
}
