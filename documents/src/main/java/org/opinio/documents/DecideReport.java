// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.documents;

import java.util.ArrayList;
import java.util.List;
import org.opinio.cite.CitationForms;
import org.opinio.decide.Decision;
import org.opinio.decide.Decisions;
import org.opinio.documents.report.Report;
import org.opinio.documents.report.Section;

/** Writes the report on what decides a case. */
public final class DecideReport {

  private DecideReport() {}

  /**
   * The report.
   *
   * @param options which holders and which rule were asked for, and the receipt
   * @param forms how sources are cited
   */
  public static Report of(Decisions decisions, ReportOptions options, CitationForms forms) {
    Composition composition = new Composition(decisions.assessment(), options, forms);
    CaseSection head = new CaseSection(composition);
    List<Section> sections = new ArrayList<>();
    sections.add(head.section());
    int number = 0;
    for (Decision decision : decisions.all()) {
      number++;
      sections.add(new DecideSection(composition, decisions, decision, number).section());
    }
    sections.add(new EndSections(composition).receipt(" size=" + decisions.limits().size()));
    return new Report(
        "en-GB",
        "What decides: " + decisions.assessment().subject().title(),
        head.about(),
        sections,
        composition.notes());
  }
}
