// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.cli;

import java.nio.file.Path;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Asks for the facts of a case that are still unknown. */
@Command(
    name = "ask",
    header = "Ask for the facts of a case that are still unknown.",
    description = {
      "Asks one fact at a time, the one that settles most findings first, and writes each answer into the",
      "case file; everything else in the file stays as it is. A judgement is asked for with its assessor",
      "and reasons. Type `help` at a question to see what can be answered."
    },
    footer = {"  opinio ask cases/estonia-2007.yaml"})
final class AskCommand extends LawCommand {

  @Mixin private CaseArgument caseFile = new CaseArgument();

  AskCommand(Context context) {
    super(context);
  }

  @Override
  int run() {
    Path file = caseFile.in(context());
    Workspace workspace = workspace();
    CaseInHand hand = new CaseInHand(workspace, workspace.compiled(timings()), file);
    new Interview(hand, new Dialogue(context())).run();
    return ExitCode.FINE;
  }
}
