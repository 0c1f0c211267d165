// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.opinio.assess.Assessment;
import org.opinio.assess.Assessor;
import org.opinio.assess.Settings;
import org.opinio.cases.Case;
import org.opinio.cases.Situation;
import org.opinio.compile.CompiledLaw;
import org.opinio.documents.AssessmentReport;
import org.opinio.documents.ReportOptions;
import org.opinio.documents.print.JsonPrinter;
import org.opinio.documents.report.Receipt;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Assesses a case. */
@Command(
    name = "assess",
    header = "Assess a case under every position.",
    description = {
      "What every rule comes to in every situation of the case, on which readings of the law, for which",
      "States, organisations and groups of experts, and why."
    },
    optionListHeading = "%n",
    footer = {
      "  opinio assess cases/estonia-2007.yaml",
      "  opinio assess cases/estonia-2007.yaml --advised EE --opposing RU",
      "  opinio assess cases/estonia-2007.yaml --rule SOV-1 --why",
      "  opinio assess cases/estonia-2007.yaml --format html --out estonia.html"
    })
final class AssessCommand extends LawCommand {

  @Mixin private CaseArgument caseFile = new CaseArgument();
  @Mixin private Printing printing = new Printing();
  @Mixin private SettingsOptions settings = new SettingsOptions();
  @Mixin private Sides sides = new Sides();

  @Option(
      names = "--position",
      paramLabel = "HOLDER",
      description = "Show only these holders, by id, country code or name: --position fr,cn")
  private List<String> positions = new ArrayList<>();

  @Option(names = "--rule", paramLabel = "RULE", description = "Report on one rule.")
  private Optional<String> rule = Optional.empty();

  @Option(
      names = "--why",
      description = "With --rule: explain it in full, with every rule met on the way.")
  private boolean why;

  AssessCommand(Context context) {
    super(context);
  }

  @Override
  int run() {
    Format wanted = printing.format();
    checkOptions();
    Path file = caseFile.in(context());
    Workspace workspace = workspace();
    Settings set = settings.of(workspace.law());
    ReportOptions options = options(workspace);
    Optional<Path> target = printing.target(context(), workspace, file);
    Case subject = step("read the case", () -> workspace.open(file));
    CompiledLaw law = workspace.compiled(timings());
    List<Situation> situations = workspace.situations(subject);
    Set<String> rules = options.rule().map(Set::of).orElse(law.rules().keySet());
    Assessment assessment =
        step("assess", () -> new Assessor(law, set).assess(subject, situations, rules));
    ReportOptions shown = with(options, receipt(assessment));
    String printed =
        step(
            "render",
            () ->
                Rendering.of(
                    wanted,
                    () -> AssessmentReport.of(assessment, shown, workspace.forms()),
                    () -> JsonPrinter.print(assessment, shown)));
    print(printed, target);
    return ExitCode.FINE;
  }

  private void checkOptions() {
    if (why && rule.isEmpty()) {
      throw UserFault.of(
          "--why explains one rule, and none is named.", "Name it: --rule SOV-1 --why");
    }
  }

  private ReportOptions options(Workspace workspace) {
    Lookup lookup = new Lookup(workspace.law());
    Sides.Of two = sides.in(workspace);
    Optional<String> wanted = rule.map(lookup::rule);
    wanted.ifPresent(workspace::requireComputed);
    List<String> holders = Words.split(positions).stream().map(lookup::holder).distinct().toList();
    return new ReportOptions(
        holders, two.advised(), two.opposing(), wanted, why, new Receipt("", "", "", ""));
  }

  private static ReportOptions with(ReportOptions o, Receipt receipt) {
    return new ReportOptions(o.holders(), o.advised(), o.opposing(), o.rule(), o.why(), receipt);
  }
}
