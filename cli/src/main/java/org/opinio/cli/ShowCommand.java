// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.cli;

import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Shows one thing of the law. */
@Command(
    name = "show",
    header = "Show a rule, question, fact, holder or source.",
    description = {
      "The words of its page, what uses it, and who holds which reading. Of a holder: its documents and",
      "views, the questions on which no view is recorded, views that contradict each other, and what its",
      "own words would mean for the cases in the folder `cases` beside the law."
    },
    optionListHeading = "%n",
    footer = {
      "  opinio show SOV-1",
      "  opinio show sovereignty.status",
      "  opinio show effect.loss-of-functionality",
      "  opinio show fr",
      "  opinio show fr --cases --format html --out france.html",
      "  opinio show nicaragua"
    })
final class ShowCommand extends LawCommand {

  @Mixin private OutOption out = new OutOption();

  @Parameters(
      paramLabel = "ID",
      description = "An id, in any letter case; a holder's name will do too.")
  private String id = "";

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      description = "text, md or html; of a holder also json. Text if not named.")
  private String format = "text";

  @Option(
      names = "--cases",
      description = "Of a holder: everything that its own words settle in the cases.")
  private boolean allCases;

  ShowCommand(Context context) {
    super(context);
  }

  @Override
  int run() {
    Format wanted = Format.of(format, Format.TEXT, Format.MD, Format.HTML, Format.JSON);
    Workspace workspace = workspace();
    Named named = Named.of(id, workspace);
    if (!(named instanceof Named.OfHolder)) {
      if (wanted == Format.JSON) {
        throw UserFault.of("only a holder is shown as json.", "There are text, md and html.");
      }
      if (allCases) {
        throw UserFault.of("--cases belongs to a holder.", "Name one: opinio show fr --cases");
      }
    }
    Optional<Path> target = out.target(context(), workspace);
    ShowPage page = new ShowPage(workspace, named, allCases, timings());
    String printed =
        wanted == Format.JSON && named instanceof Named.OfHolder n
            ? HolderJson.of(n.holder(), page)
            : Rendering.of(wanted, page.report());
    print(printed, target);
    return ExitCode.FINE;
  }
}
