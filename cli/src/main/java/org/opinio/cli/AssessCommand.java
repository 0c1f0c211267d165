// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import org.opinio.assess.Assessment;
import org.opinio.assess.Assessor;
import org.opinio.assess.Settings;
import org.opinio.cases.Case;
import org.opinio.cases.Situation;
import org.opinio.compile.CompiledLaw;
import org.opinio.documents.Receipt;
import org.opinio.documents.ReportOptions;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Assesses a case. */
@Command(
    name = "assess",
    usageHelpWidth = 100,
    header = "Assess a case under every position.",
    description = {
      "What every rule comes to in every situation of the case, on which readings of the law, for which",
      "States, organisations and groups of experts, and why."
    },
    optionListHeading = "%n",
    footerHeading = "%nExamples:%n",
    footer = {
      "  opinio assess cases/estonia-2007.yaml",
      "  opinio assess cases/estonia-2007.yaml --advised EE --opposing RU",
      "  opinio assess cases/estonia-2007.yaml --rule SOV-1 --why",
      "  opinio assess cases/estonia-2007.yaml --format html --out estonia.html"
    })
final class AssessCommand implements Callable<Integer> {

  private final Context context;
  private final Timings timings = new Timings();

  @Mixin private Common common = new Common();

  @Parameters(paramLabel = "CASE", description = "The case file.")
  private String caseFile = "";

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      description = "text, md, html or json; text if not named.")
  private String format = "text";

  @Option(
      names = "--out",
      paramLabel = "FILE",
      description = "Write to a file instead of the screen.")
  private Optional<String> out = Optional.empty();

  @Option(
      names = "--position",
      paramLabel = "HOLDER",
      description = "Show only these holders, by id, country code or name: --position fr,cn")
  private List<String> positions = new ArrayList<>();

  @Option(
      names = "--advised",
      paramLabel = "HOLDER",
      description = "The State that is advised; with --opposing.")
  private Optional<String> advised = Optional.empty();

  @Option(names = "--opposing", paramLabel = "HOLDER", description = "The State on the other side.")
  private Optional<String> opposing = Optional.empty();

  @Option(
      names = "--silent",
      paramLabel = "HOW",
      description =
          "open: a silent holder leaves every reading open (as without this); prevailing: it is computed with the prevailing view, and labelled so.")
  private Optional<String> silent = Optional.empty();

  @Option(
      names = "--as-of",
      paramLabel = "DATE",
      description = "Leave out what was said after this day: 2017-06-01")
  private Optional<String> asOf = Optional.empty();

  @Option(
      names = "--standard",
      paramLabel = "GRADE",
      description =
          "Count graded facts as unknown that are not proved to this standard: clear-and-convincing")
  private Optional<String> standard = Optional.empty();

  @Option(names = "--rule", paramLabel = "RULE", description = "Report on one rule.")
  private Optional<String> rule = Optional.empty();

  @Option(
      names = "--why",
      description = "With --rule: explain it in full, with every rule met on the way.")
  private boolean why;

  AssessCommand(Context context) {
    this.context = context;
  }

  @Override
  public Integer call() {
    Format wanted = Format.of(format, Format.TEXT, Format.MD, Format.HTML, Format.JSON);
    checkOptions();
    Path file = context.path(caseFile);
    Workspace workspace = Workspace.open(context, common, timings);
    Settings settings = SettingsOptions.of(asOf, silent, standard, workspace.law());
    ReportOptions options = options(workspace);
    Optional<Path> target = out.map(o -> Target.of(context, o, file, workspace.folder()));
    Case subject = timings.of("read the case", () -> workspace.open(file));
    CompiledLaw law = workspace.compiled(timings);
    List<Situation> situations = workspace.situations(subject);
    Set<String> rules = options.rule().map(Set::of).orElse(law.rules().keySet());
    Assessment assessment =
        timings.of("assess", () -> new Assessor(law, settings).assess(subject, situations, rules));
    Receipt receipt = timings.of("receipt", () -> Receipt.of(assessment, Program.digest()));
    String printed =
        timings.of(
            "render",
            () -> Rendering.of(wanted, assessment, with(options, receipt), workspace.forms()));
    target.ifPresentOrElse(t -> AtomicFile.write(t, printed), () -> context.out().text(printed));
    context.out().flush();
    if (common.timings()) {
      context.err().text(timings.words());
    }
    return ExitCode.FINE;
  }

  private void checkOptions() {
    if (why && rule.isEmpty()) {
      throw UserFault.of(
          "--why explains one rule, and none is named.", "Name it: --rule SOV-1 --why");
    }
    if (advised.isPresent() != opposing.isPresent()) {
      throw UserFault.of(
          (advised.isPresent() ? "--advised" : "--opposing") + " needs the other side.",
          "Name both: --advised EE --opposing RU. For one holder alone: --position EE");
    }
  }

  private ReportOptions options(Workspace workspace) {
    Lookup lookup = new Lookup(workspace.law());
    Optional<String> a = advised.map(lookup::holder);
    Optional<String> b = opposing.map(lookup::holder);
    if (a.isPresent() && a.equals(b)) {
      throw UserFault.of("the advised and the opposing State are the same.", "");
    }
    Optional<String> wanted = rule.map(lookup::rule);
    wanted
        .filter(r -> !workspace.isComputed(r))
        .ifPresent(r -> {
          throw UserFault.of(
              r + " has no result: its page advises and states no elements.",
              "To read it: opinio show " + r);
        });
    List<String> holders = Words.split(positions).stream().map(lookup::holder).distinct().toList();
    return new ReportOptions(holders, a, b, wanted, why, new Receipt("", "", "", ""));
  }

  private static ReportOptions with(ReportOptions o, Receipt receipt) {
    return new ReportOptions(o.holders(), o.advised(), o.opposing(), o.rule(), o.why(), receipt);
  }
}
