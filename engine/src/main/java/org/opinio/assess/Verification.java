// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.assess;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.opinio.cases.Case;
import org.opinio.cases.Expectation;
import org.opinio.cases.Expectation.Expected;
import org.opinio.cases.Situation;
import org.opinio.compile.CompiledLaw;
import org.opinio.compile.CompiledRule;
import org.opinio.law.Option;
import org.opinio.law.Question;
import org.opinio.law.Role;
import org.opinio.law.Rule;

/** Checks what a case is expected to come to against what it does come to. */
public final class Verification {

  private static final String EVERY = "every";

  private final CompiledLaw law;
  private final List<Situation> situations;
  private final Assessment assessment;
  private final Reach reach;

  private Verification(
      CompiledLaw law, Case subject, List<Situation> situations, Settings settings) {
    this.law = law;
    this.situations = situations;
    this.assessment = new Assessor(law, settings).assess(subject, situations, Set.of());
    this.reach = new Reach(law, subject, situations, settings);
  }

  /**
   * One expectation, and where the case falls short of it.
   *
   * @param shortfalls empty where it is met
   */
  public record Result(Expectation expectation, List<Shortfall> shortfalls) {

    public Result {
      shortfalls = List.copyOf(shortfalls);
    }

    public boolean isMet() {
      return shortfalls.isEmpty();
    }

    /** Whether the law has a result for the rule, so that the expectation can be met at all. */
    public boolean isExpressible() {
      return shortfalls.stream().noneMatch(s -> s instanceof Shortfall.NotComputed);
    }

    /** Whether it could be met, is not, and is so firm that a run must fail. */
    public boolean fails() {
      return !isMet() && isExpressible() && expectation.strength().canFail();
    }
  }

  /**
   * Checks the expectations of a case, in their order.
   *
   * @param situations all situations of the case
   * @throws org.opinio.logic.BudgetExceeded if the case is too large
   */
  public static List<Result> of(
      CompiledLaw law, Case subject, List<Situation> situations, Settings settings) {
    if (subject.expected().isEmpty()) {
      return List.of();
    }
    Verification verification = new Verification(law, subject, situations, settings);
    return subject.expected().stream().map(e -> new Result(e, verification.shortfalls(e))).toList();
  }

  /**
   * The situations that an expectation is about: the one with the id named; or, of an operation,
   * campaign or response, those of the State named, otherwise of the acting one, towards the States
   * it was aimed at. A rule on jurisdiction is about the States that claim it.
   */
  static List<Situation> meant(Expectation expectation, Rule rule, List<Situation> situations) {
    String id = expectation.situation();
    String against = expectation.against();
    boolean claims = rule.owedBy() == Role.CLAIMANT;
    List<Situation> exact = situations.stream().filter(s -> s.id().equals(id)).toList();
    if (exact.size() == 1 && !exact.getFirst().subject().equals(id)) {
      return exact;
    }
    List<Situation> named =
        situations.stream()
            .filter(s -> id.isEmpty() || s.subject().equals(id))
            .filter(s -> s.claims() == claims)
            .toList();
    boolean aimed = named.stream().anyMatch(s -> s.as() == Situation.Protected.TARGET_STATE);
    return named.stream()
        .filter(s ->
            aimed
                ? s.as() == Situation.Protected.TARGET_STATE
                : s.as() == Situation.Protected.PERSON)
        .filter(s ->
            against.isEmpty()
                ? s.allegedActs() || s.response().isPresent() || claims
                : s.alleged().equals(against))
        .toList();
  }

  private List<Shortfall> shortfalls(Expectation expectation) {
    CompiledRule rule = law.rules().get(expectation.rule());
    if (rule == null) {
      return List.of(new Shortfall.NotComputed(expectation.rule()));
    }
    List<Situation> meant = meant(expectation, rule.rule(), situations);
    if (meant.isEmpty()) {
      return List.of(new Shortfall.NoSituation(expectation.situation(), expectation.against()));
    }
    List<Shortfall> all = new ArrayList<>();
    for (Situation situation : meant) {
      SituationAssessment judged =
          assessment.situations().stream()
              .filter(s -> s.situation().id().equals(situation.id()))
              .findFirst()
              .orElseThrow();
      positions(expectation)
          .forEach(
              (holder, stands) -> verdict(expectation, rule.node(), judged, holder, stands, all));
      turns(expectation, rule, situation, all);
    }
    return all;
  }

  /**
   * The readings to judge on, by holder; under no holder where readings are given or none is fixed.
   */
  private SortedMap<String, Map<String, Stand>> positions(Expectation expectation) {
    SortedMap<String, Map<String, Stand>> positions = new TreeMap<>();
    if (expectation.position().isEmpty()) {
      positions.put("", given(expectation));
    }
    assessment
        .stands()
        .forEach((holder, stands) -> {
          if (expectation.position().equals(holder) || expectation.position().equals(EVERY)) {
            positions.put(holder, stands);
          }
        });
    return positions;
  }

  private Map<String, Stand> given(Expectation expectation) {
    Map<String, Stand> stands = new LinkedHashMap<>();
    expectation
        .given()
        .forEach((id, options) -> {
          Question question = law.law().questions().get(id);
          if (question != null) {
            stands.put(id, fixed(question, options));
          }
        });
    return stands;
  }

  private static Stand fixed(Question question, List<String> options) {
    List<String> held = new ArrayList<>(options);
    question.options().stream()
        .filter(Option::always)
        .map(Option::id)
        .filter(o -> !held.contains(o))
        .forEach(held::add);
    return new Stand(question.id(), Stand.Basis.SAID, held, false, List.of(), false);
  }

  private static void verdict(
      Expectation expectation,
      int node,
      SituationAssessment judged,
      String holder,
      Map<String, Stand> stands,
      List<Shortfall> shortfalls) {
    boolean fixed = !holder.isEmpty() || !stands.isEmpty();
    Expected found =
        fixed ? one(judged.verdict(node, stands)) : across(judged.across(node, stands).kind());
    if (found != expectation.verdict()) {
      shortfalls.add(
          new Shortfall.OtherVerdict(
              judged.situation().id(), holder, expectation.verdict(), found));
    }
  }

  private static Expected one(Verdict verdict) {
    return switch (verdict) {
      case ESTABLISHED -> Expected.ESTABLISHED;
      case NOT_ESTABLISHED -> Expected.NOT_ESTABLISHED;
      case OPEN -> Expected.OPEN;
    };
  }

  private static Expected across(Across.Kind kind) {
    return switch (kind) {
      case ON_EVERY_READING -> Expected.ON_EVERY_READING;
      case ON_SOME_READINGS -> Expected.ON_SOME_READINGS;
      case ON_NO_READING -> Expected.ON_NO_READING;
      case OPEN -> Expected.OPEN;
    };
  }

  private void turns(
      Expectation expectation, CompiledRule rule, Situation situation, List<Shortfall> shortfalls) {
    if (expectation.turnsOn().isEmpty() && expectation.notTurnsOn().isEmpty()) {
      return;
    }
    for (Map.Entry<String, Map<String, Stand>> position : positions(expectation).entrySet()) {
      String holder = position.getKey();
      for (String id : expectation.turnsOn()) {
        if (!reach.canChange(id, rule.node(), situation, position.getValue())) {
          shortfalls.add(new Shortfall.DoesNotTurnOn(situation.id(), holder, id));
        }
      }
      for (String id : expectation.notTurnsOn()) {
        if (reach.canChange(id, rule.node(), situation, position.getValue())) {
          shortfalls.add(new Shortfall.TurnsOn(situation.id(), holder, id));
        }
      }
    }
  }
}
