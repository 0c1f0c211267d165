// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.assess;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.opinio.compile.Evaluation;
import org.opinio.logic.Diagrams;

/** The readings that stands leave, of questions that ask for one option and for a set. */
class ReadingDomainTest {

  private static final String RULES =
      """
      ## One of the set `RD-1`

      *Definition* of a notion.

      All of [@xa-1, p 1]:

      - it is [two](#area.set=m2)

      ## Another of the set `RD-2`

      *Definition* of a notion.

      All of [@xa-1, p 1]:

      - it is [three](#area.set=m3)

      ## What is always in it `RD-3`

      *Definition* of a notion.

      All of [@xa-1, p 1]:

      - it is [one](#area.set=m1)

      ## A reading `RD-4`

      *Definition* of a notion.

      All of [@xa-1, p 1]:

      - it is [the first](#area.one=a)
      """;

  private static final String CASE =
      """
      title: T
      summary: S
      states: {A: State A, B: State B}
      operations:
        wave: {acting: A, target: B}
      """;

  @TempDir private Path folder;
  private SituationAssessment situation;

  @BeforeEach
  void assessACaseOfWhichNothingIsKnown() {
    situation = SmallPages.with(folder, RULES).assess(CASE).situations().getFirst();
  }

  @Test
  void acceptingOneOfASetLeavesTheRestOpenButForWhatItExcludes() {
    Stand stand = set(List.of("m2"), true, List.of());
    assertThat(on("RD-1", stand)).isEqualTo(Verdict.ESTABLISHED);
    assertThat(on("RD-2", stand)).isEqualTo(Verdict.NOT_ESTABLISHED);
    assertThat(on("RD-3", stand)).isEqualTo(Verdict.ESTABLISHED);
    assertThat(on("RD-2", set(List.of(), true, List.of()))).isEqualTo(Verdict.OPEN);
  }

  @Test
  void whatIsRejectedOfASetIsOutOfItButWhatIsAlwaysInItStays() {
    Stand stand = set(List.of(), true, List.of("m1", "m2"));
    assertThat(on("RD-1", stand)).isEqualTo(Verdict.NOT_ESTABLISHED);
    assertThat(on("RD-2", stand)).isEqualTo(Verdict.OPEN);
    assertThat(on("RD-3", stand)).isEqualTo(Verdict.ESTABLISHED);
  }

  @Test
  void whoAcceptsWhatExcludesEachOtherIsTakenAtItsWord() {
    Stand stand = set(List.of("m1", "m2", "m3"), false, List.of());
    assertThat(on("RD-1", stand)).isEqualTo(Verdict.ESTABLISHED);
    assertThat(on("RD-2", stand)).isEqualTo(Verdict.ESTABLISHED);
  }

  @Test
  void aQuestionIsSettledOnceOneReadingIsLeft() {
    assertThat(domain(one("a")).isSettled("area.one")).isTrue();
    assertThat(domain(one("a", "b")).isSettled("area.one")).isFalse();
    assertThat(domain(set(List.of("m1"), false, List.of())).isSettled("area.set")).isTrue();
    assertThat(domain(set(List.of("m1"), true, List.of())).isSettled("area.set")).isFalse();
    assertThat(domain(one("a")).isSettled("area.no-such-question")).isFalse();
  }

  @Test
  void theWholeHoldsTheReadingsOfEveryQuestion() {
    Evaluation evaluation = situation.evaluation();
    Diagrams d = evaluation.diagrams();
    int first = evaluation.established(node("RD-4"));
    assertThat(d.entails(domain(one("a")).whole(), first)).isTrue();
    assertThat(d.disjoint(domain(one("b")).whole(), first)).isTrue();
    assertThat(domain(one("a", "b")).questions(first)).containsExactly("area.one");
  }

  private Verdict on(String rule, Stand stand) {
    return situation.verdict(node(rule), Map.of(stand.question(), stand));
  }

  private int node(String rule) {
    return situation.evaluation().law().rule(rule).node();
  }

  private ReadingDomain domain(Stand stand) {
    return ReadingDomain.of(situation.evaluation(), Map.of(stand.question(), stand));
  }

  private static Stand one(String... options) {
    return new Stand("area.one", Stand.Basis.SAID, List.of(options), false, List.of(), false);
  }

  private static Stand set(List<String> options, boolean restOpen, List<String> rejected) {
    return new Stand("area.set", Stand.Basis.SAID, options, restOpen, rejected, List.of(), false);
  }
}
