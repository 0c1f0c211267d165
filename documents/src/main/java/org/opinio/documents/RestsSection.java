// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.documents;

import java.util.ArrayList;
import java.util.List;
import org.opinio.cases.Evidence;
import org.opinio.documents.report.Block;
import org.opinio.documents.report.Section;
import org.opinio.documents.report.Text;
import org.opinio.proof.Proof;
import org.opinio.proof.Withdrawal;

/** Which findings rest on which item of evidence. */
final class RestsSection {

  private final Composition composition;
  private final Proof proof;
  private final ProofWords words;

  RestsSection(Composition composition, Proof proof, ProofWords words) {
    this.composition = composition;
    this.proof = proof;
    this.words = words;
  }

  Section section() {
    List<Block> blocks = new ArrayList<>();
    if (proof.withdrawals().isEmpty()) {
      blocks.add(composition.paragraph(Text.of("The case names no item of evidence.")));
    } else {
      blocks.add(
          composition.paragraph(
              Text.of(
                  "Each item is taken away by itself: facts that rest on it alone become unknown. A fact that names several items stands as long as one of them does. "
                      + (proof.areAllPairs()
                          ? "Then every two items are taken away, and those that a fact names together; two without which nothing more changes are not listed."
                          : "Then those that a fact names together are taken away; they are too many for every two to be tried, so that more findings may rest on items that no fact names together."))));
    }
    proof.withdrawals().forEach(w -> blocks.add(without(w)));
    if (!proof.unnamed().isEmpty()) {
      blocks.add(
          composition.paragraph(
              Text.of("Facts that name no evidence; nothing above takes them away:"),
              words.facts(proof.unnamed())));
    }
    return new Section("rests", "B", Text.of("What rests on which evidence"), blocks, List.of());
  }

  private Block without(Withdrawal withdrawal) {
    boolean several = withdrawal.items().size() > 1;
    Text.Builder text =
        Text.build().words("Without ").strong(Terms.list(withdrawal.items(), "and"));
    Evidence item = composition.subject().evidence().get(withdrawal.items().getFirst());
    if (!several && item != null) {
      text.words(" (" + item.title() + ")");
    }
    if (withdrawal.facts().isEmpty()) {
      return composition.paragraph(
          text.words(
                  isNamed(withdrawal)
                      ? ": no fact rests on it alone, and no finding changes."
                      : ": no known fact names it.")
              .done());
    }
    List<Block> inside = new ArrayList<>();
    inside.add(words.facts(withdrawal.facts()));
    if (withdrawal.changes().isEmpty()) {
      inside.add(
          new Block.Line(Text.of(several ? "No further finding changes." : "No finding changes.")));
    } else {
      inside.add(
          words.changes(
              withdrawal.changes(),
              several ? "Findings that change only without all of them" : "Findings that change",
              "As stated",
              several ? "Without them" : "Without it"));
    }
    return composition.paragraph(
        text.words(" these facts are no longer known as stated:").done(), inside);
  }

  private boolean isNamed(Withdrawal withdrawal) {
    return proof.assessment().situations().stream()
        .flatMap(s -> s.situation().facts().values().stream())
        .anyMatch(f -> f.evidence().containsAll(withdrawal.items()));
  }
}
