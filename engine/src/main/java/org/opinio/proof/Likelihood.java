// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.proof;

import java.math.BigDecimal;
import java.math.MathContext;

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

  /** Whether it comes to the same in every state that can be. */
  public boolean isCertain() {
    return isAll(established) || isAll(notEstablished) || isAll(open());
  }

  private boolean isAll(BigDecimal weight) {
    return weight.compareTo(possible) == 0;
  }
}
