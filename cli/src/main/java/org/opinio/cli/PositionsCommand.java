// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.opinio.assess.Settings;
import org.opinio.assess.Silence;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Shows who has said what. */
@Command(
    name = "positions",
    usageHelpWidth = 100,
    header = "Show who has said what on which question.",
    description = {
      "The table of holders by questions: which reading of the law each State, organisation and group of",
      "experts has taken, rejected or left open. States stand apart from the others."
    },
    optionListHeading = "%n",
    footerHeading = "%nExamples:%n",
    footer = {
      "  opinio positions --question sovereignty.status",
      "  opinio positions --question sovereignty.status,sovereignty.threshold --as-of 2019-12-31",
      "  opinio positions --format csv --out positions.csv"
    })
final class PositionsCommand implements Callable<Integer> {

  private final Context context;
  private final Timings timings = new Timings();

  @Mixin private Common common = new Common();

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      description = "text, md, html, json or csv; text if not named.")
  private String format = "text";

  @Option(
      names = "--out",
      paramLabel = "FILE",
      description = "Write to a file instead of the screen.")
  private Optional<String> out = Optional.empty();

  @Option(
      names = "--question",
      paramLabel = "QUESTION",
      description = "Only these questions, by id, or all of an area: --question sovereignty")
  private List<String> questions = new ArrayList<>();

  @Option(
      names = "--as-of",
      paramLabel = "DATE",
      description = "Leave out what was said after this day: 2017-06-01")
  private Optional<String> asOf = Optional.empty();

  PositionsCommand(Context context) {
    this.context = context;
  }

  @Override
  public Integer call() {
    Format wanted = Format.of(format, Format.TEXT, Format.MD, Format.HTML, Format.JSON, Format.CSV);
    Settings settings =
        new Settings(asOf.map(SettingsOptions::date), Silence.OPEN, Optional.empty());
    Workspace workspace = Workspace.open(context, common, timings);
    Optional<Path> target =
        out.map(o -> Target.of(context, o, workspace.folder(), workspace.folder()));
    Lookup lookup = new Lookup(workspace.law());
    List<String> asked =
        Words.split(questions).stream()
            .flatMap(q -> lookup.questions(q).stream())
            .distinct()
            .toList();
    PositionTable table = PositionTable.of(workspace.law(), settings, asked);
    String printed =
        switch (wanted) {
          case TEXT, MD, HTML -> Rendering.of(wanted, PositionsReport.of(table));
          case JSON -> PositionsJson.of(table);
          case CSV -> PositionsCsv.of(table);
        };
    target.ifPresentOrElse(t -> AtomicFile.write(t, printed), () -> context.out().text(printed));
    context.out().flush();
    if (common.timings()) {
      context.err().text(timings.words());
    }
    return ExitCode.FINE;
  }
}
