// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.workbench.desk;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.opinio.assess.Assessment;
import org.opinio.assess.Assessor;
import org.opinio.assess.Settings;
import org.opinio.cases.Case;
import org.opinio.cases.CaseReader;
import org.opinio.cases.CaseReading;
import org.opinio.cases.Situation;
import org.opinio.cases.Situations;
import org.opinio.cite.CitationForms;
import org.opinio.cite.Library;
import org.opinio.compile.CompiledLaw;
import org.opinio.compile.LawCompiler;
import org.opinio.diagnostic.Diagnostic;
import org.opinio.documents.Names;
import org.opinio.documents.report.Jars;
import org.opinio.documents.report.Receipt;
import org.opinio.kept.KeptLaw;
import org.opinio.law.Holder;
import org.opinio.law.Law;
import org.opinio.page.LawReader;
import org.opinio.page.LawReading;

/**
 * The law, read once, and all that is asked of it.
 *
 * @param folder where its pages stand
 * @param library its sources
 * @param law as its pages say it
 * @param assessor for all views, silence open, and no standard of proof
 * @param forms how sources and documents are cited
 */
public record LawDesk(
    Path folder,
    Library library,
    Law law,
    CompiledLaw compiled,
    Assessor assessor,
    CitationForms forms) {

  /** The program that runs, for receipts. */
  static final String PROGRAM =
      Jars.digest(List.of(Law.class, Receipt.class, LawDesk.class))
          .orElse("workbench, not from jars");

  /** The law as it was read from the same pages before. */
  private static final String KEPT = "law.bin";

  /** The law in a folder cannot be used. */
  public static final class FaultyLaw extends RuntimeException {

    private static final long serialVersionUID = 1L;

    FaultyLaw(List<Diagnostic> faults) {
      super(
          String.join(
              "\n", faults.stream().filter(Diagnostic::isError).map(d -> d.message()).toList()),
          null,
          false,
          false);
    }
  }

  /**
   * Reads the law.
   *
   * @param cache where formatted citations and the law as read are kept
   * @throws FaultyLaw if it has errors
   */
  public static LawDesk open(Path folder, Optional<Path> cache) {
    Library library = Library.open(folder, cache);
    stopAt(library.faults());
    Optional<KeptLaw> kept =
        cache.map(c -> new KeptLaw(c.resolve(KEPT), folder, library.keys(), PROGRAM));
    Law law = kept.flatMap(KeptLaw::find).orElseGet(() -> read(folder, library, kept));
    CompiledLaw compiled = LawCompiler.compile(law);
    return new LawDesk(
        folder,
        library,
        law,
        compiled,
        new Assessor(compiled, Settings.DEFAULT),
        library.forms(law.holders().values()));
  }

  private static Law read(Path folder, Library library, Optional<KeptLaw> kept) {
    LawReading reading = LawReader.read(folder, library.keys());
    stopAt(reading.diagnostics());
    kept.ifPresent(k -> k.keep(reading));
    return reading.law();
  }

  /** The pages, read anew, with every link and citation in them. */
  public LawReading pages() {
    return LawReader.read(folder, library.keys());
  }

  private static void stopAt(List<Diagnostic> faults) {
    if (faults.stream().anyMatch(Diagnostic::isError)) {
      throw new FaultyLaw(faults);
    }
  }

  /** The holders, by name. */
  public List<Holder> holders() {
    return Names.sorted(law().holders().values());
  }

  /** What a case file with this text says, or what is wrong with it. */
  public CaseReading read(String name, String text) {
    Set<String> keys = forms.forms().keySet();
    return CaseReader.read(name, text, law(), keys);
  }

  /** The case assessed on every rule. */
  public Assessment assess(Case subject) {
    List<Situation> situations = Situations.of(subject, law());
    return assessor.assess(subject, situations);
  }

  /** The same of a case that differs little from an earlier one. */
  Assessment assess(Case subject, Assessment earlier) {
    return assessor.assess(subject, Situations.of(subject, law()), earlier);
  }
}
