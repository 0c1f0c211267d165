// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.cite;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** What kind of thing a source is, and so how OSCOLA prints it. */
public enum SourceKind {
  TREATY(
      "misc",
      "treaty",
      Set.of(),
      Set.of("opened", "signed", "inforce", "volume", "reporter", "pages", "number")),
  CASE(
      "misc",
      "case",
      Set.of("date"),
      Set.of("type", "volume", "reporter", "pages", "institution", "number")),
  UN_DOCUMENT("misc", "un", Set.of("author", "number"), Set.of()),
  EU_ACT("misc", "eu", Set.of("date"), Set.of("reporter", "volume", "pages")),
  REPORT("report", "", Set.of(), Set.of("author", "institution", "number", "language")),
  STATEMENT("misc", "statement", Set.of("author"), Set.of("organization", "urldate", "language")),
  BOOK("book", "", Set.of("date"), Set.of("author", "editor", "edition", "publisher", "language")),
  ARTICLE(
      "article",
      "",
      Set.of("author", "journal", "date"),
      Set.of("volume", "issue", "pages", "language")),
  WEB_PAGE("online", "", Set.of(), Set.of("author", "organization", "urldate", "language"));

  private static final Set<String> EVERYWHERE =
      Set.of("title", "shorttitle", "date", "note", "url", "keywords", "doi", "isbn");

  private final String entry;
  private final String keyword;
  private final Set<String> required;
  private final Set<String> known;

  SourceKind(String entry, String keyword, Set<String> required, Set<String> known) {
    this.entry = entry;
    this.keyword = keyword;
    this.required = required;
    this.known = known;
  }

  /** The kind that a BibTeX entry type and its keywords stand for. */
  static Optional<SourceKind> of(String entry, List<String> keywords) {
    return Arrays.stream(values())
        .filter(kind -> kind.entry.equals(entry))
        .filter(kind -> kind.keyword.isEmpty() || keywords.contains(kind.keyword))
        .findFirst();
  }

  /** Fields without which it cannot be cited, in alphabetical order; a title always is one. */
  List<String> required() {
    return Stream.concat(Stream.of("title"), required.stream()).sorted().toList();
  }

  /** Whether a field of this name is read. */
  boolean knows(String field) {
    return EVERYWHERE.contains(field) || required.contains(field) || known.contains(field);
  }

  /** Every field that is read, in alphabetical order. */
  List<String> fields() {
    return Stream.of(EVERYWHERE, required, known).flatMap(Set::stream).distinct().sorted().toList();
  }
}
