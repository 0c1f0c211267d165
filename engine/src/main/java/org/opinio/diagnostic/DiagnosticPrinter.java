// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.diagnostic;

import java.util.List;

/** Prints diagnostics as plain text: the message, the lines they are about, and the mend. */
public final class DiagnosticPrinter {

  /** Longer lines are cut around the column. */
  private static final int WIDEST = 96;

  private DiagnosticPrinter() {}

  /** Prints all, sorted by place, with a line that counts them; empty text where there are none. */
  public static String print(List<Diagnostic> diagnostics) {
    StringBuilder text = new StringBuilder();
    diagnostics.stream().sorted().forEach(d -> text.append(print(d)).append('\n'));
    return diagnostics.isEmpty() ? "" : text + summary(diagnostics) + "\n";
  }

  /** Prints one. */
  public static String print(Diagnostic diagnostic) {
    int width = 1;
    for (Quoted quoted : diagnostic.places()) {
      width = Math.max(width, Integer.toString(quoted.place().line()).length());
    }
    StringBuilder text = new StringBuilder();
    text.append(label(diagnostic.code().severity())).append(' ').append(diagnostic.code().code());
    text.append(": ").append(clean(diagnostic.message())).append('\n');
    for (Quoted quoted : diagnostic.places()) {
      place(quoted, width, text);
    }
    if (!diagnostic.mend().isEmpty()) {
      text.append(" ".repeat(width))
          .append(" = mend: ")
          .append(clean(diagnostic.mend()))
          .append('\n');
    }
    return text.toString();
  }

  /** How many errors, warnings and, if any, notes there are, in one line. */
  public static String summary(List<Diagnostic> diagnostics) {
    long errors = diagnostics.stream().filter(Diagnostic::isError).count();
    long notes = diagnostics.stream().filter(Diagnostic::isNote).count();
    return count(errors, "error")
        + ", "
        + count(diagnostics.size() - errors - notes, "warning")
        + (notes == 0 ? "" : ", " + count(notes, "note"))
        + ".";
  }

  private static String label(Severity severity) {
    return switch (severity) {
      case ERROR -> "error";
      case WARNING -> "warning";
      case NOTE -> "note";
    };
  }

  private static String count(long number, String word) {
    return (number == 0 ? "no" : Long.toString(number)) + " " + word + (number == 1 ? "" : "s");
  }

  private static void place(Quoted quoted, int width, StringBuilder text) {
    Place place = quoted.place();
    String margin = " ".repeat(width);
    text.append(margin).append("--> ").append(clean(place.toString()));
    text.append(quoted.note().isEmpty() ? "" : " (" + clean(quoted.note()) + ")").append('\n');
    if (place.line() == 0 || quoted.line().isEmpty()) {
      return;
    }
    int column = Math.clamp(place.column(), 1, quoted.line().length() + 1) - 1;
    int from = Math.max(0, Math.min(column - WIDEST / 2, quoted.line().length() - WIDEST));
    int to = Math.min(quoted.line().length(), from + WIDEST);
    String before = from > 0 ? "..." : "";
    String number = Integer.toString(place.line());
    text.append(" ".repeat(width - number.length())).append(number).append(" | ").append(before);
    text.append(clean(quoted.line().substring(from, to)));
    text.append(to < quoted.line().length() ? "..." : "").append('\n');
    if (place.column() > 0) {
      text.append(margin)
          .append(" | ")
          .append(" ".repeat(before.length() + column - from))
          .append("^\n");
    }
  }

  /** Control characters, which could steer a terminal, become spaces. */
  private static String clean(String words) {
    StringBuilder clean = new StringBuilder(words.length());
    for (int i = 0; i < words.length(); i++) {
      char c = words.charAt(i);
      clean.append(Character.isISOControl(c) || Character.getType(c) == Character.FORMAT ? ' ' : c);
    }
    return clean.toString();
  }
}
