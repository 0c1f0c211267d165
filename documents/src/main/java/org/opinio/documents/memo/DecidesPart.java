// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.documents.memo;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.opinio.assess.FactState;
import org.opinio.assess.Finding;
import org.opinio.assess.Verdict;
import org.opinio.decide.Decider;
import org.opinio.decide.Deciding;
import org.opinio.decide.Decision;
import org.opinio.decide.Limits;
import org.opinio.decide.Means;
import org.opinio.decide.NextFact;
import org.opinio.decide.Route;
import org.opinio.decide.RuleDecision;
import org.opinio.documents.draft.Slot;
import org.opinio.documents.report.Block;
import org.opinio.documents.report.Section;
import org.opinio.documents.report.Text;
import org.opinio.law.Fact;

/** What would settle the open results, and what to find out next. */
final class DecidesPart {

  /** Small sets, and no rule that is the sum of nearly all others. */
  static final Limits LIMITS = new Limits(2, 30_000);

  private static final int NEXT = 6;

  private final Memo memo;
  private final Decider decider;

  DecidesPart(Memo memo) {
    this.memo = memo;
    this.decider = new Decider(memo.wording().assessment().law(), LIMITS);
  }

  Section section() {
    List<Block> blocks = new ArrayList<>();
    blocks.add(memo.paragraph(memo.say("decides.lead")));
    for (Plan plan : memo.plans()) {
      List<Block> own = situation(plan);
      if (!own.isEmpty() && memo.plans().size() > 1) {
        blocks.add(new Block.Line(memo.title(plan.situation().situation())));
      }
      blocks.addAll(own);
    }
    return memo.section("decides", "7", "memo.decides", blocks);
  }

  /** Results that facts can still settle. */
  private static List<Finding> open(Plan plan) {
    return plan.asked().stream()
        .filter(f -> !f.across().missing().isEmpty() || f.across().defeasible())
        .toList();
  }

  private List<Block> situation(Plan plan) {
    List<Finding> open = open(plan);
    if (open.isEmpty()) {
      return List.of();
    }
    Decision decision = decider.of(plan.situation(), open, List.of(plan.situation().across()));
    List<Block> blocks = new ArrayList<>();
    decision.rules().forEach(r -> rule(plan, r).ifPresent(blocks::add));
    next(plan, decision.next()).ifPresent(blocks::add);
    return blocks;
  }

  private Optional<Block> rule(Plan plan, RuleDecision decision) {
    DecidingWords words = new DecidingWords(memo, plan.situation());
    List<Block> inside = new ArrayList<>();
    for (Deciding deciding : decision.all()) {
      for (Verdict to : List.of(Verdict.ESTABLISHED, Verdict.NOT_ESTABLISHED)) {
        deciding
            .route(Means.FOUND, to)
            .map(r -> route(decision, words, r))
            .ifPresent(inside::addAll);
      }
    }
    if (inside.isEmpty()) {
      return Optional.empty();
    }
    Text lead =
        memo.say("decides.rule", Slot.of("rule", memo.rules().heading(decision.rule().id())));
    return Optional.of(memo.paragraph(lead, inside));
  }

  private List<Block> route(RuleDecision decision, DecidingWords words, Route route) {
    List<Text> lines = words.lines(route.sets().all());
    if (lines.isEmpty()) {
      return List.of();
    }
    List<Block> blocks = new ArrayList<>();
    Slot verdict = Slot.of("verdict", memo.results().verdict(decision.rule().kind(), route.to()));
    blocks.add(new Block.Line(memo.say("decides.to", verdict)));
    blocks.add(new Block.Points(Folding.first(lines, Folding.POINTS)));
    int more = lines.size() - Folding.POINTS;
    if (more > 0) {
      blocks.add(new Block.Line(memo.say("decides.more", Slot.of("number", more))));
    }
    return blocks;
  }

  private Optional<Block> next(Plan plan, List<NextFact> next) {
    List<Text> points =
        Folding.first(facts(plan, next), NEXT).stream()
            .map(f ->
                memo.say(
                    f.evaluative() ? "decides.next.judged" : "decides.next",
                    Slot.of("fact", memo.causes().fact(f.id())),
                    Slot.of("question", memo.wording().page(f.question()))))
            .toList();
    return points.isEmpty()
        ? Optional.empty()
        : Optional.of(
            memo.paragraph(memo.say("decides.next.lead"), List.of(new Block.Points(points))));
  }

  /** The facts, those that are in dispute first. */
  private List<Fact> facts(Plan plan, List<NextFact> next) {
    return next.stream()
        .map(n -> Optional.ofNullable(memo.wording().law().facts().get(n.fact())))
        .flatMap(Optional::stream)
        .sorted(Comparator.comparing((Fact f) -> !isDisputed(plan, f)))
        .toList();
  }

  private static boolean isDisputed(Plan plan, Fact fact) {
    return Optional.ofNullable(plan.situation().facts().get(fact.id()))
        .filter(s -> s.status() == FactState.Status.DISPUTED)
        .isPresent();
  }

  /** The facts worth finding out first on a situation, by name. */
  List<Text> next(Plan plan) {
    List<Finding> open = open(plan);
    return open.isEmpty()
        ? List.of()
        : facts(plan, decider.next(plan.situation(), open)).stream()
            .map(f -> memo.wording().quoted(f.heading()))
            .toList();
  }
}
