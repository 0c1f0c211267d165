// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.assess;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.opinio.cases.Situation;
import org.opinio.compile.CompiledLaw;
import org.opinio.law.Rule;

/** What is said to be settled by a holder's own words is, and by no fewer of them. */
class OwnWordsTest {

  private final CompiledLaw law = RealLaw.compiled();

  @Test
  void whatIsSettledIsOpenWithoutTheWordsAndWithoutAnyOneOfThem() {
    int found = 0;
    List<String> holders = List.copyOf(law.law().holders().keySet());
    for (long seed = 1; seed <= 40; seed++) {
      Random random = new Random(seed);
      Situation situation = RandomCase.situation(law.law(), seed * 41);
      if (!new SatOracle(law.law(), situation, RealLaw.reading(new Random(1))).isPossible()) {
        continue;
      }
      Assessment assessment =
          new Assessor(law, Settings.DEFAULT).assess(RandomCase.subject(), List.of(situation));
      SituationAssessment judged = assessment.situations().getFirst();
      for (int i = 0; i < 8; i++) {
        String holder = holders.get(random.nextInt(holders.size()));
        SortedMap<String, Stand> stands = assessment.stands().get(holder);
        for (OwnWords.Settled one :
            OwnWords.of(assessment, judged, EnumSet.allOf(Rule.Kind.class), stands)) {
          found++;
          int node = law.rule(one.rule().id()).node();
          SortedMap<String, Stand> words = new TreeMap<>(stands);
          words.keySet().retainAll(one.questions());
          assertThat(one.questions()).isNotEmpty();
          assertThat(words.values()).allMatch(Stand::isOwn);
          assertThat(judged.verdict(node, judged.across())).isEqualTo(Verdict.OPEN);
          assertThat(judged.verdict(node, words))
              .as("seed %d, %s, %s", seed, holder, one)
              .isEqualTo(one.verdict())
              .isNotEqualTo(Verdict.OPEN);
          for (String question : one.questions()) {
            SortedMap<String, Stand> fewer = new TreeMap<>(words);
            fewer.remove(question);
            assertThat(judged.verdict(node, fewer)).isEqualTo(Verdict.OPEN);
          }
        }
      }
    }
    assertThat(found).isGreaterThan(20);
  }

  @Test
  void aHolderOfWhichNothingIsRecordedSettlesNothing() {
    Situation situation = RandomCase.situation(law.law(), 3);
    Assessment assessment =
        new Assessor(law, Settings.DEFAULT).assess(RandomCase.subject(), List.of(situation));
    SortedMap<String, Stand> silent = new TreeMap<>(assessment.stands().firstEntry().getValue());
    silent.replaceAll(
        (id, s) -> new Stand(id, Stand.Basis.SILENT, s.options(), false, List.of(), false));
    assertThat(
            OwnWords.of(
                assessment,
                assessment.situations().getFirst(),
                EnumSet.allOf(Rule.Kind.class),
                silent))
        .isEmpty();
  }
}
