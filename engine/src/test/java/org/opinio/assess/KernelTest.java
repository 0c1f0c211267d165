// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.assess;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.opinio.compile.CompiledLaw;
import org.opinio.compile.Evaluation;
import org.opinio.compile.LawCompiler;
import org.opinio.compile.Variable;
import org.opinio.kernel.Kernel;
import org.opinio.law.Law;
import org.opinio.logic.Diagrams;

/** Many cases at once, against each by itself. */
class KernelTest {

  private static final int SEEDS = Integer.getInteger("opinio.seeds", 60);
  private static final Kernel.Sizes TINY = new Kernel.Sizes(3, 2, 2);
  private static final Kernel.Sizes SMALL = new Kernel.Sizes(12, 4, 2);

  private int settled;
  private int asked;

  @Test
  void everyAnswerIsThatOfTheCaseByItself() {
    for (int seed = 1; seed <= SEEDS; seed++) {
      for (Kernel.Sizes sizes : List.of(TINY, SMALL, Kernel.Sizes.DEFAULT)) {
        compare(RandomLaw.of(seed), seed, 0.3, sizes);
      }
    }
    assertThat(settled).isGreaterThan(asked / 2);
  }

  @Test
  void smallLawsAreSettledWhole() {
    for (int seed = 1; seed <= SEEDS; seed++) {
      compare(RandomLaw.of(seed), seed, 0.4, Kernel.Sizes.DEFAULT);
    }
    assertThat(settled).isEqualTo(asked);
  }

  @Test
  void whereAllIsKnownTheFasterFormGivesTheSame() {
    for (int seed = 1; seed <= SEEDS; seed++) {
      for (Kernel.Sizes sizes : List.of(TINY, Kernel.Sizes.DEFAULT)) {
        compare(RandomLaw.of(seed), seed, 0, sizes);
      }
    }
    assertThat(settled).isGreaterThan(asked / 2);
  }

  @Test
  @Tag("slow")
  void onTheLawOfThisRepositoryToo() {
    CompiledLaw law = RealLaw.compiled();
    Stands stands = new Stands(law.law(), Settings.DEFAULT);
    SortedMap<String, SortedMap<String, Stand>> holders = new TreeMap<>();
    law.law().holders().forEach((id, holder) -> holders.put(id, stands.of(holder)));
    for (double unknown : new double[] {0, 0.25, 0.8}) {
      compare(law, holders, 7, unknown, Kernel.Sizes.DEFAULT, 3);
    }
    assertThat(settled).isGreaterThan(asked * 98 / 100);
  }

  private void compare(Law law, long seed, double unknown, Kernel.Sizes sizes) {
    CompiledLaw compiled = LawCompiler.compile(law);
    Stands stands = new Stands(law, Settings.DEFAULT);
    SortedMap<String, SortedMap<String, Stand>> holders = new TreeMap<>();
    holders.put("nobody", new TreeMap<>());
    law.holders().forEach((id, holder) -> holders.put(id, stands.of(holder)));
    compare(compiled, holders, seed, unknown, sizes, 64);
  }

