// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.decide;

import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.opinio.assess.FactState;
import org.opinio.assess.Perspective;
import org.opinio.assess.ReadingDomain;
import org.opinio.assess.SituationAssessment;
import org.opinio.assess.Verdict;
import org.opinio.compile.Evaluation;
import org.opinio.compile.Settable;
import org.opinio.compile.SettableLaw;
import org.opinio.compile.Variable;
import org.opinio.law.Fact;
import org.opinio.logic.BudgetExceeded;
import org.opinio.logic.Diagrams;

/** All sets of settings that one means allows in a situation, and where each of them leads. */
final class Space {

  /** Nodes for what is known, before any rule. */
  private static final int START = 1_000_000;

  private final Settable settable;
  private final Diagrams d = new Diagrams(START);
  private final Smallest smallest = new Smallest(d);
  private final Limits limits;
  private final Map<String, ReadingDomain> domains = new HashMap<>();
  private final Map<Integer, Sets> known = new HashMap<>();
  private final Set<Integer> tooLarge = new HashSet<>();

  Space(SettableLaw law, SituationAssessment situation, Means means, Limits limits) {
    this.limits = limits;
    Map<String, Fact> facts = law.original().law().facts();
    this.settable =
        law.evaluation(
            situation.evaluation(),
            d,
            (setting, isKnown) -> {
              Fact fact = facts.get(setting.fact());
              return fact != null
                  && fact.derivation() instanceof Fact.Derivation.Asked
                  && !fact.adviceOnly()
                  && means.allows(setting, isKnown, isStated(situation, setting.fact()));
            });
    begin();
  }

  private static boolean isStated(SituationAssessment situation, String fact) {
    FactState state = situation.facts().get(fact);
    return state != null
        && switch (state.status()) {
          case ESTABLISHED, REFUTED, VALUED -> true;
          case UNKNOWN,
              DISPUTED,
              BELOW_STANDARD,
              STIPULATED,
              STIPULATED_NOT,
              DERIVED,
              DERIVED_NOT ->
              false;
        };
  }

  /**
   * Where settings lead, whether or not they can be made together: functions of the settings alone.
   *
   * @param established where it is established on every reading
   * @param refuted where it is refuted on every reading
   */
  record Goals(int established, int refuted) {

    /** Not known, for the rule is too large. */
    static final Goals TOO_LARGE = new Goals(-1, -1);
  }

  /** Begins a step, which may take as many nodes as the limits say, whatever went before. */
  private void begin() {
    d.allow(limits.nodes());
  }

  /** Where settings lead from a perspective. */
  Goals goals(int node, Perspective perspective) {
    if (tooLarge.contains(node)) {
      return Goals.TOO_LARGE;
    }
    Evaluation evaluation = settable.evaluation();
    ReadingDomain domain =
        domains.computeIfAbsent(
            perspective.holder(), h -> ReadingDomain.of(evaluation, perspective.stands()));
    try {
      begin();
      int established = evaluation.established(node);
      int refuted = evaluation.refuted(node);
      int readings = domain.over(established, refuted);
      return new Goals(
          settable.onEvery(established, readings), settable.onEvery(refuted, readings));
    } catch (BudgetExceeded e) {
      tooLarge.add(node);
      return Goals.TOO_LARGE;
    }
  }

  /** The smallest sets that lead to a verdict. */
  Sets sets(Goals goals, Verdict to) {
    if (goals.equals(Goals.TOO_LARGE)) {
      return Sets.TOO_LARGE;
    }
    try {
      begin();
      int goal =
          switch (to) {
            case ESTABLISHED -> goals.established;
            case NOT_ESTABLISHED -> d.and(goals.refuted, d.not(goals.established));
            case OPEN -> d.not(d.or(goals.established, goals.refuted));
          };
      return sets(settable.possible(goal));
    } catch (BudgetExceeded e) {
      return Sets.TOO_LARGE;
    }
  }

  private Sets sets(int goal) {
    Sets existing = known.get(goal);
    if (existing == null) {
      existing = find(goal);
      known.put(goal, existing);
    }
    return existing;
  }

  private Sets find(int goal) {
    Smallest.Found found = smallest.of(goal, limits.size());
    return new Sets(
        found.sets().stream().map(this::settings).toList(), found.complete(), found.completeTo());
  }

  private List<Variable.OfSetting> settings(BitSet set) {
    return set.stream().mapToObj(settable::setting).toList();
  }

  Settable settable() {
    return settable;
  }

  /** Whether a setting can be made by itself. */
  boolean canBe(int setting) {
    d.allow(START);
    return leads(setting, settable.possible(d.variable(setting)));
  }

  /** Whether a setting by itself leads to a goal. */
  boolean leads(int setting, int goal) {
    int f = goal;
    while (f > Diagrams.TRUE) {
      f = d.topVariable(f) == setting ? d.high(f) : d.low(f);
    }
    return f == Diagrams.TRUE;
  }
}
