// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.opinio.assess.Assessment;
import org.opinio.assess.Assessor;
import org.opinio.assess.RuleOrder;
import org.opinio.assess.Settings;
import org.opinio.cases.Case;
import org.opinio.compare.divergence.CaseDivergence;
import org.opinio.compare.divergence.Divergences;
import org.opinio.compare.divergence.HolderDivergence;
import org.opinio.compare.divergence.Limits;
import org.opinio.compare.divergence.Matrix;
import org.opinio.compare.divergence.NearOrder;
import org.opinio.compile.CompiledLaw;
import org.opinio.documents.DivergenceReport;
import org.opinio.documents.MatrixReport;
import org.opinio.documents.Names;
import org.opinio.documents.ReportOptions;
import org.opinio.documents.print.JsonDivergence;
import org.opinio.documents.report.Receipt;
import org.opinio.law.Holder;
import org.opinio.law.Rule;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Says where holders part, in general. */
@Command(
    name = "diverge",
    header = "Say where two holders part, in general and without a case.",
    description = {
      "The patterns of facts on which two holders come to different results, shortest first, with the",
      "questions that make it so; or, for all holders, on how many rules each two part."
    },
    optionListHeading = "%n",
    footer = {
      "  opinio diverge cn fr",
      "  opinio diverge cn fr --rule SOV-1 --most 10",
      "  opinio diverge eu au-union --cases cases",
      "  opinio diverge --all --order near --format html --out matrix.html"
    })
final class DivergeCommand extends LawCommand {

  @Mixin private Printing printing = new Printing();
  @Mixin private AsOf asOf = new AsOf();
  @Mixin private OneRule oneRule = new OneRule();

  @Parameters(
      paramLabel = "HOLDER",
      arity = "0..*",
      description = "The two holders; with --all, those of the table, or none for all.")
  private List<String> named = new ArrayList<>();

  @Option(names = "--all", description = "How many rules each two holders part on, as a table.")
  private boolean all;

  @Option(
      names = "--order",
      paramLabel = "ORDER",
      description =
          "With --all: name for the order of the alphabet, as without it; near to put holders that part on little near each other, which says nothing else.")
  private String order = "name";

  @Option(
      names = "--most",
      paramLabel = "N",
      description = "Patterns shown for each way of parting; 3 if not named.")
  private int most = 3;

  @Option(
      names = "--cases",
      paramLabel = "DIR",
      description = "Say also on which findings of these cases they part: a case file or a folder.")
  private Optional<String> cases = Optional.empty();

  DivergeCommand(Context context) {
    super(context);
  }

  @Override
  int run() {
    Format wanted = printing.format();
    Settings settings = asOf.settings();
    boolean near = near();
    if (most < 0) {
      throw UserFault.of("--most " + most + " is no number of patterns.", "Write --most 10");
    }
    Workspace workspace = workspace();
    Optional<String> rule = oneRule.in(workspace);
    List<String> holders = holders(workspace);
    Path from = cases.map(context()::path).orElse(workspace.folder());
    Optional<Path> target = printing.target(context(), workspace, from);
    CompiledLaw law = workspace.compiled(timings());
    List<String> rules = rule.map(List::of).orElseGet(() -> rules(law));
    String printed =
        all
            ? matrix(wanted, workspace, law, settings, holders, rules, rule, near)
            : pair(wanted, workspace, law, settings, holders, rules, rule);
    print(printed, target);
    return ExitCode.FINE;
  }

  private boolean near() {
    return switch (order) {
      case "name" -> false;
      case "near" -> true;
      default ->
          throw UserFault.of(
              "there is no order `" + Words.line(order) + "`.", "Write --order name or near.");
    };
  }

