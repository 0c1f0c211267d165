// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.logic;

import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.IntUnaryOperator;

/**
 * Finds what can decide between two functions that exclude each other, for all blocks of adjacent
 * variables in one walk: a block decides where some assignment of the one and some assignment of
 * the other differ in nothing but its variables. The walk follows both functions along the same
 * assignment and notes on which values of the kept variables each pair is reached; what a pair
 * comes to below a block is shared by all blocks and all functions.
 */
public final class Decisive {

  private final Diagrams d;
  private final BitSet kept;
  private final IntUnaryOperator first;
  private final IntUnaryOperator end;
  private final int common;

  /**
   * Over one store of diagrams.
   *
   * @param kept the variables that the results depend on; none of them in a block
   * @param first the first variable of the block to which a variable belongs
   * @param end one more than the last of its block
   */
  public Decisive(Diagrams d, BitSet kept, IntUnaryOperator first, IntUnaryOperator end) {
    this.d = d;
    this.kept = kept;
    this.first = first;
    this.end = end;
    this.common = d.newOperation();
  }

  /**
   * By the first variable of each block that can decide between the two: where it does, a function
   * of the kept variables.
   */
  public SortedMap<Integer, Integer> between(int g, int h) {
    SortedMap<Integer, Integer> where = new TreeMap<>();
    TreeMap<Integer, Map<Long, Integer>> reached = new TreeMap<>();
    reach(g, h, Diagrams.TRUE, reached);
    while (!reached.isEmpty()) {
      Map.Entry<Integer, Map<Long, Integer>> level = reached.pollFirstEntry();
      int top = level.getKey();
      level.getValue().forEach((pair, on) -> step(top, pair, on, where, reached));
    }
    where.values().removeIf(on -> on == Diagrams.FALSE);
    return where;
  }

  private void step(
      int top,
      long pair,
      int on,
      SortedMap<Integer, Integer> where,
      TreeMap<Integer, Map<Long, Integer>> reached) {
    int g = (int) (pair >>> 32);
    int h = (int) pair;
    int ifFalse = on;
    int ifTrue = on;
    if (kept.get(top)) {
      ifTrue = d.and(on, d.variable(top));
      ifFalse = d.and(on, d.not(d.variable(top)));
    } else {
      int block = first.applyAsInt(top);
      int crossed = d.and(on, crossed(g, h, end.applyAsInt(top)));
      where.merge(block, crossed, d::or);
    }
    reach(d.cofactor(g, top, false), d.cofactor(h, top, false), ifFalse, reached);
    reach(d.cofactor(g, top, true), d.cofactor(h, top, true), ifTrue, reached);
  }

  private void reach(int g, int h, int on, TreeMap<Integer, Map<Long, Integer>> reached) {
    if (g != Diagrams.FALSE && h != Diagrams.FALSE && on != Diagrams.FALSE) {
      int top = Math.min(d.topVariable(g), d.topVariable(h));
      reached.computeIfAbsent(top, t -> new HashMap<>()).merge(pair(g, h), on, d::or);
    }
  }

  /** Where the two have values in common once each takes its own way through the block. */
  private int crossed(int g, int h, int end) {
    if (g == Diagrams.FALSE || h == Diagrams.FALSE) {
      return Diagrams.FALSE;
    }
    int top = Math.min(d.topVariable(g), d.topVariable(h));
    if (top >= end) {
      return common(g, h);
    }
    int result = Diagrams.FALSE;
    for (boolean one : new boolean[] {false, true}) {
      for (boolean other : new boolean[] {false, true}) {
        result = d.or(result, crossed(d.cofactor(g, top, one), d.cofactor(h, top, other), end));
      }
    }
    return result;
  }

  /** Where the two have some assignment in common. */
  private int common(int g, int h) {
    if (g == Diagrams.FALSE || h == Diagrams.FALSE) {
      return Diagrams.FALSE;
    }
    if (g == Diagrams.TRUE && h == Diagrams.TRUE) {
      return Diagrams.TRUE;
    }
    int left = Math.min(g, h);
    int right = Math.max(g, h);
    int known = d.remembered(common, left, right);
    if (known >= 0) {
      return known;
    }
    int top = Math.min(d.topVariable(g), d.topVariable(h));
    int zero = common(d.cofactor(g, top, false), d.cofactor(h, top, false));
    int result;
    if (kept.get(top)) {
      int one = common(d.cofactor(g, top, true), d.cofactor(h, top, true));
      result = d.choice(top, zero, one);
    } else if (zero == Diagrams.TRUE) {
      result = zero;
    } else {
      result = d.or(zero, common(d.cofactor(g, top, true), d.cofactor(h, top, true)));
    }
    return d.remember(common, left, right, result);
  }

  private static long pair(int g, int h) {
    return ((long) g << 32) | h;
  }
}
