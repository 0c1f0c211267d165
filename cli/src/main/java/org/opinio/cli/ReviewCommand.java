// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.opinio.assess.Settings;
import org.opinio.cases.Case;
import org.opinio.cases.Response;
import org.opinio.compile.CompiledLaw;
import org.opinio.documents.Receipt;
import org.opinio.documents.ReportOptions;
import org.opinio.documents.ReviewLaw;
import org.opinio.documents.ReviewReport;
import org.opinio.documents.print.JsonReview;
import org.opinio.review.Reviewer;
import org.opinio.review.Reviews;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Reviews a planned operation. */
@Command(
    name = "review",
    usageHelpWidth = 100,
    header = "Review an operation before it is carried out.",
    description = {
      "Whether a planned operation is off the table, nearly so, dependent or lawful on every reading;",
      "what unknown fact could put it off the table; and the smallest changes that lead out of red."
    },
    optionListHeading = "%n",
    footerHeading = "%nExamples:%n",
    footer = {
      "  opinio review cases/planned/four-plans.yaml",
      "  opinio review cases/planned/four-plans.yaml --operation shut-down",
      "  opinio review cases/planned/four-plans.yaml --format html --out review.html"
    })
final class ReviewCommand implements Callable<Integer> {

  private final Context context;
  private final Timings timings = new Timings();

  @Mixin private Common common = new Common();

  @Parameters(paramLabel = "CASE", description = "The case file.")
  private String caseFile = "";

  @Option(
      names = "--operation",
      paramLabel = "ID",
      description =
          "Review only these operations or campaigns of the case; without it, all operations that no response answers.")
  private List<String> operations = new ArrayList<>();

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
      description =
          "Whose reading is shown as that of the advised State; the acting State if not named.")
  private Optional<String> position = Optional.empty();

  @Option(
      names = "--as-of",
      paramLabel = "DATE",
      description = "Leave out what was said after this day: 2017-06-01")
  private Optional<String> asOf = Optional.empty();

  ReviewCommand(Context context) {
    this.context = context;
  }

  @Override
  public Integer call() {
    Format wanted = Format.of(format, Format.TEXT, Format.MD, Format.HTML, Format.JSON);
    Path file = context.path(caseFile);
    Workspace workspace = Workspace.open(context, common, timings);
    Settings settings =
        SettingsOptions.of(asOf, Optional.empty(), Optional.empty(), workspace.law());
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
    Optional<Path> target = out.map(o -> Target.of(context, o, file, workspace.folder()));
    Case subject = timings.of("read the case", () -> workspace.open(file));
    List<String> planned = planned(subject);
    CompiledLaw law = workspace.compiled(timings);
    Reviews reviews =
        timings.of(
            "review",
            () ->
                new Reviewer(law, settings, ReviewLaw.RULES, ReviewLaw::isOfPlan)
                    .review(subject, workspace.situations(subject), planned));
    Receipt receipt = Receipt.of(reviews.assessment(), Program.digest());
    ReportOptions options =
        new ReportOptions(List.of(), advised, Optional.empty(), Optional.empty(), false, receipt);
    String printed =
        timings.of(
            "render",
            () ->
                wanted == Format.JSON
                    ? JsonReview.print(reviews, receipt)
                    : Rendering.of(wanted, ReviewReport.of(reviews, options, workspace.forms())));
    target.ifPresentOrElse(t -> AtomicFile.write(t, printed), () -> context.out().text(printed));
    context.out().flush();
    if (common.timings()) {
      context.err().text(timings.words());
    }
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
