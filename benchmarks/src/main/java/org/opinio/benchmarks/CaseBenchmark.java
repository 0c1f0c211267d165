// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.benchmarks;

import java.util.ArrayList;
import java.util.List;
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
import org.opinio.assess.Finding;
import org.opinio.assess.Perspective;
import org.opinio.assess.Relevance;
import org.opinio.assess.Settings;
import org.opinio.assess.SituationAssessment;
import org.opinio.cases.Case;
import org.opinio.cases.Situation;
import org.opinio.cases.Situations;
import org.opinio.cite.CitationForms;
import org.opinio.compile.CompiledLaw;
import org.opinio.compile.LawCompiler;
import org.opinio.decide.Decider;
import org.opinio.decide.Decision;
import org.opinio.decide.Limits;
import org.opinio.documents.AssessmentReport;
import org.opinio.documents.report.Receipt;
import org.opinio.documents.ReportOptions;
import org.opinio.documents.print.TextPrinter;
import org.opinio.law.Law;

/** Reading one case, assessing it under all holders, and printing the report. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
public class CaseBenchmark {

  @Param({"estonia-2007.yaml", "empty.yaml", "election-exercise.yaml"})
  public String file = "";

  private final Project project = Project.here();

  @SuppressWarnings("NullAway.Init")
  private Law law;

  @SuppressWarnings("NullAway.Init")
  private CompiledLaw compiled;

  @SuppressWarnings("NullAway.Init")
  private Assessor assessor;

  @SuppressWarnings("NullAway.Init")
  private CitationForms forms;

  @SuppressWarnings("NullAway.Init")
  private Case subject;

  private List<List<Situation>> changed = List.of();
  private int turn;

  @Setup
  public void prepare() {
    law = project.readLaw();
    compiled = LawCompiler.compile(law);
    assessor = new Assessor(compiled, Settings.DEFAULT);
    forms = project.forms(law);
    subject = project.readCase(file, law);
    changed = new Changes(law).of(Situations.of(subject, law));
  }

  @Benchmark
  public Case readCase() {
    return project.readCase(file, law);
  }

  /** From the case as read, with nothing kept but the compiled law; every finding is asked for. */
  @Benchmark
  public int assess() {
    return findings(
        new Assessor(compiled, Settings.DEFAULT).assess(subject, Situations.of(subject, law)));
  }

  /** After one changed fact, each time another. */
  @Benchmark
  public int reassess() {
    turn = (turn + 1) % changed.size();
    return findings(assessor.assess(subject, changed.get(turn)));
  }

  /** Asks for every finding, across readings and for every holder, with its causes. */
  private static int findings(Assessment assessment) {
    int sum = 0;
    for (SituationAssessment situation : assessment.situations()) {
      for (Finding finding : situation.findings().values()) {
        sum += finding.across().missing().size() + finding.byHolder().size();
      }
    }
    return sum;
  }

  /** What decides the rules on which the case bears, across readings; next facts for all holders. */
  @Benchmark
  public int decide() {
    return decided(false);
  }

  /** The same from every holder's perspective too. */
  @Benchmark
  public int decideForAll() {
    return decided(true);
  }

  private int decided(boolean forAll) {
    Assessment fresh = assessor.assess(subject, Situations.of(subject, law));
    Decider decider = new Decider(compiled, Limits.DEFAULT);
    int sum = 0;
    for (SituationAssessment situation : fresh.situations()) {
      List<Perspective> shown = new ArrayList<>(List.of(situation.across()));
      if (forAll) {
        shown.addAll(situation.holders().values());
      }
      Decision decision =
          decider.of(situation, Relevance.of(fresh, situation).thatMatter(), shown);
      sum += decision.rules().size() + decision.next().size();
    }
    return sum;
  }

  /** Assessing and printing: only the findings that are printed are made. */
  @Benchmark
  public String assessAndPrint() {
    Assessment fresh = assessor.assess(subject, Situations.of(subject, law));
    ReportOptions whole = ReportOptions.whole(Receipt.of(fresh, "benchmark"));
    return TextPrinter.print(AssessmentReport.of(fresh, whole, forms));
  }
}
