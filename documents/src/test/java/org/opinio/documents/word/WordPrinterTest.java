// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.documents.word;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.opinio.cases.Marking;
import org.opinio.documents.draft.Cover;
import org.opinio.documents.draft.Document;
import org.opinio.documents.draft.Layout;
import org.opinio.documents.draft.Status;
import org.opinio.documents.report.Block;
import org.opinio.documents.report.Section;
import org.opinio.documents.report.Text;

/** What is printed for Word is what Word expects, and what the document says. */
class WordPrinterTest {

  private static final String HUGE = "x".repeat(100_000);

  static Stream<Document> specimens() {
    return Stream.of(
        Specimen.whole(),
        Specimen.of("fr-FR", "Note", "Une phrase"),
        Specimen.of(
            "ar", "\u0645\u0630\u0643\u0631\u0629", "\u0627\u0644\u0633\u064A\u0627\u062F\u0629"),
        Specimen.of("en-GB", Specimen.HOSTILE, Specimen.HOSTILE),
        Specimen.of("en-GB", "Long words", HUGE),
        Specimen.long_(40));
  }

  @ParameterizedTest
  @MethodSource("specimens")
  void everyPartFollowsTheSchema(Document document) {
    Schema.holds(WordFile.of(WordPrinter.print(document)));
  }

  @ParameterizedTest
  @MethodSource("specimens")
  void everyReferenceHasWhatItRefersTo(Document document) {
    References.hold(WordFile.of(WordPrinter.print(document)));
  }

  @ParameterizedTest
  @MethodSource("specimens")
  void onlyTheFieldsThatWeWriteStandInTheFile(Document document) {
    WordFile file = WordFile.of(WordPrinter.print(document));
    for (String part :
        List.of(Parts.DOCUMENT, WordFile.FOOTNOTES, WordFile.HEADER, WordFile.FOOTER)) {
      assertThat(file.fields(part))
          .allMatch(f -> f.matches("(REF|NOTEREF|PAGEREF|SEQ|TOC|PAGE|NUMPAGES)( .*)?"))
          .noneMatch(f -> f.contains("HYPERLINK") || f.contains("INCLUDE") || f.contains("DDE"));
      assertThat(file.all(part, "fldSimple")).isEmpty();
      List<String> kinds = file.values(part, "fldChar", "fldCharType");
      assertThat(kinds.stream().filter("begin"::equals).count())
          .isEqualTo(kinds.stream().filter("end"::equals).count());
    }
  }

  @Test
  void headingsNotesLanguageAndMarkingAreWordsOwn() {
    WordFile file = WordFile.of(WordPrinter.print(Specimen.whole()));
    assertThat(file.values(Parts.DOCUMENT, "pStyle", "val"))
        .contains("Title", "Subtitle", "Heading1", "Heading2", "NumberedParagraph", "ListBullet")
        .contains("Caption");
    assertThat(file.fields(Parts.DOCUMENT))
        .contains("REF _o_p3 \\r \\h", "REF _o_s2_a \\r \\h", "SEQ Table \\* ARABIC");
    assertThat(file.fields(WordFile.FOOTNOTES)).containsExactly("NOTEREF _note_1 \\h");
    assertThat(file.words(WordFile.FOOTNOTES)).contains("(n 1) 23.");
    assertThat(file.words(WordFile.HEADER)).isEqualTo("TLP:AMBER+STRICT \u00B7 Restricted");
    assertThat(file.words(WordFile.FOOTER))
        .contains("Cleared by A. Adviser", "LA/2026/17", "TLP:AMBER+STRICT \u00B7 Restricted");
    assertThat(file.fields(WordFile.FOOTER)).containsExactly("PAGE", "NUMPAGES");
    assertThat(file.all(Parts.DOCUMENT, "tblHeader")).hasSize(1);
    assertThat(file.values(Parts.DOCUMENT, "tblCaption", "val")).containsExactly("Rules by holder");
    assertThat(file.values(Parts.DOCUMENT, "lang", "val")).containsExactly("fr-FR");
    assertThat(file.values(Parts.DOCUMENT, "alias", "val"))
        .containsExactly("to be filled in: name of the minister");
    assertThat(new String(file.parts().get(WordFile.CORE), StandardCharsets.UTF_8))
        .contains(
            "<dc:title>Memorandum on the shutdown of a grid</dc:title>", "en-GB", "Cleared by");
  }

  @Test
  void aLongDocumentHasContentsThatGiveParagraphsAndAShortOneHasNone() {
    WordFile file = WordFile.of(WordPrinter.print(Specimen.long_(40)));
    assertThat(file.values(Parts.DOCUMENT, "pStyle", "val")).contains("TOCHeading", "TOC1", "TOC2");
    assertThat(file.fields(Parts.DOCUMENT)).contains("TOC \\o \"1-2\" \\h \\z \\u");
    assertThat(file.words(Parts.DOCUMENT)).contains("2.1Part 2\u2002para 11");
    assertThat(WordFile.of(WordPrinter.print(Specimen.whole())).fields(Parts.DOCUMENT))
        .noneMatch(f -> f.startsWith("TOC"));
  }

  @ParameterizedTest
  @MethodSource("specimens")
  void nothingMakesWordAskWhenItOpensTheFile(Document document) {
    WordFile file = WordFile.of(WordPrinter.print(document));
    assertThat(file.all(WordFile.SETTINGS, "updateFields")).isEmpty();
    assertThat(file.values(Parts.DOCUMENT, "fldChar", "dirty")).containsOnly("");
    file.parts().values().stream()
        .map(bytes -> new String(bytes, StandardCharsets.UTF_8))
        .forEach(part -> assertThat(part).doesNotContain("TargetMode"));
  }

