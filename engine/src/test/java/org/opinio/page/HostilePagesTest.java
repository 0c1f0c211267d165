// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.opinio.check.LawCheck;
import org.opinio.diagnostic.DiagnosticPrinter;

class HostilePagesTest {

  @TempDir Path law;

  @Test
  void aMissingFolderIsReported() {
    assertThat(codes(law.resolve("none"))).containsExactly("P101");
  }

  @Test
  void aFileInPlaceOfTheFolderIsReported() throws IOException {
    assertThat(codes(Files.writeString(law.resolve("file"), ""))).containsExactly("P101");
  }

  @Test
  void anEmptyFolderIsReported() {
    assertThat(codes(law)).containsExactly("P102");
  }

  @Test
  void textThatIsNotUtf8IsReported() throws IOException {
    write("rules/r.md", "# Caf\u00e9".getBytes(StandardCharsets.ISO_8859_1));
    assertThat(codes(law)).containsExactly("P105");
  }

  @Test
  void binaryContentsAreReported() throws IOException {
    write("rules/r.md", new byte[] {'#', 0, 1, 2});
    assertThat(codes(law)).containsExactly("P105");
  }

  @Test
  void aHugeFileIsNotRead() throws IOException {
    write("rules/r.md", new byte[5_000_001]);
    assertThat(codes(law)).containsExactly("P104");
  }

  @Test
  void aFileThatCannotBeReadIsReported() throws IOException {
    Files.createDirectories(law.resolve("rules"));
    Files.createSymbolicLink(law.resolve("rules/r.md"), law.resolve("gone.md"));
    assertThat(codes(law)).containsExactly("P103");
  }

  @Test
  void anEmptyPageIsReported() throws IOException {
    write("rules/r.md", new byte[0]);
    assertThat(codes(law)).containsExactly("P113");
  }

  @Test
  void deepNestingOverflowsNothing() throws IOException {
    StringBuilder text =
        new StringBuilder("# Rules\n\n## First `R-1`\n\n*Definition.*\n\nAll of:\n\n");
    for (int i = 0; i < 20_000; i++) {
      text.append("- ");
    }
    text.append("a\n\n")
        .append(">".repeat(50_000))
        .append("a\n\n")
        .append("[".repeat(50_000))
        .append("a\n\n");
    text.append("*_".repeat(50_000)).append("a\n\n").append("[@".repeat(10_000));
    write("rules/r.md", text.toString().getBytes(StandardCharsets.UTF_8));
    assertThat(codes(law)).isNotEmpty();
  }

  @Test
  void aPageFullOfFaultsIsNotReportedWhole() throws IOException {
    write(
        "rules/r.md",
        ("# Rules\n\n" + "One [@no, 1]. ".repeat(50_000)).getBytes(StandardCharsets.UTF_8));
    assertThat(LawReader.read(law, Set.of()).diagnostics()).hasSize(101);
    assertThat(codes(law)).containsExactly("P114", "P131");
  }

  @Test
  void aLongChainOfRulesOverflowsNothing() throws IOException {
    StringBuilder text = new StringBuilder("# Rules\n\n");
    for (int i = 0; i < 5_000; i++) {
      text.append("## Rule `R-")
          .append(i)
          .append("`\n\n*Definition.*\n\nAll of:\n\n- it is [the next](#R-")
          .append((i + 1) % 5_000)
          .append(")\n\n");
    }
    write("rules/r.md", text.toString().getBytes(StandardCharsets.UTF_8));
    LawReading reading = LawReader.read(law, Set.of());
    assertThat(LawCheck.check(reading, Map.of())).extracting(d -> d.code().code()).contains("L201");
  }

  @Test
  void aByteOrderMarkAndForeignLineEndingsDoNoHarm() throws IOException {
    write(
        "rules/r.md",
        "\uFEFF# Rules\r\n\r\n## First `R-1`\r\n\r\n*Definition.*\r\n"
            .getBytes(StandardCharsets.UTF_8));
    LawReading reading = LawReader.read(law, Set.of());
    assertThat(reading.diagnostics()).isEmpty();
    assertThat(reading.law().rules()).containsKey("R-1");
  }

  @Test
  void garbledPagesNeverThrow() throws IOException {
    long seed = 20260101;
    Random random = new Random(seed);
    List<Path> cases = PageCases.in("good");
    for (int round = 0; round < 60; round++) {
      Path source = cases.get(round % cases.size());
      try (var files = Files.walk(source)) {
        for (Path file : files.filter(f -> f.toString().endsWith(".md")).sorted().toList()) {
          StringBuilder text = new StringBuilder(Files.readString(file));
          for (int i = 0; i < 12; i++) {
            int at = random.nextInt(text.length());
            switch (random.nextInt(3)) {
              case 0 -> text.deleteCharAt(at);
              case 1 -> text.insert(at, "[](#@`*:-1. \n".charAt(random.nextInt(13)));
              default ->
                  text.insert(
                      at, text.substring(at, Math.min(text.length(), at + random.nextInt(40))));
            }
          }
          write(
              source.relativize(file).toString(), text.toString().getBytes(StandardCharsets.UTF_8));
        }
      }
      LawReading reading = LawReader.read(law, Set.of());
      assertThat(DiagnosticPrinter.print(LawCheck.check(reading, Map.of())))
          .as("seed " + seed)
          .isNotNull();
      LinkFixer.rewrite(reading);
    }
  }

  @Test
  void theDigestChangesWithEveryPageAndOnlyWithPages() throws IOException {
    write("rules/r.md", "# Rules\n".getBytes(StandardCharsets.UTF_8));
    String first = LawReader.read(law, Set.of()).law().digest();
    write("rules/r.md.swp", "x".getBytes(StandardCharsets.UTF_8));
    assertThat(LawReader.read(law, Set.of()).law().digest()).isEqualTo(first).hasSize(64);
    write("sources/a.bib", "% nothing\n".getBytes(StandardCharsets.UTF_8));
    assertThat(LawReader.read(law, Set.of()).law().digest()).isNotEqualTo(first);
  }

  private static List<String> codes(Path folder) {
    return LawReader.read(folder, Set.of()).diagnostics().stream()
        .map(d -> d.code().code())
        .distinct()
        .toList();
  }

  private void write(String path, byte[] bytes) throws IOException {
    Path file = law.resolve(path);
    Files.createDirectories(file.getParent());
    Files.write(file, bytes);
  }
}
