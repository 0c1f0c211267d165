// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.cite;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.opinio.diagnostic.Diagnostic;

class StyleReaderTest {

  private static final String OPEN =
      "<style xmlns=\"http://purl.org/net/xbiblio/csl\" class=\"note\" version=\"1.0\">\n";
  private static final String CITE =
      "<citation><layout><text macro=\"name\"/></layout></citation></style>";

  @TempDir private Path folder;

  @Test
  void whatIsNotXmlIsShownWhereItEnds() {
    Diagnostic fault = fault("<style\n  <citation>");
    assertThat(fault.code()).isEqualTo(SourceCode.NOT_A_STYLE);
    assertThat(fault.place().toString()).startsWith("house.csl:2:");
    assertThat(fault.places().getFirst().line()).isEqualTo("  <citation>");
    assertThat(fault.mend()).contains("Citation Style Language");
    assertThat(fault("").code()).isEqualTo(SourceCode.NOT_A_STYLE);
    assertThat(fault("<html/>").code()).isEqualTo(SourceCode.NOT_A_STYLE);
    assertThat(fault(OPEN + "</style>").code()).isEqualTo(SourceCode.NOT_A_STYLE);
    assertThat(fault(" ".repeat(2_000_001)).message()).contains("too long");
  }

  @Test
  void nothingIsFetchedOrReadFromOtherFiles() throws IOException {
    Path secret = folder.resolve("secret.txt");
    Files.writeString(secret, "SECRET");
    Diagnostic fault =
        fault(
            "<!DOCTYPE style [<!ENTITY x SYSTEM \""
                + secret.toUri()
                + "\">]>"
                + OPEN
                + "<macro name=\"name\"><text value=\"&x;\"/></macro>"
                + CITE);
    assertThat(fault.code()).isEqualTo(SourceCode.NOT_A_STYLE);
    assertThat(fault.message()).contains("<!DOCTYPE").doesNotContain("SECRET");
  }

  @Test
  void aStyleThatPointsToAnotherIsRefusedWithItsName() {
    Diagnostic fault =
        fault(
            OPEN
                + "<info><link href=\"http://www.example.org/styles/chicago-author-date\""
                + " rel=\"independent-parent\"/></info></style>");
    assertThat(fault.code()).isEqualTo(SourceCode.DEPENDENT_STYLE);
    assertThat(fault.message()).contains("`chicago-author-date`");
    assertThat(fault.place().line()).isEqualTo(2);
  }

  @Test
  void aStyleThatNumbersItsSourcesIsRefused() {
    String category = "<info><category citation-format=\"numeric\"/></info>";
    assertThat(fault(OPEN + category + "<macro name=\"name\"/>" + CITE).code())
        .isEqualTo(SourceCode.NUMBERED_STYLE);
    String number = "<text variable=\"citation-number\"/>";
    assertThat(fault(OPEN + CITE.replace("<text macro=\"name\"/>", number)).code())
        .isEqualTo(SourceCode.NUMBERED_STYLE);
  }

  @Test
  void aMacroThatIsNotThereIsShownWithTheOneMeant() {
    Diagnostic fault =
        fault(OPEN + "<macro name=\"names\"><text variable=\"title\"/></macro>\n" + CITE);
    assertThat(fault.code()).isEqualTo(SourceCode.FAULTY_STYLE);
    assertThat(fault.place().line()).isEqualTo(3);
    assertThat(fault.mend()).contains("names");
  }

  @Test
  void macrosThatWouldNeverEndAreRefused() {
    assertThat(fault(OPEN + macro("name", "name") + CITE).message()).contains("circle");
    assertThat(fault(OPEN + macro("name", "b") + macro("b", "name") + CITE).message())
        .contains("circle");
    StringBuilder doubling = new StringBuilder(OPEN).append(macro("name", "m0"));
    for (int i = 0; i < 60; i++) {
      doubling.append(macro("m" + i, "m" + (i + 1)));
    }
    assertThat(fault(doubling + macro("m60") + CITE).message()).contains("without end");
    String deep = "<group>".repeat(5000) + "</group>".repeat(5000);
    assertThat(fault(OPEN + "<macro name=\"name\">" + deep + "</macro>" + CITE).isError()).isTrue();
  }

  @Test
  void aStyleByAuthorAndDateNeedsItsList() {
    String inText = OPEN.replace("note", "in-text");
    assertThat(fault(inText + macro("name") + CITE).message()).contains("list of references");
  }

  /** Each macro calls those named twice. */
  private static String macro(String name, String... called) {
    StringBuilder macro = new StringBuilder("<macro name=\"" + name + "\">");
    for (String other : called) {
      macro.append(("<text macro=\"" + other + "\"/>").repeat(2));
    }
    return macro + "</macro>\n";
  }

  private static Diagnostic fault(String text) {
    StyleReading reading = StyleReader.read("house.csl", text, CitationLanguage.ENGLISH);
    assertThat(reading.style()).isEmpty();
    assertThat(reading.diagnostics()).hasSize(1);
    return reading.diagnostics().getFirst();
  }
}
