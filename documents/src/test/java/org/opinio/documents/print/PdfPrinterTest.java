// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.documents.print;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.opinio.documents.draft.Document;
import org.opinio.documents.report.Block;
import org.opinio.documents.report.Report;
import org.opinio.documents.report.Section;
import org.opinio.documents.report.Text;

/** Documents as PDF, opened again. */
class PdfPrinterTest {

  private static final byte[] ENGLISH = printed(SampleDocument.english());
  private static final byte[] FRENCH = printed(SampleDocument.french());

  @Test
  void itTellsItsTitleItsLanguageAndItsStructure() throws IOException {
    try (PDDocument pdf = Loader.loadPDF(FRENCH)) {
      assertThat(pdf.getDocumentInformation().getTitle()).isEqualTo("L’opération contre l’Arcadie");
      assertThat(pdf.getDocumentInformation().getSubject()).isEqualTo("Note juridique");
      assertThat(pdf.getDocumentCatalog().getLanguage()).isEqualTo("fr-FR");
      assertThat(pdf.getDocumentCatalog().getMarkInfo().isMarked()).isTrue();
      assertThat(pdf.getDocumentCatalog().getViewerPreferences().displayDocTitle()).isTrue();
      assertThat(types(pdf.getDocumentCatalog().getStructureTreeRoot()))
          .contains("H1", "H2", "H3", "P", "L", "LI", "Table", "TH", "TD", "Link");
      try (var metadata = pdf.getDocumentCatalog().getMetadata().exportXMPMetadata()) {
        assertThat(new String(metadata.readAllBytes(), java.nio.charset.StandardCharsets.UTF_8))
            .contains("http://www.aiim.org/pdfua/ns/id/", "Note juridique");
      }
    }
  }

  @Test
  void markingStatusAndNumberStandOnEveryPage() throws IOException {
    try (PDDocument pdf = Loader.loadPDF(ENGLISH)) {
      int pages = pdf.getNumberOfPages();
      assertThat(pages).isGreaterThan(5);
      for (int page = 1; page <= pages; page++) {
        String words = words(pdf, page);
        assertThat(words.split("TLP:AMBER · Arcadia eyes only", -1)).as("page %s", page).hasSize(3);
        assertThat(words).contains("Page " + page + " of " + pages, "Cleared by Both");
      }
    }
  }

  @Test
  void aNoteStandsOnThePageThatRefersToIt() throws IOException {
    try (PDDocument pdf = Loader.loadPDF(ENGLISH)) {
      assertThat(words(pdf, 1)).contains("[1986] ICJ Rep 14, para 202.");
      int notes = 0;
      for (int page = 1; page <= pdf.getNumberOfPages(); page++) {
        String words = words(pdf, page);
        int blanks = words.split("\\[to be filled in", -1).length - 1;
        int here = words.split("\\(n 1\\) para 205", -1).length - 1 + (page == 1 ? 1 : 0);
        assertThat(here).as("page %s", page).isBetween(blanks - 1, blanks + 1);
        notes += here;
      }
      assertThat(notes).isEqualTo(30);
    }
  }

  @Test
  void headingsAreBookmarksAndContentsNamePages() throws IOException {
    try (PDDocument pdf = Loader.loadPDF(ENGLISH)) {
      List<String> titles = new ArrayList<>();
      for (PDOutlineItem item : pdf.getDocumentCatalog().getDocumentOutline().children()) {
        titles.add(item.getTitle());
        for (PDOutlineItem below : item.children()) {
          titles.add(below.getTitle());
        }
      }
      assertThat(titles)
          .containsExactly(
              "1 Sovereignty Both",
              "1.1 Both",
              "2 Sovereignty Both",
              "2.1 Both",
              "3 Sovereignty Both",
              "3.1 Both");
      assertThat(words(pdf, 1)).containsPattern("3 Sovereignty Both \\.{20,}\\s?\\d");
    }
  }

  @Test
  void everyFontIsEmbedded() throws IOException {
    try (PDDocument pdf = Loader.loadPDF(ENGLISH)) {
      for (PDPage page : pdf.getPages()) {
        for (COSName name : page.getResources().getFontNames()) {
          PDFont font = page.getResources().getFont(name);
          assertThat(font.isEmbedded()).as(font.getName()).isTrue();
        }
      }
    }
  }

