// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** How recorded views and their absence are named on the screen. */
class PositionsTest {

  @Test
  void areasAreNamedAsTheirPagesAre() throws IOException {
    List<String> titles = titles();
    assertThat(titles).contains("Armed conflict", "Self-defence");
    assertThat(Run.of("positions").isFine().out().lines().toList()).containsSubsequence(titles);
    assertThat(Run.of("show", "cn").isFine().out().lines().toList())
        .contains("Armed conflict", "Self-defence")
        .doesNotContain("Ihl", "Self defence");
  }

  @Test
  void whereNoViewIsRecordedNobodyIsCalledSilent() {
    assertThat(Run.of("positions").isFine().out())
        .contains("no view recorded", "No view recorded on any of these: ")
        .doesNotContainIgnoringCase("silent");
    assertThat(Run.of("show", "sovereignty.layers").isFine().out())
        .contains("Where no view is recorded, a holder is computed with every reading accepted")
        .doesNotContainIgnoringCase("silent");
  }

  private static List<String> titles() throws IOException {
    try (Stream<Path> pages = Files.list(Run.ROOT.resolve("law/questions"))) {
      return pages.map(PositionsTest::title).sorted().toList();
    }
  }

  private static String title(Path page) {
    try (Stream<String> lines = Files.lines(page)) {
      return lines.filter(l -> l.startsWith("# ")).findFirst().orElseThrow().substring(2);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
