// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.opinio.assess.Settings;
import org.opinio.cases.Case;
import org.opinio.compare.Adopting;
import org.opinio.compare.Adoption;
import org.opinio.compare.Effect;
import org.opinio.compile.CompiledLaw;
import org.opinio.documents.EffectReport;
import org.opinio.documents.ReportOptions;
import org.opinio.documents.print.JsonEffect;
import org.opinio.documents.report.Receipt;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Says what adopting readings would change. */
@Command(
    name = "effect",
    header = "Say which findings change if holders adopt a reading.",
    description = {
      "Adopts readings of questions for holders, in place of whatever they have said, and lists exactly",
      "the findings of the cases that change: before and after. A supposition, and nobody's word."
    },
    optionListHeading = "%n",
    footer = {
      "  opinio effect --adopt sovereignty.threshold=effects --by cn,fr",
      "  opinio effect --adopt sovereignty.status=rule --by all --cases cases/hack-back.yaml",
      "  opinio effect --adopt sovereignty.layers=physical,logical --by fr --rule SOV-1"
    })
final class EffectCommand extends LawCommand {

  @Mixin private Printing printing = new Printing();
  @Mixin private SettingsOptions settings = new SettingsOptions();
  @Mixin private OneRule oneRule = new OneRule();

  @Option(
      names = "--adopt",
      paramLabel = "READING",
      required = true,
      description =
          "What is adopted: QUESTION=OPTION, or of a question on which several can be held QUESTION=OPTION,OPTION; one for each question.")
  private List<String> adopt = new ArrayList<>();

  @Option(
      names = "--by",
      paramLabel = "HOLDER",
      required = true,
      description =
          "Who adopts it, by id, country code or name, parted by commas; states for all States, all for every holder.")
  private List<String> by = new ArrayList<>();

  @Option(
      names = "--cases",
      paramLabel = "DIR",
      description =
          "A case file, or a folder of them; the folder of cases beside the law if not named.")
  private Optional<String> cases = Optional.empty();

  EffectCommand(Context context) {
    super(context);
  }

  @Override
  int run() {
    Format wanted = printing.format();
    Workspace workspace = workspace();
    Settings set = settings.of(workspace.law());
    Optional<String> rule = oneRule.in(workspace);
    List<Adoption> adoptions = new Adoptions(workspace.law()).of(adopt);
    List<String> holders = SomeHolders.of(by, workspace.law());
    Path from = cases.map(context()::path).orElse(workspace.casesFolder());
    Optional<Path> target = printing.target(context(), workspace, from);
    List<Case> subjects = step("read the cases", () -> workspace.cases(from));
    CompiledLaw law = workspace.compiled(timings());
    Adopting adopting = new Adopting(law, set, adoptions, holders, rule);
    List<Effect.OfCase> changes =
        step(
            "compare",
            () -> subjects.stream().map(s -> adopting.in(s, workspace.situations(s))).toList());
    Effect effect = new Effect(law, set, adoptions, holders, changes);
    Receipt receipt =
        step(
            "receipt",
            () -> Receipt.of(law.law(), set, subjects, asked(effect, rule), Program.digest()));
    ReportOptions options =
        new ReportOptions(holders, Optional.empty(), Optional.empty(), rule, false, receipt);
    String printed =
        step(
            "render",
            () ->
                Rendering.of(
                    wanted,
                    () -> EffectReport.of(effect, options, workspace.forms()),
                    () -> JsonEffect.print(effect, receipt)));
    print(printed, target);
    return ExitCode.FINE;
  }

  private static String asked(Effect effect, Optional<String> rule) {
    List<String> adopted =
        effect.adoptions().stream()
            .map(a -> a.question().id() + "=" + String.join(",", a.options()))
            .toList();
    return "adopt="
        + String.join(";", adopted)
        + " by="
        + String.join(",", effect.holders())
        + " rule="
        + rule.orElse("all");
  }
}
