// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.documents;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.opinio.assess.Across;
import org.opinio.assess.Finding;
import org.opinio.documents.SituationSection.Place;
import org.opinio.documents.report.Block;
import org.opinio.documents.report.Section;
import org.opinio.documents.report.Text;
import org.opinio.review.Change;
import org.opinio.review.Changes;
import org.opinio.review.Colour;
import org.opinio.review.Review;
import org.opinio.review.Reviews;

/** How a plan comes out, under which heads, and what would change it. */
final class ReviewResult {

  /** Sets of facts that are printed; the rest is counted. */
  private static final int MOST_SETS = 12;

  private final Place place;
  private final Composition composition;
  private final Reviews reviews;
  private final Review review;
  private final AcrossWords across;
  private final SettingWords settings;

  ReviewResult(Place place, Reviews reviews, Review review) {
    this.place = place;
    this.composition = place.composition();
    this.reviews = reviews;
    this.review = review;
    this.across = new AcrossWords(composition);
    this.settings = new SettingWords(composition, review);
  }

  Section section() {
    List<Block> blocks = new ArrayList<>();
    blocks.add(headline());
    nearly(blocks);
    blocks.add(heads());
    if (review.colour() == Colour.RED) {
      changes(
          blocks,
          "What would lead out of red",
          "The smallest sets of facts of the plan that would change the result. What they lead to is named; it is no permission unless it is green.",
          "No change of the facts of the plan leads out of red.",
          review.outOfRed(),
          true);
    } else {
      changes(
          blocks,
          "Red if",
          "The smallest sets of unknown facts that would put the plan off the table.",
          "No unknown fact could put the plan off the table.",
          review.redIf(),
          false);
    }
    if (review.colour() == Colour.AMBER) {
      changes(
          blocks,
          "What would lead to green",
          "The smallest sets of facts, unknown or of the plan, with which it would be lawful on every reading.",
          "No set of facts, unknown or of the plan, makes it lawful on every reading.",
          review.toGreen(),
          false);
    }
    return new Section(
        place.anchor() + "-a", "A", Text.of("How the plan comes out"), blocks, List.of());
  }

  private Optional<Finding> finding(String rule) {
    return Optional.ofNullable(review.operation().findings().get(rule));
  }

  private Block headline() {
    int number = composition.nextParagraph();
    List<Block> inside = new ArrayList<>();
    inside.add(new Block.Line(Text.of(author())));
    String response =
        review
            .response()
            .map(r ->
                "It carries out the response ‘"
                    + r.situation().title()
                    + "’, which is reviewed with it.")
            .orElse("The case names no response that it carries out.");
    inside.add(new Block.Line(Text.of(response)));
    outside().ifPresent(t -> inside.add(new Block.Line(t)));
    unlawful(inside);
    return new Block.Paragraph(number, Text.strong(ColourWords.headline(review.colour())), inside);
  }

  /** The readings on which it is unlawful, where it is on some and not on all. */
  private void unlawful(List<Block> inside) {
    finding(reviews.rules().red())
        .map(Finding::across)
        .flatMap(across::readings)
        .ifPresent(readings -> {
          inside.add(
              new Block.Line(Text.of("Unlawful, whatever is still unknown, on these readings:")));
          inside.add(readings);
        });
  }

  private String author() {
    String acting = composition.subject().nameOf(review.operation().situation().alleged());
    List<String> given =
        ReviewLaw.given(composition.law()).stream()
            .filter(r -> review.operation().situation().stipulated().containsKey(r))
            .toList();
    return given.isEmpty()
        ? "Whether the act would be that of "
            + acting
            + " follows from the facts that the case states."
        : "Taken as given: the act would be that of "
            + acting
            + " ("
            + String.join(", ", given)
            + ").";
  }

  /** Holders whose own words put them outside the result. */
  private Optional<Text> outside() {
    String rule =
        switch (review.colour()) {
          case RED, AMBER -> reviews.rules().red();
          case NEAR_RED -> reviews.rules().nearRed();
          case GREEN -> reviews.rules().green();
        };
    return finding(rule).flatMap(f -> across.outside(f.across()));
  }

