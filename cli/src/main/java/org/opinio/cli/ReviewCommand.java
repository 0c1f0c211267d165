// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.opinio.assess.Settings;
import org.opinio.cases.Case;
import org.opinio.cases.Response;
import org.opinio.compile.CompiledLaw;
import org.opinio.documents.ReportOptions;
import org.opinio.documents.ReviewLaw;
import org.opinio.documents.ReviewReport;
import org.opinio.documents.print.JsonReview;
import org.opinio.documents.report.Receipt;
import org.opinio.review.Reviewer;
import org.opinio.review.Reviews;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Reviews a planned operation. */
@Command(
    name = "review",
    header = "Review an operation before it is carried out.",
    description = {
      "Whether a planned operation is off the table, nearly so, dependent or lawful on every reading;",
      "what unknown fact could put it off the table; and the smallest changes that lead out of red."
    },
    optionListHeading = "%n",
    footer = {
      "  opinio review cases/planned/four-plans.yaml",
      "  opinio review cases/planned/four-plans.yaml --operation shut-down",
      "  opinio review cases/planned/four-plans.yaml --format html --out review.html"
    })
final class ReviewCommand extends LawCommand {

  @Mixin private CaseArgument caseFile = new CaseArgument();
  @Mixin private Printing printing = new Printing();
  @Mixin private AsOf asOf = new AsOf();

  @Option(
      names = "--operation",
      paramLabel = "ID",
      description =
          "Review only these operations or campaigns of the case; without it, all operations that no response answers.")
  private List<String> operations = new ArrayList<>();

  @Option(
      names = "--position",
      paramLabel = "HOLDER",
      description =
          "Whose reading is shown as that of the advised State; the acting State if not named.")
  private Optional<String> position = Optional.empty();

  ReviewCommand(Context context) {
    super(context);
  }

  @Override
  int run() {
    Format wanted = printing.format();
    Path file = caseFile.in(context());
    Workspace workspace = workspace();
    Settings settings = asOf.settings();
    if (!ReviewLaw.isIn(workspace.law())) {
      throw UserFault.of(
          "this law has no page for the review of an operation.",
          "It needs the rules "
              + ReviewLaw.RULES.red()
              + ", "
              + ReviewLaw.RULES.nearRed()
              + " and "
              + ReviewLaw.RULES.green()
              + ".");
    }
    Lookup lookup = new Lookup(workspace.law());
    Optional<String> advised = position.map(lookup::holder);
    Optional<Path> target = printing.target(context(), workspace, file);
    Case subject = step("read the case", () -> workspace.open(file));
    List<String> planned = planned(subject);
    CompiledLaw law = workspace.compiled(timings());
    Reviews reviews =
        step(
            "review",
            () ->
                new Reviewer(law, settings, ReviewLaw.RULES, ReviewLaw::isOfPlan)
                    .review(subject, workspace.situations(subject), planned));
    Receipt receipt = receipt(reviews.assessment());
    ReportOptions options =
        new ReportOptions(List.of(), advised, Optional.empty(), Optional.empty(), false, receipt);
    String printed =
        step(
            "render",
            () ->
                Rendering.of(
                    wanted,
                    () -> ReviewReport.of(reviews, options, workspace.forms()),
                    () -> JsonReview.print(reviews, receipt)));
    print(printed, target);
    return ExitCode.FINE;
  }

  private List<String> planned(Case subject) {
    List<String> units =
        Stream.concat(subject.operations().keySet().stream(), subject.campaigns().keySet().stream())
            .toList();
    List<String> named = Words.split(operations);
    for (String id : named) {
      if (!units.contains(id)) {
        throw UserFault.of(
            "the case has no operation or campaign `" + Words.line(id) + "`.",
            Words.didYouMean(id, units, "It has " + Words.list(units, "and") + "."));
      }
    }
    if (!named.isEmpty()) {
      return named.stream().distinct().toList();
    }
    Set<String> answered =
        subject.responses().values().stream().map(Response::to).collect(Collectors.toSet());
    List<String> open =
        subject.operations().keySet().stream().filter(id -> !answered.contains(id)).toList();
    if (open.isEmpty()) {
      throw UserFault.of(
          "the case has no planned operation: each is one that a response answers.",
          "Add the operation that carries out the response and name it there under `by`, or name the"
              + " one to review: --operation "
              + units.getFirst());
    }
    return open;
  }
}
