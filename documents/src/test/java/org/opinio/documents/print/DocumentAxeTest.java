// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.documents.print;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.opinio.documents.Axe;

/** axe finds nothing wrong with documents. */
@Tag("slow")
class DocumentAxeTest {

  @TempDir private static Path folder;
  private static Axe axe;

  @BeforeAll
  static void writeDocuments() throws IOException {
    axe = new Axe(folder);
    axe.add("english.html", HtmlPrinter.print(SampleDocument.english()));
    axe.add("french.html", HtmlPrinter.print(SampleDocument.french()));
    axe.add("arabic.html", HtmlPrinter.print(SampleDocument.arabic()));
  }

  @ParameterizedTest
  @CsvSource({"english.html, 1280", "french.html, 320", "arabic.html, 1280", "arabic.html, 320"})
  void nothingIsWrongWith(String page, int width) throws IOException, InterruptedException {
    assertThat(axe.found(page, width)).isEmpty();
  }
}
