// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.opinio.assess.Assessment;
import org.opinio.assess.Assessor;
import org.opinio.assess.Settings;
import org.opinio.cases.Case;
import org.opinio.documents.draft.Cover;
import org.opinio.documents.draft.Document;
import org.opinio.documents.draft.Language;
import org.opinio.documents.draft.Layout;
import org.opinio.documents.draft.Status;
import org.opinio.documents.meeting.Meeting;
import org.opinio.documents.meeting.MeetingReader;
import org.opinio.documents.meeting.MeetingReading;
import org.opinio.documents.meeting.MeetingReport;
import org.opinio.documents.meeting.Shape;
import org.opinio.documents.report.Receipt;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Drafts the report of a meeting. */
@Command(
    name = "meeting",
    header = "Draft the report of a meeting.",
    description = {
      "What was said in a meeting, from a file of points tied to questions of law: two statements side by",
      "side, one joint text with divergences marked, or the five heads of a dialogue. What holders of",
      "positions have on record stands apart from what was said."
    },
    optionListHeading = "%n",
    footer = {
      "  opinio meeting meetings/expert-group-2023.yaml --shape joint",
      "  opinio meeting meetings/multi-stakeholder-dialogue-2020.yaml --shape heads --format html --out report.html"
    })
final class MeetingCommand extends LawCommand {

  @Parameters(paramLabel = "FILE", description = "The meeting file.")
  private String file = "";

  @Mixin private OutOption out = new OutOption();
  @Mixin private AsOf asOf = new AsOf();

  @Option(
      names = "--shape",
      paramLabel = "SHAPE",
      required = true,
      description = "side-by-side, joint or heads.")
  private String shape = "";

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      description = "text (as without it), md or html.")
  private String format = "text";

  @Option(
      names = "--language",
      paramLabel = "LANGUAGE",
      description = "en or fr; en if not named. What the file and the pages say stays as it is.")
  private String language = "en";

  MeetingCommand(Context context) {
    super(context);
  }

  @Override
  int run() {
    Format wanted = Format.of(format, Format.TEXT, Format.MD, Format.HTML);
    Shape built = shape();
    Language drafted = language();
    Path path = context().path(file);
    Workspace workspace = workspace();
    Optional<Path> target = out.target(context(), workspace, path);
    Meeting meeting = meeting(path, workspace);
    if (!built.fits(meeting)) {
      throw UserFault.of(
          "the meeting has fewer than two sides to stand side by side.",
          "Name them under `sides:`, or choose --shape joint or heads.");
    }
    Settings settings = asOf.settings();
    Assessment record =
        new Assessor(workspace.compiled(timings()), settings).assess(Case.NONE, List.of());
    Receipt receipt =
        Receipt.of(workspace.law().digest(), meeting.digest(), Program.digest(), settings)
            .with("shape=" + built.words() + " language=" + drafted.code());
    Cover cover = new Cover("", "", meeting.marking(), new Status.Draft(), receipt);
    Document document =
        step(
            "draft",
            () ->
                MeetingReport.of(
                    new MeetingReport.Order(
                        meeting,
                        built,
                        record,
                        drafted,
                        workspace.forms(),
                        cover,
                        Layout.UPRIGHT)));
    print(step("render", () -> Rendering.of(wanted, document.body())), target);
    return ExitCode.FINE;
  }

  private static Meeting meeting(Path file, Workspace workspace) {
    MeetingReading reading =
        MeetingReader.read(file, workspace.law(), workspace.forms().forms().keySet());
    Faults.stopAt(reading.diagnostics());
    return reading.found().orElseThrow(() -> Faults.in(reading.diagnostics()));
  }

  private Shape shape() {
    return Shape.of(shape)
        .orElseThrow(() ->
            UserFault.of(
                "no report has the shape `" + Words.line(shape) + "`.",
                Words.didYouMean(
                    shape, Shape.all(), "There are " + Words.list(Shape.all(), "and") + ".")));
  }

  private Language language() {
    return Language.of(language)
        .orElseThrow(() ->
            UserFault.of(
                "documents are not drafted in `" + Words.line(language) + "`.",
                "There are en and fr."));
  }
}
