// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.opinio.law.Citation;

/** What a case names as a source is told apart into words and citations. */
class NamedSourceTest {

  private static final Set<String> KEYS = Set.of("a", "b");

  @Test
  void citationsAreReadWithPinpointMarkAndTheWorkThatReports() {
    assertThat(of("@a, para 4?; reported by @b"))
        .isEqualTo(new NamedSource("", List.of(new Citation("a", "para 4", true, "b"))));
    assertThat(of("@a; @b, 7").citations())
        .containsExactly(new Citation("a", "", false, ""), new Citation("b", "7", false, ""));
  }

  @Test
  void wordsMayStandBeforeCitationsInBrackets() {
    assertThat(of("derived from the record [@a, art 2; reported by @b]"))
        .isEqualTo(
            new NamedSource(
                "derived from the record", List.of(new Citation("a", "art 2", false, "b"))));
  }

  @Test
  void whatIsNoCitationStaysWords() {
    for (String words :
        List.of(
            "assumed",
            "Note [of the embassy]",
            "@c, 4",
            "@a; reported by @c",
            "reported by @a",
            "see @a, 4",
            "")) {
      assertThat(of(words)).isEqualTo(new NamedSource(words, List.of()));
    }
  }

  private static NamedSource of(String written) {
    return NamedSource.of(written, KEYS::contains);
  }
}
