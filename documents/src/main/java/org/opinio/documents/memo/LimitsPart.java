// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.documents.memo;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.opinio.assess.Finding;
import org.opinio.assess.Silence;
import org.opinio.documents.draft.Language;
import org.opinio.documents.draft.Slot;
import org.opinio.documents.report.Block;
import org.opinio.documents.report.Section;
import org.opinio.documents.report.Text;
import org.opinio.documents.wording.Days;
import org.opinio.documents.wording.FactSentences;
import org.opinio.law.Rule;

/** What the memorandum leaves out of account, and how far it can be relied on. */
final class LimitsPart {

  private final Memo memo;

  LimitsPart(Memo memo) {
    this.memo = memo;
  }

  Section section() {
    List<Block> blocks = new ArrayList<>();
    blocks.add(memo.paragraph(asOf()));
    if (memo.wording().assessment().settings().silence() == Silence.PREVAILING) {
      blocks.add(memo.paragraph(memo.say("limits.prevailing")));
    }
    blocks.add(memo.paragraph(memo.say("limits.silence")));
    notModelled(blocks);
    memo.wording()
        .subject()
        .notExpressible()
        .forEach(n ->
            blocks.add(
                memo.paragraph(
                    memo.say(
                        "limits.not-expressible",
                        Slot.of("conclusion", FactSentences.ended(n.conclusion())),
                        Slot.of("reason", FactSentences.ended(n.reason()))))));
    memo.wording().subject().notes().forEach(n -> blocks.add(memo.paragraph(Text.of(n))));
    blocks.add(memo.paragraph(memo.say("limits.unchecked")));
    if (!memo.wording().subject().evidence().isEmpty()) {
      blocks.add(memo.paragraph(memo.say("limits.grades")));
    }
    if (memo.wording().language() != Language.ENGLISH) {
      blocks.add(memo.paragraph(memo.say("limits.language")));
    }
    return memo.section("limits", "9", "memo.limits", blocks);
  }

  private Text asOf() {
    return memo.wording()
        .assessment()
        .settings()
        .asOf()
        .map(d ->
            memo.say("limits.as-of", Slot.of("date", new Days(memo.wording().language()).of(d))))
        .orElseGet(() -> memo.say("limits.all-views"));
  }

  private void notModelled(List<Block> blocks) {
    Map<String, Rule> rules = new LinkedHashMap<>();
    for (Plan plan : memo.plans()) {
      for (Finding finding : plan.principal()) {
        rules.putIfAbsent(finding.rule().id(), finding.rule());
      }
    }
    rules.values().removeIf(r -> r.notModelled().isEmpty());
    if (rules.isEmpty()) {
      return;
    }
    int number = memo.wording().drafting().nextParagraph();
    Text lead = memo.say("limits.not-modelled");
    List<Text> points = new ArrayList<>();
    for (Rule rule : rules.values()) {
      Text heading =
          Text.build()
              .text(memo.rules().heading(rule.id()))
              .text(memo.wording().cite(rule.authority()))
              .done();
      List<Text> passages = rule.notModelled().stream().map(memo.rules()::notModelled).toList();
      points.add(
          memo.say(
              "limits.point",
              Slot.of("rule", heading),
              Slot.of("passages", memo.wording().sentences(passages))));
    }
    blocks.add(new Block.Paragraph(number, lead, List.of(new Block.Points(points))));
  }
}
