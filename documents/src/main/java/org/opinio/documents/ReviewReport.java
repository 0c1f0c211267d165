// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.documents;

import java.util.ArrayList;
import java.util.List;
import org.opinio.cite.CitationForms;
import org.opinio.documents.report.Report;
import org.opinio.documents.report.Section;
import org.opinio.review.Review;
import org.opinio.review.Reviews;

/** Writes the report on the review of planned operations. */
public final class ReviewReport {

  private ReviewReport() {}

  /**
   * The report.
   *
   * @param options may name only holders of the law; the advised one is the State whose reading is
   *     shown, without it the State that plans
   * @param forms how sources are cited; a key that is not among them is printed as unknown
   */
  public static Report of(Reviews reviews, ReportOptions options, CitationForms forms) {
    Composition composition = new Composition(reviews.assessment(), options, forms);
    List<Section> sections = new ArrayList<>();
    CaseSection head = new CaseSection(composition);
    sections.add(head.section());
    int number = 0;
    for (Review review : reviews.all()) {
      number++;
      sections.add(new ReviewSection(composition, reviews, review, number).section());
    }
    new ReadingsSection(composition).section().ifPresent(sections::add);
    sections.addAll(new EndSections(composition).all());
    return new Report(
        "en-GB",
        "Review: " + reviews.assessment().subject().title(),
        head.about(),
        sections,
        composition.notes());
  }
}
