// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.documents.memo;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.opinio.assess.Across;
import org.opinio.assess.Finding;
import org.opinio.assess.Verdict;
import org.opinio.documents.draft.Slot;
import org.opinio.documents.report.Block;
import org.opinio.documents.report.Section;
import org.opinio.documents.report.Text;
import org.opinio.law.Holder;
import org.opinio.law.Rule;

/**
 * The answer in short, situation by situation, with a link from each rule to where it is set out.
 */
final class AnswerPart {

  private final Memo memo;

  AnswerPart(Memo memo) {
    this.memo = memo;
  }

  Section section() {
    List<Block> blocks = new ArrayList<>();
    for (Plan plan : memo.plans()) {
      blocks.add(answer(plan));
    }
    blocks.add(memo.paragraph(memo.say("reply.reading")));
    return memo.section("answer", "2", "memo.answer", blocks);
  }

  private Block answer(Plan plan) {
    int number = memo.wording().drafting().nextParagraph();
    List<Text> points = points(plan);
    Text lead =
        memo.say("reply.situation", Slot.of("situation", memo.title(plan.situation().situation())));
    return new Block.Paragraph(number, lead, List.of(new Block.Points(points)));
  }

  /** What is asked, and the conclusion from all of it; definitions on the way are left out. */
  List<Text> points(Plan plan) {
    List<Text> points = new ArrayList<>();
    List<Finding> open = new ArrayList<>();
    for (Finding finding : plan.asked()) {
      List<Text> conduct = new Conduct(memo, plan).sentences(finding);
      if (finding.across().kind() == Across.Kind.OPEN
          && conduct.isEmpty()
          && isOpenToSides(finding)) {
        open.add(finding);
      } else {
        points.add(point(plan, finding, conduct));
      }
    }
    open(plan, open).ifPresent(points::add);
    plan.conclusions().stream()
        .filter(f -> f.rule().parent().isEmpty())
        .findFirst()
        .ifPresent(f -> points.add(conclusion(plan, f.rule())));
    excluded(plan).ifPresent(points::add);
    if (points.isEmpty()) {
      points.add(memo.say("reply.none"));
    }
    return points;
  }

  private boolean isOpenToSides(Finding finding) {
    return memo.sides().stream().allMatch(h -> finding.of(h.id()).verdict() == Verdict.OPEN);
  }

  private Text point(Plan plan, Finding finding, List<Text> conduct) {
    List<Text> sentences = new ArrayList<>();
    sentences.add(memo.results().sentence(rule(plan, finding.rule()), finding));
    sentences.addAll(memo.on(finding.across()));
    sentences.addAll(conduct);
    if (finding.across().defeasible()) {
      sentences.add(memo.say("across.defeasible"));
    }
    if (finding.across().kind() == Across.Kind.OPEN && isOpenToSides(finding)) {
      alike().ifPresent(sentences::add);
    } else if (!memo.sides().isEmpty()) {
      sentences.add(
          memo.results().holders(finding, memo.sides().stream().map(Holder::id).toList()));
    }
    return memo.wording().sentences(sentences);
  }

  /** Rules of which nothing can be said yet, together. */
  private Optional<Text> open(Plan plan, List<Finding> open) {
    if (open.isEmpty()) {
      return Optional.empty();
    }
    List<Text> rules = open.stream().map(f -> rule(plan, f.rule())).toList();
    List<Text> sentences = new ArrayList<>();
    sentences.add(memo.say("reply.open", Slot.of("rules", memo.wording().phrases().and(rules))));
    alike().ifPresent(sentences::add);
    return Optional.of(memo.wording().sentences(sentences));
  }

  /** That those who are named come to nothing else; empty where nobody is. */
  private Optional<Text> alike() {
    return memo.sides().isEmpty()
        ? Optional.empty()
        : Optional.of(memo.say(memo.sides().size() == 1 ? "reply.own-alike" : "reply.alike"));
  }

  private Text conclusion(Plan plan, Rule rule) {
    return memo.results().sentence(memo.rules().heading(rule.id()), rule, plan.situation());
  }

  private Text rule(Plan plan, Rule rule) {
    Text heading = memo.rules().heading(rule.id());
    return memo.place(plan, rule.id())
        .map(p -> memo.say("reply.rule", Slot.of("rule", heading), Slot.of("section", p)))
        .orElse(heading);
  }

  private Optional<Text> excluded(Plan plan) {
    List<Text> names =
        plan.excluded().stream()
            .map(Finding::rule)
            .filter(r -> r.kind() == Rule.Kind.OBLIGATION || r.kind() == Rule.Kind.PERMISSION)
            .map(r -> memo.rules().named(r.id()))
            .toList();
    return names.isEmpty()
        ? Optional.empty()
        : Optional.of(memo.say("reply.excluded", Slot.of("rules", memo.few(names, Folding.RULES))));
  }
}
