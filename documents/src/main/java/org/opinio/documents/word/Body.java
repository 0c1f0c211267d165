// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.documents.word;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.opinio.documents.draft.Direction;
import org.opinio.documents.draft.Document;
import org.opinio.documents.draft.Phrases;
import org.opinio.documents.draft.Slot;
import org.opinio.documents.report.Block;
import org.opinio.documents.report.Inline;
import org.opinio.documents.report.Report;
import org.opinio.documents.report.Section;
import org.opinio.documents.report.Text;

/** Writes the main part: title, contents, sections. */
final class Body {

  private static final int STEP = 340;
  private static final int DEEPEST = 9;
  private static final String NUMBER = "\uE000";
  private static final int TITLES_IN_CONTENTS = 2;

  /** Paragraphs beyond which a document has a table of contents. */
  private static final int SHORT = 12;

  private final Xml xml;
  private final StyleIds styles;
  private final Phrases phrases;
  private final Runs runs;
  private final boolean rightToLeft;
  private final Document document;
  private final boolean numbersFollow;
  private final boolean isLong;
  private int tables;

  Body(Xml xml, StyleIds styles, Phrases phrases, Document document) {
    this.xml = xml;
    this.styles = styles;
    this.phrases = phrases;
    this.document = document;
    Outline outline = Outline.of(document.body());
    Set<String> targets = outline.anchors();
    this.numbersFollow = outline.numbersFollow();
    this.isLong = outline.paragraphs() > SHORT;
    this.runs = new Runs(xml, styles, phrases, targets, false);
    this.rightToLeft = Direction.ofLanguage(document.body().language());
  }

  void write() {
    Report body = document.body();
    paragraph(Style.GENRE, Text.of(document.cover().genre()));
    paragraph(Style.TITLE, Text.of(body.title()));
    body.about().forEach(line -> paragraph(Style.ABOUT, line));
    if (isLong) {
      contents(body.sections());
    }
    body.sections().forEach(s -> section(s, 1));
  }

  /** A paragraph of a style. */
  private void paragraph(Style style, Text text) {
    if (text.isEmpty()) {
      return;
    }
    begin(style, text, 0, false, false);
    runs.text(text);
    xml.end();
  }

  /** Begins a paragraph, with its properties in the order that the schema asks for. */
  private void begin(Style style, Text text, int indent, boolean numbered, boolean keepNext) {
    xml.start("w:p").start("w:pPr");
    xml.value("w:pStyle", styles.of(style));
    if (keepNext) {
      xml.empty("w:keepNext");
    }
    boolean unnumbered = style == Style.NUMBERED && !numbered;
    if (unnumbered || styles.numbering(style) > 0) {
      int numbering = unnumbered ? 0 : styles.numbering(style);
      xml.start("w:numPr").value("w:ilvl", 0).value("w:numId", numbering).end();
    }
    if (Direction.ofWords(Runs.plain(text), rightToLeft)) {
      xml.empty("w:bidi");
    }
    if (indent > 0) {
      xml.start("w:ind").attribute("w:left", indent).attribute("w:hanging", STEP).end();
    }
    xml.end();
  }

  private void contents(List<Section> sections) {
    xml.start("w:sdt").start("w:sdtPr").start("w:docPartObj");
    xml.value("w:docPartGallery", "Table of Contents").empty("w:docPartUnique");
    xml.end().end().start("w:sdtContent");
    paragraph(Style.TOC_HEADING, phrases.say("contents"));
    Contents all = new Contents(sections, TITLES_IN_CONTENTS);
    for (int i = 0; i < all.entries().size(); i++) {
      entry(all.entries().get(i), i == 0);
    }
    xml.start("w:p").start("w:r").start("w:fldChar").attribute("w:fldCharType", "end").end().end();
    xml.end();
    xml.end().end();
  }

  private void entry(Contents.Entry entry, boolean first) {
    Style style = entry.level() == 1 ? Style.TOC_1 : Style.TOC_2;
    begin(style, Text.of(entry.words()), 0, true, false);
    if (first) {
      xml.start("w:r")
          .start("w:fldChar")
          .attribute("w:fldCharType", "begin")
          .attribute("w:dirty", "true")
          .end()
          .end();
      xml.start("w:r")
          .start("w:instrText")
          .attribute("xml:space", "preserve")
          .text(" TOC \\o \"1-" + TITLES_IN_CONTENTS + "\" \\h \\z \\u ")
          .end()
          .end();
      xml.start("w:r").start("w:fldChar").attribute("w:fldCharType", "separate").end().end();
    }
    String anchor = Anchors.of(entry.anchor());
    xml.start("w:hyperlink").attribute("w:anchor", anchor).attribute("w:history", 1);
    runs.words(entry.words());
    xml.start("w:r").empty("w:tab").end();
    runs.field(" PAGEREF " + anchor + " \\h ", "");
    xml.end();
    xml.end();
  }

