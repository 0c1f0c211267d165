// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.cli;

import java.nio.file.Path;
import java.util.List;
import org.opinio.assess.Assessment;
import org.opinio.assess.Assessor;
import org.opinio.assess.Settings;
import org.opinio.cases.Case;
import org.opinio.cite.CitationStyle;
import org.opinio.documents.draft.Document;
import org.opinio.documents.draft.Layout;
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
      "  opinio meeting meetings/expert-group-2023.yaml --shape joint --out report.docx",
      "  opinio meeting meetings/multi-stakeholder-dialogue-2020.yaml --shape heads --language fr --out report.pdf"
    })
final class MeetingCommand extends LawCommand {

  @Parameters(paramLabel = "FILE", description = "The meeting file.")
  private String file = "";

  @Mixin private DocumentOut out = new DocumentOut();
  @Mixin private PaperOptions paper = new PaperOptions();
  @Mixin private AsOf asOf = new AsOf();

  @Option(
      names = "--shape",
      paramLabel = "SHAPE",
      required = true,
      description = "side-by-side, joint or heads.")
  private String shape = "";

  MeetingCommand(Context context) {
    super(context);
  }

  @Override
  int run() {
    Shape built = shape();
    paper.status();
    paper.language();
    Layout layout = paper.layout(Layout.UPRIGHT);
    Path path = context().path(file);
    CitationStyle citations = paper.citations(context());
    Workspace workspace = workspace(citations);
    Settings settings = asOf.settings();
    DocumentOut.Wanted wanted = out.wanted(context(), workspace, path);
    Meeting meeting = meeting(path, workspace);
    if (!built.fits(meeting)) {
      throw UserFault.of(
          "the meeting has fewer than two sides to stand side by side.",
          "Name them under `sides:`, or choose --shape joint or heads.");
    }
    Assessment record =
        new Assessor(workspace.compiled(timings()), settings).assess(Case.NONE, List.of());
    Receipt receipt =
        Receipt.of(workspace.law().digest(), meeting.digest(), Program.digest(), settings)
            .with("shape=" + built.words())
            .with(paper.written(citations))
            .with(wanted.written());
    Document document =
        step(
            "draft",
            () ->
                MeetingReport.of(
                    new MeetingReport.Order(
                        meeting,
                        built,
                        record,
                        paper.language(),
                        workspace.forms(),
                        paper.cover(meeting.marking(), receipt),
                        layout)));
    step(
        "write",
        () -> {
          wanted.write(document, context());
          return true;
        });
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
}
