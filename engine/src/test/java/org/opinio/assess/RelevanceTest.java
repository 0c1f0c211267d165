// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.assess;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A reader is shown the rules that concern the State judged, and of those what the case bears on.
 */
class RelevanceTest {

  private static final String RULES =
      """
      ## Of the acting State `OB-1`

      *Obligation* of the acting State towards the target State.

      All of [@xa-1, p 1]:

      - it is [such conduct](#OB-1.conduct)
      - it was [felt](#op.felt)

      ### Such conduct `OB-1.conduct`

      *Definition* of what is asked of the conduct.

      All of [@xa-1, p 1]:

      - it was [seen](#op.seen)

      ## Of the host `OB-2`

      *Obligation* of the host State towards the target State.

      All of [@xa-1, p 1]:

      - it was [felt](#op.felt)

      ## Towards the person `OB-3`

      *Obligation* of the acting State towards the person.

      All of [@xa-1, p 1]:

      - it was [felt](#op.felt)

      ## On a rare reading `OB-4`

      *Obligation* of the acting State towards the target State.

      All of [@xa-1, p 1]:

      - it was [seen](#op.seen)
      - it is [rare](#area.one=rare)

      ## What must be shown `OB-5`

      *Obligation* of the acting State towards the target State.

      All of [@xa-1, p 1]:

      - it was [seen](#op.seen)

      Shown [@xa-1, p 1]:

      - it was [heard](#op.heard)

      ## What is refuted `OB-6`

      *Obligation* of the acting State towards the target State.

      All of [@xa-1, p 1]:

      - it was [told](#op.told)

      ## A notion `DE-1`

      *Definition* of a notion.

      All of [@xa-1, p 1]:

      - it was [felt](#op.felt)

      ## A step of any State `PR-1`

      *Procedure* for any State.

      All of [@xa-1, p 1]:

      - it was [seen](#op.seen)
      - it was [heard](#op.heard)

      ## A step of the State taking a measure `PR-2`

      *Procedure* of the State taking the measure towards the State alleged responsible.

      All of [@xa-1, p 1]:

      - it was [seen](#op.seen)
      - it was [heard](#op.heard)

      ## A step on one reading `PR-3`

      *Procedure* for any State.

      All of [@xa-1, p 1]:

      - it was [seen](#op.seen)
      - it is [the first](#area.one=a)

      ## A claim `PR-4`

      *Procedure* for the State claiming jurisdiction.

      All of [@xa-1, p 1]:

      - it was [felt](#op.felt)
      """;

  private static final String CASE =
      """
      title: T
      summary: S
      states: {A: State A, B: State B, F: State F, H: State H}
      persons: {p: A person}
      operations:
        wave:
          acting: A
          target: B
          host: H
          persons: [p]
          jurisdiction: [F]
          facts: {op: {seen: yes, told: no}}
        ripple: {acting: A, target: B}
      """;

  private static final String ANSWERED =
      CASE + "responses:\n  answer: {taker: B, against: A, to: wave}\n";

  @TempDir private Path folder;
  private WrittenLaw law;

  @BeforeEach
  void writeTheLaw() {
    law = SmallPages.with(folder, RULES);
  }

  @Test
  void theActingStateIsConcernedByItsOwnRulesAndThoseOfAnyState() {
    assertThat(ids(CASE, "wave/to-B", Relevance::findings))
        .containsExactly("OB-1", "OB-3", "OB-4", "OB-5", "OB-6", "DE-1", "PR-1", "PR-2", "PR-3");
  }

  @Test
  void aHostIsConcernedByTheRulesOfHosts() {
    assertThat(ids(CASE, "wave/H-as-host/to-B", Relevance::findings))
        .containsExactly("OB-2", "DE-1", "PR-1", "PR-2", "PR-3");
  }

  @Test
  void towardsAPersonOnlyWhatIsOwedToPersonsIsShown() {
    assertThat(ids(CASE, "wave/to-p", Relevance::findings)).containsExactly("OB-3");
  }

  @Test
  void aStateThatClaimsJurisdictionIsConcernedByNothingElse() {
    assertThat(ids(CASE, "wave/F-jurisdiction", Relevance::findings)).containsExactly("PR-4");
  }

  @Test
  void whatTheAnsweringStateMayDoIsShownWithTheAnswerAlone() {
    assertThat(ids(ANSWERED, "wave/to-B", Relevance::findings)).doesNotContain("PR-2");
    assertThat(ids(ANSWERED, "answer", Relevance::findings)).containsExactly("DE-1", "PR-2");
  }

  @Test
  void anAnswerToAnotherActLeavesThisOneUnanswered() {
    assertThat(ids(ANSWERED, "ripple", Relevance::findings)).contains("PR-2");
  }

  @Test
  void ofTheRulesOnWhichTheCaseBearsThoseThatNobodyCanReachAreLeftOut() {
    assertThat(ids(CASE, "wave/to-B", Relevance::thatMatter))
        .containsExactly("OB-1", "OB-5", "PR-2", "PR-3");
    assertThat(ids(CASE, "wave/to-B", Relevance::untouched))
        .containsExactly("OB-3", "DE-1", "PR-1");
  }

  @Test
  void aRuleThatOneHolderAloneFindsMetIsStillShown() {
    law.page("positions/xr", SmallPages.holder("xr", "rare"));
    assertThat(ids(CASE, "wave/to-B", Relevance::thatMatter)).contains("OB-4");
  }

  @Test
  void aStepOfAnyStateIsShownOnceItsConditionsAreMet() {
    assertThat(
            ids(
                CASE.replace("seen: yes", "seen: yes, heard: yes"),
                "wave/to-B",
                Relevance::thatMatter))
        .contains("PR-1");
  }

  private List<String> ids(
      String yaml, String situation, Function<Relevance, List<Finding>> which) {
    Assessment assessment = law.assess(yaml);
    SituationAssessment judged =
        assessment.situations().stream()
            .filter(s -> s.situation().id().equals(situation))
            .findFirst()
            .orElseThrow();
    return which.apply(Relevance.of(assessment, judged)).stream().map(f -> f.rule().id()).toList();
  }
}
