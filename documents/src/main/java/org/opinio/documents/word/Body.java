// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.documents.word;

import java.util.List;
import org.opinio.documents.draft.Direction;
import org.opinio.documents.draft.Document;
import org.opinio.documents.draft.Phrases;
import org.opinio.documents.report.Block;
import org.opinio.documents.report.Inline;
import org.opinio.documents.report.Report;
import org.opinio.documents.report.Section;
import org.opinio.documents.report.Text;

/** Writes the main part: title, contents, sections. */
final class Body {

  /** Paragraphs beyond which a document has a table of contents. */
  private static final int SHORT = 12;

  private static final int LETTERS_OF_STYLE = 11;
  private static final int MOST_LETTERS = 24;
  private static final int LETTER = 110;

  private final Xml xml;
  private final StyleIds styles;
  private final Runs runs;
  private final Paragraphs paragraphs;
  private final Tables tables;
  private final Contents contents;
  private final Document document;
  private final Outline outline;

  /**
   * The body of a document.
   *
   * @param width between the margins, in twentieths of a point
   */
  Body(Xml xml, StyleIds styles, Phrases phrases, Document document, int width) {
    this.xml = xml;
    this.styles = styles;
    this.document = document;
    this.outline = Outline.of(document.body());
    boolean rightToLeft = Direction.ofLanguage(document.body().language());
    this.runs = new Runs(xml, styles, phrases, outline, false);
    this.paragraphs = new Paragraphs(xml, styles, runs, rightToLeft);
    this.tables = new Tables(xml, styles, phrases, runs, paragraphs, width, rightToLeft);
    this.contents = new Contents(xml, phrases, runs, paragraphs);
  }

  void write() {
    Report body = document.body();
    paragraphs.write(Style.GENRE, Text.of(document.cover().genre()));
    paragraphs.write(Style.TITLE, Text.of(body.title()));
    body.about().forEach(line -> paragraphs.write(Style.ABOUT, line));
    if (outline.paragraphs() > SHORT) {
      contents.write(body.sections());
    }
    body.sections().forEach(s -> section(s, 1));
  }

  private void section(Section section, int level) {
    boolean numbered = !section.number().isEmpty();
    boolean counted = numbered && outline.sectionsFollow();
    Form form = Form.of(Style.heading(level));
    if (counted) {
      form = form.numbered(styles.numbering(form.style()), level - 1);
    } else {
      form = form.numbered(Form.NONE, 0);
      if (!numbered) {
        form = form.indented(0, 0);
      }
    }
    paragraphs.begin(form, section.heading());
    int mark = runs.begin(Anchors.of(section.anchor()));
    if (numbered && !counted) {
      runs.words(section.number());
      runs.tab();
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
      case Block.Line line -> line(line.text());
      case Block.NewPage page -> newPage();
      case Block.Points points ->
          points.items().forEach(item -> paragraphs.write(Style.BULLET, item));
      case Block.Legend legend -> legend(legend);
      case Block.Table table -> tables.write(table);
      case Block.Tree tree -> steps(tree.nodes(), 0);
    }
  }

  /** A line in strong type alone heads what follows, and stays with it. */
  private void line(Text text) {
    boolean heads =
        text.parts().stream()
            .allMatch(p ->
                p instanceof Inline.Words w && w.type() == Inline.Type.STRONG
                    || p instanceof Inline.NoteRef);
    if (!text.isEmpty()) {
      Form form = Form.of(Style.BODY);
      paragraphs.write(heads ? form.keptWithNext() : form, text);
    }
  }

  private void newPage() {
    xml.start("w:p").start("w:pPr").value("w:pStyle", styles.of(Style.CELL)).end();
    xml.start("w:r").start("w:br").attribute("w:type", "page").end().end().end();
  }

  private void numbered(Block.Paragraph p) {
    boolean counted = outline.paragraphsFollow();
    Form form = Form.of(Style.NUMBERED);
    paragraphs.begin(counted ? form : form.numbered(Form.NONE, 0), p.text());
    int mark = runs.begin(Anchors.of("p" + p.number()));
    if (!counted) {
      runs.words(Integer.toString(p.number()));
      runs.tab();
    }
    runs.text(p.text());
    runs.end(mark);
    xml.end();
    p.inside().forEach(this::block);
  }

  /** Where a term is too long for the column of the style, that column is widened for all. */
  private void legend(Block.Legend legend) {
    int longest =
        legend.entries().stream().mapToInt(e -> Runs.plain(e.term()).length()).max().orElse(0);
    Form form = Form.of(Style.LEGEND);
    int wide = Math.min(longest, MOST_LETTERS) * LETTER;
    Form own = longest > LETTERS_OF_STYLE ? form.indented(wide, wide) : form;
    for (Block.Legend.Entry entry : legend.entries()) {
      paragraphs.begin(own, entry.meaning());
      runs.text(entry.term());
      runs.tab();
      runs.text(entry.meaning());
      xml.end();
    }
  }

  private void steps(List<Block.Tree.Node> nodes, int depth) {
    for (Block.Tree.Node node : nodes) {
      int level = Math.min(depth, Numberings.LEVELS - 1);
      Form form = Form.of(Style.STEP).numbered(styles.numberings().steps(), level);
      paragraphs.begin(form, node.text());
      runs.spoken(node.text());
      xml.end();
      Form remark = Form.of(Style.REMARK).indented(Numberings.edge(level), 0);
      node.remarks().forEach(r -> paragraphs.write(remark, r));
      steps(node.items(), depth + 1);
    }
  }
}
