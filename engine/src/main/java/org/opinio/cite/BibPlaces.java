// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.cite;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.opinio.diagnostic.Place;
import org.opinio.diagnostic.Quoted;

/** Finds where in a BibTeX file an entry or a field of it stands. */
final class BibPlaces {

  private static final Pattern ENTRY = Pattern.compile("@\\s*\\w+\\s*[{(]\\s*([^\\s,{}()]*)\\s*,");

  private final String file;
  private final String text;
  private final List<String> lines;
  private final Map<String, List<Integer>> offsets = new HashMap<>();

  BibPlaces(String file, String text) {
    this.file = file;
    this.text = text;
    this.lines = text.lines().toList();
    Matcher entry = ENTRY.matcher(text);
    while (entry.find()) {
      offsets.computeIfAbsent(entry.group(1), key -> new ArrayList<>()).add(entry.start());
    }
  }

  /** How many entries have this key. */
  int entries(String key) {
    return offsets.getOrDefault(key, List.of()).size();
  }

  /** The place of the entry with this key, the n-th of that key from 0; else the whole file. */
  Quoted entry(String key, int n) {
    int at = entryAt(key, n);
    return at < 0 ? new Quoted(Place.of(file), "", "") : offset(at);
  }

  /** The place of a field in that entry; that of the entry where it is not found. */
  Quoted field(String key, int n, String field) {
    int from = entryAt(key, n);
    if (from < 0) {
      return entry(key, n);
    }
    Matcher next = ENTRY.matcher(text);
    int to = next.find(from + 1) ? next.start() : text.length();
    Matcher name =
        Pattern.compile("\\b" + Pattern.quote(field) + "\\s*=", Pattern.CASE_INSENSITIVE)
            .matcher(text.substring(from, to).toLowerCase(Locale.ROOT));
    return name.find() ? offset(from + name.start()) : offset(from);
  }

  /** The place at a line and a column, both from 1. */
  Quoted at(int line, int column) {
    boolean known = line >= 1 && line <= lines.size();
    return new Quoted(new Place(file, line, column), known ? lines.get(line - 1) : "", "");
  }

  private int entryAt(String key, int n) {
    List<Integer> entries = offsets.getOrDefault(key, List.of());
    return n < entries.size() ? entries.get(n) : -1;
  }

  private Quoted offset(int at) {
    String before = text.substring(0, at);
    int line = (int) before.chars().filter(c -> c == '\n').count() + 1;
    return at(line, at - before.lastIndexOf('\n'));
  }
}
