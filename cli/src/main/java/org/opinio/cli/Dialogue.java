// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Talks with a user, on a terminal or through a pipe. */
final class Dialogue {

  private static final int WIDTH = 96;
  private static final int LONGEST = 20_000;

  private final Output out;
  private final BufferedReader in;

  Dialogue(Context context) {
    this.out = context.out();
    this.in = new BufferedReader(new InputStreamReader(context.in(), StandardCharsets.UTF_8));
  }

  /** Says something. */
  void say(String words) {
    out.line(
        Words.wrapped(words, WIDTH, " ".repeat(words.length() - words.stripLeading().length())));
  }

  /** What the user answers; empty where the input has ended. */
  Optional<String> ask(String prompt) {
    out.text(prompt + " ");
    out.flush();
    if (out.isGone()) {
      return Optional.empty();
    }
    Optional<String> line = line();
    if (line.isEmpty()) {
      out.line("");
    }
    return line.map(String::strip);
  }

  /** A line, of which what is too long is dropped. */
  private Optional<String> line() {
    StringBuilder line = new StringBuilder();
    try {
      int c = in.read();
      if (c < 0) {
        return Optional.empty();
      }
      while (c >= 0 && c != '\n') {
        if (c != '\r' && line.length() < LONGEST) {
          line.append((char) c);
        }
        c = in.read();
      }
      return Optional.of(line.toString());
    } catch (IOException e) {
      return Optional.empty();
    }
  }
}
