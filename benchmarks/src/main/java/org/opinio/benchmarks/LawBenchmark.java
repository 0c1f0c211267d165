// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.benchmarks;

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
import org.opinio.compile.CompiledLaw;
import org.opinio.compile.LawCompiler;
import org.opinio.law.Law;

/** Reading the pages of the law, and making them a circuit. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
public class LawBenchmark {

  private final Project project = Project.here();

  @SuppressWarnings("NullAway.Init")
  private Law law;

  @Setup
  public void readOnce() {
    law = project.readLaw();
  }

  @Benchmark
  public Law read() {
    return project.readLaw();
  }

  @Benchmark
  public CompiledLaw compile() {
    return LawCompiler.compile(law);
  }

  @Benchmark
  public CompiledLaw readAndCompile() {
    return LawCompiler.compile(project.readLaw());
  }
}
