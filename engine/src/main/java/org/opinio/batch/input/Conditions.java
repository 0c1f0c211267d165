// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.batch.input;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.opinio.batch.input.Condition.Test;
import org.opinio.cases.internal.Entry;
import org.opinio.cases.internal.Faults;
import org.opinio.cases.internal.Words;
import org.opinio.cases.internal.Yaml;

/** Reads the conditions of a line: columns with tests, all to be met, or a list of such. */
final class Conditions {

  private static final String[] TESTS = {
    "is", "is-not", "only", "single", "starts", "contains", "above", "below", "filled"
  };

  private final Columns columns;
  private final Faults faults;

  Conditions(Columns columns, Faults faults) {
    this.columns = columns;
    this.faults = faults;
  }

  List<List<Condition>> read(Yaml when) {
    return switch (when) {
      case Yaml.Items any -> any.items().stream().map(this::all).toList();
      case Yaml.Keys keys -> List.of(all(keys));
      case Yaml.Text text when text.text().strip().equals("always") -> List.of(List.of());
      case Yaml.Text text -> List.of(all(text));
    };
  }

  private List<Condition> all(Yaml yaml) {
    List<Condition> all = new ArrayList<>();
    if (!(yaml instanceof Yaml.Keys keys)) {
      faults.add(
          MappingCode.WRONG_TEST,
          yaml.place(),
          "A condition is columns with what they must be; here stands " + yaml.kind() + ".",
          "Write `{column: word}`, or `always`.");
      return all;
    }
    for (Yaml.Key key : keys.keys()) {
      int column = columns.number(key.name(), key.place());
      if (column >= 0) {
        tests(column, key).forEach(test -> all.add(new Condition(column, test)));
      }
    }
    return all;
  }

  private List<Test> tests(int column, Yaml.Key key) {
    if (!(key.value() instanceof Yaml.Keys)) {
      return List.of(new Test.Has(words(column, key.value())));
    }
    Entry entry =
        Entry.of(
            key.value(), "the test of " + Words.quoted(key.name()), key.place(), faults, TESTS);
    List<Test> tests = new ArrayList<>();
    entry.get("is").ifPresent(y -> tests.add(new Test.Has(words(column, y))));
    entry.get("is-not").ifPresent(y -> tests.add(new Test.Lacks(words(column, y))));
    entry.get("only").ifPresent(y -> tests.add(new Test.Only(words(column, y))));
    entry.get("starts").ifPresent(y -> tests.add(new Test.Starts(part(column, entry, "starts"))));
    entry
        .get("contains")
        .ifPresent(y -> tests.add(new Test.Contains(part(column, entry, "contains"))));
    number(entry, "above").ifPresent(n -> tests.add(new Test.Above(n)));
    number(entry, "below").ifPresent(n -> tests.add(new Test.Below(n)));
    if (yes(entry, "filled")) {
      tests.add(new Test.Filled());
    }
    if (yes(entry, "single")) {
      tests.add(new Test.Single());
    }
    if (tests.isEmpty() && faults.none()) {
      faults.add(
          MappingCode.WRONG_TEST,
          key.place(),
          "Nothing is asked of " + Words.quoted(key.name()) + ".",
          "Write the word that it must be, or a test: " + Words.list(List.of(TESTS), "or") + ".");
    }
    return tests;
  }

  private boolean yes(Entry entry, String key) {
    boolean asked = entry.get(key).isPresent();
    boolean yes = asked && entry.text(key).equals("yes");
    if (asked && !yes) {
      faults.add(
          MappingCode.ASKS_FOR_BLANK,
          entry.placeOf(key),
          "No fact follows from a blank cell.",
          "Write `"
              + key
              + ": yes`, or take the line out: what the data do not say stays unknown.");
    }
    return yes;
  }

  private Set<String> words(int column, Yaml yaml) {
    Set<String> words = new LinkedHashSet<>();
    List<Yaml> items = yaml instanceof Yaml.Items list ? list.items() : List.of(yaml);
    for (Yaml item : items) {
      if (item instanceof Yaml.Text text) {
        Yaml.Text bare = new Yaml.Text(text.text().strip(), text.plain(), text.place());
        if (columns.holds(column, bare)) {
          words.add(bare.text());
        }
      } else {
        faults.add(
            MappingCode.WRONG_TEST,
            item.place(),
            "A cell is compared with words; here stands " + item.kind() + ".",
            "Write one word, or `[one, other]`.");
      }
    }
    return words;
  }

  /** The beginning or part of a word; one that no value of the column has is a fault. */
  private String part(int column, Entry entry, String key) {
    String part = entry.text(key);
    List<String> values = columns.all().get(column).values();
    boolean found =
        values.stream().anyMatch(v -> key.equals("starts") ? v.startsWith(part) : v.contains(part));
    if (!part.isEmpty() && !values.isEmpty() && !found) {
      faults.add(
          MappingCode.UNKNOWN_CELL,
          entry.placeOf(key),
          "No value of the column has " + Words.quoted(part) + " there.",
          faults.meant(part, values));
    }
    return part;
  }

  private Optional<Double> number(Entry entry, String key) {
    if (entry.get(key).isEmpty()) {
      return Optional.empty();
    }
    try {
      return Optional.of(Double.valueOf(entry.text(key)));
    } catch (NumberFormatException e) {
      faults.add(
          MappingCode.WRONG_TEST,
          entry.placeOf(key),
          Words.quoted(entry.text(key)) + " is not a number.",
          "Write digits, with a full stop before decimals: `0.5`.");
      return Optional.empty();
    }
  }
}