  @Test
  void theSameDocumentGivesTheSameBytes() throws IOException, InterruptedException {
    Thread.sleep(1100);
    assertThat(printed(SampleDocument.french())).isEqualTo(FRENCH).isNotEqualTo(ENGLISH);
    try (PDDocument pdf = Loader.loadPDF(FRENCH)) {
      assertThat(pdf.getDocumentInformation().getCreationDate()).isNull();
      assertThat(pdf.getDocumentInformation().getModificationDate()).isNull();
    }
  }

  @Test
  void aLanguageThatRunsFromRightToLeftIsRefused() {
    assertThat(PdfPrinter.print(SampleDocument.arabic()))
        .isEqualTo(new PdfResult.RightToLeft("ar"));
  }

  @Test
  void lettersThatTheFontsLackAreRefusedAndNamed() {
    assertThat(PdfPrinter.print(SampleDocument.hostile("Παλμάς Пальмас ◇ ≠ ↑ 面 א")))
        .isEqualTo(new PdfResult.NoLetters(new TreeSet<>(List.of(0x5D0, 0x9762))));
    assertThat(PdfPrinter.print(SampleDocument.hostile("Παλμάς Пальмас ◇ ≠ ↑ œ Ž")))
        .isInstanceOf(PdfResult.Printed.class);
  }

  @Test
  void hostileWordsArePrintedAsWords() throws IOException {
    String words = "</style><script>x</script> <bookmark href=\"a\"/> \u202Eevil ' \" \\ } @page";
    try (PDDocument pdf = opened(SampleDocument.hostile(words))) {
      assertThat(new PDFTextStripper().getText(pdf).replaceAll("\\s+", ""))
          .contains("<script>x</script><bookmarkhref=\"a\"/>evil'\"\\}@page")
          .doesNotContain("\u202E");
    }
  }

  @Test
  @Tag("slow")
  void aVeryLongFactIsPrintedWhole() throws IOException {
    Text fact = Text.of("x".repeat(100_000));
    Block.Table.Row row = new Block.Table.Row(Text.of("Fact"), List.of(fact));
    Block table =
        new Block.Table(
            Text.of("Facts"),
            List.of(Text.of("Name"), Text.of("Value")),
            List.of(new Block.Table.Body(Text.EMPTY, List.of(row))));
    Document plain = SampleDocument.hostile("a");
    Section section =
        new Section(
            "s",
            "",
            Text.of("Facts"),
            List.of(new Block.Paragraph(1, fact, List.of(table))),
            List.of());
    Report body = new Report("en-GB", "Long", List.of(), List.of(section), List.of());
    try (PDDocument pdf = opened(new Document(plain.cover(), plain.layout(), body))) {
      long letters = new PDFTextStripper().getText(pdf).chars().filter(c -> c == 'x').count();
      assertThat(letters).isEqualTo(200_000);
    }
  }

  private static String words(PDDocument pdf, int page) throws IOException {
    PDFTextStripper stripper = new PDFTextStripper();
    stripper.setSortByPosition(true);
    stripper.setStartPage(page);
    stripper.setEndPage(page);
    return stripper.getText(pdf);
  }

  private static List<String> types(PDStructureNode node) {
    List<String> types = new ArrayList<>();
    for (Object kid : node.getKids()) {
      if (kid instanceof PDStructureElement element) {
        types.add(element.getStandardStructureType());
        types.addAll(types(element));
      }
    }
    return types;
  }

  private static PDDocument opened(Document document) throws IOException {
    return Loader.loadPDF(printed(document));
  }

  private static byte[] printed(Document document) {
    return switch (PdfPrinter.print(document)) {
      case PdfResult.Printed(byte[] bytes) -> bytes;
      case PdfResult.RightToLeft refused -> throw new AssertionError(refused);
      case PdfResult.NotLaidOut refused -> throw new AssertionError(refused);
      case PdfResult.NoLetters refused -> throw new AssertionError(refused);
    };
  }
}
