// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.proof;

import java.math.BigDecimal;
import org.opinio.cases.StatedFact;

/**
 * A fact with a probability.
 *
 * @param unit id of the operation, campaign or response of which it is stated
 * @param fact with its probability as the case gives it
 * @param among how probable it is among the states that can be; as the case gives it where there
 *     are none
 */
public record Chance(String unit, StatedFact fact, BigDecimal among) {

  /** Whether what cannot be otherwise makes it more or less probable than the case says. */
  public boolean isMoved() {
    return among.compareTo(new BigDecimal(fact.probability())) != 0;
  }
}
