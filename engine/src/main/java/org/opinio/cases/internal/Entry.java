// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.cases.internal;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.opinio.cases.CaseCode;
import org.opinio.diagnostic.Place;

/** Keys with values of which it is known which may occur; every key that may not is a fault. */
public final class Entry {

  private static final int LONGEST_LIST = 500;

  private final String what;
  private final Place place;
  private final Map<String, Yaml.Key> keys = new LinkedHashMap<>();
  private final Faults faults;

  private Entry(String what, Place place, Faults faults) {
    this.what = what;
    this.place = place;
    this.faults = faults;
  }

  /**
   * The entry that stands here.
   *
   * @param what what it is, with its article, for messages
   * @param place where a missing key is reported
   */
  public static Entry of(Yaml yaml, String what, Place place, Faults faults, String... known) {
    Entry entry = new Entry(what, place, faults);
    List<String> names = List.of(known);
    if (!(yaml instanceof Yaml.Keys map)) {
      faults.add(
          CaseCode.WRONG_TYPE,
          yaml.place(),
          Entry.upper(what) + " consists of keys with values; here stands " + yaml.kind() + ".",
          "Its keys are " + Words.list(names, "and") + ".");
      return entry;
    }
    for (Yaml.Key key : map.keys()) {
      if (names.contains(key.name())) {
        entry.keys.put(key.name(), key);
      } else {
        String meant = faults.meant(key.name(), new TreeSet<>(names));
        faults.add(
            CaseCode.UNKNOWN_KEY,
            key.place(),
            Entry.upper(what) + " has no key " + Words.quoted(key.name()) + ".",
            mend(key, meant, names));
      }
    }
    return entry;
  }

  private static String mend(Yaml.Key key, String meant, List<String> names) {
    if (key.name().contains(" ") && key.value() instanceof Yaml.Text text && text.isNothing()) {
      return "Between braces a comma ends the text: put text that holds a comma in quotes.";
    }
    return meant.isEmpty() ? "Its keys are " + Words.list(names, "and") + "." : meant;
  }

  public Place place() {
    return place;
  }

  /** What stands under the key; empty where nothing does. */
  public Optional<Yaml> get(String key) {
    return Optional.ofNullable(keys.get(key))
        .map(Yaml.Key::value)
        .filter(value -> !(value instanceof Yaml.Text text && text.isNothing()));
  }

  /** Where the key stands, or the entry. */
  public Place placeOf(String key) {
    Yaml.Key found = keys.get(key);
    return found == null ? place : found.value().place();
  }

  /** What stands under the key; a fault where nothing does. */
  public Optional<Yaml> required(String key) {
    Optional<Yaml> found = get(key);
    if (found.isEmpty()) {
      faults.add(
          CaseCode.MISSING_KEY,
          keys.containsKey(key) ? keys.get(key).place() : place,
          Entry.upper(what) + " needs `" + key + ":`.",
          "Add it.");
    }
    return found;
  }

  /** The text under the key, empty where there is none. */
  public String text(String key) {
    return get(key).map(yaml -> text(yaml, key)).orElse("");
  }

  /** The text under the key; a fault where there is none. */
  public String requiredText(String key) {
    return required(key).map(yaml -> text(yaml, key)).orElse("");
  }

  /** What stands there, if it is text; otherwise a fault. */
  String text(Yaml yaml, String key) {
    if (yaml instanceof Yaml.Text text) {
      return text.text().strip();
    }
    faults.add(
        CaseCode.WRONG_TYPE,
        yaml.place(),
        "`" + key + "` is one piece of text; here stands " + yaml.kind() + ".",
        "Put the text in quotes if it holds brackets, or `: `.");
    return "";
  }

  /** The texts under the key: one, or a list. */
  public List<Yaml.Text> texts(String key) {
    return get(key).map(yaml -> texts(yaml, "`" + key + "`", faults)).orElse(List.of());
  }

  /** The entries of the list under the key. */
  public List<Yaml> items(String key) {
    Optional<Yaml> found = get(key);
    if (found.isEmpty()) {
      return List.of();
    }
    if (found.get() instanceof Yaml.Items items) {
      return items.items();
    }
    faults.add(
        CaseCode.WRONG_TYPE,
        found.get().place(),
        "`" + key + "` is a list; here stands " + found.get().kind() + ".",
        "Start each item with `- `.");
    return List.of();
  }

  /** The keys under the key. */
  public List<Yaml.Key> keysOf(String key) {
    return get(key).map(yaml -> keysOf(yaml, "`" + key + "`", faults)).orElse(List.of());
  }

  /** The date under the key as written; a fault where it is none. */
  public String date(String key) {
    String date = text(key);
    if (!date.isEmpty() && Dates.words(date).isEmpty()) {
      faults.add(
          CaseCode.BAD_DATE,
          placeOf(key),
          Words.quoted(date) + " is not a date.",
          "Write a year, a month or a day: `2007`, `2007-04`, `2007-04-27`.");
      return "";
    }
    return date;
  }

  static List<Yaml.Key> keysOf(Yaml yaml, String what, Faults faults) {
    if (yaml instanceof Yaml.Keys map) {
      return map.keys();
    }
    faults.add(
        CaseCode.WRONG_TYPE,
        yaml.place(),
        what + " consists of keys with values; here stands " + yaml.kind() + ".",
        "Write `key: value`, one a line.");
    return List.of();
  }

  static List<Yaml.Text> texts(Yaml yaml, String what, Faults faults) {
    List<Yaml.Text> texts = new ArrayList<>();
    List<Yaml> items = yaml instanceof Yaml.Items list ? list.items() : List.of(yaml);
    if (items.size() > LONGEST_LIST) {
      faults.add(
          CaseCode.TOO_COMPLEX,
          yaml.place(),
          what + " has more than " + LONGEST_LIST + " items.",
          "Split the case into several.");
      return List.of();
    }
    for (Yaml item : items) {
      if (item instanceof Yaml.Text text && !text.isNothing()) {
        texts.add(new Yaml.Text(text.text().strip(), text.plain(), text.place()));
      } else {
        faults.add(
            CaseCode.WRONG_TYPE,
            item.place(),
            what + " is one piece of text, or a list of such; here stands " + item.kind() + ".",
            "Write `[one, other]` for several.");
      }
    }
    return texts;
  }

  private static String upper(String words) {
    return Character.toUpperCase(words.charAt(0)) + words.substring(1);
  }
}
