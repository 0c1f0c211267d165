// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.cite;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads dates as BibTeX has them: a year, a month, a day, or two of them parted by a stroke. */
final class Dates {

  private static final Pattern DATE = Pattern.compile("(\\d{4})(?:-(\\d{2})(?:-(\\d{2}))?)?");

  private static final Pattern WORDS = Pattern.compile("(?:(?:(\\d{1,2}) )?(\\p{L}+) )?(\\d{4})");
  private static final List<String> MONTHS =
      Arrays.stream(Month.values())
          .map(month -> month.getDisplayName(TextStyle.FULL, Locale.ENGLISH))
          .toList();

  private Dates() {}

  /** The same, and a date in English words, as in {@code 4 May 2021}. */
  static List<int[]> parseWords(String written) {
    Matcher words = WORDS.matcher(written);
    if (!words.matches() || words.group(2) == null) {
      return parse(written);
    }
    int month = MONTHS.indexOf(words.group(2)) + 1;
    String day = words.group(1) == null ? "" : "-%02d".formatted(Integer.parseInt(words.group(1)));
    return parse("%s-%02d%s".formatted(words.group(3), month, day));
  }

  /** Year, month and day of one date, or of the first and the last; empty where it is no date. */
  static List<int[]> parse(String written) {
    List<int[]> dates = new ArrayList<>();
    for (String one : written.split("/", 3)) {
      int[] parts = one(one.strip());
      if (parts.length == 0) {
        return List.of();
      }
      dates.add(parts);
    }
    return dates.size() > 2 ? List.of() : List.copyOf(dates);
  }

  private static int[] one(String written) {
    Matcher match = DATE.matcher(written);
    if (!match.matches()) {
      return new int[0];
    }
    String month = match.group(2);
    String day = match.group(3);
    int year = Integer.parseInt(match.group(1));
    try {
      LocalDate date =
          LocalDate.of(
              year,
              month == null ? 1 : Integer.parseInt(month),
              day == null ? 1 : Integer.parseInt(day));
      if (month == null) {
        return new int[] {year};
      }
      return day == null
          ? new int[] {year, date.getMonthValue()}
          : new int[] {year, date.getMonthValue(), date.getDayOfMonth()};
    } catch (DateTimeException impossible) {
      return new int[0];
    }
  }
}
