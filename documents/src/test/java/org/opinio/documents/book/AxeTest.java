// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.documents.book;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.opinio.documents.Axe;

/** axe finds nothing wrong with pages of the book. */
@Tag("slow")
class AxeTest {

  @TempDir private static Path folder;
  private static Axe axe;

  @BeforeAll
  static void writeTheBook() throws IOException {
    axe = new Axe(folder);
    BookContents contents =
        SampleBook.contents(SampleBook.ROOT.resolve("law"), SampleBook.ROOT.resolve("cases"));
    for (Map.Entry<String, String> file : Book.of(contents).entrySet()) {
      axe.add(file.getKey(), file.getValue());
    }
  }

  @ParameterizedTest
  @CsvSource({
    "index.html, 1280",
    "guide.html, 320",
    "search.html, 320",
    "unchecked.html, 1280",
    "rules/index.html, 1280",
    "rules/GEN-1.html, 1280",
    "rules/INT-1.html, 320",
    "questions/sovereignty.threshold.html, 1280",
    "questions/sovereignty.layers.html, 320",
    "facts/host.html, 1280",
    "holders/fr.html, 320",
    "holders/eu.html, 1280",
    "cases/us-election-2016.html, 320",
    "sources/index.html, 1280",
    "sources/nicaragua.html, 320"
  })
  void nothingIsWrongWith(String page, int width) throws IOException, InterruptedException {
    assertThat(axe.found(page, width)).isEmpty();
  }
}
