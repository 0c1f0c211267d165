// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.proof;

import java.math.BigDecimal;
import java.math.MathContext;
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
 * Counts by weight the states of the facts with a probability: those that can be, and those in
 * which a finding comes out one way or the other. Exact.
 */
final class Counting {

  private final Diagrams diagrams;
  private final Chances chances;
  private final List<BigDecimal> probabilities;
  private final Map<Integer, BigDecimal> known = new HashMap<>();
  private final int canBe;
  private final BigDecimal possible;

  /**
   * Counts in situations of one assessment.
   *
   * @param together all that share a fact with a probability, directly or through others; not empty
   */
  Counting(List<SituationAssessment> together, Chances chances) {
    this.diagrams = together.getFirst().evaluation().diagrams();
    this.chances = chances;
    this.probabilities =
        chances.facts().stream().map(StatedFact::probability).map(BigDecimal::new).toList();
    int all = Diagrams.TRUE;
    for (SituationAssessment one : together) {
      all = diagrams.and(all, one.evaluation().possibleEvents());
    }
    this.canBe = all;
    this.possible = weight(canBe);
  }

  /** The weight of the states that can be. */
  BigDecimal possible() {
    return possible;
  }

  /** How probable a fact is among the states that can be; as given where there are none. */
  BigDecimal among(StatedFact fact) {
    BigDecimal given = new BigDecimal(fact.probability());
    if (possible.signum() == 0) {
      return given;
    }
    BigDecimal weight = weight(diagrams.and(canBe, diagrams.variable(chances.variable(fact))));
    return weight.compareTo(given.multiply(possible)) == 0
        ? given
        : weight.divide(possible, MathContext.DECIMAL128);
  }

  /**
   * For each rule and holder whose finding is not as stated in each state that can be: how probable
   * each result is.
   */
  List<Likelihood> of(
      SituationAssessment situation, Set<String> rules, Set<String> holders, Verdicts stated) {
    List<Likelihood> found = new ArrayList<>();
    if (possible.signum() == 0) {
      return found;
    }
    String id = situation.situation().id();
    for (String rule : rules) {
      for (Perspective perspective : situation.holders().values()) {
        if (holders.contains(perspective.holder())) {
          Likelihood of = of(situation, rule, perspective);
          if (!of.isAlways(stated.of(id, rule, perspective.holder()))) {
            found.add(of);
          }
        }
      }
    }
    return found;
  }

  private Likelihood of(SituationAssessment situation, String rule, Perspective perspective) {
    Evaluation evaluation = situation.evaluation();
    int node = evaluation.law().rule(rule).node();
    int established = evaluation.established(node);
    int refuted = evaluation.refuted(node);
    int domain = perspective.domain().over(established, refuted);
    Diagrams.Quantifier readings = diagrams.quantifier(evaluation.law().readingVariables());
    return new Likelihood(
        situation.situation().id(),
        rule,
        perspective.holder(),
        weight(diagrams.and(canBe, onEvery(domain, established, readings))),
        weight(diagrams.and(canBe, onEvery(domain, refuted, readings))),
        possible);
  }

  /** The states in which a function is true on every reading of a domain. */
  private int onEvery(int domain, int function, Diagrams.Quantifier readings) {
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
    BigDecimal probability = probabilities.get(diagrams.topVariable(function) - chances.first());
    BigDecimal made =
        probability
            .multiply(weight(diagrams.high(function)))
            .add(BigDecimal.ONE.subtract(probability).multiply(weight(diagrams.low(function))));
    known.put(function, made);
    return made;
  }
}
