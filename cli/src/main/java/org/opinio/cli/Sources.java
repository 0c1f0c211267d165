// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.opinio.cite.BibFile;
import org.opinio.cite.BibReading;
import org.opinio.cite.CitationForms;
import org.opinio.cite.Source;
import org.opinio.diagnostic.Diagnostic;
import org.opinio.diagnostic.Place;
import org.opinio.law.Document;
import org.opinio.law.Holder;
import org.opinio.law.Law;

/** The sources of a folder of law: its BibTeX files, and the documents in which holders speak. */
final class Sources {

  private static final Pattern ENTRY = Pattern.compile("^\\s*@\\w+\\s*\\{\\s*([^\\s,{}]+)\\s*,");
  private static final long LARGEST = 5_000_000;

  private final Context context;
  private final Path law;
  private final SortedMap<String, String> files;

  Sources(Context context, Path law) {
    this.context = context;
    this.law = law;
    this.files = texts(law.resolve("sources"));
  }

  /** What the BibTeX files say, file by file. */
  List<BibReading> read() {
    return files.entrySet().stream().map(f -> BibFile.read(f.getKey(), f.getValue())).toList();
  }

  /**
   * How the sources of the BibTeX files are cited.
   *
   * @throws UserFault if they have faults
   */
  CitationForms forms() {
    List<String> texts = new ArrayList<>();
    files.forEach((name, text) -> texts.addAll(List.of(name, text)));
    return kept("sources", texts, this::usable);
  }

  /** How these and the documents of the holders are cited. */
  CitationForms forms(CitationForms sources, Law read) {
    List<String> texts = new ArrayList<>();
    List<Document> documents = new ArrayList<>();
    for (Holder holder : read.holders().values()) {
      for (Document d : holder.documents()) {
        documents.add(d);
        texts.addAll(List.of(d.id(), d.issuer(), d.title(), d.dateWords(), d.url(), d.language()));
      }
    }
    return kept("documents", texts, () -> documents.stream().map(Sources::source).toList())
        .with(sources);
  }

  private static Source source(Document d) {
    return Source.report(d.id(), d.issuer(), d.title(), d.dateWords(), d.url(), d.language());
  }

  private List<Source> usable() {
    List<BibReading> readings = read();
    Set<Diagnostic> errors = new TreeSet<>();
    readings.forEach(
        r -> r.diagnostics().stream().filter(Diagnostic::isError).forEach(errors::add));
    if (!errors.isEmpty()) {
      throw Faults.in(List.copyOf(errors));
    }
    return readings.stream().flatMap(r -> r.sources().stream()).toList();
  }

  private CitationForms kept(String name, List<String> texts, Supplier<List<Source>> sources) {
    String fingerprint = CitationForms.fingerprint(texts);
    Optional<Path> file = Cache.file(context, name, law);
    return file.isPresent()
        ? CitationForms.kept(file.get(), fingerprint, sources)
        : CitationForms.of(fingerprint, sources.get());
  }

  private static SortedMap<String, String> texts(Path folder) {
    SortedMap<String, String> texts = new TreeMap<>();
    if (!Files.isDirectory(folder)) {
      return texts;
    }
    try (Stream<Path> paths = Files.list(folder)) {
      for (Path path : paths.filter(p -> p.toString().endsWith(".bib")).sorted().toList()) {
        if (Files.isRegularFile(path) && Files.size(path) <= LARGEST) {
          String name = path.toString().replace('\\', '/');
          texts.put(name, new String(Files.readAllBytes(path), StandardCharsets.UTF_8));
        }
      }
    } catch (IOException | UncheckedIOException e) {
      return texts;
    }
    return texts;
  }

  /** Where each of the sources stands. */
  SortedMap<String, Place> places(Set<String> keys) {
    SortedMap<String, Place> places = new TreeMap<>();
    files.forEach((name, text) -> {
      int line = 0;
      for (String words : text.lines().toList()) {
        line++;
        Matcher entry = ENTRY.matcher(words);
        if (entry.find() && keys.contains(entry.group(1))) {
          places.putIfAbsent(entry.group(1), new Place(name, line, entry.start(1) + 1));
        }
      }
    });
    return places;
  }

  /** The keys that pages may cite, besides those of documents. */
  static Set<String> keys(CitationForms forms) {
    return Map.copyOf(forms.forms()).keySet();
  }
}
