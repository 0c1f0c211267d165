// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.benchmarks;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.opinio.assess.Settings;
import org.opinio.assess.Silence;
import org.opinio.compare.divergence.Divergence;
import org.opinio.compare.divergence.Divergences;
import org.opinio.compare.divergence.Limits;
import org.opinio.compare.divergence.Matrix;
import org.opinio.compile.CompiledLaw;
import org.opinio.compile.LawCompiler;

/** Where holders part in general, on all rules: two of them, and each two of all. */
@State(Scope.Benchmark)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
public class DivergenceBenchmark {

  private static final int PATTERNS = 3;
  private static final Settings SETTINGS =
      new Settings(Optional.empty(), Silence.OPEN, Optional.empty());

  @SuppressWarnings("NullAway.Init")
  private CompiledLaw law;

  @SuppressWarnings("NullAway.Init")
  private List<String> rules;

  @SuppressWarnings("NullAway.Init")
  private List<String> holders;

  @Setup
  public void compile() {
    law = LawCompiler.compile(Project.here().readLaw());
    rules =
        law.rules().values().stream()
            .map(r -> r.rule())
            .filter(r -> r.parent().isEmpty())
            .map(r -> r.id())
            .toList();
    holders = List.copyOf(law.law().holders().keySet());
  }

  @Benchmark
  @BenchmarkMode(Mode.AverageTime)
  @Warmup(iterations = 5, time = 1)
  @Measurement(iterations = 5, time = 1)
  public List<Divergence> two() {
    return new Divergences(law, SETTINGS, Limits.USUAL).between("cn", "fr", rules, PATTERNS);
  }

  @Benchmark
  @BenchmarkMode(Mode.SingleShotTime)
  @Warmup(iterations = 1)
  @Measurement(iterations = 2)
  public Matrix all() {
    return new Divergences(law, SETTINGS, Limits.USUAL).matrix(holders, rules);
  }
}
