// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.cases.internal;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.opinio.cases.CaseCode;
import org.opinio.cases.Marked;
import org.opinio.cases.Marking;
import org.opinio.cases.Markings;

/** Reads markings and collects those that stand beside facts and items of evidence. */
public final class MarkingReader {

  private static final String KEY = "marking";
  private static final Pattern LIKE_A_LEVEL =
      Pattern.compile(
          "TLP.*|CLEAR|WHITE|GREEN|AMBER|AMBER.?STRICT|RED",
          Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
  private static final List<String> LEVELS =
      Stream.of(Marking.Level.values()).map(Marking.Level::words).toList();

  private final Faults faults;
  private final Map<Marked, Marking> stated = new LinkedHashMap<>();

  MarkingReader(Faults faults) {
    this.faults = faults;
  }

  /** What may stand bare or, beside a marking, under a key of its own. */
  record Item(Yaml value, Marking marking) {}

  /** A text, bare or beside a marking. */
  record MarkedText(Yaml.Text text, Marking marking) {}

  /** The marking of an entry as it is written; a fault where it looks like a level and is none. */
  public static String text(Entry entry, Faults faults) {
    String written = entry.text(KEY);
    for (String part : written.split(",", -1)) {
      if (LIKE_A_LEVEL.matcher(part.strip()).matches() && Marking.Level.of(part).isEmpty()) {
        faults.add(
            CaseCode.UNKNOWN_LEVEL,
            entry.placeOf(KEY),
            Words.quoted(part.strip()) + " is no level of the Traffic Light Protocol 2.0.",
            meant(part));
      }
    }
    return written;
  }

  private static String meant(String part) {
    String colour =
        part.strip()
            .toUpperCase(Locale.ROOT)
            .replaceFirst("^TLP[^\\p{L}]*", "")
            .replaceAll("[^\\p{L}]+", "+");
    String level = "TLP:" + (colour.equals("WHITE") ? "CLEAR" : colour);
    return LEVELS.contains(level) ? "Write `" + level + "`." : Words.meant(level, LEVELS);
  }

  void read(Marked what, Entry entry) {
    put(what, Marking.of(text(entry, faults)));
  }

  void put(Marked what, Marking marking) {
    if (!marking.isNone()) {
      stated.merge(what, marking, Marking::with);
    }
  }

  /** What stands here, bare or under the inner key. */
  Item item(Yaml yaml, String inner) {
    if (!(yaml instanceof Yaml.Keys)) {
      return new Item(yaml, Marking.NONE);
    }
    Entry entry = Entry.of(yaml, "a text with a marking", yaml.place(), faults, inner, KEY);
    Marking marking = Marking.of(text(entry, faults));
    return new Item(
        entry.required(inner).orElseGet(() -> new Yaml.Text("", true, yaml.place())), marking);
  }

  /** The texts under the key: one, or a list. */
  List<MarkedText> texts(Entry root, String key, String inner) {
    List<Yaml> values = new ArrayList<>();
    List<Marking> markings = new ArrayList<>();
    root.get(key).map(y -> y instanceof Yaml.Items list ? list.items() : List.of(y)).stream()
        .flatMap(List::stream)
        .map(yaml -> item(yaml, inner))
        .forEach(item -> {
          values.add(item.value());
          markings.add(item.marking());
        });
    List<Yaml.Text> texts =
        Entry.texts(new Yaml.Items(values, root.placeOf(key)), "`" + key + "`", faults);
    List<MarkedText> words = new ArrayList<>();
    for (int i = 0; i < texts.size(); i++) {
      words.add(
          new MarkedText(
              texts.get(i), texts.size() == values.size() ? markings.get(i) : Marking.NONE));
    }
    return List.copyOf(words);
  }

  Markings markings() {
    return new Markings(stated);
  }
}
