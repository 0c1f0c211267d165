// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.compare.divergence;

import java.math.BigInteger;
import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;
import org.opinio.logic.Diagrams;

/** Counts the assignments to some variables on which a function of them is true. */
final class StateCount {

  private final Diagrams diagrams;
  private final BitSet variables;
  private final Map<Integer, BigInteger> known = new HashMap<>();

  /**
   * A count over variables.
   *
   * @param variables all on which the functions counted depend
   */
  StateCount(Diagrams diagrams, BitSet variables) {
    this.diagrams = diagrams;
    this.variables = (BitSet) variables.clone();
  }

  BigInteger of(int function) {
    return below(function).shiftLeft(between(0, top(function)));
  }

  /** Assignments to the variables from the top one of the function on. */
  private BigInteger below(int function) {
    if (function <= Diagrams.TRUE) {
      return BigInteger.valueOf(function);
    }
    BigInteger existing = known.get(function);
    if (existing != null) {
      return existing;
    }
    int next = diagrams.topVariable(function) + 1;
    BigInteger sum = BigInteger.ZERO;
    for (int branch : new int[] {diagrams.low(function), diagrams.high(function)}) {
      sum = sum.add(below(branch).shiftLeft(between(next, top(branch))));
    }
    known.put(function, sum);
    return sum;
  }

  private int top(int function) {
    return function <= Diagrams.TRUE ? variables.length() : diagrams.topVariable(function);
  }

  private int between(int from, int to) {
    return from >= to ? 0 : variables.get(from, to).cardinality();
  }
}
