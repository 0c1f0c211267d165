// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.batch.input;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.opinio.cases.internal.Entry;
import org.opinio.cases.internal.Faults;
import org.opinio.cases.internal.Words;
import org.opinio.cases.internal.Yaml;
import org.opinio.diagnostic.Place;

/** The columns that a mapping declares, by number; what it uses without declaring is a fault. */
final class Columns {

  private final List<Column> all;
  private final List<String> names;
  private final Set<String> missing;
  private final Faults faults;

  Columns(Map<String, Column> declared, Set<String> missing, Faults faults) {
    this.all = new ArrayList<>(declared.values());
    this.names = List.copyOf(declared.keySet());
    this.missing = missing;
    this.faults = faults;
  }

  List<Column> all() {
    return all;
  }

  /** The number of the column that an entry names under a key; -1 where it names none. */
  int named(Entry entry, String key) {
    return entry.get(key).isEmpty() ? -1 : number(entry.text(key), entry.placeOf(key));
  }

  /** The number of a column; a fault, and -1, where it is not declared. */
  int number(String name, Place place) {
    int number = names.indexOf(name);
    if (number < 0) {
      String meant = faults.meant(name, names);
      faults.add(
          MappingCode.UNKNOWN_COLUMN,
          place,
          "The mapping declares no column " + Words.quoted(name) + ".",
          meant.isEmpty() ? "Add it under `columns:`." : meant);
    }
    return number;
  }

  /** Whether a column can hold the word; otherwise a fault. */
  boolean holds(int number, Yaml.Text word) {
    Column column = all.get(number);
    if (missing.contains(word.text()) || word.text().isEmpty()) {
      faults.add(
          MappingCode.ASKS_FOR_BLANK,
          word.place(),
          Words.quoted(word.text()) + " stands for nothing, and a blank cell states nothing.",
          "What the data do not say stays unknown: take the line out, or the word out of"
              + " `missing:` if it does say something.");
      return false;
    }
    if (!column.values().isEmpty() && !column.values().contains(word.text())) {
      faults.add(
          MappingCode.UNKNOWN_CELL,
          word.place(),
          "The column "
              + Words.quoted(column.name())
              + " cannot be "
              + Words.quoted(word.text())
              + ".",
          faults.meant(word.text(), column.values()));
      return false;
    }
    return true;
  }
}
