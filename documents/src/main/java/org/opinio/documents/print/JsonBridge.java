// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.documents.print;

import java.io.StringWriter;
import java.util.List;
import java.util.Objects;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.opinio.assess.Stand;
import org.opinio.compare.AgreedQuestions;
import org.opinio.compare.Agreement;
import org.opinio.compare.Agreements;
import org.opinio.compare.Bridge;
import org.opinio.compare.Choice;
import org.opinio.compare.RuleBridge;
import org.opinio.compare.Shared;
import org.opinio.compare.SituationBridge;
import org.opinio.documents.ReportOptions;
import org.opinio.law.Holder;

/**
 * Prints what would bring holders to one result as JSON. Its shape is that of
 * docs/schema/bridge.schema.json; a field is added without notice, and none is renamed or taken
 * away without a new number of the format.
 */
public final class JsonBridge {

  /** Name and number of the format. */
  public static final String FORMAT = "opinio-bridge/1";

  private final Bridge bridge;
  private final ReportOptions options;
  private final Json json;
  private final JsonResults results;
  private final JsonLaw law;

  private JsonBridge(Bridge bridge, ReportOptions options, Json json) {
    this.bridge = bridge;
    this.options = options;
    this.json = json;
    this.results = new JsonResults(json);
    this.law = new JsonLaw(bridge.assessment(), options, json);
  }

  /** The whole answer. */
  public static String print(Bridge bridge, ReportOptions options) {
    StringWriter text = new StringWriter(1 << 15);
    try (Json json = new Json(text)) {
      JsonBridge printer = new JsonBridge(bridge, options, json);
      json.object(printer::all);
    }
    return text.append('\n').toString();
  }

  private void all() {
    json.string("format", FORMAT);
    json.object("receipt", () -> results.receipt(options.receipt()));
    json.object(
        "case",
        () -> {
          json.string("title", bridge.assessment().subject().title());
          json.optional("summary", bridge.assessment().subject().summary());
        });
    List<String> questions = List.copyOf(questions());
    json.objects(
        "questions",
        questions.stream()
            .map(bridge.assessment().law().law().questions()::get)
            .filter(Objects::nonNull)
            .toList(),
        law::question);
    json.objects(
        "holders",
        bridge.holders().stream()
            .map(bridge.assessment().law().law().holders()::get)
            .filter(Objects::nonNull)
            .toList(),
        h -> holder(h, questions));
    json.objects("situations", bridge.situations(), this::situation);
  }

  /** The questions that the answer names. */
  private SortedSet<String> questions() {
    SortedSet<String> ids = new TreeSet<>();
    for (SituationBridge situation : bridge.situations()) {
      for (RuleBridge rule : situation.apart()) {
        ids.addAll(rule.turnsOn());
        ids.addAll(rule.differWithoutEffect());
        Stream.of(rule.established(), rule.notEstablished())
            .flatMap(a -> a.sets().stream())
            .forEach(s -> ids.addAll(s.questions()));
      }
    }
    return ids;
  }

  private void holder(Holder holder, List<String> questions) {
    json.string("id", holder.id());
    json.string("name", holder.name());
    json.word("kind", holder.kind());
    SortedMap<String, Stand> stands =
        bridge.assessment().stands().getOrDefault(holder.id(), new TreeMap<>());
    json.objects(
        "stands",
        questions.stream().map(stands::get).filter(Objects::nonNull).toList(),
        law::stand);
  }

  private void situation(SituationBridge situation) {
    json.string("situation", situation.situation().situation().id());
    json.string("title", situation.situation().situation().title());
    json.objects("shared", situation.shared(), this::shared);
    json.objects("apart", situation.apart(), this::apart);
  }

  private void shared(Shared shared) {
    json.string("rule", shared.rule().id());
    json.string("heading", shared.rule().heading());
    json.word("verdict", shared.verdict());
    json.strings("defeasible", shared.defeasible());
    json.strings("awaitsShowing", shared.awaitsShowing());
  }

  private void apart(RuleBridge rule) {
    json.string("rule", rule.rule().id());
    json.string("heading", rule.rule().heading());
    json.object("results", () -> rule.results().forEach((h, verdict) -> json.word(h, verdict)));
    json.strings("turnsOn", rule.turnsOn());
    json.strings("differWithoutEffect", rule.differWithoutEffect());
    json.object("established", () -> agreements(rule.established()));
    json.object("notEstablished", () -> agreements(rule.notEstablished()));
    results.causes("missing", rule.missing());
  }

  private void agreements(Agreements agreements) {
    json.bool("possible", agreements.possible());
    json.objects("sets", agreements.sets(), this::set);
    json.bool("complete", agreements.complete());
    json.number("completeTo", agreements.completeTo());
  }

  private void set(AgreedQuestions set) {
    json.strings("questions", set.questions());
    json.objects("agreements", set.agreements(), this::agreement);
  }

  private void agreement(Agreement agreement) {
    json.objects("choices", agreement.choices(), this::choice);
    json.strings("against", agreement.against());
  }

  private void choice(Choice choice) {
    json.string("question", choice.question());
    if (choice.anyOf().isEmpty()) {
      json.strings("with", choice.with());
      json.strings("without", choice.without());
    } else {
      json.strings("anyOf", choice.anyOf());
    }
  }
}
