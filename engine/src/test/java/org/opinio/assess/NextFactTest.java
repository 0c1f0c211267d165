// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.assess;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.opinio.decide.Decider;
import org.opinio.decide.Limits;
import org.opinio.decide.NextFact;

/** What knowing a fact would settle, counted on a law of a few rules. */
class NextFactTest {

  private static final String RULES =
      """
      ## On one fact `NF-1`

      *Definition* of a notion.

      All of [@xa-1, p 1]:

      - it was [seen](#op.seen)

      ## On either of two `NF-2`

      *Definition* of a notion.

      Any of [@xa-1, p 1]:

      - it was [felt](#op.felt)
      - it went [far](#op.far=lot)

      ## On what is known `NF-3`

      *Definition* of a notion.

      All of [@xa-1, p 1]:

      - it was [heard](#op.heard)
      """;

  private static final String CASE =
      """
      title: T
      summary: S
      states: {A: State A, B: State B}
      operations:
        wave: {acting: A, target: B, facts: {op: {seen: {value: disputed, claims: {A: yes, B: no}}, heard: yes}}}
      """;

  @TempDir private Path folder;

  @Test
  void theFactThatSettlesMostWhateverItIsComesFirstAndADisputedOneCounts() {
    assertThat(next().stream().map(NextFactTest::words))
        .containsExactly(
            "op.seen HOLDS 2 FAILS 2, of 2",
            "op.felt HOLDS 2 FAILS 0, of 2",
            "op.far little HOLDS 0 more HOLDS 0 lot HOLDS 2, of 2");
  }

  private static String words(NextFact next) {
    return next.fact()
        + next.answers().stream()
            .map(a ->
                (a.setting().value().isEmpty() ? "" : " " + a.setting().value())
                    + " "
                    + a.setting().to()
                    + " "
                    + a.settles())
            .collect(Collectors.joining())
        + ", of "
        + next.named();
  }

  private List<NextFact> next() {
    SituationAssessment situation =
        SmallPages.with(folder, RULES).assess(CASE).situations().getFirst();
    return new Decider(situation.evaluation().law(), Limits.DEFAULT)
        .next(situation, List.copyOf(situation.findings().values()));
  }
}
