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
import org.opinio.compare.Bridge;
import org.opinio.compare.Bridger;
import org.opinio.compile.CompiledLaw;
import org.opinio.documents.BridgeReport;
import org.opinio.documents.ReportOptions;
import org.opinio.documents.print.JsonBridge;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Finds what would bring holders to one result. */
@Command(
    name = "bridge",
    header = "Find what would bring holders to one result in a case.",
    description = {
      "What they have in common, on which questions of law the outcome turns for these facts, where they",
      "differ without it mattering, and the smallest sets of questions on which they would have to agree."
    },
    optionListHeading = "%n",
    footer = {
      "  opinio bridge cases/hack-back.yaml --holders fr,gb",
      "  opinio bridge cases/hack-back.yaml --holders states --rule SOV-1",
      "  opinio bridge cases/hack-back.yaml --holders fr,gb --format html --out bridge.html"
    })
final class BridgeCommand extends LawCommand {

  @Mixin private CaseArgument caseFile = new CaseArgument();
  @Mixin private Printing printing = new Printing();
  @Mixin private SettingsOptions settings = new SettingsOptions();
  @Mixin private OneRule oneRule = new OneRule();

  @Option(
      names = "--holders",
      paramLabel = "HOLDER",
      required = true,
      description =
          "Who is to come to one result: two or more, by id, country code or name, parted by commas; states for all States, all for every holder.")
  private List<String> named = new ArrayList<>();

  BridgeCommand(Context context) {
    super(context);
  }

  @Override
  int run() {
    Format wanted = printing.format();
    Path file = caseFile.in(context());
    Workspace workspace = workspace();
    Settings set = settings.of(workspace.law());
    Optional<String> rule = oneRule.in(workspace);
    List<String> holders = SomeHolders.of(named, workspace.law());
    if (holders.size() < 2) {
      throw UserFault.of("one holder alone needs no bridge.", "Name two or more: --holders cn,fr");
    }
    Optional<Path> target = printing.target(context(), workspace, file);
    Case subject = step("read the case", () -> workspace.open(file));
    CompiledLaw law = workspace.compiled(timings());
    Assessment assessment =
        step(
            "assess",
            () ->
                new Assessor(law, set)
                    .assess(subject, workspace.situations(subject), OneRule.rules(rule, law)));
    Bridge bridge = step("bridge", () -> new Bridger(assessment, holders, rule).bridge());
    ReportOptions options =
        new ReportOptions(
            holders, Optional.empty(), Optional.empty(), rule, false, receipt(assessment));
    String printed =
        step(
            "render",
            () ->
                Rendering.of(
                    wanted,
                    () -> BridgeReport.of(bridge, options, workspace.forms()),
                    () -> JsonBridge.print(bridge, options)));
    print(printed, target);
    return ExitCode.FINE;
  }
}
