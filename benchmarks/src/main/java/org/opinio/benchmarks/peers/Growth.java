// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.benchmarks.peers;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.LongStream;
import org.opinio.cases.Situation;
import org.opinio.compile.CompiledLaw;
import org.opinio.compile.LawCompiler;
import org.opinio.law.Law;

/**
 * How compiling and a case grow with the law: the law of this project beside one ten times as
 * large. Argument: how many times, 10 if not named.
 */
public final class Growth {

  private static final int CASES = 10;
  private static final long SEED = 20261124;

  private Growth() {}

  private record Measured(double compile, double known, double partly) {}

  public static void main(String[] args) {
    int times = args.length == 0 ? 10 : Integer.parseInt(args[0]);
    Law law = LawHere.compiled().law();
    Law grown = GrownLaw.of(law, times);
    Measured small = measured(law);
    Measured large = measured(grown);
    System.out.printf(
        Locale.ROOT, "%d rules, %d facts, %d questions; grown %d, %d, %d. Seeds from %d.%n",
        law.rules().size(), law.facts().size(), law.questions().size(), grown.rules().size(),
        grown.facts().size(), grown.questions().size(), SEED);
    line("compiling", small.compile, large.compile);
    line("a case wholly known", small.known, large.known);
    line("a case, 25 % unknown", small.partly, large.partly);
  }

  private static void line(String what, double small, double large) {
    System.out.printf(
        Locale.ROOT, "%-24s %10.3f ms %12.3f ms %8.1f times%n", what, small, large, large / small);
  }

  private static Measured measured(Law law) {
    double[] compile = new double[15];
    for (int i = 0; i < compile.length; i++) {
      long from = System.nanoTime();
      LawCompiler.compile(law);
      compile[i] = (System.nanoTime() - from) / 1e6;
    }
    CompiledLaw compiled = LawCompiler.compile(law);
    return new Measured(median(compile), cases(compiled, 0), cases(compiled, 25));
  }

  /** The median of what a case costs for all rules and holders, after rounds that do not count. */
  private static double cases(CompiledLaw law, int unknown) {
    AssessorProduct product = new AssessorProduct(law, List.of());
    List<Situation> situations =
        LongStream.range(SEED, SEED + CASES)
            .mapToObj(seed -> new RandomSituations(law).of(seed, unknown))
            .toList();
    for (int i = 0; i < 5; i++) {
      situations.forEach(product::forHolders);
    }
    double[] ms = new double[CASES];
    for (int i = 0; i < CASES; i++) {
      long from = System.nanoTime();
      product.forHolders(situations.get(i));
      ms[i] = (System.nanoTime() - from) / 1e6;
    }
    return median(ms);
  }

  private static double median(double[] values) {
    double[] sorted = values.clone();
    Arrays.sort(sorted);
    return sorted[sorted.length / 2];
  }
}
