// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.logic;

import java.util.BitSet;
import java.util.Collections;
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
  private final Diagrams.Quantifier kept;
  private final IntUnaryOperator first;
  private final IntUnaryOperator end;
  private final Map<Long, SortedMap<Integer, Integer>> known = new HashMap<>();

  /**
   * Over one store of diagrams.
   *
   * @param kept the variables that the results depend on; none of them in a block
   * @param first the first variable of the block to which a variable belongs
   * @param end one more than the last of its block
   */
  public Decisive(Diagrams d, BitSet kept, IntUnaryOperator first, IntUnaryOperator end) {
    this.d = d;
    this.kept = d.quantifier(kept);
    this.first = first;
    this.end = end;
  }

  /**
   * By the first variable of each block that can decide between the two: where it does, a function
   * of the kept variables.
   *
   * @param bounds where at most a block can decide, by its first variable
   */
  public SortedMap<Integer, Integer> between(int g, int h, IntUnaryOperator bounds) {
    SortedMap<Integer, Integer> existing = known.get(pair(g, h));
    if (existing == null) {
      existing = Collections.unmodifiableSortedMap(found(g, h, bounds));
      known.put(pair(g, h), existing);
    }
    return existing;
  }

  private SortedMap<Integer, Integer> found(int g, int h, IntUnaryOperator bounds) {
    SortedMap<Integer, Integer> where = new TreeMap<>();
    TreeMap<Integer, Map<Long, Integer>> reached = new TreeMap<>();
    reach(g, h, Diagrams.TRUE, reached);
    while (!reached.isEmpty()) {
      Map.Entry<Integer, Map<Long, Integer>> level = reached.pollFirstEntry();
      int top = level.getKey();
      level.getValue().forEach((pair, on) -> step(top, pair, on, bounds, where, reached));
    }
    where.values().removeIf(on -> on == Diagrams.FALSE);
    return where;
  }

  private void step(
      int top,
      long pair,
      int on,
      IntUnaryOperator bounds,
      SortedMap<Integer, Integer> where,
      TreeMap<Integer, Map<Long, Integer>> reached) {
    int g = (int) (pair >>> 32);
    int h = (int) pair;
    int ifFalse = on;
    int ifTrue = on;
    if (kept.variables().get(top)) {
      ifTrue = d.and(on, d.variable(top));
      ifFalse = d.and(on, d.not(d.variable(top)));
    } else {
      int block = first.applyAsInt(top);
      int sought = d.and(on, bounds.applyAsInt(block));
      int found = where.getOrDefault(block, Diagrams.FALSE);
      if (!d.entails(sought, found)) {
        where.put(block, d.or(found, d.and(sought, crossed(g, h, end.applyAsInt(top)))));
      }
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
      return d.bothForSome(g, h, kept);
    }
    int result = Diagrams.FALSE;
    for (boolean one : new boolean[] {false, true}) {
      for (boolean other : new boolean[] {false, true}) {
        result = d.or(result, crossed(d.cofactor(g, top, one), d.cofactor(h, top, other), end));
      }
    }
    return result;
  }

  private static long pair(int g, int h) {
    return ((long) g << 32) | h;
  }
}
