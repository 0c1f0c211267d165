// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.batch.input;

import java.util.List;
import java.util.Set;

/**
 * A test of one cell. A blank cell meets no test, not even one that asks what it is not.
 *
 * @param column its number in the mapping
 */
public record Condition(int column, Test test) {

  /** What is asked of a cell. */
  public sealed interface Test {

    /** It is one of these; of a list, one of its items is. */
    record Has(Set<String> words) implements Test {}

    /** It is none of these, and no part of it is missing. */
    record Lacks(Set<String> words) implements Test {}

    /** Each of its items is one of these, and no part of it is missing. */
    record Only(Set<String> words) implements Test {}

    /** An item begins with these words. */
    record Starts(String words) implements Test {}

    /** An item has these words in it. */
    record Contains(String words) implements Test {}

    /** It is a number greater than this one. */
    record Above(double number) implements Test {}

    /** It is a number smaller than this one. */
    record Below(double number) implements Test {}

    /** It holds one item and no more, and no part of it is missing. */
    record Single() implements Test {}

    /** It says anything at all. */
    record Filled() implements Test {}
  }

  /** Whether the cells of a row, by the numbers of their columns, meet the test. */
  public boolean isMet(List<Cell> row) {
    Cell cell = row.get(column);
    List<String> items = cell.items();
    return switch (test) {
      case Test.Has has -> items.stream().anyMatch(has.words::contains);
      case Test.Lacks lacks -> cell.whole() && items.stream().noneMatch(lacks.words::contains);
      case Test.Only only -> cell.whole() && only.words.containsAll(items);
      case Test.Starts starts -> items.stream().anyMatch(i -> i.startsWith(starts.words));
      case Test.Contains contains -> items.stream().anyMatch(i -> i.contains(contains.words));
      case Test.Above above -> items.stream().anyMatch(i -> number(i) > above.number);
      case Test.Below below -> items.stream().anyMatch(i -> number(i) < below.number);
      case Test.Single single -> cell.whole() && items.size() == 1;
      case Test.Filled filled -> !items.isEmpty();
    };
  }

  /** Not a number, which is neither above nor below any, where it is none. */
  private static double number(String written) {
    try {
      return Double.parseDouble(written);
    } catch (NumberFormatException e) {
      return Double.NaN;
    }
  }
}
