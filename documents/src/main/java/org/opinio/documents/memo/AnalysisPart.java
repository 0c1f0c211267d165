// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.documents.memo;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.opinio.assess.Finding;
import org.opinio.documents.draft.Slot;
import org.opinio.documents.report.Block;
import org.opinio.documents.report.Section;
import org.opinio.documents.report.Text;
import org.opinio.law.Rule;

/** The analysis: situation by situation, rule by rule, and what was looked at beside them. */
final class AnalysisPart {

  private final Memo memo;

  AnalysisPart(Memo memo) {
    this.memo = memo;
  }

  Section section() {
    List<Block> blocks = List.of(memo.paragraph(memo.say("analysis.lead")));
    List<Section> sections = new ArrayList<>();
    memo.plans().forEach(p -> sections.add(situation(p)));
    return memo.section("analysis", Memorandum.ANALYSIS, "memo.analysis", blocks, sections);
  }

  private Section situation(Plan plan) {
    List<Block> blocks = new ArrayList<>();
    organisation(plan).ifPresent(blocks::add);
    List<Section> rules = new ArrayList<>();
    for (Finding finding : plan.principal()) {
      rules.add(new RulePart(memo, plan, finding).section());
    }
    List<Block> rest = rest(plan);
    if (!rest.isEmpty()) {
      String number = memo.number(plan, plan.principal().size() + 1);
      rules.add(memo.section(plan.anchor() + "-rest", number, "analysis.rest", rest));
    }
    return new Section(
        plan.anchor(), memo.number(plan), memo.title(plan.situation().situation()), blocks, rules);
  }

  private Optional<Block> organisation(Plan plan) {
    String judged = plan.situation().situation().alleged();
    return memo.wording().subject().organisations().containsKey(judged)
        ? Optional.of(
            memo.paragraph(
                memo.say(
                    "analysis.organisation",
                    Slot.of("organisation", memo.wording().names().party(judged)))))
        : Optional.empty();
  }

  private List<Block> rest(Plan plan) {
    List<Block> blocks = new ArrayList<>();
    List<Finding> briefly = new ArrayList<>(plan.conclusions());
    briefly.addAll(plan.others());
    if (!briefly.isEmpty()) {
      int number = memo.wording().drafting().nextParagraph();
      List<Text> points = briefly.stream().map(f -> briefly(plan, f.rule())).toList();
      blocks.add(
          new Block.Paragraph(
              number, memo.say("analysis.briefly"), List.of(new Block.Points(points))));
    }
    listed("analysis.excluded", plan.excluded()).ifPresent(blocks::add);
    listed("analysis.untouched", plan.untouched()).ifPresent(blocks::add);
    listed("analysis.not-in-play", plan.notInPlay()).ifPresent(blocks::add);
    return blocks;
  }

  /** A rule in a sentence, with its authority. */
  private Text briefly(Plan plan, Rule rule) {
    Text heading =
        Text.build()
            .text(memo.rules().heading(rule.id()))
            .text(memo.wording().cite(rule.authority()))
            .done();
    return memo.results().sentence(heading, rule, plan.situation());
  }

  private Optional<Block> listed(String key, Collection<Finding> findings) {
    List<Text> names =
        findings.stream()
            .map(Finding::rule)
            .filter(r -> r.kind() != Rule.Kind.PROCEDURE)
            .map(r -> memo.rules().named(r.id()))
            .toList();
    if (names.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        memo.paragraph(memo.say(key, Slot.of("rules", memo.few(names, Folding.RULES)))));
  }
}
