// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.logic;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Covers against the two functions between which they must lie. */
class CoverTest {

  @Test
  void aCoverLiesBetweenItsBoundsAndNoTermCanBeSpared() {
    for (int seed = 1; seed <= 80; seed++) {
      Random random = new Random(seed);
      Diagrams d = new Diagrams(100_000);
      TruthTable lower = TruthTable.random(random);
      TruthTable upper = new TruthTable(lower.values() | TruthTable.few(random));
      List<Cover.Term> terms = new Cover(d).between(lower.in(d), upper.in(d));
      long covered = values(terms);
      assertThat(lower.values() & ~covered).as("seed %d", seed).isZero();
      assertThat(covered & ~upper.values()).as("seed %d", seed).isZero();
      for (Cover.Term term : terms) {
        List<Cover.Term> others = new ArrayList<>(terms);
        others.remove(term);
        assertThat(lower.values() & ~values(others)).as("seed %d, %s", seed, term).isNotZero();
        assertThat(term.positive()).isSorted().noneMatch(term.negative()::contains);
        assertThat(term.negative()).isSorted();
        assertThat(term.size()).isEqualTo(term.positive().size() + term.negative().size());
      }
    }
  }

  /** No literal of a term can be left out without leaving the upper bound. */
  @Test
  void withoutRoomATermIsOneThatNothingCanBeTakenFrom() {
    Diagrams d = new Diagrams(1000);
    int f = d.or(d.and(d.variable(0), d.variable(1)), d.not(d.variable(2)));
    assertThat(new Cover(d).between(f, f))
        .containsExactlyInAnyOrder(
            new Cover.Term(List.of(0, 1), List.of()), new Cover.Term(List.of(), List.of(2)));
  }

  @Test
  void nothingNeedsNoTermAndEverythingOneEmptyTerm() {
    Diagrams d = new Diagrams(1000);
    assertThat(new Cover(d).between(Diagrams.FALSE, d.variable(1))).isEmpty();
    assertThat(new Cover(d).between(d.variable(1), Diagrams.TRUE))
        .containsExactly(new Cover.Term(List.of(), List.of()));
    assertThat(new Cover(d).between(Diagrams.TRUE, Diagrams.TRUE)).hasSize(1);
  }

  private static long values(List<Cover.Term> terms) {
    return TruthTable.of(row ->
            terms.stream()
                .anyMatch(t ->
                    t.positive().stream().allMatch(v -> (row >>> v & 1) == 1)
                        && t.negative().stream().allMatch(v -> (row >>> v & 1) == 0)))
        .values();
  }
}
