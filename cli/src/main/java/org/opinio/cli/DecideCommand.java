// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.opinio.assess.Assessment;
import org.opinio.assess.Assessor;
import org.opinio.assess.Settings;
import org.opinio.cases.Case;
import org.opinio.compile.CompiledLaw;
import org.opinio.decide.Decisions;
import org.opinio.decide.Limits;
import org.opinio.documents.DecideReport;
import org.opinio.documents.ReportOptions;
import org.opinio.documents.print.JsonDecide;
import org.opinio.documents.report.Receipt;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Says what decides a case. */
@Command(
    name = "decide",
    header = "Say what decides a case.",
    description = {
      "The smallest sets of facts that settle an open finding, each way; that change a settled one, or",
      "defeat it; and the facts that settle most if they are found out next."
    },
    optionListHeading = "%n",
    footer = {
      "  opinio decide cases/estonia-2007.yaml",
      "  opinio decide cases/estonia-2007.yaml --rule SOV-1 --position ee,ru",
      "  opinio decide cases/estonia-2007.yaml --rule GEN-1 --size 2",
      "  opinio decide cases/estonia-2007.yaml --position all --format html --out decide.html"
    })
final class DecideCommand extends LawCommand {

  private static final int LARGEST = 6;
  private static final String ALL = "all";

  @Mixin private CaseArgument caseFile = new CaseArgument();
  @Mixin private Printing printing = new Printing();
  @Mixin private SettingsOptions settings = new SettingsOptions();
  @Mixin private OneRule rule = new OneRule();

  @Option(
      names = "--position",
      paramLabel = "HOLDER",
      description =
          "Show these holders too, by id, country code or name, or all; across readings alone if none"
              + " is named: --position fr,cn")
  private List<String> positions = new ArrayList<>();

  @Option(
      names = "--size",
      paramLabel = "N",
      description = "How many facts a set may have, 1 to 6; 3 if not named.")
  private int size = Limits.DEFAULT.size();

  DecideCommand(Context context) {
    super(context);
  }

  @Override
  int run() {
    if (size < 1 || size > LARGEST) {
      throw UserFault.of("--size is " + size + ".", "Write a number from 1 to " + LARGEST + ".");
    }
    Format wanted = printing.format();
    Path file = caseFile.in(context());
    Workspace workspace = workspace();
    Settings set = settings.of(workspace.law());
    Lookup lookup = new Lookup(workspace.law());
    Optional<String> one = rule.in(workspace);
    List<String> holders = holders(workspace, lookup);
    Optional<Path> target = printing.target(context(), workspace, file);
    Case subject = step("read the case", () -> workspace.open(file));
    CompiledLaw law = workspace.compiled(timings());
    Assessment assessment =
        step("assess", () -> new Assessor(law, set).assess(subject, workspace.situations(subject)));
    Limits limits =
        new Limits(size, one.isPresent() ? Limits.NODES_OF_ONE : Limits.DEFAULT.nodes());
    Decisions decisions = step("decide", () -> Decisions.of(assessment, limits, one, holders));
    Receipt receipt = receipt(assessment);
    ReportOptions options =
        new ReportOptions(holders, Optional.empty(), Optional.empty(), one, false, receipt);
    String printed =
        step(
            "render",
            () ->
                Rendering.of(
                    wanted,
                    () -> DecideReport.of(decisions, options, workspace.forms()),
                    () -> JsonDecide.print(decisions, receipt)));
    print(printed, target);
    return ExitCode.FINE;
  }

  private List<String> holders(Workspace workspace, Lookup lookup) {
    List<String> named = Words.split(positions);
    return named.contains(ALL)
        ? List.copyOf(workspace.law().holders().keySet())
        : named.stream().map(lookup::holder).distinct().toList();
  }
}