  /** The readings that leave it on the table. */
  private void nearly(List<Block> blocks) {
    if (review.colour() != Colour.NEAR_RED) {
      return;
    }
    Across red = finding(reviews.rules().red()).orElseThrow().across();
    if (red.offReadings().isEmpty()) {
      blocks.add(
          composition.paragraph(
              Text.of(
                  "On no reading is it certain that no wrongful act would be committed, as the facts stand.")));
      return;
    }
    int number = composition.nextParagraph();
    blocks.add(
        new Block.Paragraph(
            number,
            Text.of(
                "Only on these readings would no wrongful act be committed, and even there a voluntary norm is at stake; that is not a permission:"),
            List.of(new Block.Points(red.offReadings().stream().map(across::term).toList()))));
  }

  private Block heads() {
    int number = composition.nextParagraph();
    List<Block.Table.Body> bodies = new ArrayList<>();
    body(bodies, "Off the table", ReviewLaw.heads(composition.law(), reviews.rules().red()));
    body(bodies, "Near it", List.of(reviews.rules().nearRed()));
    body(
        bodies,
        "Grounds of lawfulness",
        ReviewLaw.heads(composition.law(), reviews.rules().green()));
    Block table =
        new Block.Table(
            Text.of("Heads"), List.of(Text.of("Head"), Text.of("Across readings")), bodies);
    return new Block.Paragraph(
        number,
        Text.of("Each head by itself. Section C explains those that are not ruled out."),
        List.of(table));
  }

  private void body(List<Block.Table.Body> bodies, String heading, List<String> rules) {
    List<Block.Table.Row> rows =
        rules.stream().flatMap(r -> finding(r).stream()).map(this::row).toList();
    bodies.add(new Block.Table.Body(Text.of(heading), rows));
  }

  private Block.Table.Row row(Finding finding) {
    String anchor = place.explained(finding.rule().id());
    Text name =
        anchor.isEmpty()
            ? Text.of(finding.rule().heading())
            : Text.build().link(finding.rule().heading(), anchor).done();
    return new Block.Table.Row(name, List.of(Text.of(words(finding.across()))));
  }

  private static String words(Across across) {
    return switch (across.kind()) {
      case ON_EVERY_READING -> "on every reading";
      case ON_SOME_READINGS -> "on some readings";
      case ON_NO_READING -> across.awaitsShowing() ? "not until more is shown" : "ruled out";
      case OPEN -> "open on what is known";
    };
  }

  private void changes(
      List<Block> blocks,
      String heading,
      String lead,
      String none,
      Changes changes,
      boolean colours) {
    int number = composition.nextParagraph();
    List<Change> all = changes.all();
    Text.Builder text = Text.build().strong(heading + ". ");
    if (all.isEmpty() && changes.complete()) {
      blocks.add(new Block.Paragraph(number, text.words(none).done(), List.of()));
      return;
    }
    List<Block> inside = new ArrayList<>();
    if (!all.isEmpty()) {
      inside.add(
          new Block.Points(
              all.stream().limit(MOST_SETS).map(c -> settings.of(c, colours)).toList()));
    }
    if (all.size() > MOST_SETS) {
      inside.add(
          new Block.Line(
              Text.of("And " + (all.size() - MOST_SETS) + " more, which the JSON names.")));
    }
    inside.add(new Block.Line(Text.of(complete(changes))));
    text.words(all.isEmpty() ? "None was found." : lead);
    blocks.add(new Block.Paragraph(number, text.done(), inside));
  }

  private static String complete(Changes changes) {
    if (changes.complete()) {
      return "There are no others.";
    }
    int to = changes.completeTo();
    return to == 0
        ? "The list may be incomplete: the search grew too large."
        : "Complete for sets of "
            + (to == 1 ? "one fact" : "up to " + to + " facts")
            + "; larger ones were not all looked for.";
  }
}
