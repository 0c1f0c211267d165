// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.opinio.cases.Case;
import org.opinio.cases.CaseReader;
import org.opinio.cases.CaseReading;
import org.opinio.cases.Situation;
import org.opinio.cases.Situations;
import org.opinio.cite.CitationForms;
import org.opinio.cite.CitationStyle;
import org.opinio.cite.Library;
import org.opinio.compile.CompiledLaw;
import org.opinio.compile.LawCompiler;
import org.opinio.kept.KeptLaw;
import org.opinio.law.Law;
import org.opinio.law.Rule;
import org.opinio.page.LawReader;
import org.opinio.page.LawReading;

/**
 * The law, read and usable.
 *
 * @param folder where it stands
 * @param forms how sources and documents are cited
 */
record Workspace(Path folder, Law law, CitationForms forms) {

  private static final int DEEPEST = 8;

  /**
   * Reads the law.
   *
   * @param style in which sources are cited
   * @throws UserFault if it has errors, or the style cannot be applied
   */
  static Workspace open(Context context, Common common, Timings timings, CitationStyle style) {
    Path folder = LawFinder.find(context, common.law());
    Library library =
        timings.of(
            "sources", () -> Library.open(folder, Cache.folder(context, "cited", folder), style));
    Faults.stopAt(library.faults());
    Law law = timings.of("read the law", () -> law(context, folder, library.keys()));
    return new Workspace(
        folder, law, timings.of("documents", () -> library.forms(law.holders().values())));
  }

  /** The law as it was kept, where nothing has changed since; else its pages are read. */
  private static Law law(Context context, Path folder, Set<String> keys) {
    Optional<KeptLaw> kept =
        Program.mark()
            .flatMap(mark ->
                Cache.file(context, "law", ".bin", folder)
                    .map(file -> new KeptLaw(file, folder, keys, mark)));
    return kept.flatMap(KeptLaw::find)
        .orElseGet(() -> {
          LawReading reading = LawReader.read(folder, keys);
          Faults.stopAt(reading.diagnostics());
          kept.ifPresent(k -> k.keep(reading));
          return reading.law();
        });
  }

  /** The pages, read anew, with every link and citation in them. */
  LawReading pages() {
    return LawReader.read(folder, forms.forms().keySet());
  }

  /** Whether the rule has a result. */
  boolean isComputed(String rule) {
    Rule found = law().rules().get(rule);
    return found != null && found.isComputed();
  }

  /**
   * Sees to it that the rule has a result.
   *
   * @throws UserFault if it has none
   */
  void requireComputed(String rule) {
    if (!isComputed(rule)) {
      throw UserFault.of(
          rule + " has no result: its page advises and states no elements.",
          "To read it: opinio show " + rule);
    }
  }

  /** The law as a circuit. */
  CompiledLaw compiled(Timings timings) {
    return timings.of("compile the law", () -> LawCompiler.compile(law()));
  }

  /** What a case file says, or what is wrong with it. */
  CaseReading readCase(Path file) {
    return CaseReader.read(file, law(), forms.forms().keySet());
  }

  /**
   * A case.
   *
   * @throws UserFault if the file has faults
   */
  Case open(Path file) {
    CaseReading reading = readCase(file);
    Faults.stopAt(reading.diagnostics());
    return reading.found().orElseThrow(() -> Faults.in(reading.diagnostics()));
  }

  /**
   * The cases in a folder and those below it, or the one in a file.
   *
   * @throws UserFault if there is none, or one has faults
   */
  List<Case> cases(Path from) {
    List<Path> files = caseFiles(from);
    if (files.isEmpty()) {
      throw UserFault.of(
          "there is no case at " + Words.line(from.toString()) + ".",
          "Name a file that ends in `.yaml`, or a folder of them: --cases DIR");
    }
    return files.stream().map(this::open).toList();
  }

  List<Situation> situations(Case subject) {
    return Situations.of(subject, law());
  }

  /** The folder of cases that stands beside the law; it need not exist. */
  Path casesFolder() {
    return casesBeside(folder);
  }

  /** The folder of cases that stands beside a folder of law. */
  static Path casesBeside(Path law) {
    return law.resolveSibling("cases");
  }

  /** The case files in a folder and those below it, sorted; a file stands for itself. */
  static List<Path> caseFiles(Path from) {
    if (!Files.isDirectory(from)) {
      return Files.exists(from) ? List.of(from) : List.of();
    }
    try (Stream<Path> files = Files.walk(from, DEEPEST)) {
      return files.filter(Workspace::isCase).sorted().toList();
    } catch (IOException | UncheckedIOException e) {
      throw UserFault.of("cannot read the folder " + Words.line(from.toString()) + ".", "");
    }
  }

  private static boolean isCase(Path file) {
    String name = String.valueOf(file.getFileName());
    return !name.startsWith(".")
        && (name.endsWith(".yaml") || name.endsWith(".yml"))
        && !Files.isDirectory(file);
  }
}
