// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.logic;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class EliminationTest {

  @Test
  void takingVariablesAwayOneByOneIsQuantifyingTheConjunction() {
    for (int seed = 1; seed <= 500; seed++) {
      Random random = new Random(seed);
      Diagrams d = new Diagrams(100_000);
      BitSet variables = BitSet.valueOf(new long[] {random.nextInt(1 << TruthTable.VARIABLES)});
      long all = -1L;
      List<Integer> functions = new ArrayList<>();
      for (int i = random.nextInt(6); i > 0; i--) {
        TruthTable one = local(random);
        all &= one.values();
        functions.add(one.in(d));
      }
      assertThat(TruthTable.read(d, new Elimination(d).some(functions, variables)).values())
          .as("seed %d", seed)
          .isEqualTo(~new TruthTable(~all).forAll(variables).values());
    }
  }

  /** A function of two variables or so, mostly true, so that several have something in common. */
  private static TruthTable local(Random random) {
    TruthTable f = new TruthTable(~TruthTable.few(random));
    for (int v = 0; v < TruthTable.VARIABLES; v++) {
      f = random.nextInt(3) == 0 ? f : f.with(v, random.nextBoolean());
    }
    return f;
  }
}
