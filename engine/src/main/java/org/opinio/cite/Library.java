// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.cite;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.opinio.diagnostic.Diagnostic;
import org.opinio.diagnostic.Place;
import org.opinio.diagnostic.Quoted;
import org.opinio.law.Document;
import org.opinio.law.Holder;

/**
 * All that can be cited: the sources of a law folder and the documents of the holders. What was
 * formatted once is kept in a folder and used until a source, a document or the style changes.
 */
public final class Library {

  private static final int LARGEST = 5_000_000;

  private final Optional<Path> cache;
  private final CitationStyle style;
  private final SortedMap<String, String> files;
  private final CitationForms sources;
  private final List<Diagnostic> faults;

  private Library(
      Optional<Path> cache,
      CitationStyle style,
      SortedMap<String, String> files,
      CitationForms sources,
      List<Diagnostic> faults) {
    this.cache = cache;
    this.style = style;
    this.files = files;
    this.sources = sources;
    this.faults = List.copyOf(faults);
  }

  /** What was read has errors, so that nothing of it is kept. */
  private static final class Faulty extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private final transient BibReading reading;

    Faulty(BibReading reading) {
      super("faulty sources", null, false, false);
      this.reading = reading;
    }
  }

  /**
   * Opens the sources of a law folder. Files that cannot be read are left out: reading the law
   * itself says so.
   *
   * @param lawFolder the folder that holds {@code sources/}
   * @param cache folder for what is kept, which need not exist; empty to keep nothing
   */
  public static Library open(Path lawFolder, Optional<Path> cache) {
    return open(lawFolder, cache, CitationStyle.OSCOLA);
  }

  /**
   * Opens the sources of a law folder, to be cited in a style. Where the style cannot be applied,
   * {@link #faults} says so, and OSCOLA is used.
   */
  public static Library open(Path lawFolder, Optional<Path> cache, CitationStyle style) {
    SortedMap<String, String> files = files(lawFolder);
    List<String> texts = new ArrayList<>(files.keySet());
    texts.addAll(files.values());
    String fingerprint = CitationForms.fingerprint(texts, style);
    try {
      CitationForms sources = kept(cache, "sources", fingerprint, () -> sound(read(files)), style);
      return new Library(cache, style, files, sources, List.of());
    } catch (Faulty faulty) {
      BibReading reading = faulty.reading;
      CitationForms sources = CitationForms.of(fingerprint, reading.sources(), style);
      return new Library(cache, style, files, sources, reading.diagnostics());
    } catch (OtherStyle.NotApplied fault) {
      Library plain = open(lawFolder, cache, CitationStyle.oscola(style.language()));
      List<Diagnostic> faults = new ArrayList<>(plain.faults);
      faults.add(fault.diagnostic());
      return new Library(cache, plain.style, files, plain.sources, faults);
    }
  }

  private static List<Source> sound(BibReading reading) {
    if (reading.diagnostics().stream().anyMatch(Diagnostic::isError)) {
      throw new Faulty(reading);
    }
    return reading.sources();
  }

  private static CitationForms kept(
      Optional<Path> cache,
      String name,
      String fingerprint,
      Supplier<List<Source>> sources,
      CitationStyle style) {
    return cache.isPresent()
        ? CitationForms.kept(
            cache.get().resolve(name + Style.suffix(style) + ".txt"), fingerprint, sources, style)
        : CitationForms.of(fingerprint, sources.get(), style);
  }

  /** What is wrong in the files or the style, if anything is an error; else empty. */
  public List<Diagnostic> faults() {
    return faults;
  }

  /** Where each of the sources stands. Reads the files anew. */
  public SortedMap<String, Place> places() {
    SortedMap<String, Place> places = new TreeMap<>();
    files.forEach((file, text) -> {
      BibPlaces inFile = new BibPlaces(file, text);
      BibFile.read(file, text)
          .sources()
          .forEach(s -> places.putIfAbsent(s.key(), inFile.entry(s.key(), 0).place()));
    });
    return places;
  }

  /** The keys of the sources, without those of documents. */
  public Set<String> keys() {
    return sources.forms().keySet();
  }

  /** The sources, with what is wrong in their files. Reads the files anew. */
  public BibReading sources() {
    return read(files);
  }

  /** How the sources and the documents of these holders are cited. */
  public CitationForms forms(Collection<Holder> holders) {
    List<String> texts = new ArrayList<>();
    for (Holder holder : holders) {
      texts.add(holder.name());
      for (Document d : holder.documents()) {
        texts.addAll(List.of(d.id(), d.issuer(), d.title(), d.dateWords(), d.url(), d.language()));
      }
    }
    CitationForms ofDocuments =
        kept(
            cache,
            "documents",
            CitationForms.fingerprint(texts, style),
            () -> documents(holders),
            style);
    return Distinct.forms(ofDocuments.with(sources));
  }

  private static List<Source> documents(Collection<Holder> holders) {
    return holders.stream()
        .flatMap(holder -> holder.documents().stream().map(d -> source(holder, d)))
        .toList();
  }

  /** A document as a source. An issuer whose name does not tell the State is followed by it. */
  static Source source(Holder holder, Document document) {
    String words = document.issuer() + " " + document.title();
    String issuer =
        holder.kind() != Holder.Kind.STATE || words.contains(holder.name())
            ? document.issuer()
            : document.issuer() + " (" + holder.name() + ")";
    return Source.report(
        document.id(),
        issuer,
        document.title(),
        document.dateWords(),
        document.url(),
        document.language());
  }

  private static BibReading read(SortedMap<String, String> files) {
    SortedMap<String, Source> sources = new TreeMap<>();
    SortedMap<String, Quoted> places = new TreeMap<>();
    List<Diagnostic> diagnostics = new ArrayList<>();
    files.forEach((file, text) -> {
      BibReading reading = BibFile.read(file, text);
      diagnostics.addAll(reading.diagnostics());
      BibPlaces inFile = new BibPlaces(file, text);
      for (Source source : reading.sources()) {
        Quoted place = inFile.entry(source.key(), 0);
        Quoted first = places.putIfAbsent(source.key(), place);
        if (first == null) {
          sources.put(source.key(), source);
        } else {
          diagnostics.add(BibFile.duplicate(source.key(), place, first));
        }
      }
    });
    return new BibReading(List.copyOf(sources.values()), diagnostics);
  }

  private static SortedMap<String, String> files(Path lawFolder) {
    Path folder = lawFolder.resolve("sources");
    List<Path> paths;
    try (Stream<Path> all = Files.walk(folder, 16)) {
      paths = all.filter(Files::isRegularFile).collect(Collectors.toList());
    } catch (IOException | UncheckedIOException unreadable) {
      return new TreeMap<>();
    }
    SortedMap<String, String> files = new TreeMap<>();
    for (Path path : paths) {
      String name = String.valueOf(path.getFileName());
      try {
        if (name.endsWith(".bib") && !name.startsWith(".") && Files.size(path) <= LARGEST) {
          String text = Files.readString(path, StandardCharsets.UTF_8);
          files.put(name(path), text.startsWith("\uFEFF") ? text.substring(1) : text);
        }
      } catch (IOException unreadable) {
        continue;
      }
    }
    return files;
  }

  private static String name(Path path) {
    return path.toString().replace('\\', '/');
  }
}
