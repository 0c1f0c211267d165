// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.documents;

import java.util.ArrayList;
import java.util.List;
import org.opinio.assess.Settings;
import org.opinio.cite.CitationForms;
import org.opinio.compare.divergence.Matrix;
import org.opinio.compile.CompiledLaw;
import org.opinio.documents.report.Block;
import org.opinio.documents.report.Report;
import org.opinio.documents.report.Section;
import org.opinio.documents.report.Text;
import org.opinio.law.Holder;

/** Writes the table of how many rules each two holders part on. */
public final class MatrixReport {

  private static final int COLUMNS = 9;

  private static final String NO_SCORE =
      "The numbers are no score and rank nobody: a holder that has said little parts from others by"
          + " openness on much, and squarely on little, for that reason alone. What a group has said is"
          + " its own word and not that of its members; views of experts are not those of States.";

  private final Composition composition;
  private final Matrix matrix;
  private final boolean near;

  private MatrixReport(Composition composition, Matrix matrix, boolean near) {
    this.composition = composition;
    this.matrix = matrix;
    this.near = near;
  }

  /**
   * The report, the holders in the order of the matrix.
   *
   * @param near whether that order puts holders that part on little near each other
   */
  public static Report of(
      Matrix matrix,
      boolean near,
      CompiledLaw law,
      Settings settings,
      ReportOptions options,
      CitationForms forms) {
    return new MatrixReport(Composition.ofLaw(law, settings, options, forms), matrix, near)
        .report();
  }

  private Report report() {
    List<Block> blocks = new ArrayList<>();
    blocks.add(composition.paragraph(Text.of(DivergenceReport.METHOD)));
    blocks.add(composition.paragraph(Text.of(NO_SCORE)));
    blocks.add(composition.paragraph(Text.of(order())));
    blocks.add(legend());
    List<String> holders = matrix.holders();
    for (int from = 0; from < holders.size(); from += COLUMNS) {
      blocks.add(table(holders.subList(from, Math.min(holders.size(), from + COLUMNS))));
    }
    Section table =
        new Section(
            "matrix",
            "",
            Text.of("Rules on which each two part, of " + matrix.rules().size() + " compared"),
            blocks,
            List.of());
    return new Report(
        "en-GB",
        "Where holders part",
        new CaseSection(composition).about(),
        List.of(table, new EndSections(composition).receipt()),
        composition.notes());
  }

  private String order() {
    return near
        ? "Holders that part on few rules are put near each other, so that the table is easier to"
            + " read. The order says nothing else: near is no measure of agreement."
        : "Holders stand in the order of the alphabet.";
  }

  private static Block legend() {
    return new Block.Legend(
        List.of(
            entry(
                "2/31",
                "on 2 rules they come to opposite results in some state of the facts; on 31 more"
                    + " they never do, but in some state one comes to a result that the other’s words"
                    + " leave open"),
            entry(
                "2/31?4",
                "as above; on 4 more it is not found out whether they come to opposite results, for"
                    + " the rule draws on too many others"),
            entry("·", "they come to the same on every rule in every state"),
            entry("–", "the holder itself")));
  }

  private static Block.Legend.Entry entry(String sign, String meaning) {
    return new Block.Legend.Entry(Text.of(sign), Text.of(meaning));
  }

  private Block table(List<String> columns) {
    List<Text> heads = new ArrayList<>();
    heads.add(Text.of("Holder"));
    columns.forEach(c -> heads.add(Text.of(c)));
    List<Block.Table.Row> rows = new ArrayList<>();
    for (String holder : matrix.holders()) {
      rows.add(
          new Block.Table.Row(
              Text.of(named(holder)),
              columns.stream().map(c -> Text.of(cell(holder, c))).toList()));
    }
    return new Block.Table(Text.EMPTY, heads, List.of(new Block.Table.Body(Text.EMPTY, rows)));
  }

  private String named(String id) {
    Holder holder = composition.law().holders().get(id);
    String kind =
        holder == null
            ? ""
            : switch (holder.kind()) {
              case STATE -> "";
              case ORGANISATION -> "; organisation";
              case EXPERT_GROUP -> "; experts";
            };
    return composition.holder(id) + " (" + id + kind + ")";
  }

  private String cell(String row, String column) {
    if (row.equals(column)) {
      return "–";
    }
    Matrix.Cell cell = matrix.cell(row, column);
    if (cell.equals(Matrix.Cell.NONE)) {
      return "·";
    }
    String known = cell.squarely().size() + "/" + cell.byOpenness().size();
    return cell.undetermined().isEmpty() ? known : known + "?" + cell.undetermined().size();
  }
}
