// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.cli;

import java.util.List;
import org.opinio.diagnostic.Diagnostic;
import org.opinio.diagnostic.DiagnosticPrinter;

/** Turns diagnostics into the end of a command. */
final class Faults {

  private static final int MOST = 20;

  private Faults() {}

  /** The fault that shows these diagnostics, the first twenty of them. */
  static UserFault in(List<Diagnostic> diagnostics) {
    StringBuilder words = new StringBuilder();
    diagnostics.stream()
        .sorted()
        .limit(MOST)
        .forEach(d -> words.append(DiagnosticPrinter.print(d)).append('\n'));
    if (diagnostics.size() > MOST) {
      words
          .append("... and ")
          .append(diagnostics.size() - MOST)
          .append(" more; `opinio check` shows all.\n");
    }
    return new UserFault(words.append(DiagnosticPrinter.summary(diagnostics)).toString());
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
