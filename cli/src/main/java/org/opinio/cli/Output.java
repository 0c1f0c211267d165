// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.cli;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Where a command prints. What is printed after the reader has gone is dropped in silence. */
final class Output {

  private final PrintStream stream;
  private final Watched watched;

  Output(OutputStream target) {
    this.watched = new Watched(target);
    this.stream =
        new PrintStream(new BufferedOutputStream(watched, 1 << 16), false, StandardCharsets.UTF_8);
  }

  PrintStream stream() {
    return stream;
  }

  /** Prints a line. */
  void line(String words) {
    stream.print(words);
    stream.print('\n');
  }

  /** Prints text as it is. */
  void text(String words) {
    stream.print(words);
  }

  void flush() {
    stream.flush();
  }

  /** Whether nobody reads any more. */
  boolean isGone() {
    return watched.gone;
  }

  /** Why it could not be printed, if so and the reader has not simply gone. */
  Optional<String> failure() {
    return watched.failure;
  }

  /** Tells a reader who has gone from a place that cannot be written. */
  private static final class Watched extends OutputStream {

    private final OutputStream target;
    private boolean gone;
    private Optional<String> failure = Optional.empty();

    Watched(OutputStream target) {
      this.target = target;
    }

    @Override
    public void write(int b) throws IOException {
      write(new byte[] {(byte) b}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int from, int count) throws IOException {
      if (gone || failure.isPresent()) {
        return;
      }
      try {
        target.write(bytes, from, count);
      } catch (IOException e) {
        note(e);
      }
    }

    @Override
    public void flush() throws IOException {
      try {
        target.flush();
      } catch (IOException e) {
        note(e);
      }
    }

    private void note(IOException e) {
      String message = String.valueOf(e.getMessage());
      if (message.contains("roken pipe") || message.contains("closed")) {
        gone = true;
      } else {
        failure = Optional.of(message);
      }
    }
  }
}