  @Test
  void sectionsThatFollowEachOtherCountThemselves() {
    WordFile file = WordFile.of(WordPrinter.print(Specimen.whole()));
    assertThat(file.paragraph(Parts.DOCUMENT, "Heading2")).isEqualTo("Steps");
    assertThat(file.values(WordFile.NUMBERING, "pStyle", "val")).startsWith("Heading1", "Heading2");
  }

  @Test
  void sectionsAndParagraphsThatDoNotFollowEachOtherKeepTheNumbersThatTheyHave() {
    Section lettered =
        new Section(
            "a",
            "B",
            Text.of("Second"),
            List.of(
                new Block.Paragraph(
                    7,
                    Text.build().words("See ").link("paragraph 7", "p7").words(".").done(),
                    List.of())),
            List.of(new Section("b", "", Text.of("Bare"), List.of(), List.of())));
    WordFile file = WordFile.of(WordPrinter.print(Specimen.of(List.of(lettered))));
    assertThat(file.paragraph(Parts.DOCUMENT, "Heading1")).isEqualTo("BSecond");
    assertThat(file.paragraph(Parts.DOCUMENT, "Heading2")).isEqualTo("Bare");
    assertThat(file.paragraph(Parts.DOCUMENT, "NumberedParagraph")).startsWith("7See");
    assertThat(file.values(Parts.DOCUMENT, "numId", "val")).containsOnly("0");
    assertThat(file.fields(Parts.DOCUMENT)).noneMatch(f -> f.startsWith("REF"));
  }

  @Test
  void stepsAreAListInLevelsAndTheirSignsAreSpoken() {
    WordFile file = WordFile.of(WordPrinter.print(Specimen.whole()));
    assertThat(file.paragraph(Parts.DOCUMENT, "OpinioStep")).isEqualTo("\u25D0 (on some) All of:");
    assertThat(file.values(Parts.DOCUMENT, "ilvl", "val")).contains("0", "1");
  }

  @Test
  void overridesAndControlsReachNoPartOfTheFile() {
    WordFile file =
        WordFile.of(
            WordPrinter.print(Specimen.of("en-GB", Specimen.HOSTILE, Specimen.HOSTILE, hostile())));
    file.parts()
        .forEach((name, bytes) ->
            assertThat(new String(bytes, StandardCharsets.UTF_8).chars())
                .as(name)
                .noneMatch(c -> c < ' ' && c != '\n' || c >= 0x202A && c <= 0x202E));
    file.values(Parts.DOCUMENT, "alias", "val")
        .forEach(name -> assertThat(name).hasSizeLessThanOrEqualTo(64));
  }

  private static Cover hostile() {
    Cover cover = Specimen.cover();
    return new Cover(
        Specimen.HOSTILE,
        Specimen.HOSTILE,
        new Marking(Optional.empty(), new TreeSet<>(List.of(Specimen.HOSTILE))),
        new Status.Cleared(Specimen.HOSTILE + HUGE),
        cover.receipt());
  }

  @Test
  void theSectionHasThePaperThatIsAskedFor() {
    Document wide =
        new Document(Specimen.cover(), new Layout(Layout.Paper.A3, true), Specimen.whole().body());
    WordFile file = WordFile.of(WordPrinter.print(wide));
    assertThat(file.values(Parts.DOCUMENT, "pgSz", "w")).containsExactly("23811");
    assertThat(file.values(Parts.DOCUMENT, "pgSz", "orient")).containsExactly("landscape");
    assertThat(file.values(WordFile.FOOTER, "tab", "pos")).contains("20977");
  }

  @Test
  void aDocumentInALanguageFromRightToLeftIsSetSo() {
    WordFile file =
        WordFile.of(
            WordPrinter.print(
                Specimen.of(
                    "ar",
                    "\u0645\u0630\u0643\u0631\u0629",
                    "\u0627\u0644\u0633\u064A\u0627\u062F\u0629")));
    assertThat(file.all(Parts.DOCUMENT, "bidi")).isNotEmpty();
    assertThat(file.all(Parts.DOCUMENT, "rtl")).isNotEmpty();
    assertThat(file.section("bidi")).isTrue();
    assertThat(file.all(Parts.DOCUMENT, "bidiVisual")).hasSize(1);
    assertThat(WordFile.of(WordPrinter.print(Specimen.whole())).all(Parts.DOCUMENT, "bidi"))
        .isEmpty();
  }

  @Test
  void theSameDocumentGivesTheSameBytes() {
    assertThat(WordPrinter.print(Specimen.whole())).isEqualTo(WordPrinter.print(Specimen.whole()));
  }

  @Test
  void anotherLibraryReadsTheSameWordsAndNotes() throws IOException {
    try (XWPFDocument read =
        new XWPFDocument(new ByteArrayInputStream(WordPrinter.print(Specimen.whole())))) {
      assertThat(read.getFootnotes()).hasSize(4);
      assertThat(read.getTables())
          .singleElement()
          .satisfies(t -> assertThat(t.getRows()).hasSize(5));
      assertThat(read.getParagraphs().stream().map(p -> p.getText()).toList())
          .anyMatch(t -> t.contains("An ordinary sentence"));
      assertThat(read.getProperties().getCoreProperties().getTitle())
          .isEqualTo("Memorandum on the shutdown of a grid");
    }
  }
}
