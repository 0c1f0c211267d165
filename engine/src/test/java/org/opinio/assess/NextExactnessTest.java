// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.assess;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.opinio.cases.Situation;
import org.opinio.cases.StatedFact;
import org.opinio.compile.CompiledLaw;
import org.opinio.compile.LawCompiler;
import org.opinio.law.Fact;

/**
 * A case that differs little from an earlier one comes to the same, with the same causes, whether
 * or not what was found of the earlier one is carried over.
 */
class NextExactnessTest {

  private static final int SEEDS = Integer.getInteger("opinio.seeds", 8);

  private static final int CHANGES = 8;

  @Test
  void whatIsCarriedOverIsWhatWouldBeFound() {
    int shared = 0;
    for (int seed = 1; seed <= 8 * SEEDS; seed++) {
      shared += compare(LawCompiler.compile(RandomLaw.of(seed)), seed);
    }
    assertThat(shared).as("assessments in the diagrams of the one before").isPositive();
  }

  @Test
  void underTheLawOfThisRepositoryToo() {
    assertThat(compare(RealLaw.compiled(), 1)).isPositive();
  }

  @Test
  @Tag("slow")
  void underTheLawOfThisRepositoryFromManyCases() {
    for (int seed = 2; seed <= SEEDS; seed++) {
      assertThat(compare(RealLaw.compiled(), seed)).isPositive();
    }
  }

  /** How many of the assessments stand in the diagrams of the one before. */
  private static int compare(CompiledLaw law, int seed) {
    Random random = new Random(seed);
    Assessor assessor = new Assessor(law, Settings.DEFAULT);
    Situation situation = RandomCase.situation(law.law(), seed * 31L);
    Assessment assessment = assessor.assess(RandomCase.subject(), List.of(situation));
    int shared = 0;
    for (int change = 1; change <= CHANGES; change++) {
      ask(assessment, random);
      situation = changed(law, situation, random);
      Assessment before = assessment;
      assessment = assessor.assess(RandomCase.subject(), List.of(situation), before);
      Assessment fresh = assessor.assess(RandomCase.subject(), List.of(situation));
      assertThat(light(assessment)).as("seed %d, change %d", seed, change).isEqualTo(light(fresh));
      assertThat(only(assessment).findings())
          .as("seed %d, change %d", seed, change)
          .isEqualTo(only(fresh).findings());
      shared +=
          only(assessment).evaluation().diagrams() == only(before).evaluation().diagrams() ? 1 : 0;
    }
    return shared;
  }

  private static SituationAssessment only(Assessment assessment) {
    return assessment.situations().getFirst();
  }

  /** What is found of each rule without terms, and without the facts among the causes. */
  private static SortedMap<String, List<Object>> light(Assessment assessment) {
    SituationAssessment only = only(assessment);
    SortedMap<String, List<Object>> light = new TreeMap<>();
    only.findings()
        .forEach((id, finding) -> {
          int node = assessment.law().rule(id).node();
          List<Object> found = new ArrayList<>();
          found.add(finding.kind());
          found.add(finding.awaitsShowing());
          found.add(finding.hasOutsiders());
          found.add(only.questions(node));
          only.holders()
              .values()
              .forEach(own -> {
                found.add(only.result(node, own));
                found.add(only.readings(node, own));
              });
          light.put(id, found);
        });
    return light;
  }

  /** So that more or less is found before the change. */
  private static void ask(Assessment assessment, Random random) {
    if (random.nextBoolean()) {
      only(assessment).findings().values().forEach(Finding::byHolder);
    } else {
      only(assessment)
          .findings()
          .values()
          .forEach(f -> {
            f.kind();
            f.awaitsShowing();
            f.hasOutsiders();
          });
    }
  }

  /** One or two facts stated, stated otherwise, or no longer stated. */
  private static Situation changed(CompiledLaw law, Situation situation, Random random) {
    List<Fact> facts =
        new ArrayList<>(
            law.law().facts().values().stream()
                .filter(f -> f.derivation() instanceof Fact.Derivation.Asked)
                .toList());
    Map<String, StatedFact> stated = new TreeMap<>(situation.facts());
    for (int i = 0; i <= random.nextInt(2); i++) {
      Fact fact = facts.get(random.nextInt(facts.size()));
      if (random.nextInt(3) == 0) {
        stated.remove(fact.id());
      } else {
        stated.put(fact.id(), RandomCase.stated(fact, random));
      }
    }
    return situation.with(stated);
  }
}
