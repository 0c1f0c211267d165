// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.documents;

import java.util.ArrayList;
import java.util.List;
import org.opinio.decide.Deciding;
import org.opinio.decide.Decision;
import org.opinio.decide.Decisions;
import org.opinio.decide.RuleDecision;
import org.opinio.documents.report.Block;
import org.opinio.documents.report.Section;
import org.opinio.documents.report.Text;

/** What decides one situation: what to find out next, and each rule. */
final class DecideSection {

  private final Composition composition;
  private final Decisions decisions;
  private final Decision decision;
  private final int number;
  private final RouteWords routes;

  DecideSection(Composition composition, Decisions decisions, Decision decision, int number) {
    this.composition = composition;
    this.decisions = decisions;
    this.decision = decision;
    this.number = number;
    this.routes = new RouteWords(new DecidingFacts(composition, decision.situation()));
  }

  Section section() {
    String anchor = "s" + number;
    List<Section> parts = new ArrayList<>();
    parts.add(
        new Section(
            anchor + "-a",
            "A",
            Text.of("What to find out next"),
            new NextFactWords(composition, decision).blocks(),
            List.of()));
    parts.add(
        new Section(
            anchor + "-b", "B", Text.of("What decides each rule"), lead(), rules(anchor + "-b")));
    return new Section(anchor, "", heading(), List.of(), parts);
  }

  private List<Block> lead() {
    if (decision.rules().isEmpty()) {
      return List.of(composition.paragraph(Text.of("The case bears on no rule here.")));
    }
    int size = decisions.limits().size();
    return List.of(
        composition.paragraph(
            Text.of(
                "Each point is a smallest set of facts: with all of it the result follows, whatever"
                    + " else is unknown, and with any part of it left out it does not. Sets of up to "
                    + (size == 1 ? "one fact" : size + " facts")
                    + " are named. They hold on every reading that is in play: across readings, on"
                    + " every ordinary one; for a holder, on every one that its words leave.")));
  }

  private List<Section> rules(String anchor) {
    List<Section> sections = new ArrayList<>();
    for (RuleDecision rule : decision.rules()) {
      int n = sections.size() + 1;
      List<Block> blocks = rule.all().stream().map(this::deciding).toList();
      sections.add(
          new Section(
              anchor + "-" + n,
              "B." + n,
              Text.of(composition.rule(rule.rule().id())),
              blocks,
              List.of()));
    }
    return sections;
  }

  private Block deciding(Deciding deciding) {
    int paragraph = composition.nextParagraph();
    Text text =
        Text.build()
            .words(who(deciding) + ": ")
            .strong(Signs.of(deciding.verdict()).meaning())
            .words(".")
            .done();
    return new Block.Paragraph(paragraph, text, routes.of(deciding));
  }

  private String who(Deciding deciding) {
    List<String> names = new ArrayList<>();
    if (deciding.across()) {
      names.add("Across readings");
    }
    composition.holders().stream()
        .filter(h -> deciding.holders().contains(h.id()))
        .forEach(h -> names.add(h.name()));
    return String.join(", ", names);
  }

  private Text heading() {
    return Text.of(
        "Situation "
            + number
            + " of "
            + decisions.all().size()
            + ": "
            + decision.situation().situation().title());
  }
}
