// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.assess;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
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
}
