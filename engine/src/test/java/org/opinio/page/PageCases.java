// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.page;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.opinio.check.LawCheck;
import org.opinio.cite.BibFile;
import org.opinio.diagnostic.Diagnostic;
import org.opinio.diagnostic.Place;

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

  /** The sources of a case, each on a line of its own. */
  static SortedMap<String, Place> sources(Path law) {
    SortedMap<String, Place> sources = new TreeMap<>();
    Path file = law.resolve("sources/a.bib");
    List<String> lines = Files.exists(file) ? read(file).lines().toList() : List.of();
    for (int i = 0; i < lines.size(); i++) {
      Place place = new Place(file.toString(), i + 1, 1);
      BibFile.read("", lines.get(i)).sources().forEach(s -> sources.put(s.key(), place));
    }
    return sources;
  }

  static LawReading reading(Path law) {
    return LawReader.read(law, sources(law).keySet());
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
