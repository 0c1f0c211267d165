// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.opinio.assess.Settings;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Shows who has said what. */
@Command(
    name = "positions",
    header = "Show who has said what on which question.",
    description = {
      "The table of holders by questions: which reading of the law each State, organisation and group of",
      "experts has taken, rejected or left open. States stand apart from the others."
    },
    optionListHeading = "%n",
    footer = {
      "  opinio positions --question sovereignty.status",
      "  opinio positions --question sovereignty.status,sovereignty.threshold --as-of 2019-12-31",
      "  opinio positions --format csv --out positions.csv"
    })
final class PositionsCommand extends LawCommand {

  @Mixin private OutOption out = new OutOption();
  @Mixin private AsOf asOf = new AsOf();

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      description = "text, md, html, json or csv; text if not named.")
  private String format = "text";

  @Option(
      names = "--question",
      paramLabel = "QUESTION",
      description = "Only these questions, by id, or all of an area: --question sovereignty")
  private List<String> questions = new ArrayList<>();

  PositionsCommand(Context context) {
    super(context);
  }

  @Override
  int run() {
    Format wanted = Format.of(format, Format.TEXT, Format.MD, Format.HTML, Format.JSON, Format.CSV);
    Settings settings = asOf.settings();
    Workspace workspace = workspace();
    Optional<Path> target = out.target(context(), workspace);
    Lookup lookup = new Lookup(workspace.law());
    List<String> asked =
        Words.split(questions).stream()
            .flatMap(q -> lookup.questions(q).stream())
            .distinct()
            .toList();
    PositionTable table = PositionTable.of(workspace.law(), settings, asked);
    String printed =
        switch (wanted) {
          case TEXT, MD, HTML, PARQUET -> Rendering.of(wanted, PositionsReport.of(table));
          case JSON -> PositionsJson.of(table);
          case CSV -> PositionsCsv.of(table);
        };
    print(printed, target);
    return ExitCode.FINE;
  }
}
