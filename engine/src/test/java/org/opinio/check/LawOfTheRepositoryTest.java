// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.opinio.cite.BibFile;
import org.opinio.diagnostic.Diagnostic;
import org.opinio.page.LawReader;
import org.opinio.page.LawReading;
import org.opinio.page.LinkUse;

class LawOfTheRepositoryTest {

  private static final Path LAW = Path.of("..", "law");

  @Test
  void itsPagesCanBeReadAndItStandsAsAWhole() throws IOException {
    LawReading reading = LawReader.read(LAW, keys());
    assertThat(reading.diagnostics()).filteredOn(Diagnostic::isError).isEmpty();
    assertThat(LawCheck.check(reading, Map.of())).filteredOn(Diagnostic::isError).isEmpty();
  }

  @Test
  void everyLinkWorksOnAForge() throws IOException {
    assertThat(LawReader.read(LAW, keys()).links()).noneMatch(LinkUse::isIncomplete);
  }

  @Test
  void twoReadingsAreEqual() throws IOException {
    LawReading first = LawReader.read(LAW, keys());
    LawReading second = LawReader.read(LAW, keys());
    assertThat(second.law()).isEqualTo(first.law());
    assertThat(second.diagnostics()).isEqualTo(first.diagnostics());
  }

  private static Set<String> keys() throws IOException {
    Set<String> keys = new TreeSet<>();
    try (Stream<Path> files = Files.list(LAW.resolve("sources"))) {
      List<Path> bibliographies = files.filter(f -> f.toString().endsWith(".bib")).toList();
      for (Path file : bibliographies) {
        BibFile.read(file.toString(), Files.readString(file))
            .sources()
            .forEach(source -> keys.add(source.key()));
      }
    }
    return keys;
  }
}
