// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.opinio.logic.BudgetExceeded;

/** Whatever happens, the user is told in words. */
class MishapTest {

  @Test
  void aFaultOfOursSaysSoWithAReferenceAndNoTrace() {
    Mishap mishap = Mishap.of(new IllegalStateException("secret words"), false);
    assertThat(mishap.exitCode()).isEqualTo(1);
    assertThat(mishap.words())
        .contains("this is a fault in Opinio", "Reference: ", "CONTRIBUTING.md", "OPINIO_DEBUG")
        .doesNotContain("Exception", "at org.", "secret words");
  }

  @Test
  void developersSeeTheTraceWhereTheyAskForIt() {
    assertThat(Mishap.of(new IllegalStateException("x"), true).words())
        .contains("IllegalStateException");
  }

  @Test
  void limitsOfTheMachineAreNoFaults() {
    assertThat(Mishap.of(new OutOfMemoryError(), false).words()).contains("OPINIO_JAVA_OPTS=-Xmx");
    assertThat(Mishap.of(new StackOverflowError(), false).words()).contains("nested too deeply");
    assertThat(Mishap.of(new BudgetExceeded(7), false).words())
        .contains("Nothing was approximated");
  }

  @Test
  void aReaderWhoHasGoneEndsItQuietly() {
    assertThat(codeWhenPrintingFailsWith("Broken pipe")).isZero();
  }

  @Test
  void outputThatCannotBeWrittenIsSaid() {
    assertThat(codeWhenPrintingFailsWith("No space left on device")).isEqualTo(2);
  }

  private static int codeWhenPrintingFailsWith(String reason) {
    OutputStream broken =
        new OutputStream() {
          @Override
          public void write(int b) throws IOException {
            throw new IOException(reason);
          }
        };
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    Context context =
        new Context(
            new Output(broken),
            new Output(err),
            new ByteArrayInputStream(new byte[0]),
            Run.ROOT,
            Optional.of(Run.ROOT),
            Map.of());
    int code = Main.execute(context, "positions", "--question", "sovereignty.status");
    assertThat(err.toString(StandardCharsets.UTF_8))
        .doesNotContain("Exception")
        .matches(e -> code == 0 ? e.isEmpty() : e.contains(reason));
    return code;
  }
}
