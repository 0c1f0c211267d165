// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.logic;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/**
 * Finds where functions can be true together for some values of variables, without ever making
 * their conjunction: the variables are taken away one after the other, those first that tie least
 * together, and each time only the functions that depend on it are joined.
 *
 * <p>After Dechter, 'Bucket Elimination: A Unifying Framework for Reasoning' (1999).
 */
public final class Elimination {

  private final Diagrams d;

  public Elimination(Diagrams d) {
    this.d = d;
  }

  /** A function, and the variables to be taken away on which it depends. */
  private record Factor(int function, BitSet bound) {}

  /** Where some values of the variables make all functions true. */
  public int some(Collection<Integer> functions, BitSet variables) {
    List<Factor> factors = new ArrayList<>();
    functions.forEach(f -> factors.add(factor(f, variables)));
    int[] ties = new int[variables.length()];
    int some = Diagrams.TRUE;
    while (!factors.isEmpty() && some != Diagrams.FALSE) {
      Factor last = factors.getLast();
      if (last.bound.isEmpty()) {
        some = d.and(some, factors.removeLast().function);
      } else {
        int next = least(factors, ties);
        List<Factor> joined = factors.stream().filter(f -> f.bound.get(next)).toList();
        factors.removeAll(joined);
        factors.add(factor(join(joined, factors), variables));
      }
    }
    return some;
  }

  private Factor factor(int function, BitSet variables) {
    BitSet bound = d.support(function);
    bound.and(variables);
    return new Factor(function, bound);
  }

  /** The variable whose functions depend on fewest others. */
  private static int least(List<Factor> factors, int[] ties) {
    Arrays.fill(ties, 0);
    for (Factor factor : factors) {
      int size = factor.bound.cardinality();
      for (int v = factor.bound.nextSetBit(0); v >= 0; v = factor.bound.nextSetBit(v + 1)) {
        ties[v] += size;
      }
    }
    int least = -1;
    for (int v = 0; v < ties.length; v++) {
      if (ties[v] > 0 && (least < 0 || ties[v] < ties[least])) {
        least = v;
      }
    }
    return least;
  }

  /** The conjunction, less the variables on which no other function depends. */
  private int join(List<Factor> joined, List<Factor> others) {
    BitSet own = new BitSet();
    BitSet kept = new BitSet();
    for (Factor factor : joined) {
      own.or(factor.bound);
      kept.or(d.support(factor.function));
    }
    others.forEach(f -> own.andNot(f.bound));
    kept.andNot(own);
    List<Integer> functions =
        joined.stream().map(Factor::function).sorted(Comparator.reverseOrder()).toList();
    int all = Diagrams.TRUE;
    for (int f : functions.subList(1, functions.size())) {
      all = d.and(all, f);
    }
    return d.bothForSome(all, functions.getFirst(), d.quantifier(kept));
  }
}
