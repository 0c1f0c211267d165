// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.documents.word;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.opinio.documents.draft.Document;
import org.opinio.documents.draft.Layout;

/** A ministry's template keeps its letterhead, its paper and its styles. */
class HouseTemplateTest {

  @TempDir private Path folder;

  @Test
  void letterheadPaperAndStylesAreKept() throws Exception {
    WordFile file = filled(TemplateBuilder.ministry());
    assertThat(file.words("word/header1.xml"))
        .contains("Ministère des affaires étrangères", "TLP:AMBER+STRICT");
    assertThat(file.values(Parts.DOCUMENT, "pStyle", "val"))
        .contains("Titre1", "Para", "Heading2")
        .doesNotContain("Heading1", "NumberedParagraph");
    assertThat(file.values(Parts.DOCUMENT, "pgMar", "left")).containsExactly("2000");
    assertThat(file.values(WordFile.STYLES, "style", "styleId"))
        .contains("Titre1", "Para", "Heading2", "FootnoteText")
        .doesNotHaveDuplicates();
    assertThat(file.all(WordFile.SETTINGS, "mirrorMargins")).hasSize(1);
    Schema.holds(file);
  }

  @Test
  void aStyleThatHasTheIdOfOneOfOursButAnotherNameOrKindIsLeftAlone() throws Exception {
    WordFile file = filled(TemplateBuilder.ministry());
    assertThat(file.values(WordFile.STYLES, "name", "val"))
        .contains("A character style", "caption");
    assertThat(file.values(Parts.DOCUMENT, "pStyle", "val"))
        .contains("OpinioCaption")
        .doesNotContain("Caption");
  }

  @Test
  void stylesThatAreAddedRestOnTheStandardStyleOfTheTemplate() throws Exception {
    WordFile file = filled(TemplateBuilder.ministry());
    assertThat(file.values(WordFile.STYLES, "basedOn", "val")).containsOnly("Standard");
  }

  @Test
  void numberingsOfTheTemplateStayBesideOurs() throws Exception {
    WordFile file = filled(TemplateBuilder.ministry());
    assertThat(file.values(WordFile.NUMBERING, "num", "numId"))
        .containsExactly("3", "8", "9", "10", "11");
    assertThat(file.values(Parts.DOCUMENT, "numId", "val")).contains("10").doesNotContain("8");
  }

  @Test
  void headingsAreCountedWhateverTheTemplateSaysOfTheirNumbers() throws Exception {
    TemplateBuilder house =
        TemplateBuilder.ministry()
            .part(
                "styles",
                "styles.xml",
                "<w:styles>"
                    + TemplateBuilder.style(
                        "paragraph",
                        "Titre1",
                        "heading 1",
                        "<w:pPr><w:numPr><w:numId w:val=\"3\"/></w:numPr></w:pPr>")
                    + "</w:styles>");
    assertThat(filled(house).values(Parts.DOCUMENT, "numId", "val")).contains("10");
  }

  @Test
  void everyPageBearsTheMarking() throws Exception {
    WordFile file = filled(TemplateBuilder.ministry());
    assertThat(file.values(Parts.DOCUMENT, "headerReference", "type"))
        .containsExactlyInAnyOrder("default", "first", "even");
    assertThat(file.values(Parts.DOCUMENT, "footerReference", "type"))
        .containsExactlyInAnyOrder("default", "first", "even");
    List<String> edges =
        file.parts().keySet().stream().filter(p -> p.matches("word/(header|footer).*xml")).toList();
    assertThat(edges).hasSize(6);
    edges.forEach(p -> assertThat(file.words(p)).contains("TLP:AMBER+STRICT"));
  }

  @Test
  void wordsCommentsAndTiesOfTheTemplateAreLeftBehind() throws Exception {
    WordFile file = filled(TemplateBuilder.ministry());
    assertThat(file.words(Parts.DOCUMENT)).doesNotContain("Text of the template");
    assertThat(file.parts()).doesNotContainKey("word/comments.xml");
    assertThat(file.all(WordFile.SETTINGS, "attachedTemplate")).isEmpty();
    assertThat(file.all(Parts.DOCUMENT, "numRestart")).isEmpty();
  }

