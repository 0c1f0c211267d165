// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.opinio.documents.report.Block;
import org.opinio.documents.report.Report;
import org.opinio.documents.report.Section;
import org.opinio.documents.report.Text;
import org.opinio.law.Holder;
import org.opinio.law.Question;

/** Writes the table of positions as a report, one section for each area of questions. */
final class PositionsReport {

  private static final int MOST_COLUMNS = 4;

  private final PositionTable table;

  private PositionsReport(PositionTable table) {
    this.table = table;
  }

  static Report of(PositionTable table) {
    return new PositionsReport(table).report();
  }

  private Report report() {
    Map<String, List<Question>> areas = PositionTable.byArea(table.questions(), table.law());
    List<Section> sections = new ArrayList<>();
    sections.add(legend());
    areas.forEach((area, questions) -> sections.add(area(area, questions)));
    return new Report("en-GB", "Positions", about(), sections, List.of());
  }

  private List<Text> about() {
    String as =
        table
            .settings()
            .asOf()
            .map(d -> "What was said up to " + d + ".")
            .orElse("All recorded views.");
    return List.of(
        Text.of(as + " Law " + table.law().digest().substring(0, 8) + "."),
        Text.of(
            "What a group has said is not counted as the words of its members. Silence is neither consent nor objection."));
  }

  private static Section legend() {
    List<Block.Legend.Entry> entries = new ArrayList<>();
    entries.add(new Block.Legend.Entry(Text.of("·"), Text.of("no view recorded")));
    entries.add(new Block.Legend.Entry(Text.of("not x"), Text.of("rejects the reading x")));
    for (PositionCell.Mark mark : PositionCell.Mark.values()) {
      entries.add(
          new Block.Legend.Entry(Text.of("[" + mark.letter() + "]"), Text.of(mark.meaning())));
    }
    return new Section(
        "signs", "", Text.of("Signs"), List.of(new Block.Legend(entries)), List.of());
  }

  private Section area(String area, List<Question> questions) {
    List<Block> blocks = new ArrayList<>();
    blocks.add(new Block.Legend(questions.stream().map(PositionsReport::entry).toList()));
    for (int from = 0; from < questions.size(); from += MOST_COLUMNS) {
      List<Question> some =
          questions.subList(from, Math.min(from + MOST_COLUMNS, questions.size()));
      blocks.add(table(some));
      blocks.add(new Block.Line(Text.of(withoutView(some))));
    }
    String id = PositionTable.prefix(questions.getFirst());
    return new Section("area-" + id, "", Text.of(area), blocks, List.of());
  }

  private static Block.Legend.Entry entry(Question question) {
    String options = question.options().stream().map(o -> o.id()).collect(Collectors.joining(", "));
    return new Block.Legend.Entry(
        Text.of(question.id()),
        Text.of(
            question.heading()
                + " ("
                + Words.of(question.degree()).replace('-', ' ')
                + ") Readings: "
                + options
                + "."));
  }

  private Block table(List<Question> questions) {
    List<Text> columns = new ArrayList<>();
    columns.add(Text.of("Holder"));
    questions.forEach(q ->
        columns.add(
            Text.of(
                q.id()
                    .substring(Math.min(q.id().length(), PositionTable.prefix(q).length() + 1)))));
    List<Block.Table.Body> bodies = new ArrayList<>();
    for (Holder.Kind kind : Holder.Kind.values()) {
      List<Block.Table.Row> rows =
          table.of(kind).stream()
              .filter(h -> speaks(h, questions))
              .map(h -> row(h, questions))
              .toList();
      if (!rows.isEmpty()) {
        bodies.add(new Block.Table.Body(Text.of(PositionTable.heading(kind)), rows));
      }
    }
    return new Block.Table(Text.EMPTY, columns, bodies);
  }

  private Block.Table.Row row(Holder holder, List<Question> questions) {
    return new Block.Table.Row(
        Text.of(holder.name()),
        questions.stream().map(q -> Text.of(table.cell(holder, q).text())).toList());
  }

  private boolean speaks(Holder holder, List<Question> questions) {
    return questions.stream().anyMatch(q -> !table.cell(holder, q).isSilent());
  }

  private String withoutView(List<Question> questions) {
    List<String> names =
        Stream.of(Holder.Kind.values())
            .flatMap(k -> table.of(k).stream())
            .filter(h -> !speaks(h, questions))
            .map(Holder::name)
            .toList();
    return names.isEmpty()
        ? ""
        : "No view recorded on any of these: " + String.join("; ", names) + ".";
  }
}
