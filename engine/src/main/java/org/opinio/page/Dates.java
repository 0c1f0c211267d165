// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.page;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Reads dates as pages write them: {@code 4 May 2021}, {@code May 2021}, {@code 2021}, {@code
 * 2021-05-04}.
 */
final class Dates {

  private static final List<String> MONTHS =
      List.of(
          "january",
          "february",
          "march",
          "april",
          "may",
          "june",
          "july",
          "august",
          "september",
          "october",
          "november",
          "december");

  private Dates() {}

  /** The last day that the date as written allows; empty if it is no date. */
  static Optional<LocalDate> last(String words) {
    String text = words.strip().toLowerCase(Locale.ROOT);
    String[] parts = text.indexOf('-') > 0 ? text.split("-") : text.split(" +");
    try {
      if (text.indexOf('-') > 0) {
        return parts.length == 3
            ? Optional.of(LocalDate.of(number(parts[0]), number(parts[1]), number(parts[2])))
            : Optional.empty();
      }
      return switch (parts.length) {
        case 1 -> Optional.of(LocalDate.of(year(parts[0]), 12, 31));
        case 2 ->
            Optional.of(YearMonth.of(year(parts[1]), MONTHS.indexOf(parts[0]) + 1).atEndOfMonth());
        case 3 ->
            Optional.of(
                LocalDate.of(year(parts[2]), MONTHS.indexOf(parts[1]) + 1, number(parts[0])));
        default -> Optional.empty();
      };
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private static int year(String text) {
    return text.length() == 4 ? number(text) : invalid(text);
  }

  private static int number(String text) {
    if (text.isEmpty() || text.length() > 4) {
      return invalid(text);
    }
    int number = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c < '0' || c > '9') {
        return invalid(text);
      }
      number = 10 * number + c - '0';
    }
    return number;
  }

  private static int invalid(String text) {
    throw new DateTimeException("not a number: " + text);
  }
}
