// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.cli;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;

/** How long each step of a run took. */
final class Timings {

  private record Step(String name, long nanos) {}

  private final long start = System.nanoTime();
  private final List<Step> steps = new ArrayList<>();

  /** Does the step and notes how long it took. */
  <T> T of(String name, Supplier<T> step) {
    long from = System.nanoTime();
    try {
      return step.get();
    } finally {
      add(name, System.nanoTime() - from);
    }
  }

  private synchronized void add(String name, long nanos) {
    steps.add(new Step(name, nanos));
  }

  /** The steps in milliseconds, one a line. */
  synchronized String words() {
    StringBuilder words = new StringBuilder();
    steps.forEach(s -> words.append(line(s.name, s.nanos)));
    words.append(line("the command, in all", System.nanoTime() - start));
    ProcessHandle.current()
        .info()
        .startInstant()
        .ifPresent(i ->
            words.append(
                line("since the process began", Duration.between(i, Instant.now()).toNanos())));
    return words.toString();
  }

  private static String line(String name, long nanos) {
    return String.format(Locale.ROOT, "%8.1f ms  %s%n", nanos / 1e6, name);
  }
}
