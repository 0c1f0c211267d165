// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.proof;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.opinio.assess.Chances;
import org.opinio.assess.Perspective;
import org.opinio.assess.SituationAssessment;
import org.opinio.cases.StatedFact;
import org.opinio.compile.Evaluation;
import org.opinio.logic.Diagrams;

/**
 * Counts by weight the states of the facts with a probability in one situation: those that can be,
 * and those in which a finding comes out one way or the other. Exact.
 */
final class Counting {

  private final SituationAssessment situation;
  private final Diagrams diagrams;
  private final Diagrams.Quantifier readings;
  private final int first;
  private final List<BigDecimal> probabilities;
  private final Map<Integer, BigDecimal> known = new HashMap<>();
  private final int canBe;
  private final BigDecimal possible;

  /**
   * Counts in a situation.
   *
   * @param response the situation of the response that it carries out, or itself
   */
  Counting(SituationAssessment situation, SituationAssessment response, Chances chances) {
    Evaluation evaluation = situation.evaluation();
    this.situation = situation;
    this.diagrams = evaluation.diagrams();
    this.readings = diagrams.quantifier(evaluation.law().readingVariables());
    this.first = chances.first();
    this.probabilities =
        chances.facts().stream().map(StatedFact::probability).map(BigDecimal::new).toList();
    this.canBe = diagrams.and(evaluation.possibleEvents(), response.evaluation().possibleEvents());
    this.possible = weight(canBe);
  }

  /** The weight of the states that can be. */
  BigDecimal possible() {
    return possible;
  }

  /** For each rule and holder whose finding is not the same in each of them, how probable. */
  List<Likelihood> uncertain(Set<String> rules, Set<String> holders) {
    List<Likelihood> found = new ArrayList<>();
    if (possible.signum() == 0) {
      return found;
    }
    for (String rule : rules) {
      int node = situation.evaluation().law().rule(rule).node();
      if (dependsOnEvents(node)) {
        for (Perspective perspective : situation.holders().values()) {
          if (holders.contains(perspective.holder())) {
            Likelihood of = of(rule, node, perspective);
            if (!of.isCertain()) {
              found.add(of);
            }
          }
        }
      }
    }
    return found;
  }

  private boolean dependsOnEvents(int node) {
    Evaluation evaluation = situation.evaluation();
    return diagrams.support(evaluation.established(node)).length() > first
        || diagrams.support(evaluation.refuted(node)).length() > first;
  }

  private Likelihood of(String rule, int node, Perspective perspective) {
    int established = situation.evaluation().established(node);
    int refuted = situation.evaluation().refuted(node);
    int domain = perspective.domain().over(established, refuted);
    return new Likelihood(
        situation.situation().id(),
        rule,
        perspective.holder(),
        weight(diagrams.and(canBe, onEvery(domain, established))),
        weight(diagrams.and(canBe, onEvery(domain, refuted))),
        possible);
  }

  /** The states in which a function is true on every reading of a domain. */
  private int onEvery(int domain, int function) {
    return diagrams.forAll(diagrams.implies(domain, function), readings);
  }

  /** The weight of a function of the events alone. */
  private BigDecimal weight(int function) {
    if (function <= Diagrams.TRUE) {
      return function == Diagrams.TRUE ? BigDecimal.ONE : BigDecimal.ZERO;
    }
    BigDecimal existing = known.get(function);
    if (existing != null) {
      return existing;
    }
    BigDecimal probability = probabilities.get(diagrams.topVariable(function) - first);
    BigDecimal made =
        probability
            .multiply(weight(diagrams.high(function)))
            .add(BigDecimal.ONE.subtract(probability).multiply(weight(diagrams.low(function))));
    known.put(function, made);
    return made;
  }
}
