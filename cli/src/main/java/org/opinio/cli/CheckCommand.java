// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Checks the law and the cases. */
@Command(
    name = "check",
    usageHelpWidth = 100,
    header = "Check the law and the cases.",
    description = {
      "Says line by line what cannot be used and how to mend it. Ends with 2 if there is an error."
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  opinio check",
      "  opinio check --fix",
      "  opinio check law/rules/sovereignty.md cases/estonia-2007.yaml"
    })
final class CheckCommand implements Callable<Integer> {

  private final Context context;

  @Mixin private Common common = new Common();

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
    this.context = context;
  }

  @Override
  public Integer call() {
    Timings timings = new Timings();
    LawCheckRun run = new LawCheckRun(context, LawFinder.find(context, common.law()), timings);
    int code = run.report(named, fix, notes);
    context.out().flush();
    if (common.timings()) {
      context.err().text(timings.words());
    }
    return code;
  }
}