  @Test
  void theLanguageIsThatOfTheDocument() throws Exception {
    WordFile file = filled(TemplateBuilder.ministry());
    assertThat(file.values(WordFile.STYLES, "lang", "val")).containsExactly("en-GB");
  }

  @Test
  void aPictureInTheLetterheadIsKept() throws Exception {
    WordFile file =
        filled(
            TemplateBuilder.ministry()
                .raw("word/media/logo.png", "picture")
                .raw(
                    "word/_rels/header1.xml.rels",
                    TemplateBuilder.relations(
                        TemplateBuilder.relation("rId1", "image", "media/logo.png", ""))));
    assertThat(file.parts()).containsKeys("word/media/logo.png", "word/_rels/header1.xml.rels");
  }

  @Test
  void paperThatTheDocumentAsksForGoesBeforeThatOfTheTemplate() throws Exception {
    Document wide =
        new Document(Specimen.cover(), new Layout(Layout.Paper.A3, true), Specimen.whole().body());
    WordFile file = WordFile.of(print(wide, TemplateBuilder.ministry().in(folder)));
    assertThat(file.values(Parts.DOCUMENT, "pgSz", "orient")).containsExactly("landscape");
    assertThat(file.values(Parts.DOCUMENT, "pgSz", "w")).containsExactly("23811");
    assertThat(file.values(Parts.DOCUMENT, "pgMar", "left")).containsExactly("2000");
  }

  @Test
  void aMainPartOfAnotherNameIsFound() throws Exception {
    WordFile file = filled(TemplateBuilder.ministry().mainPart("word/document2.xml"));
    assertThat(file.parts()).containsKey(Parts.DOCUMENT).doesNotContainKey("word/document2.xml");
    assertThat(file.words("word/header1.xml")).contains("Ministère");
  }

  @Test
  void aTemplateWithNothingInItGivesOurOwnLook() throws Exception {
    WordFile file = filled(new TemplateBuilder().text("<w:p/>"));
    assertThat(file.words(WordFile.STYLES)).isEmpty();
    assertThat(file.values(WordFile.STYLES, "style", "styleId")).contains("Heading1", "Normal");
    Schema.holds(file);
  }

  @Test
  void whatWasPrintedCanBeATemplateInTurn() throws Exception {
    Path once = Files.write(folder.resolve("once.docx"), WordPrinter.print(Specimen.whole()));
    WordFile file = WordFile.of(print(Specimen.whole(), once));
    assertThat(file.values(WordFile.STYLES, "style", "styleId"))
        .doesNotHaveDuplicates()
        .containsExactlyElementsOf(
            WordFile.of(Files.readAllBytes(once)).values(WordFile.STYLES, "style", "styleId"));
    Schema.holds(file);
  }

  @Test
  void aFilledTemplateGivesTheSameBytesEachTimeAndOpensElsewhere() throws Exception {
    HouseTemplate house = HouseTemplate.read(TemplateBuilder.ministry().in(folder));
    byte[] once = WordPrinter.print(Specimen.whole(), Optional.of(house));
    assertThat(WordPrinter.print(Specimen.whole(), Optional.of(house))).isEqualTo(once);
    try (XWPFDocument read = new XWPFDocument(new ByteArrayInputStream(once))) {
      assertThat(read.getFootnotes()).hasSize(4);
      assertThat(read.getHeaderFooterPolicy().getFirstPageHeader().getText())
          .contains("Ministère des affaires étrangères");
    }
  }

  @Test
  void theStylesThatItLacksAreNamed() throws Exception {
    assertThat(HouseTemplate.read(TemplateBuilder.ministry().in(folder)).lacking())
        .contains("heading 2", "caption")
        .doesNotContain("heading 1", "Numbered Paragraph", "Opinio Cell");
  }

  @Test
  void aTemplateWithMacrosIsRefused() throws IOException {
    refused(TemplateBuilder.ministry().raw("word/vbaProject.bin", "x"), "macros");
    refused(
        TemplateBuilder.ministry()
            .type("word/x", "application/vnd.ms-word.template.macroEnabledTemplate.main+xml"),
        "macros");
  }

