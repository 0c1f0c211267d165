// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.opinio.assess.Assessment;
import org.opinio.assess.Assessor;
import org.opinio.assess.Settings;
import org.opinio.assess.SituationAssessment;
import org.opinio.cases.Case;
import org.opinio.export.AspProgram;
import org.opinio.export.AspSituation;
import org.opinio.export.LawJson;
import org.opinio.export.LegalRuleMl;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Writes the law for other programs. */
@Command(
    name = "export",
    header = "Write the law for other programs.",
    description = {
      "The whole law as a logic program for clingo that means the same, in LegalRuleML, or as JSON."
    },
    optionListHeading = "%n",
    footer = {
      "  opinio export --format json --out law.json",
      "  opinio export --format asp --case cases/estonia-2007.yaml --out estonia.lp",
      "  clingo -e cautious -q1,1,2 estonia.lp"
    })
final class ExportCommand extends LawCommand {

  private static final List<String> FORMATS = List.of("asp", "json", "legalruleml");

  @Mixin private OutOption out = new OutOption();
  @Mixin private AsOf asOf = new AsOf();

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      required = true,
      description = "asp, legalruleml or json.")
  private String format = "";

  @Option(
      names = "--case",
      paramLabel = "CASE",
      description = "With --format asp: add the situations of this case as facts.")
  private Optional<String> subject = Optional.empty();

  ExportCommand(Context context) {
    super(context);
  }

  @Override
  int run() {
    String wanted = format.strip().toLowerCase(Locale.ROOT);
    if (!FORMATS.contains(wanted)) {
      throw UserFault.of(
          "the law cannot be exported as `" + Words.line(format) + "`.",
          Words.didYouMean(format, FORMATS, "There are " + Words.list(FORMATS, "and") + "."));
    }
    if (subject.isPresent() && !wanted.equals("asp")) {
      throw UserFault.of(
          "--case adds the situations of a case to a logic program.", "Write --format asp");
    }
    if (asOf.day().isPresent() && wanted.equals("json")) {
      throw UserFault.of(
          "as JSON the law is exported with every view, whenever it was said.",
          "Leave out --as-of; each view names its document, and each document its date.");
    }
    Settings settings = asOf.settings();
    Workspace workspace = workspace();
    Optional<Path> target =
        subject.isPresent()
            ? out.target(context(), workspace, context().path(subject.get()))
            : out.target(context(), workspace);
    String text =
        switch (wanted) {
          case "asp" -> AspProgram.of(workspace.law(), settings) + situations(workspace, settings);
          case "json" -> LawJson.of(workspace.law(), workspace.forms());
          default -> LegalRuleMl.of(workspace.law(), settings, workspace.forms());
        };
    print(text, target);
    return ExitCode.FINE;
  }

  /** The situations of the case; what one derives from another's findings is left unknown. */
  private String situations(Workspace workspace, Settings settings) {
    if (subject.isEmpty()) {
      return "";
    }
    Case read = workspace.open(context().path(subject.get()));
    Assessment assessment =
        new Assessor(workspace.compiled(timings()), settings)
            .assess(read, workspace.situations(read));
    AspSituation facts = new AspSituation(workspace.law());
    for (SituationAssessment one : assessment.situations()) {
      facts.add(one.situation().id(), one.situation(), one.facts(), "");
    }
    return facts.toString();
  }
}
