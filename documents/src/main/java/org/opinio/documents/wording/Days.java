// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.documents.wording;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.opinio.documents.draft.Language;

/** Dates in the language of a document. */
public final class Days {

  private static final DateTimeFormatter PAGE_DAY =
      DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);
  private static final DateTimeFormatter PAGE_MONTH =
      DateTimeFormatter.ofPattern("MMMM uuuu", Locale.UK);

  private final DateTimeFormatter day;
  private final DateTimeFormatter month;

  public Days(Language language) {
    Locale locale = Locale.forLanguageTag(language.tag());
    this.day = DateTimeFormatter.ofPattern("d MMMM uuuu", locale);
    this.month = DateTimeFormatter.ofPattern("MMMM uuuu", locale);
  }

  /** A day. */
  public String of(LocalDate date) {
    return day.format(date);
  }

  /**
   * A date as a page or a case writes it: a day, a month or a year, in words or as {@code
   * 2021-05-04}. What is none stays as it is.
   */
  public String of(String written) {
    try {
      return written.matches("\\d{4}-\\d{2}-\\d{2}")
          ? of(LocalDate.parse(written))
          : written.matches("\\d{4}-\\d{2}")
              ? month.format(YearMonth.parse(written))
              : written.matches("\\d{1,2} \\p{L}+ \\d{4}")
                  ? of(LocalDate.parse(written, PAGE_DAY))
                  : written.matches("\\p{L}+ \\d{4}")
                      ? month.format(YearMonth.parse(written, PAGE_MONTH))
                      : written;
    } catch (DateTimeException unknown) {
      return written;
    }
  }
}