  private void section(Section section, int level) {
    Style style = Style.heading(level);
    begin(style, section.heading(), 0, true, false);
    int mark = runs.begin(Anchors.of(section.anchor()));
    if (!section.number().isEmpty()) {
      runs.words(section.number());
      xml.start("w:r").empty("w:tab").end();
    }
    runs.text(section.heading());
    runs.end(mark);
    xml.end();
    section.blocks().forEach(this::block);
    section.sections().forEach(s -> section(s, level + 1));
  }

  private void block(Block block) {
    switch (block) {
      case Block.Paragraph p -> numbered(p);
      case Block.Line line -> paragraph(Style.BODY, line.text());
      case Block.Points points -> points.items().forEach(item -> paragraph(Style.BULLET, item));
      case Block.Legend legend -> legend.entries().forEach(this::legend);
      case Block.Table table -> table(table);
      case Block.Tree tree -> tree.nodes().forEach(n -> step(n, 0));
    }
  }

  private void numbered(Block.Paragraph p) {
    begin(Style.NUMBERED, p.text(), 0, numbersFollow, false);
    int mark = runs.begin(Anchors.of("p" + p.number()));
    if (!numbersFollow) {
      runs.words(Integer.toString(p.number()));
      xml.start("w:r").empty("w:tab").end();
    }
    runs.text(p.text());
    runs.end(mark);
    xml.end();
    p.inside().forEach(this::block);
  }

  private void legend(Block.Legend.Entry entry) {
    begin(Style.LEGEND, entry.meaning(), 0, true, false);
    runs.text(entry.term());
    xml.start("w:r").empty("w:tab").end();
    runs.text(entry.meaning());
    xml.end();
  }

  private void step(Block.Tree.Node node, int depth) {
    int indent = STEP * (Math.min(depth, DEEPEST) + 1);
    begin(Style.STEP, node.text(), indent, true, false);
    runs.text(node.text());
    xml.end();
    for (Text remark : node.remarks()) {
      begin(Style.REMARK, remark, indent + STEP, true, false);
      runs.text(remark);
      xml.end();
    }
    node.items().forEach(n -> step(n, depth + 1));
  }

  private void table(Block.Table table) {
    if (!table.caption().isEmpty()) {
      caption(table.caption());
    }
    int columns = table.columns().size();
    xml.start("w:tbl").start("w:tblPr");
    xml.value("w:tblStyle", styles.of(Style.TABLE));
    if (rightToLeft) {
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
    String described = Runs.plain(table.caption());
    xml.value("w:tblCaption", described);
    xml.value(
        "w:tblDescription", String.join("; ", table.columns().stream().map(Runs::plain).toList()));
    xml.end();
    int[] widths = Widths.of(table, document.layout());
    xml.start("w:tblGrid");
    for (int width : widths) {
      xml.start("w:gridCol").attribute("w:w", width).end();
    }
    xml.end();
    headRow(table.columns(), widths);
    for (Block.Table.Body body : table.bodies()) {
      if (!body.heading().isEmpty()) {
        bodyHeading(body.heading(), columns);
      }
      body.rows().forEach(row -> row(row, widths));
    }
    xml.end();
    xml.start("w:p").start("w:pPr").value("w:pStyle", styles.of(Style.CELL)).end().end();
  }

  private void caption(Text caption) {
    begin(Style.CAPTION, caption, 0, true, true);
    Text whole = phrases.say("table", Slot.of("number", NUMBER), Slot.of("caption", caption));
    ++tables;
    for (Inline part : whole.parts()) {
      if (part instanceof Inline.Words w && w.words().equals(NUMBER)) {
        runs.field(" SEQ Table \\* ARABIC ", Integer.toString(tables));
      } else {
        runs.text(new Text(List.of(part)));
      }
    }
    xml.end();
  }

  private void headRow(List<Text> columns, int[] widths) {
    xml.start("w:tr").start("w:trPr").empty("w:cantSplit").empty("w:tblHeader").end();
    for (int c = 0; c < columns.size(); c++) {
      cell(columns.get(c), Style.CELL_HEAD, widths[c], Optional.empty());
    }
    xml.end();
  }

  private void bodyHeading(Text heading, int columns) {
    xml.start("w:tr").start("w:trPr").empty("w:cantSplit").end();
    cell(heading, Style.CELL_HEAD, 0, Optional.of(columns));
    xml.end();
  }

  private void row(Block.Table.Row row, int[] widths) {
    xml.start("w:tr").start("w:trPr").empty("w:cantSplit").end();
    cell(row.heading(), Style.CELL, widths[0], Optional.empty());
    for (int c = 0; c < row.cells().size(); c++) {
      cell(row.cells().get(c), Style.CELL, widths[c + 1], Optional.empty());
    }
    xml.end();
  }

  private void cell(Text text, Style style, int width, Optional<Integer> span) {
    xml.start("w:tc").start("w:tcPr");
    if (width > 0) {
      xml.start("w:tcW").attribute("w:w", width).attribute("w:type", "dxa").end();
    }
    span.ifPresent(s -> xml.value("w:gridSpan", s));
    xml.end();
    begin(style, text, 0, true, span.isPresent());
    runs.text(text);
    xml.end().end();
  }
}
