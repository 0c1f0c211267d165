// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.cli;

import java.util.List;
import org.opinio.diagnostic.Diagnostic;

/** Turns diagnostics into the end of a command. */
final class Faults {

  private static final int MOST = 20;

  private Faults() {}

  /** The fault that shows these diagnostics. */
  static UserFault in(List<Diagnostic> diagnostics) {
    StringBuilder words = new StringBuilder();
    diagnostics.stream().limit(MOST).forEach(d -> words.append(Printing.of(d)).append('\n'));
    if (diagnostics.size() > MOST) {
      words
          .append("... and ")
          .append(diagnostics.size() - MOST)
          .append(" more; `opinio check` shows all.\n");
    }
    long errors = diagnostics.stream().filter(Diagnostic::isError).count();
    words.append(Words.count(errors, "error", "errors")).append('.');
    return new UserFault(words.toString());
  }

  /**
   * Goes on if none of the diagnostics is an error.
   *
   * @throws UserFault otherwise, with the errors
   */
  static void stopAt(List<Diagnostic> diagnostics) {
    List<Diagnostic> errors = diagnostics.stream().filter(Diagnostic::isError).toList();
    if (!errors.isEmpty()) {
      throw in(errors);
    }
  }
}
