// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.documents;

import java.util.ArrayList;
import java.util.List;
import org.opinio.decide.Decision;
import org.opinio.decide.NextFact;
import org.opinio.documents.report.Block;
import org.opinio.documents.report.Text;
import org.opinio.law.Fact;

/** Which facts to find out next, as a table. */
final class NextFactWords {

  private static final int MOST = 10;

  private final Composition composition;
  private final Decision decision;

  NextFactWords(Composition composition, Decision decision) {
    this.composition = composition;
    this.decision = decision;
  }

  List<Block> blocks() {
    int number = composition.nextParagraph();
    if (decision.next().isEmpty()) {
      return List.of(
          new Block.Paragraph(number, Text.of("No finding waits for a fact."), List.of()));
    }
    List<Block.Table.Row> rows = new ArrayList<>();
    decision.next().stream().limit(MOST).forEach(n -> row(n, rows));
    Block table =
        new Block.Table(
            Text.of("Facts that settle most"),
            List.of(
                Text.of("Fact"),
                Text.of("What an answer settles by itself"),
                Text.of("Findings that wait for it")),
            List.of(new Block.Table.Body(Text.EMPTY, rows)));
    return List.of(new Block.Paragraph(number, Text.of(lead()), List.of(table)));
  }

  private String lead() {
    int more = decision.next().size() - MOST;
    return "Counted over the open findings of these rules for all holders; a finding is one"
        + " rule for one holder. The order is by how many findings an answer settles on average, of"
        + " all answers that can be; it says nothing of how likely they are."
        + (decision.tooLarge().isEmpty()
            ? ""
            : " What an answer settles of rules too large to be searched beside the others is not"
                + " counted: "
                + String.join(", ", decision.tooLarge())
                + ".")
        + (more > 0 ? " " + more + " more stand in the JSON." : "");
  }

  private void row(NextFact next, List<Block.Table.Row> rows) {
    Fact fact = composition.law().facts().get(next.fact());
    if (fact == null) {
      return;
    }
    List<String> settles =
        next.answers().stream()
            .filter(a -> a.settles() > 0)
            .map(a -> DecidingFacts.answer(fact, a.setting()) + ": " + a.settles())
            .toList();
    rows.add(
        new Block.Table.Row(
            Text.of(fact.heading()),
            List.of(
                Text.of(settles.isEmpty() ? "none by itself" : String.join("; ", settles)),
                Text.of(Integer.toString(next.named())))));
  }
}
