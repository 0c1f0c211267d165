// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.opinio.assess.Assessment;
import org.opinio.documents.print.HtmlPrinter;
import org.opinio.documents.print.JsonPrinter;
import org.opinio.documents.print.MarkdownPrinter;
import org.opinio.documents.print.TextPrinter;

/**
 * Whole reports, as they were last read and found good. After a change that is meant, write them
 * anew with {@code -Dopinio.golden=write}, and read the difference.
 */
class GoldenTest {

  private static final Path GOLDEN = Path.of("src/test/resources/golden");
  private static final Sample SMALL = Sample.small();

  @Test
  void textStaysAsItWas() throws IOException {
    compare("report.txt", TextPrinter.print(SMALL.report()));
  }

  @Test
  void narrowTextStaysAsItWas() throws IOException {
    compare("narrow.txt", TextPrinter.print(SMALL.report(), 60));
  }

  @Test
  void markdownStaysAsItWas() throws IOException {
    compare("report.md", MarkdownPrinter.print(SMALL.report()));
  }

  @Test
  void htmlStaysAsItWas() throws IOException {
    compare("report.html", HtmlPrinter.print(SMALL.report()));
  }

  @Test
  void jsonStaysAsItWas() throws IOException {
    Assessment assessment = SMALL.assess(SMALL.theCase());
    compare("assessment.json", JsonPrinter.print(assessment, Sample.options(assessment)));
  }

  @Test
  void twoRunsGiveTheSameBytes() {
    Sample again = Sample.small();
    assertThat(HtmlPrinter.print(again.report())).isEqualTo(HtmlPrinter.print(SMALL.report()));
    assertThat(TextPrinter.print(again.report())).isEqualTo(TextPrinter.print(SMALL.report()));
  }

  private static void compare(String name, String printed) throws IOException {
    Path file = GOLDEN.resolve(name);
    if (System.getProperty("opinio.golden", "").equals("write")) {
      Files.createDirectories(GOLDEN);
      Files.writeString(file, printed);
    }
    assertThat(printed).isEqualTo(Files.readString(file));
  }
}
