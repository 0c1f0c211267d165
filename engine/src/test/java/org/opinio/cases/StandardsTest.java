// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Which grade of proof meets which standard. */
class StandardsTest {

  @Test
  void aHigherGradeMeetsALowerStandardAndNeverTheReverse() {
    List<String> ladder =
        List.of("preponderance", "clear-and-convincing", "beyond-reasonable-doubt");
    for (int grade = 0; grade < ladder.size(); grade++) {
      for (int standard = 0; standard < ladder.size(); standard++) {
        assertThat(Standards.met(List.of(ladder.get(grade)), ladder.get(standard)))
            .as("%s for %s", ladder.get(grade), ladder.get(standard))
            .isEqualTo(grade >= standard);
      }
    }
  }

  @Test
  void aStandardBesideTheLadderIsMetByItselfAlone() {
    assertThat(Standards.met(List.of("reasonable-grounds"), "reasonable-grounds")).isTrue();
    assertThat(Standards.met(List.of("beyond-reasonable-doubt"), "reasonable-grounds")).isFalse();
    assertThat(Standards.met(List.of("reasonable-grounds"), "preponderance")).isFalse();
  }

  @Test
  void anyOneOfSeveralGradesSufficesAndNoneMeetsNothing() {
    assertThat(Standards.met(List.of("reasonable-grounds", "preponderance"), "preponderance"))
        .isTrue();
    assertThat(Standards.met(List.of(), "preponderance")).isFalse();
  }

  @Test
  void whatRestsOnSeveralFactsMeetsWhatAllOfThemMeet() {
    assertThat(common("preponderance", "beyond-reasonable-doubt")).containsExactly("preponderance");
    assertThat(common("beyond-reasonable-doubt", "clear-and-convincing", "clear-and-convincing"))
        .containsExactly("clear-and-convincing");
    assertThat(common("reasonable-grounds", "reasonable-grounds"))
        .containsExactly("reasonable-grounds");
    assertThat(
            Standards.common(
                List.of(
                    List.of("reasonable-grounds", "clear-and-convincing"),
                    List.of("preponderance"))))
        .containsExactly("preponderance");
  }

  @Test
  void factsWithoutAStandardInCommonMeetNone() {
    List<String> none = common("reasonable-grounds", "preponderance");
    assertThat(none).containsExactly(Standards.NONE_IN_COMMON);
    assertThat(Standards.LADDER).noneMatch(s -> Standards.met(none, s));
    assertThat(Standards.met(none, "reasonable-grounds")).isFalse();
  }

  private static List<String> common(String... grades) {
    return Standards.common(Stream.of(grades).map(List::of).toList());
  }
}
