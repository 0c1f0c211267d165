// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.assess;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.opinio.cases.Situation;
import org.opinio.compile.CompiledLaw;
import org.opinio.compile.CompiledRule;
import org.opinio.compile.LawCompiler;
import org.opinio.law.Law;
import org.opinio.law.Question;

/** Verdicts on laws made at random, too large to try everything: a SAT solver finds the same. */
@Tag("slow")
class LargeLawTest {

  private static final int SEEDS = Integer.getInteger("opinio.seeds", 25);
  private static final int AREAS = 12;

  @Test
  void everyVerdictOnACompleteReadingIsTheSatSolvers() {
    int[] counts = new int[Verdict.values().length];
    for (long seed = 1; seed <= SEEDS; seed++) {
      Law law = RandomLaw.of(seed, AREAS);
      CompiledLaw compiled = LawCompiler.compile(law);
      Situation situation = RandomCase.situation(law, seed * 41);
      Random random = new Random(seed);
      SituationAssessment assessed = assess(compiled, situation);
      for (Perspective perspective : assessed.holders().values()) {
        Map<String, Set<String>> reading = reading(law, perspective.stands(), random);
        SatOracle oracle = new SatOracle(law, situation, reading);
        if (!oracle.isPossible()) {
          break;
        }
        for (CompiledRule rule : compiled.rules().values()) {
          String id = rule.rule().id();
          Verdict found = oracle.verdict(id);
          counts[found.ordinal()]++;
          assertThat(assessed.verdict(rule.node(), RealLaw.stands(reading)))
              .as("seed %d, rule %s, reading %s", seed, id, reading)
              .isEqualTo(found);
          Verdict whole = assessed.verdict(rule.node(), perspective);
          assertThat(whole == Verdict.OPEN || whole == found)
              .as(
                  "seed %d, rule %s, holder %s: %s, on %s %s",
                  seed, id, perspective.holder(), whole, reading, found)
              .isTrue();
        }
      }
    }
    assertThat(counts).doesNotContain(0);
  }

  private static Map<String, Set<String>> reading(
      Law law, Map<String, Stand> stands, Random random) {
    Map<String, Set<String>> reading = new TreeMap<>();
    for (Question question : law.questions().values()) {
      List<Set<String>> choices = BruteForce.choices(question, stands.get(question.id()));
      reading.put(question.id(), choices.get(random.nextInt(choices.size())));
    }
    return reading;
  }

  private static SituationAssessment assess(CompiledLaw law, Situation situation) {
    return new Assessor(law, Settings.DEFAULT)
        .assess(RandomCase.subject(), List.of(situation), Set.of())
        .situations()
        .getFirst();
  }
}
