// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.assess;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.opinio.law.Rule;

/** Whether a case bears on a rule, and what the rule cannot do without. */
class TouchedTest {

  private static final String RULES =
      """
      ## Facts of its own `TT-1`

      *Obligation* of the acting State towards the target State.

      All of [@xa-1, p 1]:

      - it was [seen](#op.seen)
      - it went [far](#op.far=lot)

      ## Links alone `TT-2`

      *Obligation* of the acting State towards the target State.

      All of [@xa-1, p 1]:

      - it breaches [the first](#TT-1)

      ## What must be shown, and on a reading `TT-3`

      *Obligation* of the acting State towards the target State.

      Shown [@xa-1, p 1]:

      - it was [felt](#op.felt)

      All of [@xa-1, p 1]:

      - on the reading that [it is so](#area.one=a):
        - it was [heard](#op.heard)

      ## By the shape of the case `TT-4`

      *Obligation* of the acting State towards the target State.

      All of [@xa-1, p 1]:

      - it was [one of several](#op.several)

      ## A notion `TT-5`

      *Definition* of a notion.

      All of [@xa-1, p 1]:

      - it was [told](#op.told)

      ## One way among others `TT-6`

      *Obligation* of the acting State towards the target State.

      All of [@xa-1, p 1]:

      - it is [a wrong](#TT-4)
      - any of:
        - it breaches [the first](#TT-1)
        - all of:
          - it breaches [the second](#TT-2)
          - it is [that notion](#TT-5)

      ## The only way `TT-7`

      *Obligation* of the acting State towards the target State.

      Any of [@xa-1, p 1]:

      - it breaches [the first](#TT-1)

      ## Its own conduct `TT-8`

      *Obligation* of the acting State towards the target State.

      All of [@xa-1, p 1]:

      - it is [such conduct](#TT-8.conduct)

      ### Such conduct `TT-8.conduct`

      *Definition* of what is asked of the conduct.

      All of [@xa-1, p 1]:

      - it was [felt](#op.felt)
      - it is [that notion](#TT-5)
      """;

  private static final String CASE =
      """
      title: T
      summary: S
      states: {A: State A, B: State B}
      operations:
        wave:
          acting: A
          target: B
      """;

  @TempDir private Path folder;
  private WrittenLaw law;

  @BeforeEach
  void writeTheLaw() {
    law = SmallPages.with(folder, RULES);
  }

  @Test
  void aCaseThatSaysNothingBearsOnNoRule() {
    assertThat(touched("")).isEmpty();
    assertThat(touched("    facts: {op: {seen: unknown}}\n")).isEmpty();
  }

  @Test
  void aFactThatIsStatedBearsOnTheRulesThatAskForItAndOnThoseThatOnlyLinkThem() {
    assertThat(touched("    facts: {op: {seen: no}}\n"))
        .containsExactly("TT-1", "TT-2", "TT-6", "TT-7");
    assertThat(touched("    facts: {op: {far: little}}\n"))
        .containsExactly("TT-1", "TT-2", "TT-6", "TT-7");
  }

  @Test
  void factsThatMustBeShownOrCountOnAReadingAreTheRulesOwn() {
    assertThat(touched("    facts: {op: {felt: yes}}\n"))
        .containsExactly("TT-3", "TT-8", "TT-8.conduct");
    assertThat(touched("    facts: {op: {heard: no}}\n")).containsExactly("TT-3");
  }

  @Test
  void aRuleThatIsTakenAsGivenIsTouchedWithoutAnyFact() {
    assertThat(touched("    stipulated: {TT-3: yes}\n")).containsExactly("TT-3");
  }

  @Test
  void whatMustBeMetIsNeededAndAnotherWrongThatIsOneWayAmongOthersIsNot() {
    assertThat(needs("TT-6")).containsExactly("TT-4", "TT-5");
    assertThat(needs("TT-7")).containsExactly("TT-1");
  }

  @Test
  void whatStandsUnderTheHeadingIsPartOfTheRuleAndNeedsNoMentionOfItsOwn() {
    assertThat(needs("TT-8")).containsExactly("TT-5");
  }

  private List<String> touched(String known) {
    SituationAssessment situation = situation(known);
    Touched touched = new Touched(situation);
    return situation.findings().values().stream()
        .map(Finding::rule)
        .filter(touched::of)
        .map(Rule::id)
        .toList();
  }

  private List<String> needs(String id) {
    SituationAssessment situation = situation("");
    Rule rule = situation.evaluation().law().rule(id).rule();
    return new Touched(situation).needs(rule).stream().map(Rule::id).toList();
  }

  private SituationAssessment situation(String known) {
    return law.assess(CASE + known).situations().getFirst();
  }
}
