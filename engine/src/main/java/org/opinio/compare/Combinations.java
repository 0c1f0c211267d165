// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.opinio.logic.BudgetExceeded;

/** All sets of a size, in the order of the ids. */
record Combinations(List<String> ids, int size) {

  /**
   * Those that contain none of the sets found before.
   *
   * @throws BudgetExceeded if there are more than {@code most}
   */
  List<SortedSet<String>> withoutAny(List<AgreedQuestions> found, int most) {
    List<SortedSet<String>> sets = new ArrayList<>();
    extend(new TreeSet<>(), 0, found, most, sets);
    return sets;
  }

  private void extend(
      SortedSet<String> set,
      int from,
      List<AgreedQuestions> found,
      int most,
      List<SortedSet<String>> sets) {
    if (found.stream().anyMatch(f -> set.containsAll(f.questions()))) {
      return;
    }
    if (set.size() == size) {
      sets.add(set);
      if (sets.size() > most) {
        throw new BudgetExceeded(most);
      }
      return;
    }
    for (int i = from; i <= ids.size() - (size - set.size()); i++) {
      SortedSet<String> more = new TreeSet<>(set);
      more.add(ids.get(i));
      extend(more, i + 1, found, most, sets);
    }
  }
}
