// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.logic;

import java.util.BitSet;
import java.util.Random;
import java.util.function.IntPredicate;

/** A function of six variables by its 64 values: what diagrams are compared with. */
record TruthTable(long values) {

  static final int VARIABLES = 6;
  static final int ROWS = 1 << VARIABLES;

  static TruthTable random(Random random) {
    // Some depend on much, some on little.
    long values = random.nextLong();
    for (int i = random.nextInt(3); i > 0; i--) {
      int v = random.nextInt(VARIABLES);
      long kept = values;
      values = of(row -> (kept >>> (row & ~(1 << v)) & 1) == 1).values;
    }
    return new TruthTable(values);
  }

  /** True on one row in four, about. */
  static long few(Random random) {
    long some = random.nextLong();
    return some & random.nextLong();
  }

  static TruthTable of(IntPredicate value) {
    long values = 0;
    for (int row = 0; row < ROWS; row++) {
      values |= value.test(row) ? 1L << row : 0;
    }
    return new TruthTable(values);
  }

  /** The function that a diagram computes, read from it node by node. */
  static TruthTable read(Diagrams diagrams, int f) {
    return of(row -> {
      int node = f;
      while (node > Diagrams.TRUE) {
        boolean high = (row >>> diagrams.topVariable(node) & 1) == 1;
        node = high ? diagrams.high(node) : diagrams.low(node);
      }
      return node == Diagrams.TRUE;
    });
  }

  boolean at(int row) {
    return (values >>> row & 1) == 1;
  }

  /** The diagram, from the rows where the function is true. */
  int in(Diagrams diagrams) {
    int f = Diagrams.FALSE;
    for (int row = 0; row < ROWS; row++) {
      if (at(row)) {
        int term = Diagrams.TRUE;
        for (int v = 0; v < VARIABLES; v++) {
          int variable = diagrams.variable(v);
          term = diagrams.and(term, (row >>> v & 1) == 1 ? variable : diagrams.not(variable));
        }
        f = diagrams.or(f, term);
      }
    }
    return f;
  }

  TruthTable with(int variable, boolean value) {
    int bit = 1 << variable;
    return of(row -> at(value ? row | bit : row & ~bit));
  }

  TruthTable forAll(BitSet variables) {
    TruthTable f = this;
    for (int v = variables.nextSetBit(0); v >= 0; v = variables.nextSetBit(v + 1)) {
      f = new TruthTable(f.with(v, false).values & f.with(v, true).values);
    }
    return f;
  }

  /**
   * Where a row of g and a row of h differ in nothing but adjacent variables, as a function of the
   * kept ones.
   */
  static TruthTable decides(TruthTable g, TruthTable h, int first, int end, BitSet kept) {
    int inner = ((1 << end) - 1) & -(1 << first);
    long keptBits = kept.isEmpty() ? 0 : kept.toLongArray()[0];
    return of(row -> {
      for (int one = 0; one < ROWS; one++) {
        if (g.at(one) && ((one ^ row) & keptBits) == 0) {
          for (int other = 0; other < ROWS; other++) {
            if (h.at(other) && ((one ^ other) & ~inner) == 0) {
              return true;
            }
          }
        }
      }
      return false;
    });
  }

  BitSet support() {
    BitSet support = new BitSet();
    for (int v = 0; v < VARIABLES; v++) {
      support.set(v, !with(v, false).equals(with(v, true)));
    }
    return support;
  }
}
