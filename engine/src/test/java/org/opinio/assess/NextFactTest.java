// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.assess;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

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
    assertThat(next())
        .containsExactly(
            new NextFact("op.seen", 2, 2, 2),
            new NextFact("op.felt", 2, 0, 2),
            new NextFact("op.far", 0, 0, 2));
  }

  private List<NextFact> next() {
    SituationAssessment situation =
        SmallPages.with(folder, RULES).assess(CASE).situations().getFirst();
    return NextFact.of(situation, List.copyOf(situation.findings().values()));
  }
}
