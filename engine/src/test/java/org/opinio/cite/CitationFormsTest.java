// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.cite;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CitationFormsTest {

  @TempDir Path folder;

  private final CitationForms forms =
      new CitationForms(
          "abc",
          new TreeMap<>(
              Map.of(
                  "a",
                  new CitationForm(
                      Optional.of(SourceKind.BOOK),
                      "{p} {{} } " + Mark.ITALIC + "{" + Mark.ROMAN + ", " + Mark.PINPOINT,
                      "é ‘x’ (n " + Mark.NOTE + ")"))));

  @Test
  void whatIsWrittenIsReadAgain() throws IOException {
    Path file = folder.resolve("new/citations.txt");
    forms.write(file);
    assertThat(CitationForms.read(file)).contains(forms);
    try (var files = Files.list(folder.resolve("new"))) {
      assertThat(files).containsExactly(file);
    }
  }

  @Test
  void aFileOfSomethingElseIsOfNoUse() throws IOException {
    Path file = folder.resolve("x");
    assertThat(CitationForms.read(file)).isEmpty();
    for (String text : List.of("", "hello", "opinio-citations 2 abc\nonly two\tparts\n")) {
      Files.writeString(file, text);
      assertThat(CitationForms.read(file)).isEmpty();
    }
    Files.write(file, new byte[] {(byte) 0xff, (byte) 0xfe, 0, 1});
    assertThat(CitationForms.read(file)).isEmpty();
    assertThat(CitationForms.read(folder)).isEmpty();
  }

  @Test
  void formsAreMadeOnceForTheSameTexts() {
    Path file = folder.resolve("citations.txt");
    String before = CitationForms.fingerprint(List.of("one"));
    Source source = Source.report("k", "A", "T", "2020", "", "");
    CitationForms made = CitationForms.kept(file, before, () -> List.of(source));
    CitationForms again =
        CitationForms.kept(
            file,
            before,
            () -> {
              throw new AssertionError("asked again");
            });
    assertThat(again).isEqualTo(made);
    String after = CitationForms.fingerprint(List.of("one", "two"));
    assertThat(after).isNotEqualTo(before);
    assertThat(CitationForms.kept(file, after, List::of).forms()).isEmpty();
  }

  @Test
  void whereNothingCanBeKeptTheFormsAreMadeAllTheSame() throws IOException {
    Path file = folder.resolve("file");
    Files.writeString(file, "");
    assertThat(CitationForms.kept(file.resolve("below"), "f", List::of).forms()).isEmpty();
  }
}
