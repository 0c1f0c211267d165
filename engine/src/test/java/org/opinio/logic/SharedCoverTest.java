// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.logic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigInteger;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** A shared cover against the one that is listed. */
class SharedCoverTest {

  @Test
  void itHasTheTermsOfTheListedCoverShortestFirst() {
    for (int seed = 1; seed <= 80; seed++) {
      Random random = new Random(seed);
      Diagrams d = new Diagrams(100_000);
      SharedCover shared = new SharedCover(d, 10_000);
      for (int pair = 0; pair < 3; pair++) {
        TruthTable lower = TruthTable.random(random);
        TruthTable upper = new TruthTable(lower.values() | TruthTable.few(random));
        List<Cover.Term> listed = new Cover(d).between(lower.in(d), upper.in(d));
        SharedCover.Terms terms = shared.between(lower.in(d), upper.in(d));
        assertThat(terms.count()).as("seed %d", seed).isEqualTo(BigInteger.valueOf(listed.size()));
        assertThat(terms.shortest(1000))
            .as("seed %d", seed)
            .containsExactlyInAnyOrderElementsOf(listed)
            .isSortedAccordingTo((a, b) -> Integer.compare(a.size(), b.size()));
        List<Cover.Term> all = terms.shortest(1000);
        int most = Math.min(3, all.size());
        assertThat(terms.shortest(most)).isEqualTo(all.subList(0, most));
      }
    }
  }

  @Test
  void nothingNeedsNoTermAndEverythingOneEmptyTerm() {
    Diagrams d = new Diagrams(100);
    SharedCover shared = new SharedCover(d, 100);
    assertThat(shared.between(Diagrams.FALSE, d.variable(1)).count()).isZero();
    assertThat(shared.between(Diagrams.FALSE, d.variable(1)).shortest(5)).isEmpty();
    assertThat(shared.between(d.variable(1), Diagrams.TRUE).shortest(5))
        .containsExactly(new Cover.Term(List.of(), List.of()));
  }

  @Test
  void partsBeyondTheBudgetAreRefused() {
    Diagrams d = new Diagrams(100_000);
    Random random = new Random(3);
    int f = new TruthTable(random.nextLong()).in(d);
    assertThatThrownBy(() -> new SharedCover(d, 3).between(f, f))
        .isInstanceOf(BudgetExceeded.class);
  }
}
