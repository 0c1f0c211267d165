// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.documents.print;

import org.opinio.explain.Explanation;

/** An explanation as JSON. */
final class JsonExplanation {

  private final Json json;
  private final JsonFacts facts;

  JsonExplanation(Json json, JsonFacts facts) {
    this.json = json;
    this.facts = facts;
  }

  /** The fields of one step and of all below it. */
  void step(Explanation step) {
    json.word("kind", step.kind());
    json.optional("id", step.id());
    json.optional("value", step.value());
    json.optional("words", step.words());
    json.word("outcome", step.outcome());
    if (step.kind().isGuard()) {
      json.word("guard", step.guard());
    }
    if (step.kind() == Explanation.Kind.AT_LEAST) {
      json.number("needed", step.needed());
    }
    step.reading()
        .ifPresent(reading -> {
          json.object(
              "reading",
              () -> {
                json.string("question", reading.question());
                json.strings("options", reading.options());
                json.bool("only", reading.only());
              });
        });
    step.fact().ifPresent(state -> json.word("status", state.status()));
    if (!step.citations().isEmpty()) {
      json.objects("citations", step.citations(), facts::citation);
    }
    if (!step.notes().isEmpty()) {
      json.strings("notes", step.notes().stream().map(Json::word).toList());
    }
    if (!step.items().isEmpty()) {
      json.objects("items", step.items(), this::step);
    }
  }
}
