// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.proof;

import java.math.BigDecimal;
import java.math.MathContext;
import org.opinio.assess.Verdict;

/**
 * How probable each result of a rule is for a holder, as exact weights.
 *
 * @param established the weight of the states in which it is established
 * @param notEstablished the weight of the states in which it is not established
 * @param possible the weight of all states that can be; above zero
 */
public record Likelihood(
    String situation,
    String rule,
    String holder,
    BigDecimal established,
    BigDecimal notEstablished,
    BigDecimal possible) {

  /** The weight of the states in which it is open. */
  public BigDecimal open() {
    return possible.subtract(established).subtract(notEstablished);
  }

  /** A weight as a probability, rounded to 34 digits. */
  public BigDecimal probability(BigDecimal weight) {
    return weight.divide(possible, MathContext.DECIMAL128);
  }

  /** Whether it comes to this in every state that can be. */
  public boolean isAlways(Verdict verdict) {
    return switch (verdict) {
      case ESTABLISHED -> isAll(established);
      case NOT_ESTABLISHED -> isAll(notEstablished);
      case OPEN -> isAll(open());
    };
  }

  private boolean isAll(BigDecimal weight) {
    return weight.compareTo(possible) == 0;
  }
}
