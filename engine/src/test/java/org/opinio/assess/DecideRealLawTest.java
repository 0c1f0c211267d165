// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.assess;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.opinio.cases.Situation;
import org.opinio.cases.StatedFact;
import org.opinio.compile.CompiledLaw;
import org.opinio.compile.Variable.OfSetting;
import org.opinio.decide.Decider;
import org.opinio.decide.Deciding;
import org.opinio.decide.Limits;
import org.opinio.decide.Route;
import org.opinio.decide.RuleDecision;
import org.opinio.law.Fact;

/**
 * Under the law of this repository a set that {@code decide} names leads where it says once the
 * case states it, and with any one of its settings left out it does not.
 */
class DecideRealLawTest {

  private static final int CASES = Integer.getInteger("opinio.seeds", 3);

  /** Sets of one list that are tried. */
  private static final int TRIED = 2;

  private final CompiledLaw law = RealLaw.compiled();

  @Test
  void aSetLeadsWhereItSaysAndNoPartOfItDoes() {
    Map<String, Integer> tried = new TreeMap<>();
    for (long seed = 1; seed <= CASES; seed++) {
      Situation situation = RandomCase.situation(law.law(), seed * 23);
      Optional<SituationAssessment> assessed = assess(situation);
      if (assessed.isPresent()) {
        compare(assessed.get(), situation, seed, tried);
      }
    }
    assertThat(tried).as("sets tried for each means and verdict").hasSizeGreaterThan(5);
  }

  private void compare(
      SituationAssessment assessed, Situation situation, long seed, Map<String, Integer> tried) {
    List<String> holders = List.copyOf(assessed.holders().keySet());
    List<Perspective> shown =
        List.of(
            assessed.across(),
            perspective(assessed, holders.get((int) (seed % holders.size()))),
            perspective(assessed, holders.get((int) (seed * 7 % holders.size()))));
    for (RuleDecision rule :
        new Decider(law, Limits.DEFAULT)
            .of(assessed, List.copyOf(assessed.findings().values()), shown)
            .rules()) {
      int node = law.rule(rule.rule().id()).node();
      for (Deciding deciding : rule.all()) {
        Perspective perspective =
            deciding.across()
                ? assessed.across()
                : perspective(assessed, deciding.holders().getFirst());
        for (Route route : deciding.routes()) {
          for (List<OfSetting> set : route.sets().all().stream().limit(TRIED).toList()) {
            String as = "seed " + seed + ", " + rule.rule().id() + ", " + route.means() + set;
            assertThat(verdict(situation, set, node, perspective)).as(as).contains(route.to());
            for (OfSetting one : set) {
              List<OfSetting> less = new ArrayList<>(set);
              less.remove(one);
              assertThat(verdict(situation, less, node, perspective))
                  .as("%s without %s", as, one)
                  .isNotEqualTo(Optional.of(route.to()));
            }
            tried.merge(route.means() + " to " + route.to(), 1, Integer::sum);
          }
        }
      }
    }
  }

  private static Perspective perspective(SituationAssessment assessed, String holder) {
    return Optional.ofNullable(assessed.holders().get(holder)).orElseThrow();
  }

  /** Empty where the facts cannot be so together. */
  private Optional<Verdict> verdict(
      Situation situation, List<OfSetting> set, int node, Perspective perspective) {
    return assess(with(situation, set)).map(s -> s.verdict(node, perspective.stands()));
  }

  private Optional<SituationAssessment> assess(Situation situation) {
    return Optional.of(
            new Assessor(law, Settings.DEFAULT)
                .assess(RandomCase.subject(), List.of(situation))
                .situations()
                .getFirst())
        .filter(s -> s.evaluation().isPossible());
  }

  private Situation with(Situation s, List<OfSetting> set) {
    Map<String, StatedFact> facts = new TreeMap<>(s.facts());
    set.forEach(setting -> {
      Fact fact = Optional.ofNullable(law.law().facts().get(setting.fact())).orElseThrow();
      if (setting.to() == OfSetting.To.UNKNOWN) {
        facts.remove(fact.id());
      } else {
        facts.put(fact.id(), DecideExactnessTest.stated(fact, facts.get(fact.id()), setting));
      }
    });
    return DecideExactnessTest.with(s, facts);
  }
}
