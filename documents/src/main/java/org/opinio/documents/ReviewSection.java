// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.documents;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.opinio.assess.Across;
import org.opinio.assess.Finding;
import org.opinio.assess.Relevance;
import org.opinio.assess.SituationAssessment;
import org.opinio.documents.SituationSection.Place;
import org.opinio.documents.report.Block;
import org.opinio.documents.report.Section;
import org.opinio.documents.report.Text;
import org.opinio.review.Review;
import org.opinio.review.Reviews;

/** All that a report says of one plan. */
final class ReviewSection {

  private final Composition composition;
  private final Reviews reviews;
  private final Review review;
  private final int number;

  ReviewSection(Composition composition, Reviews reviews, Review review, int number) {
    this.composition = composition;
    this.reviews = reviews;
    this.review = review;
    this.number = number;
  }

  Section section() {
    Place place = place(review.operation(), "s" + number, matter());
    List<Section> parts = new ArrayList<>();
    parts.add(new ReviewResult(place, reviews, review).section());
    parts.add(
        new Section(
            place.anchor() + "-b",
            "B",
            Text.of("What it depends on, and what must be recorded"),
            depends(place),
            List.of()));
    parts.add(new RulesSection(place).section());
    parts.add(new FactsSection(place).section());
    return new Section(place.anchor(), "", heading(), List.of(), parts);
  }

  private List<Block> depends(Place place) {
    List<Block> blocks = new ArrayList<>(new ReviewQuestions(place, reviews, review).blocks());
    blocks.add(new ReviewRecord(place).block());
    return blocks;
  }

  private Place place(SituationAssessment situation, String anchor, List<Finding> matter) {
    return new Place(composition, situation, anchor, matter);
  }

  /** The rules of the review, its heads that are not ruled out, and the rules under them. */
  private List<Finding> matter() {
    Set<String> ids = new LinkedHashSet<>();
    Stream.of(reviews.rules().red(), reviews.rules().nearRed(), reviews.rules().green())
        .forEach(id -> {
          ids.add(id);
          ids.addAll(ReviewLaw.heads(composition.law(), id));
        });
    Relevance.of(composition.assessment(), review.operation()).thatMatter().stream()
        .map(f -> f.rule().id())
        .forEach(ids::add);
    return ids.stream()
        .map(review.operation().findings()::get)
        .filter(Objects::nonNull)
        .filter(f -> f.across().kind() != Across.Kind.ON_NO_READING)
        .toList();
  }

  private Text heading() {
    return Text.of(
        "Plan "
            + number
            + " of "
            + reviews.all().size()
            + ": "
            + review.operation().situation().title());
  }
}
