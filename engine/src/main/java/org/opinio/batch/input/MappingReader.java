// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.batch.input;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.opinio.cases.CaseCode;
import org.opinio.cases.internal.CaseText;
import org.opinio.cases.internal.Entry;
import org.opinio.cases.internal.Faults;
import org.opinio.cases.internal.Words;
import org.opinio.cases.internal.Yaml;
import org.opinio.cases.internal.YamlTree;
import org.opinio.law.Law;

/** Reads mapping files against the law. */
public final class MappingReader {

  private static final YamlTree.Wanted WANTED =
      new YamlTree.Wanted("A mapping", "Start with `title:`, `columns:` and `facts:`.");

  private final Law law;
  private final Set<String> sources;
  private final Faults faults;

  private MappingReader(Law law, Set<String> sources, Faults faults) {
    this.law = law;
    this.sources = sources;
    this.faults = faults;
  }

  /**
   * Reads a mapping.
   *
   * @param file a YAML file of at most 10 MB
   * @param sources keys of the sources that it may cite
   * @return the mapping, or what is wrong with the file; never an exception for what stands in it
   */
  public static MappingReading read(Path file, Law law, Set<String> sources) {
    CaseText text = CaseText.read(file);
    if (text.fault().isPresent()) {
      return new MappingReading(Optional.empty(), List.of(text.fault().get()));
    }
    Faults faults = new Faults(text.file(), text.lines());
    Optional<Mapping> found =
        YamlTree.read(text, WANTED, faults)
            .map(root -> new MappingReader(law, sources, faults).mapping(root, text.digest()));
    return new MappingReading(faults.none() ? found : Optional.empty(), faults.inOrder());
  }

  private Mapping mapping(Yaml.Keys root, String digest) {
    Entry file =
        Entry.of(
            root,
            "a mapping",
            root.place(),
            faults,
            "title",
            "attribution",
            "notes",
            "columns",
            "missing",
            "id",
            "acting",
            "target",
            "date",
            "assessor",
            "facts",
            "left-out");
    String title = file.requiredText("title");
    Set<String> missing = new LinkedHashSet<>();
    missing(file, missing);
    Columns columns = new Columns(columns(file, missing), missing, faults);
    file.texts("notes");
    leftOut(file);
    file.required("facts");
    List<Line> lines =
        new LineReader(law, sources, columns, file.text("assessor"), faults)
            .read(file.items("facts"));
    return new Mapping(
        faults.file(),
        title,
        file.text("attribution"),
        columns.all(),
        missing,
        columns.named(file, "id"),
        party(file, "acting", "A", columns),
        party(file, "target", "B", columns),
        columns.named(file, "date"),
        lines,
        digest);
  }

  /** Words that stand for nothing; an empty cell does so anyway. */
  private static void missing(Entry file, Set<String> missing) {
    file.texts("missing").forEach(text -> missing.add(text.text()));
  }

  private Map<String, Column> columns(Entry file, Set<String> missing) {
    file.required("columns");
    Map<String, Column> columns = new LinkedHashMap<>();
    for (Yaml.Key key : file.keysOf("columns")) {
      columns.put(key.name(), column(key, missing));
    }
    return columns;
  }

  private Column column(Yaml.Key key, Set<String> missing) {
    if (key.value() instanceof Yaml.Text text && text.isNothing()) {
      return new Column(key.name(), Column.Form.ONE, "", List.of());
    }
    Entry entry =
        Entry.of(
            key.value(),
            "the column " + Words.quoted(key.name()),
            key.place(),
            faults,
            "split",
            "list",
            "values");
    List<String> values = new ArrayList<>();
    for (Yaml.Text text : entry.texts("values")) {
      if (missing.contains(text.text())) {
        faults.add(
            MappingCode.ASKS_FOR_BLANK,
            text.place(),
            Words.quoted(text.text()) + " stands for nothing, and is no value.",
            "Take it out here or under `missing:`.");
      }
      values.add(text.text());
    }
    String separator = split(entry);
    boolean brackets = entry.get("list").isPresent();
    if (brackets && !entry.text("list").equals("brackets")) {
      faults.add(
          CaseCode.UNKNOWN_WORD,
          entry.placeOf("list"),
          "There is no list " + Words.quoted(entry.text("list")) + ".",
          "Write `list: brackets` for `['one', 'other']`, or `split:` with what stands between.");
    }
    Column.Form form =
        brackets ? Column.Form.BRACKETS : separator.isEmpty() ? Column.Form.ONE : Column.Form.SPLIT;
    return new Column(key.name(), form, separator, values);
  }

  /** What stands between items, spaces around it too. */
  private static String split(Entry entry) {
    return entry.get("split").orElse(null) instanceof Yaml.Text text ? text.text() : "";
  }

  private void leftOut(Entry file) {
    for (Yaml item : file.items("left-out")) {
      Entry entry =
          Entry.of(item, "what is left out", item.place(), faults, "columns", "facts", "reason");
      entry.requiredText("reason");
      entry.texts("columns");
      for (Yaml.Text fact : entry.texts("facts")) {
        if (!law.facts().containsKey(fact.text()) && !law.groups().containsKey(fact.text())) {
          faults.add(
              CaseCode.UNKNOWN_FACT,
              fact.place(),
              "The law has no fact " + Words.quoted(fact.text()) + ".",
              faults.meant(fact.text(), law.facts().keySet()));
        }
      }
    }
  }

  private Mapping.Party party(Entry file, String key, String otherwise, Columns columns) {
    Optional<Yaml> found = file.get(key);
    if (found.isEmpty() || found.get() instanceof Yaml.Text) {
      return new Mapping.Party(found.isEmpty() ? otherwise : file.text(key), -1, Map.of());
    }
    Entry entry =
        Entry.of(
            found.get(), "the " + key + " State", file.placeOf(key), faults, "column", "codes");
    entry.required("column");
    Map<String, String> codes = new LinkedHashMap<>();
    for (Yaml.Key code : entry.keysOf("codes")) {
      codes.put(code.name(), code.value() instanceof Yaml.Text text ? text.text().strip() : "");
    }
    return new Mapping.Party("", columns.named(entry, "column"), codes);
  }
}
