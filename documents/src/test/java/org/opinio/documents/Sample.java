// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.documents;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.opinio.assess.Assessment;
import org.opinio.assess.Assessor;
import org.opinio.assess.Settings;
import org.opinio.cases.Case;
import org.opinio.cases.CaseReader;
import org.opinio.cases.CaseReading;
import org.opinio.cases.Situations;
import org.opinio.cite.BibFile;
import org.opinio.cite.CitationForms;
import org.opinio.cite.Source;
import org.opinio.compile.LawCompiler;
import org.opinio.documents.report.Receipt;
import org.opinio.documents.report.Report;
import org.opinio.law.Document;
import org.opinio.law.Holder;
import org.opinio.law.Law;
import org.opinio.page.LawReader;

/** A folder of law, read, with the forms of its sources. */
public record Sample(Law law, CitationForms forms) {

  public static final Path ROOT = Path.of(System.getProperty("opinio.root", ".."));
  public static final Path FILES = Path.of("src/test/resources/small");

  /** Invented law, small enough to follow by hand. */
  public static Sample small() {
    return read(FILES.resolve("law"), true);
  }

  /** The law of the project; its sources are not formatted. */
  public static Sample real() {
    return read(ROOT.resolve("law"), false);
  }

  private static Sample read(Path folder, boolean formatted) {
    List<Source> sources = new ArrayList<>();
    try (Stream<Path> files = Files.list(folder.resolve("sources"))) {
      for (Path file : files.filter(f -> f.toString().endsWith(".bib")).sorted().toList()) {
        sources.addAll(BibFile.read(file.toString(), Files.readString(file)).sources());
      }
    } catch (IOException fault) {
      throw new UncheckedIOException(fault);
    }
    Set<String> keys = new TreeSet<>();
    sources.forEach(s -> keys.add(s.key()));
    Law law = LawReader.read(folder, keys).law();
    for (Holder holder : law.holders().values()) {
      for (Document d : holder.documents()) {
        sources.add(
            Source.report(d.id(), d.issuer(), d.title(), d.dateWords(), d.url(), d.language()));
      }
    }
    return new Sample(law, CitationForms.of("", formatted ? sources : List.of()));
  }

  public Case theCase() {
    return read(FILES.resolve("case.yaml"));
  }

  public Case read(Path file) {
    Set<String> keys = new TreeSet<>(forms.forms().keySet());
    try (Stream<Path> files = Files.list(ROOT.resolve("law/sources"))) {
      for (Path bib : files.filter(f -> f.toString().endsWith(".bib")).sorted().toList()) {
        BibFile.read(bib.toString(), Files.readString(bib))
            .sources()
            .forEach(s -> keys.add(s.key()));
      }
    } catch (IOException fault) {
      throw new UncheckedIOException(fault);
    }
    CaseReading reading = CaseReader.read(file, law, keys);
    return reading.found().orElseThrow(() -> new AssertionError(reading.diagnostics().toString()));
  }

  public Assessment assess(Case subject, Settings settings) {
    return new Assessor(LawCompiler.compile(law), settings)
        .assess(subject, Situations.of(subject, law));
  }

  public Assessment assess(Case subject) {
    return assess(subject, Settings.DEFAULT);
  }

  /** The report on the small case for Arcadia against Borduria. */
  public Report report() {
    Assessment assessment = assess(theCase());
    return AssessmentReport.of(assessment, options(assessment), forms);
  }

  public static ReportOptions options(Assessment assessment) {
    return new ReportOptions(
        List.of(), Optional.of("xa"), Optional.of("xb"), Optional.empty(), false, receipt());
  }

  public static Receipt receipt() {
    return new Receipt("1aw", "ca5e", "0", "as-of=all silent=open standard=none");
  }
}
