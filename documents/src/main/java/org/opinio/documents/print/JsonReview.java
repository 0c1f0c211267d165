// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.documents.print;

import java.io.StringWriter;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.opinio.assess.Across;
import org.opinio.assess.FactState;
import org.opinio.assess.Finding;
import org.opinio.assess.SituationAssessment;
import org.opinio.documents.ReviewLaw;
import org.opinio.documents.report.Receipt;
import org.opinio.explain.Explainer;
import org.opinio.explain.Explanation;
import org.opinio.review.Change;
import org.opinio.review.Changes;
import org.opinio.review.Review;
import org.opinio.review.Reviews;

/**
 * Prints reviews of plans as JSON. Its shape is that of docs/schema/review.schema.json; a field is
 * added without notice, and none is renamed or taken away without a new number of the format.
 */
public final class JsonReview {

  /** Name and number of the format. */
  public static final String FORMAT = "opinio-review/1";

  private final Reviews reviews;
  private final Json json;
  private final JsonFacts facts;
  private final JsonResults results;

  private JsonReview(Reviews reviews, Json json) {
    this.reviews = reviews;
    this.json = json;
    this.facts = new JsonFacts(json);
    this.results = new JsonResults(json);
  }

  /** All reviews. */
  public static String print(Reviews reviews, Receipt receipt) {
    StringWriter text = new StringWriter(1 << 15);
    try (Json json = new Json(text)) {
      JsonReview printer = new JsonReview(reviews, json);
      json.object(() -> printer.all(receipt));
    }
    return text.append('\n').toString();
  }

  private void all(Receipt receipt) {
    json.string("format", FORMAT);
    json.object("receipt", () -> results.receipt(receipt));
    json.object(
        "case",
        () -> {
          json.string("title", reviews.assessment().subject().title());
          json.optional("summary", reviews.assessment().subject().summary());
          json.object(
              "states",
              () -> new TreeMap<>(reviews.assessment().subject().states()).forEach(json::string));
        });
    json.objects("plans", reviews.all(), this::plan);
  }

  private void plan(Review review) {
    SituationAssessment operation = review.operation();
    json.string("situation", operation.situation().id());
    json.string("title", operation.situation().title());
    json.string("unit", operation.situation().unit());
    json.string("acting", operation.situation().alleged());
    json.string("target", operation.situation().target());
    json.optional("response", review.response().map(r -> r.situation().id()).orElse(""));
    json.word("colour", review.colour());
    json.objects(
        "stipulated",
        new TreeMap<>(operation.situation().stipulated()).values(),
        results::stipulation);
    json.object("red", () -> finding(operation, reviews.rules().red()));
    json.object("nearRed", () -> finding(operation, reviews.rules().nearRed()));
    json.object("green", () -> finding(operation, reviews.rules().green()));
    json.objects(
        "heads",
        ReviewLaw.heads(reviews.assessment().law().law(), reviews.rules()),
        head -> finding(operation, head));
    SortedSet<String> turnsOn = new TreeSet<>();
    for (String rule : new String[] {reviews.rules().red(), reviews.rules().green()}) {
      across(operation, rule).ifPresent(a -> turnsOn.addAll(a.turnsOn()));
    }
    json.strings("turnsOn", turnsOn);
    json.object("redIf", () -> changes(review.redIf()));
    json.object("outOfRed", () -> changes(review.outOfRed()));
    json.object("toGreen", () -> changes(review.toGreen()));
    json.objects(
        "record",
        ReviewLaw.record(reviews.assessment().law().law()),
        fact -> {
          json.string("fact", fact.id());
          FactState state = operation.facts().get(fact.id());
          json.word("status", state == null ? FactState.Status.UNKNOWN : state.status());
        });
  }

  private static Optional<Across> across(SituationAssessment situation, String rule) {
    return Optional.ofNullable(situation.findings().get(rule)).map(Finding::across);
  }

  private void finding(SituationAssessment situation, String rule) {
    json.string("rule", rule);
    across(situation, rule)
        .ifPresent(across -> {
          results.across(across);
          Explanation why = new Explainer(situation, situation.across(), false).of(rule);
          json.object("explanation", () -> new JsonExplanation(json, facts).step(why));
        });
  }

  private void changes(Changes changes) {
    json.objects("sets", changes.all(), this::change);
    json.bool("complete", changes.complete());
    json.number("completeTo", changes.completeTo());
  }

  private void change(Change change) {
    json.objects(
        "settings",
        change.settings(),
        s -> {
          json.string("situation", s.situation());
          json.string("fact", s.fact());
          json.optional("value", s.value());
          json.bool("holds", s.holds());
          json.bool("known", s.known());
        });
    json.word("leadsTo", change.leadsTo());
  }
}
