// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.cli;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import org.opinio.assess.Settings;
import org.opinio.assess.Silence;
import picocli.CommandLine.Option;

/** The day after which nothing that was said counts. */
final class AsOf {

  @Option(
      names = "--as-of",
      paramLabel = "DATE",
      description = "Leave out what was said after this day: 2017-06-01")
  private Optional<String> asOf = Optional.empty();

  /**
   * The day, if one is named.
   *
   * @throws UserFault if it is no date
   */
  Optional<LocalDate> day() {
    return asOf.map(AsOf::date);
  }

  /**
   * The settings of a command that has no others.
   *
   * @throws UserFault if the day is no date
   */
  Settings settings() {
    return new Settings(day(), Silence.OPEN, Optional.empty());
  }

  /**
   * A date.
   *
   * @throws UserFault if it is none
   */
  static LocalDate date(String written) {
    try {
      return LocalDate.parse(written.strip());
    } catch (DateTimeParseException e) {
      throw UserFault.of(
          "`" + Words.line(written) + "` is not a date.",
          "Write year, month and day: --as-of 2017-06-01");
    }
  }
}
