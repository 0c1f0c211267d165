// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.documents.word;

import java.util.List;
import java.util.stream.Collectors;
import org.opinio.documents.draft.Direction;
import org.opinio.documents.draft.Phrases;
import org.opinio.documents.draft.Slot;
import org.opinio.documents.report.Block;
import org.opinio.documents.report.Inline;
import org.opinio.documents.report.Text;

/**
 * Writes tables: heads repeated on each page, rows and short tables whole, captions counted by a
 * field.
 */
final class Tables {

  private static final String NUMBER = "*number";
  private static final int MOST_ROWS_KEPT = 8;
  private static final int LONGEST_DESCRIPTION = 1_000;

  private final Xml xml;
  private final StyleIds styles;
  private final Phrases phrases;
  private final Runs runs;
  private final Paragraphs paragraphs;
  private final int width;
  private final boolean rightToLeft;
  private int tables;

  Tables(
      Xml xml,
      StyleIds styles,
      Phrases phrases,
      Runs runs,
      Paragraphs paragraphs,
      int width,
      boolean rightToLeft) {
    this.xml = xml;
    this.styles = styles;
    this.phrases = phrases;
    this.runs = runs;
    this.paragraphs = paragraphs;
    this.width = width;
    this.rightToLeft = rightToLeft;
  }

  void write(Block.Table table) {
    if (!table.caption().isEmpty()) {
      caption(table.caption());
    }
    xml.start("w:tbl");
    properties(table);
    int[] widths = Widths.of(table, width);
    xml.start("w:tblGrid");
    for (int column : widths) {
      xml.start("w:gridCol").attribute("w:w", column).end();
    }
    xml.end();
    row(table.columns().getFirst(), rest(table.columns()), widths, Form.of(Style.CELL_HEAD));
    int left = rows(table);
    boolean whole = left <= MOST_ROWS_KEPT;
    for (Block.Table.Body body : table.bodies()) {
      if (!body.heading().isEmpty()) {
        bodyHeading(body.heading(), widths);
      }
      for (Block.Table.Row row : body.rows()) {
        left--;
        Form form = Form.of(Style.CELL);
        row(row.heading(), row.cells(), widths, whole && left > 0 ? form.keptWithNext() : form);
      }
    }
    xml.end();
    paragraphs.write(Form.of(Style.CELL), Text.EMPTY);
  }

  private static int rows(Block.Table table) {
    return table.bodies().stream().mapToInt(b -> b.rows().size()).sum();
  }

  private static List<Text> rest(List<Text> columns) {
    return columns.subList(1, columns.size());
  }

  private void properties(Block.Table table) {
    xml.start("w:tblPr");
    xml.value("w:tblStyle", styles.of(Style.TABLE));
    if (rightToLeft || Direction.ofWords(Runs.plain(table.columns().getFirst()), false)) {
      xml.empty("w:bidiVisual");
    }
    xml.start("w:tblW").attribute("w:w", 5000).attribute("w:type", "pct").end();
    xml.start("w:tblLook")
        .attribute("w:val", "04A0")
        .attribute("w:firstRow", 1)
        .attribute("w:lastRow", 0)
        .attribute("w:firstColumn", 1)
        .attribute("w:lastColumn", 0)
        .attribute("w:noHBand", 0)
        .attribute("w:noVBand", 1)
        .end();
    String caption = Runs.plain(table.caption());
    String columns = table.columns().stream().map(Runs::plain).collect(Collectors.joining("; "));
    xml.value("w:tblCaption", Xml.atMost(caption, LONGEST_DESCRIPTION));
    xml.value("w:tblDescription", Xml.atMost(columns, LONGEST_DESCRIPTION));
    xml.end();
  }

  private void caption(Text caption) {
    tables++;
    paragraphs.begin(Form.of(Style.CAPTION).keptWithNext(), caption);
    Text whole =
        phrases.say(
            "table",
            Slot.of("number", new Inline.Link(Integer.toString(tables), NUMBER)),
            Slot.of("caption", caption));
    for (Inline part : whole.parts()) {
      if (part instanceof Inline.Link link && link.anchor().equals(NUMBER)) {
        runs.field(" SEQ Table \\* ARABIC ", link.words());
      } else {
        runs.text(new Text(List.of(part)));
      }
    }
    xml.end();
  }

  private void bodyHeading(Text heading, int[] widths) {
    beginRow(false);
    xml.start("w:tc").start("w:tcPr");
    xml.start("w:tcW").attribute("w:w", width).attribute("w:type", "dxa").end();
    xml.value("w:gridSpan", widths.length);
    xml.end();
    paragraphs.write(Form.of(Style.CELL_HEAD).keptWithNext(), heading);
    xml.end().end();
  }

  private void row(Text heading, List<Text> cells, int[] widths, Form form) {
    beginRow(form.style() == Style.CELL_HEAD);
    cell(heading, form, widths[0]);
    for (int c = 0; c < cells.size(); c++) {
      cell(cells.get(c), form, widths[c + 1]);
    }
    xml.end();
  }

  private void beginRow(boolean head) {
    xml.start("w:tr").start("w:trPr").empty("w:cantSplit");
    if (head) {
      xml.empty("w:tblHeader");
    }
    xml.end();
  }

  private void cell(Text text, Form form, int width) {
    xml.start("w:tc").start("w:tcPr");
    xml.start("w:tcW").attribute("w:w", width).attribute("w:type", "dxa").end();
    xml.end();
    paragraphs.write(form, text);
    xml.end();
  }
}
