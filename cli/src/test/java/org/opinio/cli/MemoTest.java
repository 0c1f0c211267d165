// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Documents are drafted whole, and nothing that may not be shown reaches their bytes. */
class MemoTest {

  private static final String SECRET = "Canary";
  private static final Path SMALL = Run.ROOT.resolve("documents/src/test/resources/small");

  @TempDir private Path folder;

  @ParameterizedTest
  @ValueSource(strings = {"memorandum", "brief", "talking-points"})
  void eachKindIsWrittenForWordAndTheSameTwice(String genre) throws IOException {
    byte[] once = written("once.docx", genre);
    assertThat(written("twice.docx", genre)).isEqualTo(once);
    Map<String, String> parts = parts(once);
    assertThat(parts).containsKeys("word/document.xml", "word/footnotes.xml", "word/styles.xml");
    assertThat(parts.get("word/document.xml")).contains("FootnoteReference", "Hack-back");
    assertThat(parts.get("docProps/core.xml")).contains("Hack-back").doesNotContain("created");
  }

  private byte[] written(String name, String genre) throws IOException {
    Path file = folder.resolve(name);
    Run.of("memo", "cases/hack-back.yaml", "--genre", genre, "--out", file.toString()).isFine();
    return Files.readAllBytes(file);
  }

  @Test
  void withoutAFileItIsShownAsText() {
    Run run = Run.of("memo", "cases/hack-back.yaml", "--genre", "brief").isFine();
    assertThat(run.out()).contains("# Hack-back", "[^1]");
  }

  @Test
  void statusReferenceAndLabelStandOnTheDocument() throws IOException {
    Path file = folder.resolve("memo.docx");
    Run.of(
            "memo",
            "cases/hack-back.yaml",
            "--genre",
            "brief",
            "--out",
            file.toString(),
            "--status",
            "cleared",
            "--cleared-by",
            "A. Adviser",
            "--reference",
            "LA/17",
            "--label",
            "Restricted",
            "--language",
            "fr",
            "--paper",
            "letter")
        .isFine();
    Map<String, String> parts = parts(Files.readAllBytes(file));
    assertThat(parts.get("word/footer-opinio.xml")).contains("A. Adviser", "LA/17", "Restricted");
    assertThat(parts.get("word/header-opinio.xml")).contains("Restricted");
    assertThat(parts.get("docProps/core.xml")).contains("fr-FR");
  }

  @ParameterizedTest
  @ValueSource(strings = {"docx", "html", "pdf", "md"})
  void nothingMarkedAboveTheLevelReachesTheBytes(String format) throws IOException {
    String text = Files.readString(SMALL.resolve("marked.yaml"));
    assertThat(text).contains(SECRET);
    byte[] one = redacted("one", text, format);
    byte[] other = redacted("other", text.replace(SECRET, "Otherwise"), format);
    assertThat(other).isEqualTo(one);
    for (Map.Entry<String, String> part : parts(one).entrySet()) {
      assertThat(part.getKey() + part.getValue()).doesNotContain(SECRET);
    }
    assertThat(new String(one, StandardCharsets.ISO_8859_1)).doesNotContain(SECRET);
  }

  private byte[] redacted(String name, String text, String format) throws IOException {
    Path subject = Files.writeString(folder.resolve(name + ".yaml"), text);
    Path file = folder.resolve(name + "." + format);
    Run.of(
            "memo",
            subject.toString(),
            "--law",
            SMALL.resolve("law").toString(),
            "--marking",
            "TLP:GREEN",
            "--out",
            file.toString())
        .isFine();
    return Files.readAllBytes(file);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "--out memo.odt; does not say what to write",
        "--format docx; Name a file to write",
        "--format dox --out x; Did you mean",
        "--genre memorandums; Did you mean",
        "--language de; not drafted in",
        "--status cleared; does not say by whom",
        "--cleared-by Me; needs --status cleared",
        "--status done; no status",
        "--paper a9; no paper",
        "--genre claims; Did you mean",
        "--question sovereignty; is for the table of positions",
        "--genre positions --question sovereignity.status; Did you mean",
        "--about disabling; is for a notice",
        "--genre claim --about disablin; Did you mean",
        "--genre claim --rule SOV-1; not for a notice",
        "--style none.csl; no file",
        "--style README.md; B109",
        "--marking TLP:AMBRE; no level",
        "--advised EE; needs the other side",
        "--template none.dotx --out memo.docx; no such file",
        "--template none.dotx --out memo.pdf; for Word alone"
      })
  void wrongOptionsAreRefusedWithAMend(String options, String words) {
    List<String> arguments = new ArrayList<>(List.of("memo", "cases/hack-back.yaml"));
    arguments.addAll(List.of(options.strip().split(" ")));
    Run.of(arguments.toArray(String[]::new)).isRefused(words.strip());
    assertThat(Run.ROOT.resolve("memo.docx")).doesNotExist();
  }

  /** The parts of a Word file as text; a file that is none is one part. */
  private static Map<String, String> parts(byte[] bytes) throws IOException {
    Map<String, String> parts = new TreeMap<>();
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
      for (ZipEntry e = zip.getNextEntry(); e != null; e = zip.getNextEntry()) {
        ByteArrayOutputStream part = new ByteArrayOutputStream();
        zip.transferTo(part);
        parts.put(e.getName(), part.toString(StandardCharsets.UTF_8));
      }
    }
    if (parts.isEmpty()) {
      parts.put("", new String(bytes, StandardCharsets.UTF_8));
    }
    return parts;
  }
}
