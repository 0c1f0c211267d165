// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.documents.memo;

import java.util.ArrayList;
import java.util.List;
import org.opinio.assess.Across;
import org.opinio.assess.Columns;
import org.opinio.assess.Finding;
import org.opinio.documents.draft.Slot;
import org.opinio.documents.report.Block;
import org.opinio.documents.report.Section;
import org.opinio.documents.report.Text;

/** The answer in short, situation by situation, with a link from each rule to where it is set out. */
final class AnswerPart {

  private final Memo memo;

  AnswerPart(Memo memo) {
    this.memo = memo;
  }

  Section section() {
    List<Block> blocks = new ArrayList<>();
    for (Plan plan : memo.plans()) {
      blocks.addAll(answer(plan));
    }
    blocks.add(memo.paragraph(memo.say("reply.reading")));
    return memo.section("answer", "2", "memo.answer", blocks);
  }

  private List<Block> answer(Plan plan) {
    List<Text> points = new ArrayList<>();
    for (Finding finding : shown(plan)) {
      points.add(point(plan, finding));
    }
    if (!plan.excluded().isEmpty()) {
      List<Text> names =
          plan.excluded().stream().map(f -> memo.rules().named(f.rule().id())).toList();
      points.add(
          memo.say("reply.excluded", Slot.of("rules", memo.few(names, Folding.RULES))));
    }
    Text lead =
        memo.say("reply.situation", Slot.of("situation", memo.title(plan.situation().situation())));
    if (points.isEmpty()) {
      points.add(memo.say("reply.none"));
    }
    return List.of(memo.paragraph(lead, List.of(new Block.Points(points))));
  }

  /** What is asked, and the conclusion from all of it; definitions on the way are left out. */
  private static List<Finding> shown(Plan plan) {
    List<Finding> shown = new ArrayList<>(plan.asked());
    plan.conclusions().stream()
        .filter(f -> f.rule().parent().isEmpty())
        .limit(1)
        .forEach(shown::add);
    return shown;
  }

  private Text point(Plan plan, Finding finding) {
    List<Text> sentences = new ArrayList<>();
    sentences.add(memo.results().sentence(rule(plan, finding), finding));
    Across across = finding.across();
    if (across.kind() == Across.Kind.ON_SOME_READINGS && !across.onReadings().isEmpty()) {
      sentences.add(
          memo.say(
              "reply.on",
              Slot.of(
                  "readings",
                  memo.readings()
                      .anyOf(Folding.first(across.onReadings(), Folding.TERMS)))));
      if (!across.complete() || across.onReadings().size() > Folding.TERMS) {
        sentences.add(memo.say("reply.on-others"));
      }
    } else if (!across.turnsOn().isEmpty()) {
      sentences.add(
          memo.say(
              "across.turns-on",
              Slot.of("questions", memo.wording().questions(across.turnsOn()))));
    }
    sides(finding, sentences);
    return memo.wording().sentences(sentences);
  }

  private Text rule(Plan plan, Finding finding) {
    String id = finding.rule().id();
    Text heading = memo.rules().heading(id);
    return plan.anchor(id)
        .flatMap(a ->
            plan.place(id)
                .map(p ->
                    memo.say(
                        "reply.rule",
                        Slot.of("rule", heading),
                        Slot.of("section", memo.section(memo.number(plan, p), a)))))
        .orElse(heading);
  }

  private void sides(Finding finding, List<Text> sentences) {
    if (memo.sides().size() == 2) {
      String advised = memo.sides().getFirst().id();
      String opposing = memo.sides().getLast().id();
      Columns columns = Columns.of(finding, advised, opposing);
      sentences.add(
          memo.say(
              "reply.sides",
              Slot.of("advised", memo.wording().names().holder(advised)),
              Slot.of("opposing", memo.wording().names().holder(opposing)),
              Slot.of(
                  "own",
                  memo.results().verdict(finding.rule().kind(), columns.advised().verdict())),
              Slot.of(
                  "other",
                  memo.results().verdict(finding.rule().kind(), columns.opposing().verdict()))));
    } else if (memo.sides().size() == 1) {
      String advised = memo.sides().getFirst().id();
      sentences.add(
          memo.say(
              "reply.side",
              Slot.of("advised", memo.wording().names().holder(advised)),
              Slot.of(
                  "own",
                  memo.results()
                      .verdict(finding.rule().kind(), finding.of(advised).verdict()))));
    }
  }
}
