// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.batch.input;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A column of a table.
 *
 * @param separator between the items of a cell that holds several; for {@link Form#SPLIT}
 * @param values all that an item may be, besides missing; empty where it may be anything
 */
public record Column(String name, Form form, String separator, List<String> values) {

  public Column {
    values = List.copyOf(values);
  }

  /** How a cell is written. */
  public enum Form {
    /** One value. */
    ONE,
    /** Several, with a separator between them. */
    SPLIT,
    /** Lists in brackets, one perhaps in another, the words in quotes; taken as one list. */
    BRACKETS
  }

  /** Whether a cell may hold several items. */
  public boolean isList() {
    return form != Form.ONE;
  }

  /**
   * What a cell says.
   *
   * @param missing words that stand for nothing
   * @return empty where the cell cannot be read as this column says
   */
  public Optional<Cell> read(String written, Set<String> missing) {
    String bare = written.strip();
    if (bare.isEmpty() || missing.contains(bare)) {
      return Optional.of(Cell.MISSING);
    }
    Optional<List<String>> items =
        switch (form) {
          case ONE -> Optional.of(List.of(bare));
          case SPLIT -> Optional.of(split(bare));
          case BRACKETS -> Brackets.read(bare);
        };
    return items.map(all -> cell(all, missing));
  }

  private List<String> split(String written) {
    List<String> items = new ArrayList<>();
    int from = 0;
    for (int at = written.indexOf(separator); at >= 0; at = written.indexOf(separator, from)) {
      items.add(written.substring(from, at).strip());
      from = at + separator.length();
    }
    items.add(written.substring(from).strip());
    return items;
  }

  private static Cell cell(List<String> all, Set<String> missing) {
    List<String> known = all.stream().filter(i -> !i.isEmpty() && !missing.contains(i)).toList();
    return new Cell(known, known.size() == all.size() && !known.isEmpty());
  }

  /** The first item that the column cannot hold. */
  public Optional<String> foreign(Cell cell) {
    return values.isEmpty()
        ? Optional.empty()
        : cell.items().stream().filter(i -> !values.contains(i)).findFirst();
  }
}
