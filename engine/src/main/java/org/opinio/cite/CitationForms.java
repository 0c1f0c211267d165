// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.cite;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Supplier;

/**
 * How every source is cited, by key. Kept in a text file, because formatting is slow to start: a
 * first line {@code opinio-citations 2 FINGERPRINT}, then key, kind of source (or {@code -}), full
 * form and later form on a line each, parted by tabs, with {@code {p}} for the pinpoint, {@code
 * {n}} for the number of a note, {@code {i}} and {@code {r}} where italics begin and end, {@code
 * {o}} and {@code {c}} where what goes with a pinpoint does, and {@code {{}} for a brace.
 *
 * @param fingerprint SHA-256 of what the forms were made from, in hexadecimal
 * @param language of the words between sources
 */
public record CitationForms(
    String fingerprint, SortedMap<String, CitationForm> forms, CitationLanguage language) {

  private static final String HEADER = "opinio-citations 2 ";
  private static final String NO_KIND = "-";
  private static final String[][] MARKS = {
    {"{", "{{}"},
    {Character.toString(Mark.PINPOINT), "{p}"},
    {Character.toString(Mark.NOTE), "{n}"},
    {Character.toString(Mark.ITALIC), "{i}"},
    {Character.toString(Mark.ROMAN), "{r}"},
    {Character.toString(Mark.OPEN), "{o}"},
    {Character.toString(Mark.CLOSE), "{c}"}
  };

  public CitationForms {
    forms = Collections.unmodifiableSortedMap(new TreeMap<>(forms));
  }

  /** Forms in English. */
  public CitationForms(String fingerprint, SortedMap<String, CitationForm> forms) {
    this(fingerprint, forms, CitationLanguage.ENGLISH);
  }

  /** Formats sources by OSCOLA. Slow: see {@link #kept}. */
  public static CitationForms of(String fingerprint, List<Source> sources) {
    return of(fingerprint, sources, CitationStyle.OSCOLA);
  }

  /** Formats sources. Slow: see {@link #kept}. */
  static CitationForms of(String fingerprint, List<Source> sources, CitationStyle style) {
    return new CitationForms(fingerprint, Style.forms(sources, style), style.language());
  }

  /**
   * The fingerprint of the texts that the sources were read from, of OSCOLA, and of the code that
   * applies it.
   *
   * @param texts in an order that stays the same
   */
  public static String fingerprint(Collection<String> texts) {
    return fingerprint(texts, CitationStyle.OSCOLA);
  }

  /** The same for another style. */
  static String fingerprint(Collection<String> texts, CitationStyle style) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      Style.digest(digest);
      digest.update(Style.identity(style).getBytes(StandardCharsets.UTF_8));
      for (String text : texts) {
        digest.update((byte) 0);
        digest.update(text.getBytes(StandardCharsets.UTF_8));
      }
      return HexFormat.of().formatHex(digest.digest());
    } catch (NoSuchAlgorithmException fault) {
      throw new IllegalStateException(fault);
    }
  }

  /**
   * The forms kept in a file, if it was made from the same texts; else they are made by OSCOLA, and
   * kept there where that is possible.
   *
   * @param file need not exist; its folder is made
   * @param sources asked only where the file is of no use
   */
  public static CitationForms kept(Path file, String fingerprint, Supplier<List<Source>> sources) {
    return kept(file, fingerprint, sources, CitationStyle.OSCOLA);
  }

  /** The same by another style. */
  static CitationForms kept(
      Path file, String fingerprint, Supplier<List<Source>> sources, CitationStyle style) {
    Optional<CitationForms> kept =
        read(file).filter(forms -> forms.fingerprint().equals(fingerprint));
    if (kept.isPresent()) {
      return new CitationForms(fingerprint, kept.get().forms(), style.language());
    }
    CitationForms made = of(fingerprint, sources.get(), style);
    try {
      made.write(file);
    } catch (IOException cannotKeep) {
      return made;
    }
    return made;
  }

  /**
   * The forms kept in a file; empty where it cannot be read or was not written by {@link #write}.
   */
  public static Optional<CitationForms> read(Path file) {
    List<String> lines;
    try {
      lines = Files.readAllLines(file, StandardCharsets.UTF_8);
    } catch (IOException unreadable) {
      return Optional.empty();
    }
    if (lines.isEmpty() || !lines.getFirst().startsWith(HEADER)) {
      return Optional.empty();
    }
    SortedMap<String, CitationForm> forms = new TreeMap<>();
    for (String line : lines.subList(1, lines.size())) {
      String[] parts = line.split("\t", -1);
      if (parts.length != 4) {
        return Optional.empty();
      }
      forms.put(parts[0], new CitationForm(kind(parts[1]), marked(parts[2]), marked(parts[3])));
    }
    return Optional.of(new CitationForms(lines.getFirst().substring(HEADER.length()), forms));
  }

  /** Writes the forms to a file, whole or not at all. */
  public void write(Path file) throws IOException {
    StringBuilder text = new StringBuilder(HEADER).append(fingerprint).append('\n');
    for (Map.Entry<String, CitationForm> entry : forms.entrySet()) {
      text.append(entry.getKey()).append('\t');
      text.append(entry.getValue().kind().map(SourceKind::name).orElse(NO_KIND)).append('\t');
      text.append(written(entry.getValue().full())).append('\t');
      text.append(written(entry.getValue().later())).append('\n');
    }
    Path folder = file.toAbsolutePath().getParent();
    if (folder == null) {
      throw new IOException(file + " is not a file");
    }
    Files.createDirectories(folder);
    Path whole = Files.createTempFile(folder, "citations", ".tmp");
    try {
      Files.writeString(whole, text, StandardCharsets.UTF_8);
      Files.move(whole, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    } finally {
      Files.deleteIfExists(whole);
    }
  }

  /** These forms and those of further sources, which win where both have a key. */
  public CitationForms with(CitationForms others) {
    SortedMap<String, CitationForm> both = new TreeMap<>(forms);
    both.putAll(others.forms);
    return new CitationForms(fingerprint, both, language);
  }

  /** Whether the key names a source. */
  public boolean knows(String key) {
    return forms.containsKey(key);
  }

  /** How the source is cited; a key that names none is printed with words that say so. */
  CitationForm form(String key) {
    CitationForm form = forms.get(key);
    return form == null ? CitationForm.plain(language.say("missing", "key", key)) : form;
  }

  private static Optional<SourceKind> kind(String written) {
    return Arrays.stream(SourceKind.values()).filter(k -> k.name().equals(written)).findFirst();
  }

  private static String written(String form) {
    String written = form;
    for (String[] mark : MARKS) {
      written = written.replace(mark[0], mark[1]);
    }
    return written;
  }

  private static String marked(String written) {
    String form = written;
    for (int i = MARKS.length - 1; i >= 0; i--) {
      form = form.replace(MARKS[i][1], MARKS[i][0]);
    }
    return form;
  }
}
