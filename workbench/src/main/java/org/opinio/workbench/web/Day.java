// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.workbench.web;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;

/**
 * The day after which nothing that was said counts, as a reader wrote it.
 *
 * @param wrong whether it is no date
 */
record Day(Optional<LocalDate> date, boolean wrong) {

  static Day of(Optional<String> written) {
    Optional<String> day = written.map(String::strip).filter(w -> !w.isEmpty());
    try {
      return new Day(day.map(LocalDate::parse), false);
    } catch (DateTimeParseException e) {
      return new Day(Optional.empty(), true);
    }
  }

  /** In the form of an address, empty where none is set. */
  public String iso() {
    return date.map(LocalDate::toString).orElse("");
  }

  public boolean isSet() {
    return date.isPresent();
  }

  public boolean isWrong() {
    return wrong;
  }
}
