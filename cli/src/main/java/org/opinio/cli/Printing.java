// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.cli;

import org.opinio.diagnostic.Diagnostic;
import org.opinio.diagnostic.Quoted;

/** Prints a diagnostic. */
final class Printing {
  private Printing() {}

  static String all(java.util.List<Diagnostic> ds) {
    StringBuilder s = new StringBuilder();
    ds.forEach(d -> s.append(of(d)).append('\n'));
    return s.toString();
  }

  static String of(Diagnostic d) {
    StringBuilder s = new StringBuilder();
    s.append(d.place())
        .append(": ")
        .append(Words.of(d.code().severity()))
        .append(' ')
        .append(d.code().code())
        .append(": ")
        .append(d.message())
        .append('\n');
    for (Quoted q : d.places()) {
      s.append("    ")
          .append(q.line())
          .append(q.note().isEmpty() ? "" : "   <- " + q.note() + " " + q.place())
          .append('\n');
    }
    return s + (d.mend().isEmpty() ? "" : "  " + d.mend() + "\n");
  }
}
