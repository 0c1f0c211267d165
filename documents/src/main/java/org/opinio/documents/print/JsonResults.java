// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.documents.print;

import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.opinio.assess.Across;
import org.opinio.assess.Cause;
import org.opinio.assess.ReadingTerm;
import org.opinio.cases.Stipulation;
import org.opinio.documents.report.Receipt;

/** Receipts and results across readings as JSON, the same in every format. */
final class JsonResults {

  private final Json json;

  JsonResults(Json json) {
    this.json = json;
  }

  void receipt(Receipt receipt) {
    json.string("law", receipt.law());
    json.string("case", receipt.subject());
    json.string("engine", receipt.engine());
    json.string("settings", receipt.settings());
    json.string("short", receipt.shortForm());
  }

  void stipulation(Stipulation stipulation) {
    json.string("rule", stipulation.rule());
    json.bool("met", stipulation.met());
  }

  void across(Across across) {
    json.word("result", across.kind());
    json.objects("onReadings", across.onReadings(), this::term);
    json.objects("offReadings", across.offReadings(), this::term);
    json.bool("complete", across.complete());
    json.strings("turnsOn", across.turnsOn());
    causes("missing", across.missing());
    json.object("outside", () -> across.outside().forEach((id, verdict) -> json.word(id, verdict)));
    json.bool("awaitsShowing", across.awaitsShowing());
    json.bool("defeasible", across.defeasible());
  }

  private void term(ReadingTerm term) {
    json.objects(
        "parts",
        term.parts(),
        part -> {
          json.string("question", part.question());
          json.string("option", part.option());
          json.bool("accepted", part.accepted());
        });
  }

  /** An object with the ids of the causes by their kind. */
  void causes(String name, SortedSet<Cause> causes) {
    TreeMap<Cause.Kind, SortedSet<String>> byKind = new TreeMap<>();
    causes.forEach(c -> byKind.computeIfAbsent(c.kind(), k -> new TreeSet<>()).add(c.id()));
    json.object(name, () -> byKind.forEach((kind, ids) -> json.strings(Json.word(kind), ids)));
  }
}
