// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.cite;

import java.util.Collections;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Something that can be cited.
 *
 * @param key what {@code [@key]} names it by
 * @param kind what it is
 * @param fields what is known of it, by BibTeX field; values are plain text, on one line, without
 *     control characters. Names of persons and bodies stay in the form of BibTeX
 */
public record Source(String key, SourceKind kind, SortedMap<String, String> fields) {

  public Source {
    SortedMap<String, String> clean = new TreeMap<>();
    fields.forEach((name, value) -> clean.put(name, PlainText.of(value)));
    clean.values().removeIf(String::isEmpty);
    fields = Collections.unmodifiableSortedMap(clean);
  }

  /** A source with these fields. */
  public static Source of(String key, SourceKind kind, Map<String, String> fields) {
    return new Source(key, kind, new TreeMap<>(fields));
  }

  /**
   * A document in which somebody speaks, such as a position paper.
   *
   * @param author who issued it, as printed
   * @param date a date as {@code 2021-05-04} or in words, as printed
   * @param url empty where there is none
   * @param language language of the original, as an ISO 639 code or in English; empty for English
   */
  public static Source report(
      String key, String author, String title, String date, String url, String language) {
    return of(
        key,
        SourceKind.REPORT,
        Map.of(
            "author", author.isEmpty() ? "" : "{" + author.replace("{", "").replace("}", "") + "}",
            "title", title,
            "date", date,
            "url", url,
            "language", languageName(language)));
  }

  private static String languageName(String language) {
    boolean code = language.length() == 2 || language.length() == 3;
    String name =
        code ? Locale.forLanguageTag(language).getDisplayLanguage(Locale.ENGLISH) : language;
    return name.equals("English") ? "" : name;
  }

  /** The value of a field; empty where there is none. */
  public String field(String name) {
    return fields.getOrDefault(name, "");
  }
}
