// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.cite;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jbibtex.BibTeXEntry;
import org.opinio.diagnostic.Diagnostic;
import org.opinio.diagnostic.Quoted;
import org.opinio.diagnostic.Suggestion;

/** One entry of a BibTeX file, read as a source. */
final class BibEntry {

  private static final Pattern CITABLE = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}._:+/-]*");
  private static final Pattern ESCAPED = Pattern.compile("\\\\([&%$#_{}])");
  private static final Pattern COMMAND = Pattern.compile("\\\\");
  private static final Map<String, String> SAME_ENTRY =
      Map.of("techreport", "report", "www", "online", "electronic", "online");
  private static final Map<String, String> SAME_FIELD =
      Map.of("journaltitle", "journal", "year", "date", "location", "address");

  private final BibTeXEntry entry;
  private final String key;
  private final BibPlaces places;
  private final List<Diagnostic> diagnostics = new ArrayList<>();

  private BibEntry(BibTeXEntry entry, BibPlaces places) {
    this.entry = entry;
    this.key = entry.getKey().getValue();
    this.places = places;
  }

  /** What an entry says; no source where it cannot be cited. */
  record Read(Optional<Source> source, List<Diagnostic> diagnostics) {}

  static Read read(BibTeXEntry entry, BibPlaces places) {
    BibEntry reader = new BibEntry(entry, places);
    Optional<Source> source = reader.source();
    return new Read(source, List.copyOf(reader.diagnostics));
  }

  private Optional<Source> source() {
    Map<String, String> fields = fields();
    String type = entry.getType().getValue().toLowerCase(Locale.ROOT);
    List<String> keywords =
        Arrays.stream(fields.getOrDefault("keywords", "").split(",")).map(String::strip).toList();
    Optional<SourceKind> kind = SourceKind.of(SAME_ENTRY.getOrDefault(type, type), keywords);
    if (!CITABLE.matcher(key).matches()) {
      wrong(
          SourceCode.UNCITABLE_KEY,
          places.entry(key, 0),
          "The key `" + PlainText.of(key) + "` cannot be cited.",
          "Use letters, digits and hyphens.");
    }
    if (kind.isEmpty()) {
      wrong(
          SourceCode.UNKNOWN_KIND,
          places.entry(key, 0),
          "It is not said what `" + key + "` is.",
          type.equals("misc")
              ? "Add `keywords = {treaty}`, `{case}`, `{un}`, `{eu}` or `{statement}`."
              : "Use @misc, @report, @book, @article or @online.");
    } else {
      check(kind.get(), fields);
    }
    return diagnostics.stream().anyMatch(Diagnostic::isError)
        ? Optional.empty()
        : kind.map(k -> Source.of(key, k, fields));
  }

  private Map<String, String> fields() {
    Map<String, String> fields = new TreeMap<>();
    entry
        .getFields()
        .forEach((name, value) -> {
          String lower = name.getValue().toLowerCase(Locale.ROOT);
          String field = SAME_FIELD.getOrDefault(lower, lower);
          fields.merge(
              field, plain(lower, value.toUserString()), (a, b) -> lower.equals("year") ? a : b);
        });
    return fields;
  }

  private String plain(String field, String value) {
    if (field.equals("url") || field.equals("doi")) {
      return value;
    }
    String text = ESCAPED.matcher(value).replaceAll("$1");
    if (COMMAND.matcher(text).find()) {
      wrong(
          SourceCode.LATEX,
          places.field(key, 0, field),
          "Commands of LaTeX are printed as they stand.",
          "Write the letter itself, as in `Gabčíkovo`.");
    }
    boolean names = field.equals("author") || field.equals("editor");
    return names ? text : text.replace("{", "").replace("}", "").replace("--", "–");
  }

  private void check(SourceKind kind, Map<String, String> fields) {
    for (String name : kind.required()) {
      if (fields.getOrDefault(name, "").isBlank()) {
        wrong(
            SourceCode.MISSING_FIELD,
            places.entry(key, 0),
            "`" + key + "` has no `" + name + "`.",
            "Add `" + name + " = {...},`.");
      }
    }
    fields.forEach((name, value) -> {
      if (!kind.knows(name)) {
        wrong(
            SourceCode.UNKNOWN_FIELD,
            places.field(key, 0, name),
            "The field `" + PlainText.of(name) + "` is not printed.",
            Suggestion.didYouMean(name, kind.fields()));
      } else if (CslItem.DATES.contains(name) && Dates.parse(value).isEmpty()) {
        wrong(
            SourceCode.UNCLEAR_DATE,
            places.field(key, 0, name),
            "`" + PlainText.of(value) + "` is not a date.",
            "Write a day, a month or a year: `2021-05-04`, `2021-05`, `2021`.");
      }
    });
  }

  private void wrong(SourceCode code, Quoted place, String message, String mend) {
    diagnostics.add(new Diagnostic(code, message, List.of(place), mend));
  }
}