  @Test
  void aLetterheadThatFetchesSomethingIsRefused() throws IOException {
    refused(
        TemplateBuilder.ministry()
            .raw(
                "word/_rels/header1.xml.rels",
                TemplateBuilder.relations(
                    TemplateBuilder.relation(
                        "rId1", "image", "http://x/logo.png", "TargetMode=\"External\""))),
        "kept elsewhere");
    refused(
        TemplateBuilder.ministry()
            .part(
                "footer",
                "footer1.xml",
                "<w:ftr><w:p><w:r><w:instrText>INCLUDE</w:instrText></w:r><w:r>"
                    + "<w:instrText>PICTURE \"x\"</w:instrText></w:r></w:p></w:ftr>"),
        "another file");
  }

  @Test
  void aFileThatIsNoWordFileIsRefused() throws IOException {
    refused("not a zip".getBytes(StandardCharsets.UTF_8), "no file of Word");
    refused(TemplateBuilder.zip(Map.of("readme.txt", "x")), "no file of Word");
    refused(new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 0, 0}, "password");
    refused(
        new TemplateBuilder()
            .raw("word/document.xml", "<document xmlns=\"http://purl.oclc.org/ooxml/x\"/>"),
        "strict form");
  }

  @Test
  void aFileThatIsNotThereOrTooLargeIsRefused() throws IOException {
    assertThatThrownBy(() -> HouseTemplate.read(folder.resolve("none.dotx")))
        .isInstanceOf(TemplateFault.class)
        .hasMessageContaining("no such file");
    refused(bomb(Parts.DOCUMENT, 200), "too large");
    refused(bomb("word/styles.xml", 9), "no file of Word");
  }

  private Path bomb(String part, int megabytes) throws IOException {
    Path bomb = Files.createTempFile(folder, "bomb", ".dotx");
    try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(bomb))) {
      zip.putNextEntry(new ZipEntry(part));
      byte[] zeros = new byte[1 << 20];
      for (int i = 0; i < megabytes; i++) {
        zip.write(zeros);
      }
      zip.closeEntry();
    }
    return bomb;
  }

  @Test
  void aPartThatIsTooLargeIsRefused() throws IOException {
    refused(TemplateBuilder.ministry().raw("word/styles.xml", "x".repeat(9 << 20)), "is too large");
  }

  @Test
  void aPartThatReadsFromOutsideOrIsBrokenIsRefused() throws IOException {
    String entity =
        "<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]><w:document xmlns:w=\""
            + Xml.WORD
            + "\">&e;</w:document>";
    refused(new TemplateBuilder().raw("word/document.xml", entity), "word/document.xml is broken");
    refused(
        TemplateBuilder.ministry().raw("word/styles.xml", "<w:styles"),
        "word/styles.xml is broken");
  }

  @Test
  void aPartWithANameThatLeadsElsewhereIsRefused() throws IOException {
    refused(TemplateBuilder.ministry().raw("../evil.xml", "x"), "leads elsewhere");
  }

  private void refused(TemplateBuilder template, String words) throws IOException {
    refused(template.bytes(), words);
  }

  private void refused(byte[] bytes, String words) throws IOException {
    refused(Files.write(Files.createTempFile(folder, "t", ".dotx"), bytes), words);
  }

  private static void refused(Path file, String words) {
    assertThatThrownBy(() -> HouseTemplate.read(file))
        .isInstanceOfSatisfying(
            TemplateFault.class,
            f -> {
              assertThat(f).hasMessageContaining(words);
              assertThat(f.mend()).isNotEmpty();
            });
  }

  private WordFile filled(TemplateBuilder template) throws IOException, TemplateFault {
    return WordFile.of(print(Specimen.whole(), template.in(folder)));
  }

  private static byte[] print(Document document, Path template) throws TemplateFault {
    return WordPrinter.print(document, Optional.of(HouseTemplate.read(template)));
  }
}
