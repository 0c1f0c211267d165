// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.batch.input;

import java.util.List;
import java.util.SortedMap;
import org.opinio.cases.StatedFact;

/** A line of a mapping: what a row states of one fact, and why it may be read so. */
public sealed interface Line {

  /** The full id of the fact. */
  String fact();

  /** Why what the row says is what the fact asks, in a sentence. */
  String reason();

  /**
   * States a value where conditions are met.
   *
   * @param when the line holds where one of these holds as a whole
   */
  record Said(StatedFact stated, List<List<Condition>> when, String reason) implements Line {

    public Said {
      when = when.stream().map(List::copyOf).toList();
    }

    @Override
    public String fact() {
      return stated.fact();
    }

    boolean holds(List<Cell> row) {
      return when.stream().anyMatch(all -> all.stream().allMatch(c -> c.isMet(row)));
    }
  }

  /**
   * Reads the value from a cell.
   *
   * @param column its number in the mapping
   * @param values what each word of the cell states
   */
  record Read(String fact, int column, SortedMap<String, StatedFact> values, String reason)
      implements Line {}
}
