// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.assess;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.opinio.cases.Case;
import org.opinio.cases.Expectation.Expected;
import org.opinio.cases.Situations;
import org.opinio.compile.CompiledLaw;

/** Expectations are met where the case bears them out, and where it does not the reason is said. */
class VerificationTest {

  private static final String FACTS =
      """
      # Effects `effect`

      What followed.

      ## Seen `effect.seen`

      Was it seen?

      ## Felt `effect.felt`

      Was it felt?

      ## Heard `effect.heard`

      Was it heard?
      """;

  private static final String QUESTIONS =
      """
      # Area

      ## Does it bind? `area.status`

      *Contested.* Does it bind?

      - ### It binds `rule`

        It does.

      - ### It does not `principle`

        It does not.

      ## How much must be felt? `area.threshold`

      *Contested.* How much?

      - ### Sight suffices `sight`

        Seen.

      - ### Touch is needed `touch`

        Felt.
      """;

  private static final String RULES =
      """
      # Rules

      ## A rule `XX-1`

      *Obligation* of the acting State towards the target State.

      All of:

      - it [binds](#area.status=rule)
      - any of:
        - on the reading that [sight suffices](#area.threshold=sight):
          - it was [seen](#effect.seen) [@xr-1, p 1]
        - it was [felt](#effect.felt) [@xr-1, p 1]

      ## Not computed `XX-2`

      *Procedure* for any State.

      Words alone.
      """;

  private static final String HOLDER =
      """
      # Ruritania `xr`

      *State.*

      ## Documents

      - `xr-1` Ministry, *Paper*, 4 May 2021.

      ## Area

      - *Holds* that it [does not bind](#area.status=principle): so it says [@xr-1, p 1].
      """;

  private static final String CASE =
      """
      title: A case
      summary: A test.
      states: {AA: Arcadia, BB: Barataria}
      operations:
        wave:
          acting: AA
          target: BB
          facts:
            effect: {seen: yes, heard: no}
      expected:
      """;

  @TempDir private Path folder;

  @BeforeEach
  void writeTheLaw() {
    new WrittenLaw(folder)
        .page("facts/effect", FACTS)
        .page("questions/area", QUESTIONS)
        .page("rules/area", RULES)
        .page("positions/xr", HOLDER);
  }

  @Test
  void whatTheCaseBearsOutIsMet() {
    assertThat(
            verified(
                "- {rule: XX-1, verdict: on-some-readings, strength: firm, source: s}",
                "- {rule: XX-1, verdict: established, given: {area.status: rule, area.threshold: sight}, strength: firm, source: s}",
                "- {rule: XX-1, verdict: open, given: {area.status: rule, area.threshold: touch}, strength: firm, source: s}",
                "- {rule: XX-1, verdict: not-established, position: xr, strength: firm, source: s}",
                "- {rule: XX-1, verdict: not-established, position: every, strength: firm, source: s}"))
        .allMatch(Verification.Result::isMet);
  }

  @Test
  void anotherVerdictIsSaidWithTheHolderThatReachesIt() {
    assertThat(
            verified(
                    "- {rule: XX-1, verdict: established, position: every, strength: firm, source: s}")
                .getFirst()
                .shortfalls())
        .containsExactly(
            new Shortfall.OtherVerdict(
                "wave", "xr", Expected.ESTABLISHED, Expected.NOT_ESTABLISHED));
  }

  @Test
  void aVerdictTurnsOnWhatCanChangeItAlsoOnceTheUnknownIsKnown() {
    String turns =
        "- {rule: XX-1, verdict: on-some-readings, strength: likely, source: s, turns-on: %s}";
    assertThat(verified(turns.formatted("[area.status, area.threshold, effect.felt, effect.seen]")))
        .allMatch(Verification.Result::isMet);
    assertThat(verified(turns.formatted("[effect.heard]")).getFirst().shortfalls())
        .containsExactly(new Shortfall.DoesNotTurnOn("wave", "", "effect.heard"));
  }

  @Test
  void whatMustNotMatterIsReportedWhereItDoes() {
    assertThat(
            verified(
                    "- {rule: XX-1, verdict: on-some-readings, strength: firm, source: s, not-turns-on: [area.status, effect.heard]}")
                .getFirst()
                .shortfalls())
        .containsExactly(new Shortfall.TurnsOn("wave", "", "area.status"));
  }

  @Test
  void aReadingThatIsGivenLeavesNothingToTurnOnTheOther() {
    assertThat(
            verified(
                    "- {rule: XX-1, verdict: not-established, given: {area.status: principle}, strength: firm, source: s, not-turns-on: [area.threshold, effect.felt]}")
                .getFirst()
                .isMet())
        .isTrue();
  }

  @Test
  void aRuleWithoutElementsHasNoResultToExpect() {
    Verification.Result result =
        verified("- {rule: XX-2, verdict: open, strength: firm, source: s}").getFirst();
    assertThat(result.shortfalls()).containsExactly(new Shortfall.NotComputed("XX-2"));
    assertThat(result.isExpressible()).isFalse();
    assertThat(result.isMet()).isFalse();
    assertThat(result.fails()).isFalse();
  }

  @Test
  void onlyFirmAndLikelyExpectationsFailARun() {
    String wrong = "- {rule: XX-1, verdict: on-no-reading, strength: %s, source: s}";
    assertThat(verified(wrong.formatted("firm"))).allMatch(Verification.Result::fails);
    assertThat(verified(wrong.formatted("likely"))).allMatch(Verification.Result::fails);
    assertThat(verified(wrong.formatted("arguable"))).noneMatch(Verification.Result::fails);
  }

  private List<Verification.Result> verified(String... expected) {
    StringBuilder text = new StringBuilder(CASE);
    List.of(expected).forEach(e -> text.append("  ").append(e).append('\n'));
    WrittenLaw written = new WrittenLaw(folder);
    Case subject = written.read(text.toString());
    CompiledLaw law = written.compiled();
    return Verification.of(law, subject, Situations.of(subject, law.law()), Settings.DEFAULT);
  }
}
