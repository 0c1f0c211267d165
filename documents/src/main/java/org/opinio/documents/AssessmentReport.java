// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.documents;

import java.util.ArrayList;
import java.util.List;
import org.opinio.assess.Assessment;
import org.opinio.assess.SituationAssessment;
import org.opinio.cite.CitationForms;
import org.opinio.documents.report.Report;
import org.opinio.documents.report.Section;

/** Writes the report on an assessment. */
public final class AssessmentReport {

  private AssessmentReport() {}

  /**
   * The report.
   *
   * @param options may name only holders and rules of the law
   * @param forms how sources are cited; a key that is not among them is printed as unknown
   */
  public static Report of(Assessment assessment, ReportOptions options, CitationForms forms) {
    Composition composition = new Composition(assessment, options, forms);
    List<Section> sections = new ArrayList<>();
    CaseSection head = new CaseSection(composition);
    sections.add(head.section());
    int number = 0;
    for (SituationAssessment situation : assessment.situations()) {
      sections.add(new SituationSection(composition, situation, ++number).section());
    }
    new ReadingsSection(composition).section().ifPresent(sections::add);
    sections.addAll(new EndSections(composition).all());
    return new Report(
        "en-GB", assessment.subject().title(), head.about(), sections, composition.notes());
  }
}
