// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** One run of the command with its streams caught. */
record Run(int code, String out, String err) {

  /** The folder of the repository, with its law and cases. */
  static final Path ROOT = Path.of("..").toAbsolutePath().normalize();

  private static final Path CACHE = Path.of("target", "test-cache").toAbsolutePath();

  /** A run in the folder of the repository. */
  static Run of(String... args) {
    return in(ROOT, "", args);
  }

  /** A run in a folder, with something on its standard input. */
  static Run in(Path folder, String input, String... args) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    Context context =
        new Context(
            new Output(out),
            new Output(err),
            new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)),
            folder,
            Optional.of(ROOT),
            Map.of("OPINIO_CACHE", CACHE.toString()));
    int code = Main.execute(context, args);
    return new Run(
        code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
  }

  /** Fine, with nothing on standard error. */
  Run isFine() {
    assertThat(err).isEmpty();
    assertThat(code).isZero();
    return this;
  }

  /** Refused as the user's fault, with a message that contains these words and no trace of Java. */
  Run isRefused(String... words) {
    assertThat(err + out).doesNotContain("Exception", "at org.", "at java.");
    assertThat(List.of(words)).allSatisfy(w -> assertThat(err + out).contains(w));
    assertThat(code).as(err).isEqualTo(2);
    return this;
  }
}
