// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.opinio.assess.Assessment;
import org.opinio.assess.Assessor;
import org.opinio.assess.Finding;
import org.opinio.assess.Relevance;
import org.opinio.assess.Settings;
import org.opinio.assess.SituationAssessment;
import org.opinio.cases.Case;
import org.opinio.cases.Situation;
import org.opinio.compile.CompiledLaw;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Assesses a case. */
@Command(
    name = "assess",
    description = "Assess a case: every situation, every rule, under every position.",
    usageHelpWidth = 100)
final class AssessCommand implements Callable<Integer> {

  private final Context context;
  private final Timings timings = new Timings();

  @Mixin private Common common = new Common();

  @Parameters(paramLabel = "CASE", description = "The case file.")
  private String caseFile = "";

  AssessCommand(Context context) {
    this.context = context;
  }

  @Override
  public Integer call() {
    Workspace workspace = Workspace.open(context, common, timings);
    Case subject = timings.of("read the case", () -> workspace.open(context.path(caseFile)));
    CompiledLaw law = workspace.compiled(timings);
    List<Situation> situations = workspace.situations(subject);
    Assessment assessment =
        timings.of("assess", () -> new Assessor(law, Settings.DEFAULT).assess(subject, situations));
    context.out().line(subject.title());
    for (SituationAssessment s : assessment.situations()) {
      context.out().line("");
      context.out().line(s.situation().title());
      for (Finding f : Relevance.of(assessment, s).findings()) {
        context
            .out()
            .line(
                String.format(
                    "  %-7s %-60s %s",
                    f.rule().id(), f.rule().heading(), Words.of(f.across().kind())));
      }
    }
    if (common.timings()) {
      context.out().flush();
      context.err().text(timings.words());
    }
    return ExitCode.FINE;
  }
}
