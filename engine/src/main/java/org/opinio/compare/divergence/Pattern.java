// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.compare.divergence;

import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * What is so of some facts; the others may be anything.
 *
 * @param parts what is so first, then what is not, each in the order in which the pages ask
 * @param questions those on which the two stand apart and on which it turns here
 */
public record Pattern(List<Part> parts, SortedSet<String> questions) {

  public Pattern {
    parts = List.copyOf(parts);
    questions = java.util.Collections.unmodifiableSortedSet(new TreeSet<>(questions));
  }

  /**
   * What is so of one fact.
   *
   * @param fact its id, or that of an element that no page states yet
   * @param values short ids: none for yes or no; of a fact with one value, those that it may have;
   *     of a set, the member meant
   * @param holds whether it is so; false says that the fact, or the member of the set, is not
   */
  public record Part(String fact, Kind kind, List<String> values, boolean holds) {
    public Part {
      values = List.copyOf(values);
    }
  }

  /** What a part speaks of. */
  public enum Kind {
    YES_NO,
    ONE_OF,
    SCALE,
    MEMBER,
    NOT_MODELLED
  }
}
