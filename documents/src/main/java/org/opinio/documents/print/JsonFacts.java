// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.documents.print;

import java.util.TreeMap;
import org.opinio.assess.FactState;
import org.opinio.cases.Evidence;
import org.opinio.cases.StatedFact;
import org.opinio.law.Citation;

/** Facts, evidence and citations as JSON. */
final class JsonFacts {

  private final Json json;

  JsonFacts(Json json) {
    this.json = json;
  }

  void fact(String id, FactState state) {
    json.string("fact", id);
    json.word("status", state.status());
    state.stated().ifPresent(this::stated);
  }

  private void stated(StatedFact stated) {
    switch (stated.value()) {
      case StatedFact.Value.YesNo y -> json.string("value", y.yes() ? "yes" : "no");
      case StatedFact.Value.One one -> json.string("value", one.value());
      case StatedFact.Value.Some some -> {
        json.strings("holding", some.holding());
        json.strings("notHolding", some.notHolding());
      }
      case StatedFact.Value.Unknown u -> json.string("value", "unknown");
      case StatedFact.Value.Disputed d -> json.string("value", "disputed");
    }
    json.optional("source", stated.source());
    if (!stated.evidence().isEmpty()) {
      json.strings("evidence", stated.evidence());
    }
    json.optional("assessor", stated.assessor());
    json.optional("reasons", stated.reasons());
    if (!stated.claims().isEmpty()) {
      json.object("claims", () -> new TreeMap<>(stated.claims()).forEach(json::string));
    }
    if (!stated.proved().isEmpty()) {
      json.strings("proved", stated.proved());
    }
    json.optional("probability", stated.probability());
    json.optional("marking", stated.marking());
  }

  void evidence(Evidence evidence) {
    json.string("id", evidence.id());
    json.optional("title", evidence.title());
    json.optional("track", evidence.track());
    json.optional("reliability", evidence.reliability());
    json.optional("credibility", evidence.credibility());
    json.optional("marking", evidence.marking());
    json.optional("date", evidence.date());
  }

  void citation(Citation citation) {
    json.string("source", citation.key());
    json.optional("pinpoint", citation.pinpoint());
    json.bool("unchecked", citation.unchecked());
    json.optional("reportedBy", citation.reportedBy());
  }
}
