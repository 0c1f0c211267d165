// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

class LinkFixerTest {

  @TempDir Path folder;

  @Test
  void linksByIdAndStaleOnesAreCompletedAndNothingElseChanges() throws IOException {
    write(
        "facts/op.md", "# Op `op`\r\n\r\n## Entry without authority `op.entry`\r\n\r\nWas it?\r\n");
    String before =
        "# Rules\r\n\r\nSee [it](#op.entry \"title\"), [that\r\nthing](../facts/op.md#entry-opentry),\r\n"
            + "[the web](https://example.org/#op.entry), `[code](#op.entry)`, [gone](#nothing) and [me](#R-1).  \r\n\r\n## First `R-1`\r\n\r\n*Definition.*";
    write("rules/r.md", before);
    LinkFixer.Fixed fixed = LinkFixer.fix(folder, LawReader.read(folder, Set.of()));
    assertThat(fixed.files()).containsExactly("rules/r.md");
    assertThat(fixed.links()).isEqualTo(3);
    assertThat(fixed.diagnostics()).isEmpty();
    assertThat(Files.readString(folder.resolve("rules/r.md")))
        .isEqualTo(
            before
                .replace("[it](#op.entry", "[it](../facts/op.md#entry-without-authority-opentry")
                .replace("#entry-opentry", "#entry-without-authority-opentry")
                .replace("(#R-1)", "(#first-r-1)"));
    try (Stream<Path> files = Files.list(folder.resolve("rules"))) {
      assertThat(files).hasSize(1);
    }
  }

  @Test
  void aPageThatCannotBeWrittenIsReportedAndLeftAsItWas() throws IOException {
    write("facts/op.md", "# Op `op`\n\n## Entry `op.entry`\n\nWas it?\n");
    write("rules/r.md", "# Rules\n\nSee [it](#op.entry).\n");
    LawReading reading = LawReader.read(folder, Set.of());
    Path elsewhere = folder.resolve("elsewhere");
    LinkFixer.Fixed fixed = LinkFixer.fix(elsewhere, reading);
    assertThat(fixed.files()).isEmpty();
    assertThat(fixed.diagnostics()).extracting(d -> d.code().code()).containsExactly("P109");
    assertThat(Files.readString(folder.resolve("rules/r.md"))).contains("(#op.entry)");
  }

  @TestFactory
  Stream<DynamicTest> fixingTwiceChangesNothingMoreAndKeepsTheLaw() {
    return PageCases.in("good").stream()
        .map(law -> DynamicTest.dynamicTest(law.getFileName().toString(), () -> twice(law)));
  }

  private void twice(Path law) throws IOException {
    Path copy = folder.resolve(law.getFileName());
    try (Stream<Path> files = Files.walk(law)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Path target = copy.resolve(law.relativize(file).toString());
        Files.createDirectories(target.getParent());
        Files.copy(file, target);
      }
    }
    LawReading before = PageCases.reading(copy);
    LinkFixer.fix(copy, before);
    LawReading after = PageCases.reading(copy);
    assertThat(LinkFixer.rewrite(after)).isEmpty();
    assertThat(after.links()).noneMatch(LinkUse::isIncomplete);
    assertThat(after.diagnostics()).extracting(d -> d.code().code()).doesNotContain("P121", "P122");
    assertThat(withoutColumns(LawDump.of(after.law())))
        .isEqualTo(withoutColumns(LawDump.of(before.law())));
  }

  private static String withoutColumns(String dump) {
    return dump.replaceAll("\\d+:\\d+\n", "\n");
  }

  private void write(String path, String text) throws IOException {
    Path file = folder.resolve(path);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }
}
