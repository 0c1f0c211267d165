// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.kernel;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.Arrays;
import java.util.Locale;
import org.opinio.benchmarks.KernelCases;

/**
 * How far the kernel is from its own operations as generated code: both on the same cases, in turn,
 * all their answers compared one by one. Processor time of one thread.
 */
public final class StraightLineBound {

  private static final int ROUNDS = 15;
  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

  private final Kernel.Run run;
  private final StraightLine code;

  private StraightLineBound(Kernel.Run run, StraightLine code) {
    this.run = run;
    this.code = code;
  }

  public static void main(String[] args) throws ReflectiveOperationException {
    for (double unknown : new double[] {0, 0.25}) {
      KernelCases cases = KernelCases.of(unknown);
      Program program = cases.kernel().program;
      StraightLine code = new StraightLine(unknown == 0 ? "Known" : "Partly", program);
      StraightLineBound bound = new StraightLineBound(cases.run(), code);
      System.out.printf(
          Locale.ROOT,
          "%n== %.0f %% unknown: %d operations on %d slots, in %d methods%n",
          100 * unknown, program.operations(), program.slots(), code.methods());
      int answers = 4 * cases.kernel().ledgers.size() * KernelCases.CASES;
      System.out.printf(
          "%d of %d answers differ%n", bound.differing(cases.kernel()), answers);
      bound.warmUp();
      bound.measure();
    }
  }

  private void fill(int word, int inputs) {
    for (int slot = Program.input(0); slot < Program.input(inputs); slot++) {
      code.set(slot, run.values[slot][word]);
    }
  }

  private int differing(Kernel kernel) {
    run.run();
    int differing = 0;
    for (int w = 0; w < Kernel.Run.WORDS; w++) {
      fill(w, kernel.inputs);
      code.run();
      for (Ledger l : kernel.ledgers) {
        for (int slot : new int[] {l.yes(), l.mayYes(), l.no(), l.mayNo()}) {
          differing += Long.bitCount(code.get(slot) ^ run.values[slot][w]);
        }
      }
    }
    return differing;
  }

  /** As many words as the kernel works on in one run. */
  private void runCode() {
    for (int w = 0; w < Kernel.Run.WORDS; w++) {
      code.run();
    }
  }

  /** Until what has been compiled stays the same for a second of processor time. */
  private void warmUp() {
    var compiler = ManagementFactory.getCompilationMXBean();
    long compiled = -1;
    while (compiler.getTotalCompilationTime() != compiled) {
      compiled = compiler.getTotalCompilationTime();
      long from = THREADS.getCurrentThreadCpuTime();
      while (THREADS.getCurrentThreadCpuTime() - from < 1_000_000_000L) {
        run.run();
        runCode();
      }
    }
  }

  private void measure() {
    double[] kernel = new double[ROUNDS];
    double[] bound = new double[ROUNDS];
    for (int i = 0; i < ROUNDS; i++) {
      kernel[i] = microseconds(run::run);
      bound[i] = microseconds(this::runCode);
    }
    Arrays.sort(kernel);
    Arrays.sort(bound);
    line("the kernel", kernel, bound);
    line("the same operations as generated code", bound, bound);
  }

  private static void line(String name, double[] all, double[] bound) {
    System.out.printf(
        Locale.ROOT,
        "%-40s %8.3f µs a case (least %.3f, greatest %.3f), %5.2f times%n",
        name, all[ROUNDS / 2], all[0], all[ROUNDS - 1], all[ROUNDS / 2] / bound[ROUNDS / 2]);
  }

  /** Processor time of a case, over some 50 ms. */
  private static double microseconds(Runnable judge) {
    long from = THREADS.getCurrentThreadCpuTime();
    int times = 0;
    long taken;
    do {
      judge.run();
      times++;
      taken = THREADS.getCurrentThreadCpuTime() - from;
    } while (taken < 50_000_000);
    return taken / 1e3 / times / KernelCases.CASES;
  }
}
