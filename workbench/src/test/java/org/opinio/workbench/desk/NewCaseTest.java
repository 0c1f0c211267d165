// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.workbench.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.opinio.cases.Case;

/** What users type becomes a case that can be read, whatever they type. */
class NewCaseTest {

  private static LawDesk law;

  @BeforeAll
  static void open() {
    law = LawDesk.open(Path.of("..", "law"), Optional.empty());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The voting site",
        "\"quoted\" and 'single' and \\ back",
        "a: b # c {d} [e] & *f !g | > % @ `",
        "<script>alert(1)</script>",
        "line\nline\ttab",
        "مرحبا \u202e right to left",
        "😀 — …"
      })
  void whatIsTypedComesBackAsItWas(String words) {
    Case read = read(new NewCase(words, words, words, words));
    assertThat(read.title()).isEqualTo(words.replace('\t', ' '));
    assertThat(read.states()).containsValue(words.replace('\t', ' '));
    assertThat(read.summary()).contains(words.lines().findFirst().orElse("").replace('\t', ' '));
  }

  @Test
  void nothingTypedIsACaseToo() {
    NewCase nothing = new NewCase("", "", "", "");
    assertThat(nothing.id()).isEqualTo("case");
    assertThat(read(nothing).operations()).hasSize(1);
  }

  @Test
  void theShortNameIsMadeOfTheTitle() {
    assertThat(new NewCase("Élections : 3ᵉ tour !", "", "", "").id())
        .isEqualTo("elections-3e-tour");
  }

  private static Case read(NewCase begun) {
    var reading = law.read("new", begun.text());
    assertThat(reading.diagnostics()).noneMatch(d -> d.isError());
    return reading.found().orElseThrow();
  }
}
