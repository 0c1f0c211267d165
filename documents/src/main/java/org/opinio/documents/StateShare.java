// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.documents;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Locale;

/**
 * How many of all states of facts: a number of states and no probability, for nobody says how often
 * each occurs.
 */
final class StateShare {

  private static final BigInteger LONGEST = BigInteger.TEN.pow(15);
  private static final MathContext TWO_DIGITS = new MathContext(2, RoundingMode.HALF_EVEN);
  private static final BigDecimal LEAST = new BigDecimal("0.01");

  private StateShare() {}

  /** Such as {@code 5 of 32 (16 %)}. */
  static String of(BigInteger count, BigInteger all) {
    return number(count) + " of " + number(all) + " (" + share(count, all) + ")";
  }

  /** With a comma after each three digits; beyond fifteen digits rounded to three. */
  static String number(BigInteger count) {
    if (count.compareTo(LONGEST) < 0) {
      return String.format(Locale.ROOT, "%,d", count);
    }
    BigDecimal rounded =
        new BigDecimal(count)
            .round(new MathContext(3, RoundingMode.HALF_EVEN))
            .stripTrailingZeros();
    int exponent = rounded.precision() - rounded.scale() - 1;
    return "about "
        + rounded.movePointLeft(exponent).stripTrailingZeros().toPlainString()
        + " × 10^"
        + exponent;
  }

  /** In hundredths, two digits; never zero where there is any, and never a hundred for less. */
  static String share(BigInteger count, BigInteger all) {
    if (count.equals(all)) {
      return "all";
    }
    BigDecimal hundredths =
        new BigDecimal(count.multiply(BigInteger.valueOf(100)))
            .divide(new BigDecimal(all), MathContext.DECIMAL64);
    if (hundredths.signum() > 0 && hundredths.compareTo(LEAST) < 0) {
      return "1 in " + number(all.divide(count));
    }
    BigDecimal rounded = hundredths.round(TWO_DIGITS);
    return rounded.compareTo(BigDecimal.valueOf(100)) >= 0
        ? "more than 99 %"
        : rounded.toPlainString() + " %";
  }
}
