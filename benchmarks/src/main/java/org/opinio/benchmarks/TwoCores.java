// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.benchmarks;

import java.util.List;
import java.util.Locale;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.opinio.kernel.Kernel;

/**
 * The kernel with one thread and with two, each with room of its own, in turn. Each round is short,
 * and the shortest counts, so that others who use the machine disturb it little.
 */
public final class TwoCores {

  private static final int ROUNDS = 150;

  private TwoCores() {}

  public static void main(String[] args) throws InterruptedException, ExecutionException {
    try (ExecutorService threads = Executors.newFixedThreadPool(2)) {
      for (double unknown : new double[] {0, 0.25}) {
        List<Kernel.Run> runs = runs(KernelCases.of(unknown));
        double one = Double.POSITIVE_INFINITY;
        double two = Double.POSITIVE_INFINITY;
        for (int i = 0; i < ROUNDS; i++) {
          one = Math.min(one, microseconds(threads, runs.subList(0, 1)));
          two = Math.min(two, microseconds(threads, runs));
        }
        System.out.printf(
            Locale.ROOT,
            "the kernel, %.0f %% unknown: %.3f µs a case with one thread, %.3f with two, %.2f times%n",
            100 * unknown, one, two, one / two);
      }
    }
  }

  private static List<Kernel.Run> runs(KernelCases cases) {
    Kernel.Run other = cases.kernel().new Run(Kernel.Run.WORDS);
    return List.of(cases.run(), other);
  }

  /** Wall time over the number of cases that all judge. */
  private static double microseconds(ExecutorService threads, List<Kernel.Run> runs)
      throws InterruptedException, ExecutionException {
    Thread.sleep(20);
    long from = System.nanoTime();
    List<Future<?>> judged =
        runs.stream().<Future<?>>map(run -> threads.submit(run::run)).toList();
    for (Future<?> each : judged) {
      each.get();
    }
    return (System.nanoTime() - from) / 1e3 / runs.size() / KernelCases.CASES;
  }
}
