// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.cases.internal;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.function.Predicate;
import org.opinio.cases.Case;
import org.opinio.cases.Marked;
import org.opinio.cases.Marking;

/** Keeps of the lists of a case what may be shown, and its markings under the new numbers. */
final class KeptList {

  private final Case subject;
  private final Kept kept;
  private final Map<Marked, Marking> markings = new LinkedHashMap<>();

  KeptList(Case subject, Kept kept) {
    this.subject = subject;
    this.kept = kept;
  }

  /**
   * What may be shown of a list.
   *
   * @param number how an item is marked, by its place
   * @param words what is written there
   * @param also what else it takes
   */
  <T> List<T> of(
      List<T> all, IntFunction<Marked> number, Function<T, String> words, Predicate<T> also) {
    List<T> left = new ArrayList<>();
    for (int i = 0; i < all.size(); i++) {
      T item = all.get(i);
      if (kept.keeps(number.apply(i), words.apply(item)) && also.test(item)) {
        Marking own = subject.markings().of(number.apply(i));
        if (!own.isNone()) {
          markings.put(number.apply(left.size()), own);
        }
        left.add(item);
      }
    }
    return List.copyOf(left);
  }

  /** The markings of what was kept. */
  Map<Marked, Marking> markings() {
    return markings;
  }
}
