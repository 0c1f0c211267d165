// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.documents.word;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Another word processor opens what is printed, and numbers it anew where a person adds to it. */
@Tag("slow")
class LibreOfficeTest {

  private static final String INSERTED =
      "<text:list text:continue-list=\"%s\" text:style-name=\"%s\"><text:list-item>"
          + "<text:p text:style-name=\"%s\">By hand.</text:p></text:list-item></text:list>";

  private static final String NOTE =
      "<w:footnote w:id=\"99\"><w:p><w:r><w:t>A note by hand.</w:t></w:r></w:p></w:footnote>";
  private static final String NOTE_REFERENCE = "<w:r><w:footnoteReference w:id=\"99\"/></w:r>";

  @TempDir private Path folder;

  @BeforeEach
  void isInstalled() {
    assumeTrue(
        Files.isExecutable(Path.of("/usr/bin/soffice"))
            && Files.isExecutable(Path.of("/usr/bin/pdftotext")),
        "LibreOffice or pdftotext is not installed: apt-get install libreoffice-writer poppler-utils");
  }

  @Test
  void itReadsTitleNotesAndTables() throws Exception {
    String read = flat(WordPrinter.print(Specimen.whole()));
    assertThat(read)
        .contains("Memorandum on the shutdown of a grid", "TLP:AMBER+STRICT", "table:table ")
        .contains("text:note-class=\"footnote\"")
        .contains("office:version");
    assertThat(read.split("<text:note text:id", -1)).hasSize(3);
  }

  @Test
  void aReferenceToAParagraphFollowsItsNumber() throws Exception {
    String read = flat(WordPrinter.print(Specimen.whole()));
    int at = read.indexOf("text:name=\"_o_p2\"");
    int list = read.lastIndexOf("<text:list ", at);
    int paragraph = read.lastIndexOf("<text:p ", at);
    String added =
        INSERTED.formatted(
            attribute(read, read.indexOf("<text:list xml:id="), "xml:id"),
            attribute(read, list, "text:style-name"),
            attribute(read, paragraph, "text:style-name"));
    Path edited = folder.resolve("edited.fodt");
    Files.writeString(edited, read.substring(0, list) + added + read.substring(list));
    convert(edited, "pdf");
    Path words = folder.resolve("edited.txt");
    run(
        List.of(
            "/usr/bin/pdftotext",
            "-layout",
            folder.resolve("edited.pdf").toString(),
            words.toString()));
    // Where a line ends depends on the fonts that are installed.
    assertThat(Files.readString(words).replaceAll("\\s+", " "))
        .contains("2 By hand", "4 It follows", "see paragraph 4 and the table");
  }

  /**
   * LibreOffice 7.4 keeps a reference to a footnote as it stands and hands it on: what Word makes
   * of it is computed here as the standard says, from the note within its bookmark.
   */
  @Test
  void aReferenceToAFootnoteStaysWithItsNoteWhenOneIsInsertedByHand() throws Exception {
    SortedMap<String, String> parts = new TreeMap<>();
    WordFile.of(WordPrinter.print(Specimen.whole()))
        .parts()
        .forEach((name, bytes) -> parts.put(name, new String(bytes, StandardCharsets.UTF_8)));
    parts.computeIfPresent(
        WordFile.FOOTNOTES, (n, xml) -> xml.replace("</w:footnotes>", NOTE + "</w:footnotes>"));
    parts.computeIfPresent(
        Parts.DOCUMENT, (n, xml) -> xml.replaceFirst("(</w:pPr>)", "$1" + NOTE_REFERENCE));
    Path noted = Files.write(folder.resolve("noted.docx"), TemplateBuilder.zip(parts));
    convert(noted, "docx:MS Word 2007 XML", folder.resolve("saved"));
    WordFile file = WordFile.of(Files.readAllBytes(folder.resolve("saved/noted.docx")));
    assertThat(file.words(WordFile.FOOTNOTES)).contains("A note by hand", "(n 1) 23");
    assertThat(file.fields(WordFile.FOOTNOTES)).containsExactly("NOTEREF _note_1 \\h");
    assertThat(file.numberOfNoteWithin("_note_1")).isEqualTo(2);
    assertThat(file.numberOfNoteWithin("_note_2")).isEqualTo(3);
  }

  @Test
  void hostileWordsStayWords() throws Exception {
    String read = flat(WordPrinter.print(Specimen.of("en-GB", Specimen.HOSTILE, Specimen.HOSTILE)));
    assertThat(read).doesNotContain("xlink:href=\"http://x\"").contains("&lt;w:p/&gt;");
  }

  private static String attribute(String xml, int from, String name) {
    int start = xml.indexOf(name + "=\"", from) + name.length() + 2;
    return xml.substring(start, xml.indexOf('"', start));
  }

  private String flat(byte[] bytes) throws Exception {
    Path file = folder.resolve("document.docx");
    Files.write(file, bytes);
    convert(file, "fodt");
    return Files.readString(folder.resolve("document.fodt"));
  }

  private void convert(Path file, String to) throws IOException, InterruptedException {
    convert(file, to, folder);
  }

  private void convert(Path file, String to, Path into) throws IOException, InterruptedException {
    run(
        List.of(
            "/usr/bin/soffice",
            "-env:UserInstallation=" + folder.resolve("profile").toUri(),
            "--headless",
            "--convert-to",
            to,
            "--outdir",
            into.toString(),
            file.toString()));
  }

  private static void run(List<String> command) throws IOException, InterruptedException {
    Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor(2, TimeUnit.MINUTES)).as(said).isTrue();
  }
}
