// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.decide;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.opinio.logic.BudgetExceeded;
import org.opinio.logic.Diagrams;

/**
 * Finds the smallest sets of variables that make a function true, all others being false: sets of
 * which no smaller one does. The function need not grow with the set, so that a set may lead to the
 * goal and a larger one away from it. After Coudert and Madre, 'Implicit and Incremental
 * Computation of Primes and Essential Primes of Boolean Functions' (1992), for sets instead of
 * primes.
 */
final class Smallest {

  /** Sets beyond which a list is given up. */
  private static final int MOST = 4_000;

  private static final Comparator<BitSet> ORDER =
      Comparator.comparingInt(BitSet::cardinality).thenComparing(Smallest::compare);

  private final Diagrams d;
  private final Map<Long, List<BitSet>> known = new HashMap<>();

  Smallest(Diagrams d) {
    this.d = d;
  }

  /**
   * Sets of variables.
   *
   * @param completeTo the size up to which none is missing
   */
  record Found(List<BitSet> sets, boolean complete, int completeTo) {}

  /** The smallest sets of at most so many variables; of fewer where there are too many. */
  Found of(int function, int size) {
    for (int to = size; to > 0; to--) {
      try {
        List<BitSet> sets = find(function, to).stream().sorted(ORDER).toList();
        return new Found(sets, isComplete(function, sets), to);
      } catch (BudgetExceeded tooMany) {
        known.clear();
      }
    }
    return new Found(List.of(), false, 0);
  }

  private List<BitSet> find(int function, int size) {
    if (function == Diagrams.FALSE) {
      return List.of();
    }
    if (function == Diagrams.TRUE) {
      return List.of(new BitSet());
    }
    long key = ((long) function << 8) | size;
    List<BitSet> existing = known.get(key);
    if (existing != null) {
      return existing;
    }
    List<BitSet> without = find(d.low(function), size);
    List<BitSet> found = new ArrayList<>(without);
    if (size > 0) {
      for (BitSet rest : find(d.high(function), size - 1)) {
        if (without.stream().noneMatch(w -> contains(rest, w))) {
          BitSet with = (BitSet) rest.clone();
          with.set(d.topVariable(function));
          found.add(with);
        }
      }
    }
    if (found.size() > MOST) {
      throw new BudgetExceeded(MOST);
    }
    known.put(key, found);
    return found;
  }

  private static boolean contains(BitSet set, BitSet other) {
    for (int v = other.nextSetBit(0); v >= 0; v = other.nextSetBit(v + 1)) {
      if (!set.get(v)) {
        return false;
      }
    }
    return true;
  }

  /** Whether every set that makes the function true contains one of these. */
  private boolean isComplete(int function, List<BitSet> sets) {
    int none = Diagrams.TRUE;
    for (BitSet set : sets.reversed()) {
      int all = Diagrams.TRUE;
      for (int v = set.previousSetBit(set.length()); v >= 0; v = set.previousSetBit(v - 1)) {
        all = d.node(v, Diagrams.FALSE, all);
      }
      none = d.and(none, d.not(all));
    }
    return d.disjoint(function, none);
  }

  private static int compare(BitSet a, BitSet b) {
    int one = a.nextSetBit(0);
    int other = b.nextSetBit(0);
    while (one >= 0 && one == other) {
      one = a.nextSetBit(one + 1);
      other = b.nextSetBit(other + 1);
    }
    return Integer.compare(one, other);
  }
}
