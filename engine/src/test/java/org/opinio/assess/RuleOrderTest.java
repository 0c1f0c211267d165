// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.assess;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.opinio.law.Rule;

/** Rules stand as a reader looks for them: by kind, then by number. */
class RuleOrderTest {

  @TempDir private Path folder;

  @Test
  void obligationsComeFirstAndProceduresLast() {
    assertThat(
            sorted(
                "A-1", "Procedure",
                "B-1", "Permission",
                "C-1", "Definition",
                "D-1", "Voluntary norm",
                "E-1", "Obligation"))
        .containsExactly("E-1", "D-1", "C-1", "B-1", "A-1");
  }

  @Test
  void rulesOfOneKindFollowTheirAreaAndThenTheirNumber() {
    assertThat(
            Stream.of("SOV-10", "SOV-2", "SOV-19", "INT-3", "SOV-1.conduct", "SOV-1", "SOV-20")
                .sorted(RuleOrder::ids)
                .toList())
        .containsExactly("INT-3", "SOV-1", "SOV-1.conduct", "SOV-2", "SOV-10", "SOV-19", "SOV-20");
    assertThat(sorted("X-10", "Permission", "X-9", "Permission")).containsExactly("X-9", "X-10");
  }

  @Test
  void anIdWithoutANumberStandsByItsLetters() {
    assertThat(RuleOrder.ids("SOV", "SOV-1")).isNegative();
    assertThat(RuleOrder.ids("SOV-1", "SOV")).isPositive();
    assertThat(RuleOrder.ids("AB-2", "AC-1")).isNegative();
    assertThat(RuleOrder.ids("X-a", "X-b")).isNegative();
    assertThat(RuleOrder.ids("X-1", "X-1")).isZero();
  }

  @Test
  void leadingZerosAndVeryLongNumbersDoNotUpsetTheOrder() {
    assertThat(RuleOrder.ids("X-02", "X-3")).isNegative();
    assertThat(RuleOrder.ids("X-99999999999", "X-2")).isPositive();
  }

  /** The ids in the order of their rules, each an id and the kind as a page names it. */
  private List<String> sorted(String... idsAndKinds) {
    StringBuilder rules = new StringBuilder();
    for (int i = 0; i < idsAndKinds.length; i += 2) {
      rules.append(
          "## A rule `%s`\n\n*%s* for any State.\n\nWords.\n\n"
              .formatted(idsAndKinds[i], idsAndKinds[i + 1]));
    }
    return SmallPages.with(folder, rules.toString()).law().rules().values().stream()
        .sorted(new RuleOrder())
        .map(Rule::id)
        .toList();
  }
}
