// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.workbench.desk;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import org.opinio.law.Holder;
import org.opinio.law.Law;
import org.opinio.law.Option;
import org.opinio.law.Question;
import org.opinio.law.View;

/**
 * Who has said what: questions by holders.
 *
 * @param columns the holders
 */
public record ViewTable(List<Holder> columns, List<Row> rows) {

  /** What they said on one question. */
  public record Row(Question question, List<Cell> cells) {}

  /** What one of them said; nothing where no view is recorded. */
  public record Cell(Holder holder, List<Said> said) {

    public boolean isSilent() {
      return said.isEmpty();
    }
  }

  /**
   * One view.
   *
   * @param readings headings of the options
   * @param replaced whether a later document replaces it
   */
  public record Said(
      View view, List<String> readings, String date, String document, boolean replaced) {}

  /** The table. */
  public static ViewTable of(
      Law law, List<Holder> holders, Collection<Question> questions, boolean onlySpoken) {
    List<Row> rows = new ArrayList<>();
    for (Question question : questions) {
      List<Cell> cells =
          holders.stream()
              .map(h -> law.holders().get(h.id()))
              .map(h -> new Cell(h, said(h, question)))
              .toList();
      if (!onlySpoken || cells.stream().anyMatch(c -> !c.isSilent())) {
        rows.add(new Row(question, cells));
      }
    }
    return new ViewTable(holders, rows);
  }

  private static List<Said> said(Holder holder, Question question) {
    return holder.views().stream()
        .filter(v -> v.question().equals(question.id()))
        .map(v -> said(holder, question, v))
        .toList();
  }

  private static Said said(Holder holder, Question question, View view) {
    var document =
        holder.documents().stream().filter(d -> d.id().equals(view.document())).findFirst();
    return new Said(
        view,
        view.options().stream()
            .map(o -> question.option(o).map(Option::heading).orElse(o))
            .toList(),
        document.map(d -> d.dateWords()).orElse(""),
        document.map(d -> d.title()).orElse(""),
        holder.views().stream()
            .anyMatch(v ->
                v.question().equals(view.question()) && v.supersedes().contains(view.document())));
  }

  /** Who has said what on questions, one line for each view, silence said as such. */
  public static Csv csv(Law law, List<Question> questions) {
    List<Holder> holders =
        HolderGroup.of(law.holders().values()).stream().flatMap(g -> g.holders().stream()).toList();
    return of(law, holders, questions, false).csv();
  }

  /** The table, one line for each view. */
  public Csv csv() {
    List<List<String>> lines = new ArrayList<>();
    for (Row row : rows) {
      for (Cell cell : row.cells()) {
        String kind = word(cell.holder().kind());
        if (cell.isSilent()) {
          lines.add(
              List.of(
                  row.question().id(),
                  row.question().heading(),
                  cell.holder().id(),
                  cell.holder().name(),
                  kind,
                  "no view recorded",
                  "",
                  "",
                  "",
                  "",
                  "",
                  "",
                  ""));
        }
        for (Said said : cell.said()) {
          lines.add(
              List.of(
                  row.question().id(),
                  row.question().heading(),
                  cell.holder().id(),
                  cell.holder().name(),
                  kind,
                  word(said.view().stance()),
                  String.join("; ", said.view().options()),
                  String.join("; ", said.readings()),
                  said.view().implied() ? "yes" : "no",
                  said.view().words(),
                  said.date(),
                  said.document(),
                  said.replaced() ? "yes" : "no"));
        }
      }
    }
    return new Csv(
        List.of(
            "question",
            "heading",
            "holder",
            "name",
            "kind",
            "stance",
            "options",
            "readings",
            "implied",
            "words",
            "date",
            "document",
            "replaced"),
        lines);
  }

  private static String word(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }
}
