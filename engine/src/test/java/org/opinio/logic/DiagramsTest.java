// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.logic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.BitSet;
import java.util.HashSet;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Diagrams against truth tables of six variables. */
class DiagramsTest {

  private static final int SEEDS = 60;

  @Test
  void equalFunctionsAreOneNumberAndEachOperationIsThatOfItsTable() {
    for (int seed = 1; seed <= SEEDS; seed++) {
      Random random = new Random(seed);
      Diagrams d = new Diagrams(100_000);
      TruthTable a = TruthTable.random(random);
      TruthTable b = TruthTable.random(random);
      int f = a.in(d);
      int g = b.in(d);
      assertThat(TruthTable.read(d, f)).as("seed %d", seed).isEqualTo(a);
      same(d, d.not(f), ~a.values());
      same(d, d.and(f, g), a.values() & b.values());
      same(d, d.or(f, g), a.values() | b.values());
      same(d, d.xor(f, g), a.values() ^ b.values());
      same(d, d.implies(f, g), ~a.values() | b.values());
      assertThat(d.and(f, g)).isEqualTo(d.and(g, f));
      assertThat(d.xor(f, g)).isEqualTo(d.xor(g, f));
      assertThat(d.not(d.not(f))).isEqualTo(f);
      assertThat(d.support(f)).isEqualTo(a.support());
    }
  }

  private static void same(Diagrams d, int f, long values) {
    TruthTable table = new TruthTable(values);
    assertThat(TruthTable.read(d, f)).isEqualTo(table);
    assertThat(f).isEqualTo(table.in(d));
  }

  @Test
  void trueAndFalseAreNeutralAndAbsorbing() {
    Diagrams d = new Diagrams(1000);
    int f = d.variable(3);
    assertThat(d.and(f, Diagrams.TRUE)).isEqualTo(f);
    assertThat(d.and(Diagrams.TRUE, f)).isEqualTo(f);
    assertThat(d.and(f, Diagrams.FALSE)).isEqualTo(Diagrams.FALSE);
    assertThat(d.and(Diagrams.FALSE, f)).isEqualTo(Diagrams.FALSE);
    assertThat(d.xor(f, Diagrams.FALSE)).isEqualTo(f);
    assertThat(d.xor(Diagrams.FALSE, f)).isEqualTo(f);
    assertThat(d.xor(f, f)).isEqualTo(Diagrams.FALSE);
    assertThat(d.disjoint(f, Diagrams.FALSE)).isTrue();
    assertThat(d.disjoint(Diagrams.FALSE, f)).isTrue();
    assertThat(d.disjoint(f, Diagrams.TRUE)).isFalse();
    assertThat(d.disjoint(Diagrams.TRUE, f)).isFalse();
    assertThat(d.disjoint(f, f)).isFalse();
    assertThat(d.support(Diagrams.TRUE).isEmpty()).isTrue();
  }

  @Test
  void disjointAndEntailmentAreThoseOfTheTables() {
    for (int seed = 1; seed <= SEEDS; seed++) {
      Random random = new Random(seed);
      Diagrams d = new Diagrams(100_000);
      TruthTable a = TruthTable.random(random);
      TruthTable b = TruthTable.random(random);
      TruthTable apart = new TruthTable(b.values() & ~a.values());
      TruthTable near = new TruthTable(apart.values() | (a.values() & random.nextLong() & 7));
      TruthTable wider = new TruthTable(a.values() | b.values());
      int f = a.in(d);
      for (int again = 0; again < 2; again++) {
        assertThat(d.disjoint(f, b.in(d))).isEqualTo((a.values() & b.values()) == 0);
        assertThat(d.disjoint(f, apart.in(d))).as("seed %d", seed).isTrue();
        assertThat(d.disjoint(near.in(d), f)).isEqualTo((a.values() & near.values()) == 0);
        assertThat(d.entails(f, wider.in(d))).isTrue();
        assertThat(d.entails(wider.in(d), f)).isEqualTo((wider.values() & ~a.values()) == 0);
      }
    }
  }

  @Test
  void quantifiersSayWhatHoldsForEveryAndForSomeValue() {
    for (int seed = 1; seed <= SEEDS; seed++) {
      Random random = new Random(seed);
      Diagrams d = new Diagrams(100_000);
      TruthTable a = new TruthTable(~TruthTable.few(random));
      BitSet first = set(random);
      BitSet second = set(random);
      int f = a.in(d);
      Diagrams.Quantifier overFirst = d.quantifier(first);
      Diagrams.Quantifier overSecond = d.quantifier(second);
      for (int again = 0; again < 2; again++) {
        same(d, d.forAll(f, overFirst), a.forAll(first).values());
        same(d, d.forAll(f, overSecond), a.forAll(second).values());
        same(d, d.exists(d.not(f), overFirst), ~a.forAll(first).values());
      }
    }
  }

  @Test
  void aQuantifierKeepsTheVariablesThatItWasMadeWith() {
    Diagrams d = new Diagrams(1000);
    BitSet variables = new BitSet();
    variables.set(0);
    Diagrams.Quantifier quantifier = d.quantifier(variables);
    variables.set(1);
    assertThat(d.forAll(d.variable(1), quantifier)).isEqualTo(d.variable(1));
  }

