// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.cases.internal;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.opinio.cases.CaseCode;
import org.opinio.cases.Evidence;
import org.opinio.cases.Marked;

/** Reads what the rest of a case file refers to: States, groups and evidence. */
final class HeadReader {

  private static final Pattern CODE = Pattern.compile("\\p{Alnum}[\\p{Alnum}_-]{0,39}");
  private static final Set<String> TRACKS = Set.of("technical", "political", "legal");
  private static final Set<String> RELIABILITY = Set.of("A", "B", "C", "D", "E", "F");
  private static final Set<String> CREDIBILITY = Set.of("1", "2", "3", "4", "5", "6");

  private final Entry root;
  private final MarkingReader markings;
  private final Faults faults;

  HeadReader(Entry root, MarkingReader markings, Faults faults) {
    this.root = root;
    this.markings = markings;
    this.faults = faults;
  }

  Map<String, String> names(String key) {
    Map<String, String> names = new LinkedHashMap<>();
    for (Yaml.Key entry : root.keysOf(key)) {
      if (!CODE.matcher(entry.name()).matches()) {
        faults.add(
            CaseCode.BAD_ID,
            entry.place(),
            Words.quoted(entry.name()) + " cannot be a code.",
            "Use a country code such as `EE`, or a letter for a role, and write the name after the"
                + " colon.");
      } else {
        MarkingReader.Item item = markings.item(entry.value(), "name");
        markings.put(new Marked.Name(entry.name()), item.marking());
        name(entry.name(), item.value()).ifPresent(name -> names.put(entry.name(), name));
      }
    }
    return Collections.unmodifiableMap(names);
  }

  private Optional<String> name(String code, Yaml yaml) {
    if (yaml instanceof Yaml.Text name && !name.isNothing()) {
      return Optional.of(name.text().strip());
    }
    faults.add(
        CaseCode.WRONG_TYPE,
        yaml.place(),
        "After a code stands a name; here stands " + yaml.kind() + ".",
        "Write `" + code + ": Name`.");
    return Optional.empty();
  }

  Map<String, Evidence> evidence() {
    Map<String, Evidence> evidence = new LinkedHashMap<>();
    for (Yaml.Key key : root.keysOf("evidence")) {
      Entry entry =
          Entry.of(
              key.value(),
              "the evidence " + Words.quoted(key.name()),
              key.place(),
              faults,
              "title",
              "track",
              "reliability",
              "credibility",
              "marking",
              "date");
      evidence.put(
          key.name(),
          new Evidence(
              key.name(),
              entry.requiredText("title"),
              oneOf(entry, "track", TRACKS),
              oneOf(entry, "reliability", RELIABILITY),
              oneOf(entry, "credibility", CREDIBILITY),
              MarkingReader.text(entry, faults),
              entry.date("date"),
              key.place()));
    }
    return Collections.unmodifiableMap(evidence);
  }

  /** Remarks to the reader of the file. */
  List<String> notes() {
    List<String> notes = new ArrayList<>();
    for (MarkingReader.MarkedText note : markings.texts(root, "notes", "text")) {
      markings.put(new Marked.Note(notes.size()), note.marking());
      notes.add(note.text().text());
    }
    return List.copyOf(notes);
  }

  String summary() {
    Optional<MarkingReader.Item> item =
        root.get("summary").map(yaml -> markings.item(yaml, "text"));
    item.ifPresent(i -> markings.put(new Marked.Summary(), i.marking()));
    return item.map(i -> root.text(i.value(), "summary")).orElse("");
  }

  private String oneOf(Entry entry, String key, Set<String> allowed) {
    String word = entry.text(key);
    if (word.isEmpty() || allowed.contains(word)) {
      return word;
    }
    faults.add(
        CaseCode.UNKNOWN_WORD,
        entry.placeOf(key),
        Words.quoted(word) + " is not a " + key + ".",
        "Write one of " + Words.list(allowed.stream().sorted().toList(), "or") + ".");
    return "";
  }
}
