// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.documents.memo;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.opinio.assess.Finding;
import org.opinio.assess.RuleOrder;
import org.opinio.documents.draft.Slot;
import org.opinio.documents.report.Block;
import org.opinio.documents.report.Section;
import org.opinio.documents.report.Text;
import org.opinio.explain.Explainer;
import org.opinio.explain.Explanation;
import org.opinio.explain.Outcome;
import org.opinio.law.Role;
import org.opinio.law.Rule;

/** What may be done in answer, and the conditions that each answer still needs. */
final class ResponsesPart {

  private final Memo memo;
  private final Map<String, Told> told = new LinkedHashMap<>();

  /** Where a response was set out, and what was lacking. */
  private record Told(int paragraph, List<Explanation> lacking) {}

  ResponsesPart(Memo memo) {
    this.memo = memo;
  }

  /** Permissions of the State that answers, in a situation that is itself no answer. */
  static List<Finding> open(Plan plan) {
    if (plan.situation().situation().response().isPresent()
        || plan.situation().situation().claims()) {
      return List.of();
    }
    return plan.situation().findings().values().stream()
        .filter(f -> isResponse(f.rule()) && f.rule().isComputed())
        .sorted(Comparator.comparing(Finding::rule, new RuleOrder()))
        .toList();
  }

  private static boolean isResponse(Rule rule) {
    return rule.kind() == Rule.Kind.PERMISSION
        && rule.parent().isEmpty()
        && (rule.owedBy() == Role.TAKER || rule.owedBy() == Role.INJURED);
  }

  Section section() {
    List<Block> blocks = new ArrayList<>();
    blocks.add(memo.paragraph(memo.say("responses.lead")));
    for (Plan plan : memo.plans()) {
      List<Finding> open = open(plan);
      if (!open.isEmpty() && memo.plans().size() > 1) {
        blocks.add(
            new Block.Line(
                memo.say(
                    "responses.to",
                    Slot.of("situation", memo.title(plan.situation().situation())))));
      }
      open.forEach(f -> blocks.add(response(plan, f)));
    }
    Warnings.reliances(memo).forEach(t -> blocks.add(memo.paragraph(t)));
    return memo.section("responses", "6", "memo.responses", blocks);
  }

  private Block response(Plan plan, Finding finding) {
    int number = memo.wording().drafting().nextParagraph();
    Explanation whole =
        new Explainer(plan.situation(), plan.situation().across(), false).of(finding.rule().id());
    List<Explanation> lacking = lacking(memo.elements(plan).lacking(whole));
    Optional<Told> earlier =
        Optional.ofNullable(told.get(finding.rule().id()))
            .filter(t -> Alike.are(t.lacking(), lacking));
    Text heading =
        Text.build()
            .text(memo.rules().heading(finding.rule().id()))
            .text(memo.wording().cite(finding.rule().authority()))
            .done();
    List<Text> sentences = new ArrayList<>();
    sentences.add(memo.results().sentence(heading, finding.rule(), plan.situation()));
    List<Block> inside = new ArrayList<>();
    if (earlier.isPresent()) {
      sentences.add(
          memo.say(
              "responses.same",
              Slot.of("paragraph", memo.wording().paragraph(earlier.get().paragraph()))));
    } else if (!lacking.isEmpty()) {
      told.put(finding.rule().id(), new Told(number, lacking));
      boolean fails = lacking.getFirst().outcome() == Outcome.NOT_MET;
      sentences.add(memo.say(fails ? "responses.fails" : "responses.needed"));
      inside.add(
          new Block.Points(
              lacking.stream()
                  .map(e ->
                      memo.say(
                          "responses.condition",
                          Slot.of("condition", memo.elements(plan).briefly(e))))
                  .toList()));
    }
    return new Block.Paragraph(number, memo.wording().sentences(sentences), inside);
  }

  /** Conditions that fail, where any do; else those that are not shown yet. */
  private static List<Explanation> lacking(List<Explanation> all) {
    List<Explanation> failing = all.stream().filter(e -> e.outcome() == Outcome.NOT_MET).toList();
    return failing.isEmpty() ? all : failing;
  }
}
