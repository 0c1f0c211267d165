// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.logic;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** What decides between two functions, against trying every pair of rows. */
class DecisiveTest {

  @Test
  void aBlockIsNamedExactlyWhereItsValueDecides() {
    for (int seed = 1; seed <= 60; seed++) {
      Random random = new Random(seed);
      Diagrams d = new Diagrams(200_000);
      BitSet kept = new BitSet();
      int[] first = new int[TruthTable.VARIABLES];
      int[] end = new int[TruthTable.VARIABLES];
      List<int[]> blocks = blocks(random, kept, first, end);
      Decisive decisive = new Decisive(d, kept, v -> first[v], v -> end[v]);
      for (int pair = 0; pair < 4; pair++) {
        TruthTable a = TruthTable.random(random);
        long domain = random.nextBoolean() ? -1L : random.nextLong();
        TruthTable g = new TruthTable(a.values() & domain);
        TruthTable h = new TruthTable(~a.values() & domain);
        SortedMap<Integer, TruthTable> expected = new TreeMap<>();
        for (int[] block : blocks) {
          TruthTable decides = TruthTable.decides(g, h, block[0], block[1], kept);
          if (decides.values() != 0) {
            expected.put(block[0], decides);
          }
        }
        SortedMap<Integer, TruthTable> found = new TreeMap<>();
        SortedMap<Integer, Integer> bounds = new TreeMap<>();
        expected.forEach(
            (block, on) -> bounds.put(block, d.or(on.in(d), atLeast(random, kept, d))));
        decisive
            .between(g.in(d), h.in(d), block -> bounds.getOrDefault(block, Diagrams.FALSE))
            .forEach((block, on) -> found.put(block, TruthTable.read(d, on)));
        assertThat(found).as("seed %d, pair %d", seed, pair).isEqualTo(expected);
      }
    }
  }

  /** A function of the kept variables, often everything or nothing. */
  private static int atLeast(Random random, BitSet kept, Diagrams d) {
    return kept.isEmpty() || random.nextBoolean()
        ? (random.nextBoolean() ? Diagrams.TRUE : Diagrams.FALSE)
        : d.variable(kept.nextSetBit(0));
  }

  /** Splits the variables into kept ones and blocks of neighbours. */
  private static List<int[]> blocks(Random random, BitSet kept, int[] first, int[] end) {
    List<int[]> blocks = new ArrayList<>();
    int v = 0;
    while (v < TruthTable.VARIABLES) {
      int to = Math.min(TruthTable.VARIABLES, v + 1 + random.nextInt(3));
      if (random.nextInt(3) == 0) {
        kept.set(v++);
        continue;
      }
      blocks.add(new int[] {v, to});
      for (int i = v; i < to; i++) {
        first[i] = v;
        end[i] = to;
      }
      v = to;
    }
    return blocks;
  }
}
