// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.cli;

import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Checks the law and the cases. */
@Command(
    name = "check",
    header = "Check the law, the cases and the meetings.",
    description = {
      "Says line by line what cannot be used and how to mend it. Ends with 2 if there is an error."
    },
    footer = {
      "  opinio check",
      "  opinio check --fix",
      "  opinio check law/rules/sovereignty.md cases/estonia-2007.yaml"
    })
final class CheckCommand extends LawCommand {

  @Option(names = "--fix", description = "Mend the links of pages whose headings were reworded.")
  private boolean fix;

  @Option(names = "--notes", description = "Print notes too: what is not used yet.")
  private boolean notes;

  @Parameters(
      paramLabel = "PATH",
      arity = "0..*",
      description = "Pages, case files or folders to report on; everything if none is named.")
  private List<String> named = new ArrayList<>();

  CheckCommand(Context context) {
    super(context);
  }

  @Override
  int run() {
    return new LawCheckRun(context(), lawFolder(), timings()).report(named, fix, notes);
  }
}
