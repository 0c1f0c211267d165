// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.compare.divergence;

import java.math.BigInteger;
import java.util.BitSet;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import org.opinio.assess.ReadingDomain;
import org.opinio.assess.Stand;
import org.opinio.compile.CompiledLaw;
import org.opinio.compile.CompiledRule;
import org.opinio.compile.Evaluation;
import org.opinio.logic.Diagrams;

/**
 * One rule without a case: its result as a function of its facts and of how the law is read, and
 * for each holder the states of its facts on which it is established, or refuted, on every reading
 * that the holder's words leave. Holders whose words leave the same readings share what is found.
 */
final class RuleInGeneral {

  private final CompiledLaw law;
  private final Map<String, SortedMap<String, Stand>> stands;
  private final Diagrams diagrams;
  private final Evaluation evaluation;
  private final int function;
  private final FactVariables facts;
  private final int asked;
  private final int possible;
  private final Diagrams.Quantifier readings;
  private final Map<String, ReadingDomain> domains = new HashMap<>();
  private final Map<Integer, Sides> sides = new HashMap<>();

  /**
   * On which states of the facts a rule is established, and on which refuted, on every reading.
   *
   * @param readings which readings these are
   */
  record Sides(int readings, int established, int refuted) {}

  /**
   * A rule.
   *
   * @param known what is known, by variable
   * @param left labels of rules whose results are left open, as if they were facts
   * @param limits how large diagrams may grow
   * @throws org.opinio.logic.BudgetExceeded if it is too large
   */
  RuleInGeneral(
      CompiledLaw law,
      Map<String, SortedMap<String, Stand>> stands,
      CompiledRule rule,
      byte[] known,
      BitSet left,
      Limits limits) {
    this.law = law;
    this.stands = stands;
    this.diagrams = new Diagrams(limits.nodes());
    this.evaluation = new Evaluation(law, diagrams, known, Map.of(), Map.of());
    int most = (int) Math.min(Integer.MAX_VALUE, (long) diagrams.size() + limits.nodesOfRule());
    this.function = new Unfolding(law, diagrams, known, left, most).under(rule.node());
    BitSet support = diagrams.support(function);
    this.facts = FactVariables.of(law, support);
    this.readings = diagrams.quantifier(law.readingVariables());
    support.and(law.readingVariables());
    this.asked = allOf(support);
    this.possible = possibleStates();
  }

  /** The states of the facts that can be, whatever other facts are. */
  private int possibleStates() {
    int whole = evaluation.possible(allOf(facts.variables()));
    BitSet others = diagrams.support(whole);
    others.andNot(facts.variables());
    return diagrams.exists(whole, diagrams.quantifier(others));
  }

  private int allOf(BitSet variables) {
    int all = Diagrams.TRUE;
    for (int v = variables.length() - 1; v >= 0; v--) {
      all = variables.get(v) ? diagrams.and(diagrams.variable(v), all) : all;
    }
    return all;
  }

  CompiledLaw law() {
    return law;
  }

  Diagrams diagrams() {
    return diagrams;
  }

  Evaluation evaluation() {
    return evaluation;
  }

  /** The result, as a function of facts, readings and rules that are left open. */
  int function() {
    return function;
  }

  /** A function that depends on those readings on which the result does, and on nothing else. */
  int asked() {
    return asked;
  }

  /** The questions on which the result depends, sorted. */
  SortedSet<String> questions() {
    return ReadingDomain.ordinary(evaluation).questions(asked);
  }

  FactVariables facts() {
    return facts;
  }

  /** The states of the facts that can be. */
  int possible() {
    return possible;
  }

  Diagrams.Quantifier readings() {
    return readings;
  }

  BigInteger count(int states) {
    return new StateCount(diagrams, facts.variables()).of(states);
  }

  ReadingDomain domain(String holder) {
    return domains.computeIfAbsent(
        holder,
        h -> ReadingDomain.of(evaluation, stands.getOrDefault(h, Collections.emptySortedMap())));
  }

  /** What a holder's words come to, of states that can be. */
  Sides of(String holder) {
    int on = domain(holder).over(asked);
    Sides existing = sides.get(on);
    if (existing != null) {
      return existing;
    }
    Sides made = new Sides(on, certain(on, function), certain(on, diagrams.not(function)));
    sides.put(on, made);
    return made;
  }

  private int certain(int on, int f) {
    return diagrams.and(possible, diagrams.forAll(diagrams.implies(on, f), readings));
  }
}
