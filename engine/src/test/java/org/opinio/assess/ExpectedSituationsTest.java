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
import org.opinio.cases.Case;
import org.opinio.cases.Expectation;
import org.opinio.cases.Situation;
import org.opinio.cases.Situations;
import org.opinio.compile.CompiledLaw;
import org.opinio.law.Law;

/** Which situations of a case an expectation is about, and on which readings it is judged. */
class ExpectedSituationsTest {

  private static final String RULES =
      """
      ## Of the acting State `XX-1`

      *Obligation* of the acting State towards the target State.

      All of [@xa-1, p 1]:

      - it was [seen](#op.seen)

      ## Of the State that claims `XX-2`

      *Procedure* for the State claiming jurisdiction.

      All of [@xa-1, p 1]:

      - it was [seen](#op.seen)

      ## On a set `XX-3`

      *Definition* of a notion.

      All of [@xa-1, p 1]:

      - it is [one](#area.set=m1)
      - it is [two](#area.set=m2)
      - none of:
        - it is [three](#area.set=m3)
      """;

  private static final String CASE =
      """
      title: T
      summary: S
      states: {A: State A, B: State B, C: State C, F: State F, H: State H}
      persons: {p: A person}
      operations:
        wave:
          acting: A
          target: B
          third: C
          host: H
          persons: [p]
          jurisdiction: [F]
          facts: {op: {seen: no}}
        ripple: {acting: A, target: B, facts: {op: {seen: yes}}}
        spying: {acting: A, persons: [p]}
      responses:
        answer: {taker: B, against: A, to: wave}
      """;

  @TempDir private Path folder;
  private WrittenLaw law;

  @BeforeEach
  void writeTheLaw() {
    law = SmallPages.with(folder, RULES);
  }

  @Test
  void anOperationIsJudgedOfTheActingStateTowardsTheStatesItWasAimedAt() {
    assertThat(meant("wave", "", "XX-1")).containsExactly("wave/to-B");
    assertThat(meant("ripple", "", "XX-1")).containsExactly("ripple");
    assertThat(meant("answer", "", "XX-1")).containsExactly("answer");
  }

  @Test
  void anotherStateJudgedIsNamed() {
    assertThat(meant("wave", "H", "XX-1")).containsExactly("wave/H-as-host/to-B");
    assertThat(meant("wave", "C", "XX-1")).isEmpty();
  }

  @Test
  void whereNoStateWasAimedAtItIsAboutThePersons() {
    assertThat(meant("spying", "", "XX-1")).containsExactly("spying");
  }

  @Test
  void oneSituationMayBeNamedByItsId() {
    assertThat(meant("wave/to-C", "", "XX-1")).containsExactly("wave/to-C");
    assertThat(meant("wave/to-p", "", "XX-1")).containsExactly("wave/to-p");
    assertThat(meant("wave/H-as-host/to-C", "", "XX-1")).containsExactly("wave/H-as-host/to-C");
  }

  @Test
  void aRuleOnJurisdictionIsAboutTheStatesThatClaimIt() {
    assertThat(meant("wave", "", "XX-2")).containsExactly("wave/F-jurisdiction");
    assertThat(meant("wave", "F", "XX-2")).containsExactly("wave/F-jurisdiction");
    assertThat(meant("ripple", "", "XX-2")).isEmpty();
  }

  @Test
  void withoutAnIdItIsAboutEveryOperationAndResponse() {
    assertThat(meant("", "", "XX-1")).containsExactly("wave/to-B", "ripple", "answer");
  }

  @Test
  void eachSituationIsJudgedByItsOwnFacts() {
    assertThat(
            verified(
                "{situation: wave, rule: XX-1, verdict: on-no-reading, strength: firm, source: s}",
                "{situation: ripple, rule: XX-1, verdict: on-every-reading, strength: firm, source: s}"))
        .allMatch(Verification.Result::isMet);
  }

  @Test
  void ofASetThatIsGivenWhatIsAlwaysInItNeedNotBeNamed() {
    assertThat(
            verified(
                "{situation: ripple, rule: XX-3, verdict: established, given: {area.set: [m2]}, strength: firm, source: s}",
                "{situation: ripple, rule: XX-3, verdict: not-established, given: {area.set: [m3]}, strength: firm, source: s}"))
        .allMatch(Verification.Result::isMet);
  }

  @Test
  void aCaseWithoutSuchASituationFallsShort() {
    Case subject =
        law.read(
            expecting("{situation: ripple, rule: XX-1, verdict: open, strength: firm, source: s}"));
    assertThat(
            Verification.of(law.compiled(), subject, List.of(), Settings.DEFAULT)
                .getFirst()
                .shortfalls())
        .containsExactly(new Shortfall.NoSituation("ripple", ""));
  }

  private static String expecting(String... expected) {
    return CASE + "expected:\n  - " + String.join("\n  - ", expected) + "\n";
  }

  private List<Verification.Result> verified(String... expected) {
    Case subject = law.read(expecting(expected));
    CompiledLaw compiled = law.compiled();
    return Verification.of(
        compiled, subject, Situations.of(subject, compiled.law()), Settings.DEFAULT);
  }

  private List<String> meant(String situation, String against, String rule) {
    Case subject = law.read(CASE);
    Law pages = law.law();
    Expectation expectation =
        new Expectation(
            situation,
            against,
            rule,
            Expectation.Expected.OPEN,
            Map.of(),
            "",
            List.of(),
            List.of(),
            Expectation.Strength.FIRM,
            "s",
            "",
            RandomLaw.NOWHERE);
    return Verification.meant(expectation, pages.rules().get(rule), Situations.of(subject, pages))
        .stream()
        .map(Situation::id)
        .toList();
  }
}
