// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.benchmarks;

import java.util.Arrays;
import java.util.Map;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import org.opinio.assess.Settings;
import org.opinio.assess.Stand;
import org.opinio.assess.Stands;
import org.opinio.compile.CompiledLaw;
import org.opinio.compile.Evaluation;
import org.opinio.compile.LawCompiler;
import org.opinio.compile.Variable;
import org.opinio.kernel.Kernel;
import org.opinio.logic.Diagrams;

/**
 * The law of this project for a State that acted towards another, and random cases of that shape.
 *
 * @param run room that holds them, not yet run
 */
public record KernelCases(Kernel kernel, Kernel.Run run) {

  public static final int CASES = 64 * Kernel.Run.WORDS;

  /**
   * Makes them.
   *
   * @param unknown the share of facts that are not known
   */
  public static KernelCases of(double unknown) {
    CompiledLaw law = LawCompiler.compile(Project.here().readLaw());
    byte[] fixed = roles(law);
    Stands reader = new Stands(law.law(), Settings.DEFAULT);
    SortedMap<String, SortedMap<String, Stand>> stands = new TreeMap<>();
    law.law().holders().forEach((id, holder) -> stands.put(id, reader.of(holder)));
    Kernel kernel = Kernel.of(law, fixed, stands, unknown == 0);
    Kernel.Run run = kernel.new Run(Kernel.Run.WORDS);
    fill(law, fixed, unknown, run);
    return new KernelCases(kernel, run);
  }

  /** A State that acted is judged; every ground may be relied on. */
  private static byte[] roles(CompiledLaw law) {
    byte[] fixed = new byte[law.variables().size()];
    Arrays.fill(fixed, (byte) -1);
    law.single().forEach((variable, v) -> {
      if (!(variable instanceof Variable.OfNotModelled)) {
        boolean is = variable instanceof Variable.Acts || variable instanceof Variable.Ground;
        fixed[v] = (byte) (is ? 1 : 0);
      }
    });
    return fixed;
  }

  /** Cases that can be, at random. */
  private static void fill(CompiledLaw law, byte[] fixed, double unknown, Kernel.Run run) {
    Random random = new Random(1);
    Diagrams d = new Diagrams(5_000_000);
    Evaluation evaluation = new Evaluation(law, d, fixed, Map.of(), Map.of());
    int possible = Diagrams.TRUE;
    for (int node : law.factConstraints()) {
      possible = d.and(possible, evaluation.function(node));
    }
    for (int row = 0; row < CASES; row++) {
      double share = 0.5 + 0.5 * random.nextDouble();
      int f = possible;
      for (int v = 0; v < fixed.length; v++) {
        if (fixed[v] >= 0 || law.variables().get(v).isReading()) {
          continue;
        }
        boolean value = random.nextDouble() < share;
        if (f > Diagrams.TRUE && d.topVariable(f) == v) {
          value ^= (value ? d.high(f) : d.low(f)) == Diagrams.FALSE;
          f = value ? d.high(f) : d.low(f);
        }
        if (random.nextDouble() >= unknown) {
          run.set(row, v, value);
        }
      }
    }
  }

  /** How large the program is, and how many answers it leaves. */
  void print() {
    long left = 0;
    long cases = 0;
    long[] touched = new long[Kernel.Run.WORDS];
    for (int rule = 0; rule < kernel.rules().size(); rule++) {
      for (int holder = 0; holder < kernel.holders().size(); holder++) {
        for (int word = 0; word < Kernel.Run.WORDS; word++) {
          long open =
              ~(run.established(rule, holder, word)
                  | run.refuted(rule, holder, word)
                  | run.open(rule, holder, word));
          left += Long.bitCount(open);
          touched[word] |= open;
        }
      }
    }
    for (long word : touched) {
      cases += Long.bitCount(word);
    }
    long answers = (long) kernel.rules().size() * kernel.holders().size();
    System.out.printf(
        "%n# %d answers a case, %d different; %d word operations for 64 cases;"
            + " left open to other means: %d of %d answers, in %d of %d cases%n",
        answers,
        kernel.distinctAnswers(),
        kernel.operations(),
        left,
        answers * CASES,
        cases,
        CASES);
  }
}
