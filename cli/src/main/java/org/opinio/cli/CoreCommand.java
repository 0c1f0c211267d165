// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.opinio.assess.RuleOrder;
import org.opinio.assess.Settings;
import org.opinio.compare.divergence.Core;
import org.opinio.compare.divergence.CoreFinder;
import org.opinio.compare.divergence.Limits;
import org.opinio.compile.CompiledLaw;
import org.opinio.documents.CoreReport;
import org.opinio.documents.ReportOptions;
import org.opinio.documents.print.JsonCore;
import org.opinio.documents.report.Receipt;
import org.opinio.law.Rule;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Says what the published words of holders have in common. */
@Command(
    name = "core",
    header = "Say what the words of all holders have in common, without a case.",
    description = {
      "For each rule the patterns of facts on which it is established, or not, on every reading; those on",
      "which it is so by the words of all who have spoken; who has, and who is silent."
    },
    optionListHeading = "%n",
    footer = {
      "  opinio core --rule SOV-1",
      "  opinio core --holders cn,fr --as-of 2021-12-31",
      "  opinio core --format html --out core.html"
    })
final class CoreCommand extends LawCommand {

  @Mixin private Printing printing = new Printing();
  @Mixin private AsOf asOf = new AsOf();
  @Mixin private OneRule oneRule = new OneRule();

  @Option(
      names = "--holders",
      paramLabel = "HOLDER",
      description =
          "Only these holders, by id, country code or name, parted by commas; states for all States. Without it, every holder.")
  private List<String> named = new ArrayList<>();

  @Option(
      names = "--patterns",
      paramLabel = "N",
      description =
          "How many patterns are named for each result, the shortest first; 6 if not named.")
  private int patterns = 6;

  CoreCommand(Context context) {
    super(context);
  }

  @Override
  int run() {
    Format wanted = printing.format();
    if (patterns < 0) {
      throw UserFault.of("--patterns takes a number from 0.", "Write --patterns 12");
    }
    Workspace workspace = workspace();
    Settings settings = asOf.settings();
    Optional<String> rule = oneRule.in(workspace);
    List<String> holders =
        SomeHolders.of(named.isEmpty() ? List.of("all") : named, workspace.law());
    Optional<Path> target = printing.target(context(), workspace);
    CompiledLaw law = workspace.compiled(timings());
    Limits limits = rule.isPresent() ? CoreFinder.ONE_RULE : Limits.USUAL;
    Collection<String> rules = rule.map(List::of).orElseGet(() -> headings(law));
    Core core =
        step("core", () -> new CoreFinder(law, settings, holders, limits, patterns).of(rules));
    Receipt receipt =
        step(
            "receipt",
            () ->
                Receipt.of(
                    law.law(),
                    settings,
                    List.of(),
                    "holders="
                        + String.join(",", holders)
                        + " rule="
                        + rule.orElse("all")
                        + " patterns="
                        + patterns,
                    Program.digest()));
    ReportOptions options =
        new ReportOptions(holders, Optional.empty(), Optional.empty(), rule, false, receipt);
    String printed =
        step(
            "render",
            () ->
                Rendering.of(
                    wanted,
                    () -> CoreReport.of(core, options, workspace.forms()),
                    () -> JsonCore.print(core, receipt)));
    print(printed, target);
    return ExitCode.FINE;
  }

  /** Rules that stand under a heading of their own, in the order in which rules are shown. */
  private static List<String> headings(CompiledLaw law) {
    return law.rules().values().stream()
        .map(r -> r.rule())
        .filter(r -> r.parent().isEmpty())
        .sorted(new RuleOrder())
        .map(Rule::id)
        .toList();
  }
}
