// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.compile;

import java.util.BitSet;
import java.util.List;
import org.opinio.logic.Diagrams;

/** What is known of a situation, as a function of settings of its facts. */
public final class Settable {

  private final Evaluation evaluation;
  private final List<Integer> allowed;
  private final List<List<Integer>> exclusive;
  private final Diagrams.Quantifier readings;
  private final Diagrams.Quantifier hidden;

  Settable(Evaluation evaluation, List<Integer> allowed, List<List<Integer>> exclusive) {
    this.evaluation = evaluation;
    this.allowed = List.copyOf(allowed);
    this.exclusive = List.copyOf(exclusive);
    CompiledLaw law = evaluation.law();
    this.readings = evaluation.diagrams().quantifier(law.readingVariables());
    BitSet others = law.readingVariables();
    others.or(law.settingVariables());
    others.flip(0, law.variables().size());
    this.hidden = evaluation.diagrams().quantifier(others);
  }

  /** Its nodes as functions of settings and readings. */
  public Evaluation evaluation() {
    return evaluation;
  }

  /** The variables of the settings that may be made, in the order of the law. */
  public List<Integer> allowed() {
    return allowed;
  }

  /** The setting for which a variable stands. */
  public Variable.OfSetting setting(int variable) {
    return (Variable.OfSetting) evaluation.law().variables().get(variable);
  }

  /**
   * The settings with which a function is true on every one of the readings.
   *
   * @param function of settings and readings
   * @param domain of readings
   */
  public int onEvery(int function, int domain) {
    Diagrams d = evaluation.diagrams();
    return d.forAll(d.implies(domain, function), readings);
  }

  /** Of a function of settings: where they can be made together, and the facts be so. */
  public int possible(int goal) {
    Diagrams d = evaluation.diagrams();
    int facts = d.exists(evaluation.everyConstraint(goal), hidden);
    int possible = d.and(goal, facts);
    BitSet support = d.support(possible);
    for (List<Integer> pair : exclusive) {
      if (support.get(pair.getFirst()) && support.get(pair.getLast())) {
        int both = d.and(d.variable(pair.getFirst()), d.variable(pair.getLast()));
        possible = d.and(possible, d.not(both));
      }
    }
    return possible;
  }
}
