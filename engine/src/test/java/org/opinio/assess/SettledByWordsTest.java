// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.assess;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.opinio.law.Rule;

/** What the words of a holder settle on a law of a few rules. */
class SettledByWordsTest {

  private static final String RULES =
      """
      ## On a reading `OW-1`

      *Obligation* of the acting State towards the target State.

      All of [@xa-1, p 1]:

      - it is [the first](#area.one=a)
      - it was [seen](#op.seen)

      ## With conduct of its own `OW-2`

      *Obligation* of the acting State towards the target State.

      All of [@xa-1, p 1]:

      - it was [told](#op.told)
      - all of:
        - it breaches [the first rule](#OW-1)
        - it is [such conduct](#OW-2.conduct)

      ### Such conduct `OW-2.conduct`

      *Definition* of what is asked of the conduct.

      All of [@xa-1, p 1]:

      - it is [the first](#area.one=a)
      - it was [seen](#op.seen)

      ## With another rule's conduct `OW-3`

      *Obligation* of the acting State towards the target State.

      All of [@xa-1, p 1]:

      - it was [seen](#op.seen)
      - it was [told](#op.told)
      - it breaches [the first rule](#OW-1)

      ## With conduct that is one way among others `OW-4`

      *Obligation* of the acting State towards the target State.

      Any of [@xa-1, p 1]:

      - it was [told](#op.told)
      - it is [such conduct](#OW-4.conduct)

      ### Such conduct `OW-4.conduct`

      *Definition* of what is asked of the conduct.

      All of [@xa-1, p 1]:

      - it is [the first](#area.one=a)
      - it was [seen](#op.seen)

      ## That the case does not touch `OW-5`

      *Obligation* of the acting State towards the target State.

      All of [@xa-1, p 1]:

      - it is [the first](#area.one=a)
      - it was [heard](#op.heard)

      ## A step `OW-6`

      *Procedure* for any State.

      All of [@xa-1, p 1]:

      - it is [the first](#area.one=a)
      - it was [seen](#op.seen)
      """;

  private static final String CASE =
      """
      title: T
      summary: S
      states: {A: State A, B: State B}
      operations:
        wave: {acting: A, target: B, facts: {op: {seen: yes}}}
      """;

  @TempDir private Path folder;

  @Test
  void aRuleThatStaysOpenIsNamedByThePartUnderItsHeadingThatTheWordsSettle() {
    assertThat(settled("xa", EnumSet.of(Rule.Kind.OBLIGATION)))
        .containsExactly("OW-1 ESTABLISHED", "OW-2.conduct ESTABLISHED", "OW-4 ESTABLISHED");
  }

  @Test
  void wordsThatRuleAConditionOutSettleTheRuleItselfAndNothingThatTheCaseDoesNotTouch() {
    assertThat(settled("xb", EnumSet.of(Rule.Kind.OBLIGATION)))
        .containsExactly("OW-1 NOT_ESTABLISHED", "OW-2 NOT_ESTABLISHED", "OW-3 NOT_ESTABLISHED");
  }

  @Test
  void onlyRulesOfTheKindsAskedForAreNamed() {
    assertThat(settled("xa", EnumSet.of(Rule.Kind.PROCEDURE))).containsExactly("OW-6 ESTABLISHED");
  }

  private List<String> settled(String holder, Set<Rule.Kind> kinds) {
    Assessment assessment = SmallPages.with(folder, RULES).assess(CASE);
    SortedMap<String, Stand> stands = assessment.stands().get(holder);
    assertThat(stands).isNotNull();
    List<OwnWords.Settled> settled =
        OwnWords.of(assessment, assessment.situations().getFirst(), kinds, stands);
    assertThat(settled).allMatch(s -> s.questions().equals(List.of("area.one")));
    return settled.stream().map(s -> s.rule().id() + " " + s.verdict()).toList();
  }
}
