// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.compare.divergence;

import java.math.BigInteger;
import java.util.List;
import org.opinio.law.Rule;

/**
 * How two holders part on one rule.
 *
 * @param relation in short
 * @param counted whether states were counted; false where the rule is too large, and then there are
 *     no facts, states and partings
 * @param facts on which its result can depend, whoever reads it, in the order in which pages ask
 * @param states complete states of these facts that can be
 * @param partings one for each way in which they part, square ones first
 * @param own whether they would part even if every rule that it draws on came to the same for both
 * @param through ids of rules that it draws on and on which they part, sorted
 */
public record Divergence(
    Rule rule,
    Relation relation,
    boolean counted,
    List<String> facts,
    BigInteger states,
    List<Parting> partings,
    Own own,
    List<String> through) {

  public Divergence {
    facts = List.copyOf(facts);
    partings = List.copyOf(partings);
    through = List.copyOf(through);
  }

  /** Whether a rule makes the two part by itself. */
  public enum Own {
    YES,
    /** Only through rules that it draws on. */
    NO,
    /** Too large to be found out. */
    UNDETERMINED
  }

  /** States in which they come to opposite results. */
  public BigInteger square() {
    return sum(true);
  }

  /** States in which one comes to a result and the other leaves it open. */
  public BigInteger byOpenness() {
    return sum(false);
  }

  private BigInteger sum(boolean square) {
    return partings.stream()
        .filter(p -> p.isSquare() == square)
        .map(Parting::states)
        .reduce(BigInteger.ZERO, BigInteger::add);
  }
}
