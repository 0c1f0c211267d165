// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The command that writes the book. */
class BookTest {

  @TempDir private Path folder;

  @Test
  void aBookIsWrittenToANewFolder() throws IOException {
    Path book = folder.resolve("book");
    assertThat(Run.of("book", "--out", book.toString()).isFine().out())
        .contains("pages in", "index.html");
    assertThat(book.resolve("index.html")).isRegularFile();
    assertThat(book.resolve("rules/SOV-1.html")).content().contains("SOV-1");
    assertThat(inFolder()).containsExactly(book);
  }

  @Test
  void anEmptyFolderIsFilled() throws IOException {
    Path book = Files.createDirectory(folder.resolve("empty"));
    Run.of("book", "--out", book.toString()).isFine();
    assertThat(book.resolve("style.css")).isRegularFile();
    assertThat(inFolder()).containsExactly(book);
  }

  @Test
  void aFolderInWhichSomethingStandsIsLeftAsItIs() throws IOException {
    Path book = Files.createDirectory(folder.resolve("full"));
    Files.writeString(book.resolve("mine.txt"), "mine");
    Run.of("book", "--out", book.toString()).isRefused("is not empty", "Name a new folder");
    assertThat(book.resolve("mine.txt")).hasContent("mine");
    assertThat(inFolder()).containsExactly(book);
  }

  @Test
  void whatCannotBeAFolderIsRefused() throws IOException {
    Path file = Files.writeString(folder.resolve("file"), "mine");
    Run.of("book", "--out", file.toString()).isRefused("is a file, not a folder");
    Run.of("book", "--out", folder.resolve("a/b").toString())
        .isRefused("there is no folder to put it in", "Make the folder above it first.");
    Run.of("book", "--out", "").isRefused("--out names no folder");
    Run.of("book", "--out", Run.ROOT.resolve("law/book").toString())
        .isRefused("into the folder of law");
    Run.of("book").isRefused("--out");
    assertThat(inFolder()).containsExactly(file);
  }

  @Test
  void aLawWithErrorsGivesNoBook() throws IOException {
    Path rules = Files.createDirectories(folder.resolve("law/rules"));
    Files.writeString(rules.resolve("r.md"), "# R\n\n## A rule `R-1`\n\n*Obligation*\n\nAll of:\n");
    Path book = folder.resolve("book");
    Run.of("book", "--law", folder.resolve("law").toString(), "--out", book.toString())
        .isRefused("error", "r.md");
    assertThat(book).doesNotExist();
  }

  private List<Path> inFolder() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.toList();
    }
  }
}
