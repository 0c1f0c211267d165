// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Asks for the facts of a case that are still unknown. */
@Command(
    name = "ask",
    usageHelpWidth = 100,
    header = "Ask for the facts of a case that are still unknown.",
    description = {
      "Asks one fact at a time, the one that settles most findings first, and writes each answer into the",
      "case file; everything else in the file stays as it is. A judgement is asked for with its assessor",
      "and reasons. Type `help` at a question to see what can be answered."
    },
    footerHeading = "%nExamples:%n",
    footer = {"  opinio ask cases/estonia-2007.yaml"})
final class AskCommand implements Callable<Integer> {

  private final Context context;
  private final Timings timings = new Timings();

  @Mixin private Common common = new Common();

  @Parameters(paramLabel = "CASE", description = "The case file.")
  private String caseFile = "";

  AskCommand(Context context) {
    this.context = context;
  }

  @Override
  public Integer call() {
    Path file = context.path(caseFile);
    Workspace workspace = Workspace.open(context, common, timings);
    CaseInHand hand = new CaseInHand(workspace, workspace.compiled(timings), file);
    new Interview(hand, new Dialogue(context)).run();
    context.out().flush();
    if (common.timings()) {
      context.err().text(timings.words());
    }
    return ExitCode.FINE;
  }
}
