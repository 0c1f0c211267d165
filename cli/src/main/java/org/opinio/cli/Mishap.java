// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.cli;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.zip.CRC32;
import org.opinio.logic.BudgetExceeded;

/** What a user is told when a command ends early. */
record Mishap(int exitCode, String words) {

  private static final int FRAMES = 4;

  /** The message for what was thrown; a stack trace only where it is asked for. */
  static Mishap of(Throwable thrown, boolean debug) {
    Mishap plain = plain(thrown);
    if (!debug || thrown instanceof UserFault) {
      return plain;
    }
    StringWriter trace = new StringWriter();
    thrown.printStackTrace(new PrintWriter(trace, true));
    return new Mishap(plain.exitCode, plain.words + "\n" + trace);
  }

  private static Mishap plain(Throwable thrown) {
    return switch (thrown) {
      case UserFault fault -> new Mishap(ExitCode.YOURS, fault.words());
      case BudgetExceeded large ->
          new Mishap(
              ExitCode.OURS,
              """
              opinio: the case leaves too much open to be judged exactly within the memory that is set.
                Name one rule with --rule, state more facts, or split the case. Nothing was approximated.\
              """);
      case OutOfMemoryError memory ->
          new Mishap(
              ExitCode.OURS,
              """
              opinio: the memory that is set does not suffice for this.
                Give it more: OPINIO_JAVA_OPTS=-Xmx1g opinio ...\
              """);
      case StackOverflowError depth ->
          new Mishap(
              ExitCode.OURS,
              """
              opinio: something is nested too deeply to be worked on.
                Look for groups within groups in the pages or the case, or give it more room: OPINIO_JAVA_OPTS=-Xss16m opinio ...\
              """);
      default ->
          new Mishap(
              ExitCode.OURS,
              """
              opinio: this is a fault in Opinio, not in what you wrote. Reference: %s
                Please report it with the reference, the command and, if you may, the case (CONTRIBUTING.md says where).
                With OPINIO_DEBUG=1 set, the command prints what the developers need.\
              """
                  .formatted(reference(thrown)));
    };
  }

  /** The same for the same fault in the same version. */
  private static String reference(Throwable thrown) {
    CRC32 sum = new CRC32();
    sum.update(thrown.getClass().getName().getBytes(StandardCharsets.UTF_8));
    StackTraceElement[] trace = thrown.getStackTrace();
    for (int i = 0; i < Math.min(FRAMES, trace.length); i++) {
      sum.update(trace[i].toString().getBytes(StandardCharsets.UTF_8));
    }
    return HexFormat.of().toHexDigits((int) sum.getValue());
  }
}
