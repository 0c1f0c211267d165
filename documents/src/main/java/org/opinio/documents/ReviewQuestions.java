// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.documents;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.opinio.assess.Finding;
import org.opinio.assess.SituationAssessment;
import org.opinio.assess.Stand;
import org.opinio.documents.SituationSection.Place;
import org.opinio.documents.report.Block;
import org.opinio.documents.report.Text;
import org.opinio.law.Citation;
import org.opinio.law.Holder;
import org.opinio.law.Question;
import org.opinio.review.Colour;
import org.opinio.review.Review;
import org.opinio.review.Reviews;

/** The questions of law on which a plan depends, as its State and the target State read them. */
final class ReviewQuestions {

  private final Place place;
  private final Composition composition;
  private final Reviews reviews;
  private final Review review;

  ReviewQuestions(Place place, Reviews reviews, Review review) {
    this.place = place;
    this.composition = place.composition();
    this.reviews = reviews;
    this.review = review;
  }

  List<Block> blocks() {
    List<Block> blocks = new ArrayList<>();
    if (review.colour() == Colour.AMBER || review.colour() == Colour.NEAR_RED) {
      blocks.add(questions());
    }
    blocks.add(thirdStates());
    return blocks;
  }

  private SortedSet<String> turning() {
    SortedSet<String> ids = new TreeSet<>();
    for (String rule : List.of(reviews.rules().red(), reviews.rules().green())) {
      Finding finding = review.operation().findings().get(rule);
      if (finding != null) {
        ids.addAll(finding.across().turnsOn());
      }
    }
    return ids;
  }

  private Block questions() {
    int number = composition.nextParagraph();
    SortedSet<String> ids = turning();
    if (ids.isEmpty()) {
      return new Block.Paragraph(
          number,
          Text.of("It turns on facts, and as they stand on no question of law."),
          List.of());
    }
    String actingCode = review.operation().situation().alleged();
    String targetCode = review.operation().situation().target();
    Optional<Holder> acting =
        composition.options().advised().isPresent()
            ? composition.options().advised().map(composition.law().holders()::get)
            : holder(actingCode);
    Optional<Holder> target = holder(targetCode);
    List<Block.Table.Row> rows = new ArrayList<>();
    for (String id : ids) {
      Question question = composition.law().questions().get(id);
      if (question != null) {
        Text name =
            Text.build().part(composition.question(id)).words(" " + question.heading()).done();
        Text own = reading(question, acting);
        rows.add(
            new Block.Table.Row(
                name, List.of(own, reading(question, target), Text.of(assumed(question)))));
      }
    }
    Block table =
        new Block.Table(
            Text.of("Questions on which it turns"),
            List.of(
                Text.of("Question"),
                Text.of(
                    "Reading of "
                        + acting
                            .map(Holder::name)
                            .orElse(composition.subject().nameOf(actingCode))),
                Text.of(
                    "Reading of "
                        + target
                            .map(Holder::name)
                            .orElse(composition.subject().nameOf(targetCode))),
                Text.of("To assume when planning, if one must; never the law")),
            List.of(new Block.Table.Body(Text.EMPTY, rows)));
    return new Block.Paragraph(
        number,
        Text.of(
            "It turns on these questions. Wrongfulness is objective: a State that acts on a reading later rejected acts at its own risk. What the target State has not said is not guessed."),
        List.of(table));
  }

  private Optional<Holder> holder(String code) {
    return Optional.ofNullable(composition.law().holders().get(code.toLowerCase(Locale.ROOT)));
  }

  private Text reading(Question question, Optional<Holder> holder) {
    if (holder.isEmpty()) {
      return Text.of("no position is recorded");
    }
    Optional<Stand> stand = composition.stand(holder.get().id(), question.id());
    if (stand.isEmpty() || !stand.get().isOwn()) {
      return Text.of("has not said" + silent(question, stand) + groups(question, holder.get()));
    }
    Stand own = stand.get();
    String words =
        switch (own.basis()) {
          case RESERVES -> "leaves it open";
          case AMBIGUOUS -> "its words fit " + options(question, own);
          case SAID -> options(question, own);
          case SILENT, GENERAL_LAW, PREVAILING_VIEW, NO_LIMIT_STATED -> "has not said";
        };
    List<Citation> citations = own.views().stream().flatMap(v -> v.citations().stream()).toList();
    return Text.build().words(words).text(composition.cite(citations)).done();
  }

  private static String options(Question question, Stand stand) {
    List<String> words = stand.options().stream().map(o -> Terms.quoted(question, o)).toList();
    return words.isEmpty() ? "has spoken" : String.join(question.isSet() ? ", " : " or ", words);
  }

  private static String silent(Question question, Optional<Stand> stand) {
    return switch (stand.map(Stand::basis).orElse(Stand.Basis.SILENT)) {
      case GENERAL_LAW ->
          question.prevailing().map(p -> "; general law: " + Terms.quoted(question, p)).orElse("");
      case NO_LIMIT_STATED -> "; no limit stated";
      case PREVAILING_VIEW ->
          question
              .prevailing()
              .map(p -> "; prevailing view: " + Terms.quoted(question, p))
              .orElse("");
      case SILENT, SAID, AMBIGUOUS, RESERVES -> "";
    };
  }

  private String groups(Question question, Holder holder) {
    List<String> spoken =
        holder.memberOf().stream()
            .filter(g -> composition.stand(g, question.id()).filter(Stand::isOwn).isPresent())
            .map(composition::holder)
            .toList();
    return spoken.isEmpty()
        ? ""
        : "; a group of which it is a member has: " + String.join(", ", spoken);
  }

  private static String assumed(Question question) {
    return question.planning().isEmpty()
        ? ""
        : String.join(
            ", ", question.planning().stream().map(o -> Terms.quoted(question, o)).toList());
  }

  private Block thirdStates() {
    List<String> words = new ArrayList<>();
    words.add(
        "Third States affected: "
            + status(review.operation(), ReviewLaw.THIRD_STATES)
            + ". Neither consent nor a response excuses anything towards them.");
    review
        .response()
        .ifPresent(r ->
            words.add("By the response: " + status(r, ReviewLaw.THIRD_STATES_OF_RESPONSE) + "."));
    return composition.paragraph(Text.of(String.join(" ", words)));
  }

  private String status(SituationAssessment situation, String fact) {
    return Optional.ofNullable(situation.facts().get(fact))
        .map(s -> new FactWords(place.composition()).status(fact, s))
        .orElse("unknown");
  }
}