  private List<String> holders(Workspace workspace) {
    Lookup lookup = new Lookup(workspace.law());
    List<String> ids = Words.split(named).stream().map(lookup::holder).distinct().toList();
    if (all && cases.isPresent()) {
      throw UserFault.of(
          "cases are compared for two holders, not for a table.",
          "Leave out --cases, or --all and name two holders.");
    }
    if (all && ids.isEmpty()) {
      return named(workspace, List.copyOf(workspace.law().holders().keySet()));
    }
    if (all ? ids.size() < 2 : ids.size() != 2) {
      throw UserFault.of(
          all ? "a table needs two holders or more." : "this compares two holders.",
          "Name two, such as `opinio diverge cn fr`, or write `opinio diverge --all`.");
    }
    return all ? named(workspace, ids) : ids;
  }

  /** In the order of their names. */
  private static List<String> named(Workspace workspace, List<String> ids) {
    return Names.sorted(workspace.law().holders().values()).stream()
        .map(Holder::id)
        .filter(ids::contains)
        .toList();
  }

  /** Every rule with a result that stands under no other, in the order in which rules are shown. */
  private static List<String> rules(CompiledLaw law) {
    return law.rules().values().stream()
        .map(r -> r.rule())
        .filter(r -> r.parent().isEmpty())
        .sorted(new RuleOrder())
        .map(Rule::id)
        .toList();
  }

  private String pair(
      Format wanted,
      Workspace workspace,
      CompiledLaw law,
      Settings settings,
      List<String> holders,
      List<String> rules,
      Optional<String> rule) {
    String first = holders.getFirst();
    String second = holders.getLast();
    List<Case> subjects =
        cases.isPresent()
            ? step("read the cases", () -> workspace.cases(context().path(cases.get())))
            : List.of();
    HolderDivergence answer =
        step(
            "compare",
            () ->
                new HolderDivergence(
                    law,
                    settings,
                    first,
                    second,
                    rules,
                    new Divergences(law, settings, Limits.USUAL)
                        .between(first, second, rules, most),
                    inCases(workspace, law, settings, subjects, holders, rules)));
    Receipt receipt =
        step(
            "receipt",
            () ->
                Receipt.of(
                    law.law(),
                    settings,
                    subjects,
                    "diverge="
                        + first
                        + ","
                        + second
                        + " rule="
                        + rule.orElse("all")
                        + " most="
                        + most,
                    Program.digest()));
    ReportOptions options =
        new ReportOptions(holders, Optional.empty(), Optional.empty(), rule, false, receipt);
    return step(
        "render",
        () ->
            Rendering.of(
                wanted,
                () -> DivergenceReport.of(answer, options, workspace.forms()),
                () -> JsonDivergence.print(answer, receipt)));
  }

  private static List<CaseDivergence> inCases(
      Workspace workspace,
      CompiledLaw law,
      Settings settings,
      List<Case> subjects,
      List<String> holders,
      List<String> rules) {
    Assessor assessor = new Assessor(law, settings);
    return subjects.stream()
        .map(s -> {
          Assessment assessment = assessor.assess(s, workspace.situations(s));
          return CaseDivergence.of(assessment, holders.getFirst(), holders.getLast(), rules);
        })
        .toList();
  }

  private String matrix(
      Format wanted,
      Workspace workspace,
      CompiledLaw law,
      Settings settings,
      List<String> holders,
      List<String> rules,
      Optional<String> rule,
      boolean near) {
    Divergences divergences = new Divergences(law, settings, Limits.USUAL);
    Matrix alphabetical = step("compare", () -> divergences.matrix(holders, rules));
    Matrix matrix =
        near ? step("order", () -> alphabetical.in(NearOrder.of(alphabetical))) : alphabetical;
    Receipt receipt =
        step(
            "receipt",
            () ->
                Receipt.of(
                    law.law(),
                    settings,
                    List.of(),
                    "diverge="
                        + String.join(",", matrix.holders())
                        + " rule="
                        + rule.orElse("all")
                        + " order="
                        + order,
                    Program.digest()));
    ReportOptions options =
        new ReportOptions(holders, Optional.empty(), Optional.empty(), rule, false, receipt);
    return step(
        "render",
        () ->
            Rendering.of(
                wanted,
                () -> MatrixReport.of(matrix, near, law, settings, options, workspace.forms()),
                () -> JsonDivergence.print(matrix, order, receipt)));
  }
}
