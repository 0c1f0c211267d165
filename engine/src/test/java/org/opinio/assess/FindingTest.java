// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.assess;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The result of a rule, and the holders whose words put them outside it. */
class FindingTest {

  private static final String RULES =
      """
      ## On a rare reading `FI-1`

      *Definition* of a notion.

      All of [@xa-1, p 1]:

      - it was [seen](#op.seen)
      - it is [rare](#area.one=rare)

      ## On every other reading `FI-2`

      *Definition* of a notion.

      All of [@xa-1, p 1]:

      - it was [seen](#op.seen)
      - none of:
        - it is [rare](#area.one=rare)

      ## On one of two `FI-3`

      *Definition* of a notion.

      All of [@xa-1, p 1]:

      - it was [seen](#op.seen)
      - it is [the first](#area.one=a)
      """;

  private static final String CASE =
      """
      title: T
      summary: S
      states: {A: State A, B: State B}
      operations:
        wave: {acting: A, target: B, facts: {op: {seen: %s}}}
      """;

  @TempDir private Path folder;

  @Test
  void aHolderThatComesToAnotherResultThanEveryOrdinaryReadingIsNamed() {
    assertThat(finding("FI-1", "yes").across().outside())
        .isEqualTo(Map.of("xr", Verdict.ESTABLISHED));
    assertThat(finding("FI-2", "yes").across().outside())
        .isEqualTo(Map.of("xr", Verdict.NOT_ESTABLISHED));
  }

  @Test
  void whereReadingsDivideNobodyStandsOutside() {
    assertThat(finding("FI-3", "yes").across().kind()).isEqualTo(Across.Kind.ON_SOME_READINGS);
    assertThat(finding("FI-3", "yes").across().outside()).isEmpty();
  }

  @Test
  void findingsAreEqualWhereRuleAndResultAre() {
    Finding finding = finding("FI-3", "yes");
    assertThat(finding)
        .isEqualTo(finding("FI-3", "yes"))
        .hasSameHashCodeAs(finding("FI-3", "yes"))
        .isNotEqualTo(finding("FI-3", "no"))
        .isNotEqualTo(finding("FI-2", "yes"))
        .doesNotHaveSameHashCodeAs(finding("FI-2", "yes"));
    assertThat(finding.toString()).startsWith("FI-3: ").contains("ON_SOME_READINGS");
  }

  private Finding finding(String rule, String seen) {
    Finding finding =
        SmallPages.with(folder, RULES)
            .page("positions/xr", SmallPages.holder("xr", "rare"))
            .assess(CASE.formatted(seen))
            .situations()
            .getFirst()
            .findings()
            .get(rule);
    assertThat(finding).isNotNull();
    return finding;
  }
}
