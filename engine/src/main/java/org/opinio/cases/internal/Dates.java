// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.cases.internal;

import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import java.util.Optional;

/** Dates as cases write them: a year, a month or a day. */
public final class Dates {

  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);
  private static final DateTimeFormatter MONTH =
      DateTimeFormatter.ofPattern("MMMM uuuu", Locale.ENGLISH);

  private Dates() {}

  /** The days that a date as written may mean. */
  record Stretch(LocalDate first, LocalDate last) {}

  /** The days that the date may mean; empty where it is none. */
  static Optional<Stretch> stretch(String written) {
    try {
      if (written.matches("\\d{4}")) {
        Year year = Year.parse(written);
        return Optional.of(new Stretch(year.atDay(1), year.atDay(year.length())));
      }
      if (written.matches("\\d{4}-\\d\\d")) {
        YearMonth month = YearMonth.parse(written);
        return Optional.of(new Stretch(month.atDay(1), month.atEndOfMonth()));
      }
      LocalDate day = LocalDate.parse(written);
      return Optional.of(new Stretch(day, day));
    } catch (DateTimeParseException e) {
      return Optional.empty();
    }
  }

  /** The date in words, such as {@code 27 April 2007}; empty where it is none. */
  public static Optional<String> words(String written) {
    try {
      if (written.matches("\\d{4}")) {
        return Optional.of(Year.parse(written).toString());
      }
      if (written.matches("\\d{4}-\\d\\d")) {
        return Optional.of(YearMonth.parse(written).format(MONTH));
      }
      if (written.matches("\\d{4}-\\d\\d-\\d\\d")) {
        return Optional.of(LocalDate.parse(written).format(DAY));
      }
    } catch (DateTimeParseException e) {
      return Optional.empty();
    }
    return Optional.empty();
  }
}
