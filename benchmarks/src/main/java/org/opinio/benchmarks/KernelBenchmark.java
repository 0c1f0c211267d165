// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.benchmarks;

import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.opinio.kernel.Kernel;

/** A case among many: every rule under every holder. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(value = 1, jvmArgsAppend = {"-Xss64m", "-Xmx4g"})
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
public class KernelBenchmark {

  /** The share of facts that are not known. */
  @Param({"0", "0.25"})
  public double unknown;

  @SuppressWarnings("NullAway.Init")
  private Kernel.Run run;

  @Setup
  public void prepare() {
    KernelCases cases = KernelCases.of(unknown);
    run = cases.run();
    run.run();
    cases.print();
  }

  @Benchmark
  @OperationsPerInvocation(KernelCases.CASES)
  public Kernel.Run judge() {
    run.run();
    return run;
  }
}