  @Test
  void restrictionFixesWhatIsKnownAndLeavesTheRest() {
    for (int seed = 1; seed <= SEEDS; seed++) {
      Random random = new Random(seed);
      Diagrams d = new Diagrams(100_000);
      TruthTable expected = TruthTable.random(random);
      int f = expected.in(d);
      byte[] values = new byte[1 + random.nextInt(TruthTable.VARIABLES)];
      for (int v = 0; v < values.length; v++) {
        values[v] = (byte) (random.nextInt(3) - 1);
        expected = values[v] < 0 ? expected : expected.with(v, values[v] == 1);
      }
      same(d, d.restrict(f, values), expected.values());
      same(d, d.restrict(f, new byte[0]), TruthTable.read(d, f).values());
    }
  }

  @Test
  void bothForSomeIsConjunctionQuantified() {
    for (int seed = 1; seed <= SEEDS * 4; seed++) {
      Random random = new Random(seed);
      Diagrams d = new Diagrams(100_000, 1 << seed % 8);
      TruthTable a = TruthTable.random(random);
      TruthTable b = TruthTable.random(random);
      BitSet kept = set(random);
      BitSet others = (BitSet) kept.clone();
      others.flip(0, TruthTable.VARIABLES);
      TruthTable never = new TruthTable(~(a.values() & b.values())).forAll(others);
      assertThat(TruthTable.read(d, d.bothForSome(a.in(d), b.in(d), d.quantifier(kept))).values())
          .as("seed %d", seed)
          .isEqualTo(~never.values());
    }
  }

  private static BitSet set(Random random) {
    return BitSet.valueOf(new long[] {random.nextInt(1 << TruthTable.VARIABLES)});
  }

  @Test
  void functionsStayEqualNumbersWhileTheTablesGrow() {
    Diagrams d = new Diagrams(100_000);
    Random random = new Random(7);
    int[] made = new int[6000];
    Set<Integer> distinct = new HashSet<>();
    for (int i = 0; i < made.length; i++) {
      made[i] = d.node(1, d.node(i + 2, Diagrams.FALSE, Diagrams.TRUE), Diagrams.TRUE);
      distinct.add(made[i]);
    }
    assertThat(distinct).hasSize(made.length);
    assertThat(d.size()).isEqualTo(2 + 2 * made.length);
    for (int n = 0; n < 2000; n++) {
      int i = random.nextInt(made.length);
      assertThat(d.node(1, d.variable(i + 2), Diagrams.TRUE)).isEqualTo(made[i]);
      assertThat(d.topVariable(d.low(made[i]))).isEqualTo(i + 2);
      assertThat(d.and(made[i], d.variable(1))).isEqualTo(d.variable(1));
    }
  }

  /** Many operations crowd one small memory; none may be answered with what another came to. */
  @Test
  void whatIsRememberedOfOneOperationNeverPassesForAnother() {
    Random random = new Random(11);
    for (int n = 1; n <= 200; n++) {
      Diagrams d = new Diagrams(100_000, 1 << n % 4);
      TruthTable a = new TruthTable(random.nextLong());
      TruthTable b = new TruthTable(random.nextLong());
      int f = a.in(d);
      int g = b.in(d);
      for (int again = 0; again < 3; again++) {
        BitSet over = set(random);
        same(d, d.forAll(f, d.quantifier(over)), a.forAll(over).values());
        byte[] values = {(byte) (random.nextInt(3) - 1), (byte) random.nextInt(2)};
        TruthTable fixed = values[0] < 0 ? a : a.with(0, values[0] == 1);
        same(d, d.restrict(f, values), fixed.with(1, values[1] == 1).values());
        same(d, d.xor(f, g), a.values() ^ b.values());
        same(d, d.and(f, g), a.values() & b.values());
        same(d, d.or(f, g), a.values() | b.values());
        assertThat(d.disjoint(f, g)).isEqualTo((a.values() & b.values()) == 0);
        assertThat(d.disjoint(f, d.and(g, d.not(f)))).isTrue();
        assertThat(d.entails(d.and(f, g), f)).isTrue();
      }
    }
  }

  /** With room for one result, the one remembered is always that of the question before. */
  @Test
  void whetherFunctionsExcludeEachOtherIsNotTakenFromAnotherQuestion() {
    Diagrams d = new Diagrams(1000, 1);
    int yes = d.variable(0);
    int no = d.not(yes);
    int both = d.and(no, d.variable(1));
    assertThat(d.and(yes, no)).isEqualTo(Diagrams.FALSE);
    assertThat(d.disjoint(yes, no)).isTrue();
    assertThat(d.disjoint(yes, d.variable(1))).isFalse();
    assertThat(d.disjoint(yes, both)).isTrue();
    assertThat(d.disjoint(no, both)).isFalse();
  }

  @Test
  void aBudgetIsTheNumberOfNodesThatMayBeMade() {
    Diagrams d = new Diagrams(5);
    d.variable(0);
    d.variable(1);
    d.variable(2);
    assertThat(d.size()).isEqualTo(5);
    assertThat(d.variable(1)).isLessThan(5);
    assertThatThrownBy(() -> d.variable(3))
        .isInstanceOf(BudgetExceeded.class)
        .hasMessageContaining("5");
  }
}
