// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.cite;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.opinio.diagnostic.Diagnostic;

class BibFileTest {

  private static final Path SOURCES = Path.of("..", "law", "sources");

  @Test
  void anEntryIsReadWithItsFields() {
    BibReading reading =
        BibFile.read(
            "a.bib",
            "@misc{corfu, keywords = {case}, title = {{Corfu} Channel \\& more}, year = 1949}");
    assertThat(reading.diagnostics()).isEmpty();
    Source source = reading.sources().getFirst();
    assertThat(source.key()).isEqualTo("corfu");
    assertThat(source.kind()).isEqualTo(SourceKind.CASE);
    assertThat(source.field("title")).isEqualTo("Corfu Channel & more");
    assertThat(source.field("date")).isEqualTo("1949");
    assertThat(source.field("nothing")).isEmpty();
  }

  @Test
  void aFaultOfSyntaxIsNamedWhereItStands() {
    assertThat(told("@misc{a,\n  keywords = {case}\n  title = {x}\n}"))
        .containsExactly("B101 a.bib:3:3 BibTeX does not expect `title` here.");
    assertThat(told("@misc{a, title = {x}"))
        .containsExactly("B101 a.bib:1:20 The file ends in the middle of an entry.");
    assertThat(told("@misc{a, title = foo}"))
        .containsExactly("B101 a.bib A value without braces names no `@string`.");
  }

  @Test
  void twoSourcesWithOneKeyAreNamedBoth() {
    BibReading reading =
        BibFile.read(
            "a.bib", "@report{a, title = {x}}\n@report{b, title = {z}}\n @report{a, title = {y}}");
    assertThat(reading.sources()).extracting(Source::key).containsExactly("a", "b");
    assertThat(reading.diagnostics()).hasSize(1);
    assertThat(reading.diagnostics().getFirst().places())
        .extracting(quoted -> quoted.place().toString())
        .containsExactly("a.bib:3:2", "a.bib:1:1");
  }

  @Test
  void whatIsMissingOrUnclearIsNamed() {
    assertThat(told("@misc{a, title = {x}}"))
        .containsExactly("B103 a.bib:1:1 It is not said what `a` is.");
    assertThat(told("@film{a, title = {x}}"))
        .containsExactly("B103 a.bib:1:1 It is not said what `a` is.");
    assertThat(told("@book{a, title = {x}}")).containsExactly("B104 a.bib:1:1 `a` has no `date`.");
    assertThat(told("@book{a, title = {x},\n  date = {May 2020}}"))
        .containsExactly("B105 a.bib:2:3 `May 2020` is not a date.");
    assertThat(told("@book{a, title = {x},\n  date = {2021-02-30}}"))
        .containsExactly("B105 a.bib:2:3 `2021-02-30` is not a date.");
    assertThat(told("@report{a, title = {x}, titel = {x}}"))
        .containsExactly("B106 a.bib:1:25 The field `titel` is not printed.");
    assertThat(told("@report{a, title = {\\emph x}}"))
        .containsExactly("B107 a.bib:1:12 Commands of LaTeX are printed as they stand.");
  }

  @Test
  void aMisspeltFieldIsGuessed() {
    assertThat(BibFile.read("a.bib", "@report{a, title = {x}, titl = {x}}").diagnostics())
        .extracting(Diagnostic::mend)
        .containsExactly("Did you mean `title`?");
  }

  @Test
  void hostileTextGetsADiagnosticAndNothingElse() {
    List<String> texts =
        List.of(
            "\u0000@misc{",
            "@",
            "@misc{a,title={" + "{".repeat(200_000) + "}".repeat(200_000) + "}}",
            "@misc{a,title={" + "{".repeat(200_000),
            "@misc{\u202E, title={x}}",
            "@misc(a, title = \"x\"",
            "@string{a = b # c}",
            "@report{a, title = {\uE000\uE001}, author = {and and and , and {}}}");
    for (String text : texts) {
      BibReading reading = BibFile.read("a.bib", text);
      assertThat(reading.sources().size() + reading.diagnostics().size()).isPositive();
      OscolaStyle.forms(reading.sources(), CitationLanguage.ENGLISH);
    }
    assertThat(BibFile.read("a.bib", "x".repeat(5_000_001)).diagnostics()).hasSize(1);
  }

  @Test
  void noGarbledFileStopsTheReader() throws IOException {
    String text = Files.readString(SOURCES.resolve("law.bib")).substring(0, 4000);
    Random random = new Random(20);
    for (int i = 0; i < 300; i++) {
      StringBuilder garbled = new StringBuilder(text);
      for (int j = 0; j < 4; j++) {
        int at = random.nextInt(garbled.length());
        garbled.setCharAt(at, "{}@,=\"\\#%\u0000\n".charAt(random.nextInt(11)));
      }
      BibFile.read("a.bib", garbled.toString());
    }
  }

  @Test
  void theSourcesOfTheLawAreSound() throws IOException {
    try (Stream<Path> files = Files.list(SOURCES)) {
      List<BibReading> readings =
          files
              .filter(file -> file.toString().endsWith(".bib"))
              .sorted()
              .map(BibFileTest::read)
              .toList();
      assertThat(readings).isNotEmpty().allSatisfy(r -> assertThat(r.diagnostics()).isEmpty());
      assertThat(readings.stream().flatMap(r -> r.sources().stream()).map(Source::key))
          .doesNotHaveDuplicates()
          .contains("arsiwa", "nicaragua", "tallinn2", "gclp-sovereignty");
    }
  }

  private static BibReading read(Path file) {
    try {
      return BibFile.read(file.toString(), Files.readString(file));
    } catch (IOException fault) {
      throw new java.io.UncheckedIOException(fault);
    }
  }

  private static List<String> told(String text) {
    return BibFile.read("a.bib", text).diagnostics().stream()
        .map(d -> d.code().code() + " " + d.place() + " " + d.message())
        .toList();
  }
}
