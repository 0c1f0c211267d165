// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.documents.word;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFStyle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyle;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.DocumentDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STStyleType;

/** A ministry's template keeps its letterhead, its paper and its styles. */
class HouseTemplateTest {

  @TempDir private Path folder;

  @Test
  void letterheadPaperAndStylesOfTheTemplateAreKept() throws Exception {
    WordFile file = filled(house());
    assertThat(file.words("word/header1.xml"))
        .contains("Ministry of Foreign Affairs", "TLP:AMBER+STRICT");
    assertThat(file.values(Parts.DOCUMENT, "pStyle", "val"))
        .contains("Titre1", "NumberedParagraph")
        .doesNotContain("Heading1");
    assertThat(file.values(Parts.DOCUMENT, "pgSz", "w")).containsExactly("11000");
    assertThat(file.words(Parts.DOCUMENT)).doesNotContain("Text of the template");
    assertThat(file.values(Parts.STYLES, "style", "styleId"))
        .contains("Titre1", "NumberedParagraph", "FootnoteText")
        .doesNotContain("Heading1");
    assertThat(file.values(Parts.NUMBERING, "num", "numId")).contains("9001", "9002");
    String types = new String(file.parts().get(Parts.TYPES), StandardCharsets.UTF_8);
    assertThat(types).contains("document.main+xml").doesNotContain("template.main+xml");
    DocumentDocument.Factory.parse(
        new java.io.ByteArrayInputStream(file.parts().get(Parts.DOCUMENT)));
  }

  @Test
  void aFilledTemplateGivesTheSameBytesEachTimeAndOpensElsewhere() throws Exception {
    Path house = house();
    byte[] once = print(house);
    assertThat(print(house)).isEqualTo(once);
    try (XWPFDocument read = new XWPFDocument(new java.io.ByteArrayInputStream(once))) {
      assertThat(read.getFootnotes()).hasSize(4);
      assertThat(read.getHeaderFooterPolicy().getDefaultHeader().getText())
          .contains("Ministry of Foreign Affairs");
    }
  }

  @Test
  void theStylesThatItLacksAreNamed() throws Exception {
    assertThat(HouseTemplate.read(house()).lacking())
        .contains("heading 2", "Numbered Paragraph")
        .doesNotContain("heading 1");
  }

  @Test
  void aTemplateWithMacrosIsRefused() throws IOException {
    refused(
        zip(Map.of(Parts.TYPES, "<Types/>", Parts.DOCUMENT, "<d/>", "word/vbaProject.bin", "x")),
        "macros");
  }

  @Test
  void aFileThatIsNoWordFileIsRefused() throws IOException {
    refused("not a zip".getBytes(StandardCharsets.UTF_8), "no file of Word");
    refused(zip(Map.of("readme.txt", "x")), "no file of Word");
    refused(new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 0, 0}, "password");
  }

  @Test
  void aFileThatIsNotThereOrTooLargeIsRefused() throws IOException {
    assertThatThrownBy(() -> HouseTemplate.read(folder.resolve("none.dotx")))
        .isInstanceOf(TemplateFault.class)
        .hasMessageContaining("no such file");
    Path bomb = folder.resolve("bomb.dotx");
    try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(bomb))) {
      zip.putNextEntry(new ZipEntry(Parts.DOCUMENT));
      byte[] zeros = new byte[1 << 20];
      for (int i = 0; i < 200; i++) {
        zip.write(zeros);
      }
      zip.closeEntry();
    }
    assertThatThrownBy(() -> HouseTemplate.read(bomb))
        .isInstanceOf(TemplateFault.class)
        .hasMessageContaining("too large");
  }

  @Test
  void aPartThatReadsFromOutsideIsRefused() throws IOException {
    String entity =
        "<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]><w:document xmlns:w=\""
            + Xml.WORD
            + "\">&e;</w:document>";
    refused(zip(Map.of(Parts.TYPES, "<Types/>", Parts.DOCUMENT, entity)), "broken");
  }

  @Test
  void aPartWithANameThatLeadsElsewhereIsRefused() throws IOException {
    refused(
        zip(Map.of(Parts.TYPES, "<Types/>", Parts.DOCUMENT, "<d/>", "../evil.xml", "x")),
        "leads elsewhere");
  }

  private void refused(byte[] bytes, String words) throws IOException {
    Path file = Files.createTempFile(folder, "t", ".dotx");
    Files.write(file, bytes);
    assertThatThrownBy(() -> HouseTemplate.read(file))
        .isInstanceOfSatisfying(
            TemplateFault.class,
            f -> {
              assertThat(f).hasMessageContaining(words);
              assertThat(f.mend()).isNotEmpty();
            });
  }

  private static byte[] zip(Map<String, String> parts) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      for (Map.Entry<String, String> part : new TreeMap<>(parts).entrySet()) {
        zip.putNextEntry(new ZipEntry(part.getKey()));
        zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
      }
    }
    return out.toByteArray();
  }

  private WordFile filled(Path template) throws TemplateFault {
    return WordFile.of(print(template));
  }

  private static byte[] print(Path template) throws TemplateFault {
    return WordPrinter.print(Specimen.whole(), Optional.of(HouseTemplate.read(template)));
  }

  private Path house() throws IOException {
    Path file = folder.resolve("house.dotx");
    try (XWPFDocument document = new XWPFDocument();
        OutputStream out = Files.newOutputStream(file)) {
      document.createStyles();
      CTStyle style = CTStyle.Factory.newInstance();
      style.setStyleId("Titre1");
      style.addNewName().setVal("heading 1");
      style.setType(STStyleType.PARAGRAPH);
      document.getStyles().addStyle(new XWPFStyle(style));
      document.createNumbering();
      document.createParagraph().createRun().setText("Text of the template");
      document
          .createHeader(HeaderFooterType.DEFAULT)
          .createParagraph()
          .createRun()
          .setText("Ministry of Foreign Affairs");
      document
          .getDocument()
          .getBody()
          .getSectPr()
          .addNewPgSz()
          .setW(java.math.BigInteger.valueOf(11000));
      document.write(out);
    }
    return file;
  }
}
