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
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.opinio.assess.Assessment;
import org.opinio.assess.Assessor;
import org.opinio.assess.Settings;
import org.opinio.cases.Case;
import org.opinio.cases.Situation;
import org.opinio.cases.Situations;
import org.opinio.compare.Adopting;
import org.opinio.compare.Adoption;
import org.opinio.compare.Bridge;
import org.opinio.compare.Bridger;
import org.opinio.compare.Effect;
import org.opinio.compile.CompiledLaw;
import org.opinio.compile.LawCompiler;
import org.opinio.law.Law;
import org.opinio.law.Question;

/** What brings all holders to one result in a case, and what adopting a reading changes in it. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
public class BridgeBenchmark {

  @Param({"estonia-2007.yaml", "election-exercise.yaml"})
  public String file = "";

  private final Project project = Project.here();

  @SuppressWarnings("NullAway.Init")
  private CompiledLaw compiled;

  @SuppressWarnings("NullAway.Init")
  private Case subject;

  private List<Situation> situations = List.of();
  private List<String> holders = List.of();
  private List<Adoption> adoptions = List.of();

  @Setup
  public void prepare() {
    Law law = project.readLaw();
    compiled = LawCompiler.compile(law);
    subject = project.readCase(file, law);
    situations = Situations.of(subject, law);
    holders = List.copyOf(law.holders().keySet());
    Question first = law.questions().values().stream().filter(q -> !q.isSet()).findFirst().get();
    adoptions = List.of(new Adoption(first, List.of(first.options().getFirst().id())));
  }

  /** From the case as read: assessed, and bridged with every fact that is missing. */
  @Benchmark
  public Bridge bridge() {
    Assessment assessment =
        new Assessor(compiled, Settings.DEFAULT).assess(subject, situations);
    return new Bridger(assessment, holders, Optional.empty()).bridge();
  }

  /** One reading adopted by every holder. */
  @Benchmark
  public Effect.OfCase effect() {
    return new Adopting(compiled, Settings.DEFAULT, adoptions, holders, Optional.empty())
        .in(subject, situations);
  }
}
