// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.batch.input;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.opinio.cases.CaseCode;
import org.opinio.cases.StatedFact;
import org.opinio.cases.internal.Entry;
import org.opinio.cases.internal.FactReader;
import org.opinio.cases.internal.Faults;
import org.opinio.cases.internal.LawIds;
import org.opinio.cases.internal.Scope;
import org.opinio.cases.internal.Words;
import org.opinio.cases.internal.Yaml;
import org.opinio.diagnostic.Place;
import org.opinio.law.Fact;
import org.opinio.law.Law;

/** Reads the lines of a mapping, each fact as strictly as a case file is read. */
final class LineReader {

  private final Law law;
  private final FactReader facts;
  private final Columns columns;
  private final Conditions conditions;
  private final String assessor;
  private final Faults faults;

  LineReader(Law law, Set<String> sources, Columns columns, String assessor, Faults faults) {
    this.law = law;
    this.facts =
        new FactReader(
            new Scope(
                law, LawIds.of(law), sources, Map.of(), Map.of(), Map.of(), Set.of(), faults));
    this.columns = columns;
    this.conditions = new Conditions(columns, faults);
    this.assessor = assessor;
    this.faults = faults;
  }

  List<Line> read(List<Yaml> items) {
    List<Line> lines = new ArrayList<>();
    items.forEach(item -> line(item).ifPresent(lines::add));
    return lines;
  }

  private Optional<Line> line(Yaml item) {
    Entry entry =
        Entry.of(
            item,
            "a line",
            item.place(),
            faults,
            "fact",
            "value",
            "when",
            "from",
            "values",
            "reason",
            "assessor");
    String id = LawIds.fact(entry.requiredText("fact"));
    String reason = entry.text("reason");
    if (reason.isEmpty()) {
      faults.add(
          MappingCode.NO_REASON,
          item.place(),
          "The line on " + Words.quoted(id) + " gives no reason.",
          "Say in a sentence why what the cell says is what the fact asks: `reason: ...`.");
    }
    return entry.get("from").isPresent() ? reads(entry, id, reason) : says(entry, id, reason);
  }

  private Optional<Line> says(Entry entry, String id, String reason) {
    Optional<Yaml> value = entry.required("value");
    if (entry.get("when").isEmpty()) {
      faults.add(
          MappingCode.NO_CONDITION,
          entry.place(),
          "The line on " + Words.quoted(id) + " does not say when it holds.",
          "Add `when: {column: word}`, or `from: column`, or `when: always`.");
    }
    List<List<Condition>> when = entry.get("when").map(conditions::read).orElse(List.of());
    return value
        .flatMap(v -> stated(id, v, entry, reason))
        .map(stated -> new Line.Said(stated, when, reason));
  }

  private Optional<Line> reads(Entry entry, String id, String reason) {
    int column = columns.named(entry, "from");
    Fact fact = law.facts().get(id);
    Map<String, Yaml> words = new LinkedHashMap<>();
    if (entry.get("values").isPresent()) {
      for (Yaml.Key key : entry.keysOf("values")) {
        Yaml.Text word = new Yaml.Text(key.name(), true, key.place());
        if (column < 0 || columns.holds(column, word)) {
          words.put(key.name(), key.value());
        }
      }
    } else {
      own(Optional.ofNullable(fact))
          .forEach(w -> words.put(w, new Yaml.Text(w, true, entry.placeOf("from"))));
    }
    SortedMap<String, StatedFact> values = new TreeMap<>();
    if (words.isEmpty()) {
      stated(id, new Yaml.Text("unknown", true, entry.placeOf("fact")), entry, reason);
    }
    words.forEach(
        (word, value) -> stated(id, value, entry, reason).ifPresent(s -> values.put(word, s)));
    return column < 0 || values.isEmpty()
        ? Optional.empty()
        : Optional.of(new Line.Read(id, column, values, reason));
  }

  /** The words by which a case states the fact. */
  private static List<String> own(Optional<Fact> fact) {
    List<String> own = new ArrayList<>();
    fact.ifPresent(f -> {
      own.addAll(List.of("unknown", "disputed"));
      own.addAll(
          f.shape() == Fact.Shape.YES_NO
              ? List.of("yes", "no")
              : f.values().stream().map(Fact.Value::id).toList());
    });
    return own;
  }

  /** The fact as a case would state it, which is checked as there. */
  private Optional<StatedFact> stated(String id, Yaml value, Entry entry, String reason) {
    Place place = entry.placeOf("fact");
    int dot = id.indexOf('.');
    if (dot <= 0) {
      if (!id.isEmpty()) {
        faults.add(
            CaseCode.UNKNOWN_FACT,
            place,
            "The law has no fact " + Words.quoted(id) + ".",
            faults.meant(id, law.facts().keySet()));
      }
      return Optional.empty();
    }
    Fact fact = law.facts().get(id);
    List<Yaml.Key> details = new ArrayList<>();
    details.add(new Yaml.Key("value", value.place(), value));
    if (fact != null && fact.evaluative()) {
      String who = entry.text("assessor").isEmpty() ? assessor : entry.text("assessor");
      details.add(new Yaml.Key("assessor", place, new Yaml.Text(who, false, place)));
      details.add(new Yaml.Key("reasons", place, new Yaml.Text(reason, false, place)));
    }
    Yaml.Key key = new Yaml.Key(id.substring(dot + 1), place, new Yaml.Keys(details, place));
    Yaml.Keys group = new Yaml.Keys(List.of(key), place);
    return facts.groups(List.of(new Yaml.Key(id.substring(0, dot), place, group))).values().stream()
        .findFirst();
  }
}