  private void compare(
      CompiledLaw law,
      SortedMap<String, SortedMap<String, Stand>> holders,
      long seed,
      double unknown,
      Kernel.Sizes sizes,
      int rows) {
    Random random = new Random(seed);
    byte[] fixed = roles(law, random);
    Kernel kernel = Kernel.of(law, fixed, holders, unknown == 0, sizes);
    Kernel.Run run = kernel.new Run(1);
    run.clear();
    List<byte[]> cases = cases(law, fixed, random, unknown, rows);
    for (int row = 0; row < cases.size(); row++) {
      for (int v = 0; v < fixed.length; v++) {
        if (fixed[v] < 0 && cases.get(row)[v] >= 0) {
          run.set(row, v, cases.get(row)[v] == 1);
        }
      }
    }
    run.run();
    for (int row = 0; row < cases.size(); row++) {
      Evaluation evaluation =
          new Evaluation(law, new Diagrams(20_000_000), cases.get(row), Map.of(), Map.of());
      for (int holder = 0; holder < kernel.holders().size(); holder++) {
        ReadingDomain domain =
            ReadingDomain.of(evaluation, holders.get(kernel.holders().get(holder)));
        for (int rule = 0; rule < kernel.rules().size(); rule++) {
          String name = kernel.rules().get(rule);
          Verdict expected = verdict(evaluation, law.rule(name).node(), domain);
          Verdict found = verdict(run, rule, holder, row);
          asked++;
          if (found != null) {
            settled++;
            assertThat(found)
                .as("seed %d, %s, case %d, %s, %s", seed, sizes, row, name, holder)
                .isEqualTo(expected);
          }
        }
      }
    }
  }

  private static Verdict verdict(Evaluation evaluation, int node, ReadingDomain domain) {
    Diagrams d = evaluation.diagrams();
    int established = evaluation.established(node);
    int refuted = evaluation.refuted(node);
    int readings = domain.over(established, refuted);
    if (d.entails(readings, established)) {
      return Verdict.ESTABLISHED;
    }
    return d.entails(readings, refuted) ? Verdict.NOT_ESTABLISHED : Verdict.OPEN;
  }

  private static Verdict verdict(Kernel.Run run, int rule, int holder, int row) {
    boolean established = (run.established(rule, holder, 0) >>> row & 1) == 1;
    boolean refuted = (run.refuted(rule, holder, 0) >>> row & 1) == 1;
    boolean open = (run.open(rule, holder, 0) >>> row & 1) == 1;
    assertThat((established ? 1 : 0) + (refuted ? 1 : 0) + (open ? 1 : 0)).isLessThan(2);
    return established
        ? Verdict.ESTABLISHED
        : refuted ? Verdict.NOT_ESTABLISHED : open ? Verdict.OPEN : null;
  }

  private static byte[] roles(CompiledLaw law, Random random) {
    byte[] fixed = new byte[law.variables().size()];
    Arrays.fill(fixed, (byte) -1);
    law.single()
        .forEach((variable, v) -> {
          if (!(variable instanceof Variable.OfNotModelled)) {
            fixed[v] =
                (byte) (variable instanceof Variable.OfPerson ? 0 : random.nextInt(4) > 0 ? 1 : 0);
          }
        });
    return fixed;
  }

  /** Cases that can be, with some facts left unknown. */
  private static List<byte[]> cases(
      CompiledLaw law, byte[] fixed, Random random, double unknown, int rows) {
    Diagrams d = new Diagrams(5_000_000);
    Evaluation evaluation = new Evaluation(law, d, fixed, Map.of(), Map.of());
    int possible = Diagrams.TRUE;
    for (int node : law.factConstraints()) {
      possible = d.and(possible, evaluation.function(node));
    }
    List<byte[]> cases = new ArrayList<>();
    for (int row = 0; row < rows && possible != Diagrams.FALSE; row++) {
      double share = random.nextDouble();
      byte[] values = fixed.clone();
      int f = possible;
      for (int v = 0; v < values.length; v++) {
        if (values[v] < 0 && !law.variables().get(v).isReading()) {
          values[v] = (byte) (random.nextDouble() < share ? 1 : 0);
          if (f > Diagrams.TRUE && d.topVariable(f) == v) {
            int next = values[v] == 1 ? d.high(f) : d.low(f);
            values[v] = (byte) (next == Diagrams.FALSE ? 1 - values[v] : values[v]);
            f = values[v] == 1 ? d.high(f) : d.low(f);
          }
        }
      }
      for (int v = 0; v < values.length; v++) {
        if (fixed[v] < 0 && random.nextDouble() < unknown) {
          values[v] = -1;
        }
      }
      cases.add(values);
    }
    return cases;
  }
}
