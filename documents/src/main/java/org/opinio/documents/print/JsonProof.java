// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.documents.print;

import java.io.StringWriter;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import org.opinio.documents.report.Receipt;
import org.opinio.proof.Chance;
import org.opinio.proof.Change;
import org.opinio.proof.Grade;
import org.opinio.proof.Grouped;
import org.opinio.proof.Likelihood;
import org.opinio.proof.Proof;
import org.opinio.proof.Withdrawal;

/**
 * Prints what the proof of a case carries as JSON. Its shape is that of
 * docs/schema/proof.schema.json; a field is added without notice, and none is renamed or taken away
 * without a new number of the format.
 */
public final class JsonProof {

  /** Name and number of the format. */
  public static final String FORMAT = "opinio-proof/1";

  private final Proof proof;
  private final Json json;

  private JsonProof(Proof proof, Json json) {
    this.proof = proof;
    this.json = json;
  }

  /** All of it. */
  public static String print(Proof proof, Receipt receipt) {
    StringWriter text = new StringWriter(1 << 15);
    try (Json json = new Json(text)) {
      JsonProof printer = new JsonProof(proof, json);
      json.object(() -> printer.all(receipt));
    }
    return text.append('\n').toString();
  }

  private void all(Receipt receipt) {
    json.string("format", FORMAT);
    json.object("receipt", () -> new JsonResults(json).receipt(receipt));
    json.object(
        "case",
        () -> {
          json.string("title", proof.assessment().subject().title());
          json.optional("summary", proof.assessment().subject().summary());
          json.object(
              "states",
              () -> new TreeMap<>(proof.assessment().subject().states()).forEach(json::string));
        });
    json.strings("rules", proof.rules());
    json.strings("holders", proof.holders());
    json.objects("standards", proof.grades(), this::grade);
    facts("ungraded", proof.ungraded());
    json.objects("withdrawals", proof.withdrawals(), this::withdrawal);
    json.bool("allPairs", proof.areAllPairs());
    facts("unnamed", proof.unnamed());
    json.object("probabilities", this::probabilities);
  }

  private void grade(Grade grade) {
    json.string("standard", grade.standard());
    json.bool("onLadder", grade.onLadder());
    facts("below", grade.below());
    changes(proof.stated().to(grade.verdicts()));
  }

  private void withdrawal(Withdrawal withdrawal) {
    json.strings("items", withdrawal.items());
    facts("facts", withdrawal.facts());
    changes(withdrawal.changes());
  }

  private void facts(String name, SortedMap<String, SortedSet<String>> bySituation) {
    json.objects(
        name,
        bySituation.entrySet(),
        e -> {
          json.string("situation", e.getKey());
          json.strings("facts", e.getValue());
        });
  }

  private void changes(List<Change> changes) {
    json.objects("changes", Grouped.changes(changes).entrySet(), this::change);
  }

  private void change(Map.Entry<Change, SortedSet<String>> change) {
    json.string("situation", change.getKey().situation());
    json.string("rule", change.getKey().rule());
    json.word("from", change.getKey().from());
    json.word("to", change.getKey().to());
    json.strings("holders", change.getValue());
  }

  private void probabilities() {
    json.objects("situations", proof.weighing().facts().entrySet(), this::weighed);
    json.objects(
        "findings",
        Grouped.likelihoods(proof.weighing().likelihoods()).entrySet(),
        e -> {
          Likelihood likelihood = e.getKey();
          json.string("situation", likelihood.situation());
          json.string("rule", likelihood.rule());
          decimal("established", likelihood, likelihood.established());
          decimal("notEstablished", likelihood, likelihood.notEstablished());
          decimal("open", likelihood, likelihood.open());
          json.strings("holders", e.getValue());
        });
    json.strings("leftOut", proof.weighing().left());
  }

  private void weighed(Map.Entry<String, List<Chance>> entry) {
    json.string("situation", entry.getKey());
    json.objects(
        "facts",
        entry.getValue(),
        c -> {
          json.string("fact", c.fact().fact());
          json.string("unit", c.unit());
          json.decimal("probability", new BigDecimal(c.fact().probability()));
          json.decimal("among", c.among());
        });
    json.decimal(
        "possible", proof.weighing().possible().getOrDefault(entry.getKey(), BigDecimal.ZERO));
  }

  private void decimal(String name, Likelihood likelihood, BigDecimal weight) {
    json.decimal(name, likelihood.probability(weight));
  }
}
