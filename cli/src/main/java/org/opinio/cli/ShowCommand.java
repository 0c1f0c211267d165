// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.cli;

import java.util.concurrent.Callable;
import org.opinio.documents.print.TextPrinter;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Shows one thing of the law. */
@Command(
    name = "show",
    usageHelpWidth = 100,
    header = "Show a rule, question, fact, holder or source.",
    description = {"The words of its page, what uses it, and who holds which reading."},
    footerHeading = "%nExamples:%n",
    footer = {
      "  opinio show SOV-1",
      "  opinio show sovereignty.status",
      "  opinio show effect.loss-of-functionality",
      "  opinio show fr",
      "  opinio show nicaragua"
    })
final class ShowCommand implements Callable<Integer> {

  private final Context context;
  private final Timings timings = new Timings();

  @Mixin private Common common = new Common();

  @Parameters(
      paramLabel = "ID",
      description = "An id, in any letter case; a holder's name will do too.")
  private String id = "";

  ShowCommand(Context context) {
    this.context = context;
  }

  @Override
  public Integer call() {
    Workspace workspace = Workspace.open(context, common, timings);
    ShowPage page = new ShowPage(workspace, Named.of(id, workspace));
    context.out().text(TextPrinter.print(page.report()));
    context.out().flush();
    if (common.timings()) {
      context.err().text(timings.words());
    }
    return ExitCode.FINE;
  }
}
