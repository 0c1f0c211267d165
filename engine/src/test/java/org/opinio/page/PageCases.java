// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0

package org.opinio.page;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.opinio.check.LawCheck;
import org.opinio.cite.BibFile;
import org.opinio.cite.Source;
import org.opinio.diagnostic.Diagnostic;

/** The cases under {@code pages/}: each is a folder of law with what is expected of it beside. */
final class PageCases {

  private static final Path ROOT = Path.of("src/test/resources/pages");

  private PageCases() {}

  static List<Path> in(String folder) {
    try (Stream<Path> cases = Files.list(ROOT.resolve(folder))) {
      return cases.filter(Files::isDirectory).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static SortedSet<String> sources(Path law) {
    SortedSet<String> sources = new TreeSet<>();
    Path file = law.resolve("sources/a.bib");
    if (Files.exists(file)) {
      for (Source source : BibFile.read(file.toString(), read(file)).sources()) {
        sources.add(source.key());
      }
    }
    return sources;
  }

  static LawReading reading(Path law) {
    return LawReader.read(law, sources(law));
  }

  /** What reading and checking report of a folder. */
  static List<Diagnostic> diagnostics(Path law) {
    LawReading reading = reading(law);
    List<Diagnostic> all = new ArrayList<>(reading.diagnostics());
    all.addAll(LawCheck.check(reading, sources(law)));
    return all;
  }

  static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What is expected; with {@code -Dopinio.accept} it is rewritten first. */
  static String expected(Path law, String actual) {
    Path file = law.resolve("expected.txt");
    try {
      if (System.getProperty("opinio.accept") != null) {
        Files.writeString(file, actual);
      }
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
