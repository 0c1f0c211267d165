// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.export;

import java.util.Arrays;
import java.util.stream.Collectors;

/** A logic program as it is written: facts, one on a line, and comments. */
final class AspText {

  private final StringBuilder text = new StringBuilder();

  /** A heading over what follows. */
  void heading(String words) {
    text.append("\n% --- ").append(line(words)).append("\n\n");
  }

  void comment(String words) {
    text.append("% ").append(line(words)).append('\n');
  }

  /** A fact; the arguments are terms. */
  void fact(String predicate, Object... arguments) {
    text.append(term(predicate, arguments)).append(".\n");
  }

  void verbatim(String words) {
    text.append(words);
  }

  void blank() {
    text.append('\n');
  }

  /** A string of the program. */
  static String quoted(String words) {
    return '"' + words.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n") + '"';
  }

  /** A compound term. */
  static String term(String functor, Object... arguments) {
    return Arrays.stream(arguments)
        .map(String::valueOf)
        .collect(Collectors.joining(",", functor + "(", ")"));
  }

  private static String line(String words) {
    return words.replaceAll("\\s+", " ").strip();
  }

  @Override
  public String toString() {
    return text.toString();
  }
}
