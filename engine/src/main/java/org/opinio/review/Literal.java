// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.review;

import java.util.Comparator;

/**
 * A variable of the operation or of the response, set.
 *
 * @param unit 0 for the operation, 1 for the response
 */
record Literal(int unit, int variable, boolean value) implements Comparable<Literal> {

  private static final Comparator<Literal> ORDER =
      Comparator.comparingInt(Literal::unit)
          .thenComparingInt(Literal::variable)
          .thenComparing(Literal::value);

  boolean sameVariable(Literal other) {
    return unit == other.unit && variable == other.variable;
  }

  @Override
  public int compareTo(Literal other) {
    return ORDER.compare(this, other);
  }
}
