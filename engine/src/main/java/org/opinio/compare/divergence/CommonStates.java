// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.compare.divergence;

import java.math.BigInteger;
import java.util.List;
import java.util.Optional;

/**
 * States of facts that have something in common.
 *
 * @param states how many complete states of the rule's facts these are
 * @param patterns the shortest patterns that describe them, shortest first; their questions are
 *     empty
 * @param all how many patterns describe all of them; empty where they were not sought, for there
 *     are too many
 */
public record CommonStates(BigInteger states, List<Pattern> patterns, Optional<BigInteger> all) {

  /** No state. */
  public static final CommonStates NONE =
      new CommonStates(BigInteger.ZERO, List.of(), Optional.of(BigInteger.ZERO));

  public CommonStates {
    patterns = List.copyOf(patterns);
  }

  public boolean isEmpty() {
    return states.signum() == 0;
  }

  /** Whether the patterns named describe all the states. */
  public boolean isWhole() {
    return all.map(a -> a.equals(BigInteger.valueOf(patterns.size()))).orElse(false);
  }
}
