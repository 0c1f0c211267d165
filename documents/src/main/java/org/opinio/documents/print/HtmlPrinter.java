// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.documents.print;

import java.util.List;
import org.opinio.documents.draft.Cover;
import org.opinio.documents.draft.Direction;
import org.opinio.documents.draft.Document;
import org.opinio.documents.report.Block;
import org.opinio.documents.report.Footnote;
import org.opinio.documents.report.Inline;
import org.opinio.documents.report.PlainWords;
import org.opinio.documents.report.Report;
import org.opinio.documents.report.Section;
import org.opinio.documents.report.Text;

/**
 * Prints a report or a document as one HTML file that needs no network and no script, and is also
 * XML.
 */
public final class HtmlPrinter {

  private final StringBuilder out = new StringBuilder(1 << 17);
  private final Labels labels;
  private int tables;

  private HtmlPrinter(Labels labels) {
    this.labels = labels;
  }

  /** The report, in UTF-8. */
  public static String print(Report report) {
    HtmlPrinter printer = new HtmlPrinter(Labels.of(report));
    printer.start(report, "", StyleSheet.TEXT);
    printer.out.append("<body>\n");
    printer.header(report, () -> {});
    printer.body(report);
    printer.out.append("</body>\n</html>\n");
    return printer.out.toString();
  }

  /** The contents of a report and all that it says, to stand in a page of others. */
  public static String inside(Report report) {
    HtmlPrinter printer = new HtmlPrinter(Labels.of(report));
    printer.contents(report);
    return "<div lang=\"" + report.language() + "\">\n" + printer.out + part(report) + "</div>\n";
  }

  /** The style of a report. */
  public static String style() {
    return StyleSheet.TEXT;
  }

  /** What a report says, to stand in a page of others under a heading of its first level. */
  public static String part(Report report) {
    HtmlPrinter printer = new HtmlPrinter(Labels.of(report));
    report.about().forEach(line -> printer.element("p", line));
    report.sections().forEach(s -> printer.section(s, 2));
    printer.notes(report.notes());
    return printer.out.toString();
  }

  /** The document, in UTF-8. Its marking stands at its head and its end, and on printed pages. */
  public static String print(Document document) {
    Labels labels = Labels.of(document);
    HtmlPrinter printer = new HtmlPrinter(labels);
    printer.document(document, StyleSheet.DOCUMENT + PageStyle.of(document, labels));
    return printer.out.toString();
  }

  private void document(Document document, String style) {
    Report report = document.body();
    boolean rightToLeft = Direction.ofLanguage(report.language());
    start(report, rightToLeft ? " dir=\"rtl\"" : " dir=\"ltr\"", style);
    out.append(document.layout().landscape() ? "<body class=\"wide\">\n" : "<body>\n");
    header(report, () -> cover(document.cover()));
    body(report);
    if (!document.cover().marking().isNone()) {
      out.append("<footer>\n");
      marking(document.cover());
      out.append("</footer>\n");
    }
    out.append("</body>\n</html>\n");
  }

  private void start(Report report, String direction, String style) {
    out.append("<!DOCTYPE html>\n<html lang=\"").append(report.language()).append('"');
    out.append(direction).append(">\n<head>\n<meta charset=\"utf-8\"/>\n");
    out.append("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\"/>\n");
    out.append("<meta http-equiv=\"Content-Security-Policy\"");
    out.append(" content=\"default-src 'none'; style-src 'unsafe-inline'\"/>\n<title>");
    escape(report.title());
    out.append("</title>\n<style>\n").append(style).append("</style>\n</head>\n");
  }

  private void header(Report report, Runnable overTheTitle) {
    out.append("<a class=\"skip\" href=\"#main\">")
        .append(labels.skip())
        .append("</a>\n<header>\n");
    overTheTitle.run();
    out.append("<h1>");
    escape(report.title());
    out.append("</h1>\n");
    report.about().forEach(line -> element("p", line));
    out.append("</header>\n");
  }

  private void cover(Cover cover) {
    marking(cover);
    out.append("<ul class=\"cover\">\n");
    labels.cover(cover).forEach(line -> element("li", Text.of(line)));
    out.append("</ul>\n");
  }

  private void marking(Cover cover) {
    if (!cover.marking().isNone()) {
      out.append("<p class=\"marking\">");
      escape(PlainWords.of(cover.marking().words()));
      out.append("</p>\n");
    }
  }

  private void body(Report report) {
    contents(report);
    out.append("<main id=\"main\">\n");
    report.sections().forEach(s -> section(s, 2));
    notes(report.notes());
    out.append("</main>\n");
  }

  private void contents(Report report) {
    out.append("<nav aria-labelledby=\"contents\">\n<h2 id=\"contents\">");
    out.append(labels.contents()).append("</h2>\n");
    contents(report.sections(), 2);
    if (!report.notes().isEmpty()) {
      out.setLength(out.length() - "</ul>\n".length());
      out.append("<li><a href=\"#notes\">").append(labels.notes()).append("</a></li>\n</ul>\n");
    }
    out.append("</nav>\n");
  }

  /** Links to sections, so many levels deep; rules are reached from the overview of results. */
  private void contents(List<Section> sections, int levels) {
    out.append("<ul>\n");
    for (Section section : sections) {
      out.append("<li><a href=\"#").append(section.anchor()).append("\">");
      heading(section);
      out.append("</a>");
      if (levels > 1 && !section.sections().isEmpty()) {
        out.append('\n');
        contents(section.sections(), levels - 1);
      }
      out.append("</li>\n");
    }
    out.append("</ul>\n");
  }

  private void heading(Section section) {
    if (!section.number().isEmpty()) {
      out.append(section.number()).append(' ');
    }
    text(section.heading());
  }

  private void section(Section section, int level) {
    String tag = "h" + Math.min(6, level);
    out.append("<section aria-labelledby=\"").append(section.anchor()).append("\">\n<").append(tag);
    out.append(" id=\"").append(section.anchor()).append("\">");
    heading(section);
    out.append("</").append(tag).append(">\n");
    section.blocks().forEach(this::block);
    section.sections().forEach(s -> section(s, level + 1));
    out.append("</section>\n");
  }

  private void block(Block block) {
    switch (block) {
      case Block.Paragraph p -> paragraph(p);
      case Block.Line line -> element("p", line.text());
      case Block.NewPage page -> out.append("<hr class=\"page\" />\n");
      case Block.Points points -> {
        out.append("<ul>\n");
        points.items().forEach(item -> element("li", item));
        out.append("</ul>\n");
      }
      case Block.Legend legend -> {
        out.append("<dl>\n");
        legend.entries().forEach(this::entry);
        out.append("</dl>\n");
      }
      case Block.Table table -> table(table);
      case Block.Tree tree -> tree(tree.nodes(), "tree");
    }
  }

  private void paragraph(Block.Paragraph p) {
    out.append("<div class=\"para\" id=\"p")
        .append(p.number())
        .append("\"><a class=\"number\" href=\"#p");
    out.append(p.number()).append("\" aria-label=\"").append(labels.paragraph(p.number()));
    out.append("\">");
    out.append(p.number()).append("</a><div>\n");
    element("p", p.text());
    p.inside().forEach(this::block);
    out.append("</div></div>\n");
  }

  private void entry(Block.Legend.Entry entry) {
    out.append("<div>");
    element("dt", entry.term());
    element("dd", entry.meaning());
    out.append("</div>\n");
  }

  private void element(String tag, Text text) {
    out.append('<').append(tag).append('>');
    text(text);
    out.append("</").append(tag).append(">\n");
  }

  private void tree(List<Block.Tree.Node> nodes, String style) {
    out.append(style.isEmpty() ? "<ul>\n" : "<ul class=\"" + style + "\">\n");
    for (Block.Tree.Node node : nodes) {
      out.append("<li>");
      text(node.text());
      for (Text remark : node.remarks()) {
        out.append("<span class=\"remark\">");
        text(remark);
        out.append("</span>");
      }
      if (!node.items().isEmpty()) {
        tree(node.items(), "");
      }
      out.append("</li>\n");
    }
    out.append("</ul>\n");
  }

  private void table(Block.Table table) {
    String id = "table-" + ++tables;
    out.append("<div class=\"scroll\" role=\"region\" tabindex=\"0\" aria-labelledby=\"")
        .append(id);
    out.append("\">\n<table>\n<caption id=\"").append(id).append("\">");
    text(labels.caption(tables, table.caption()));
    out.append("</caption>\n<thead>\n<tr>");
    table.columns().forEach(column -> header("col", column));
    out.append("</tr>\n</thead>\n");
    for (Block.Table.Body body : table.bodies()) {
      out.append("<tbody>\n");
      if (!body.heading().isEmpty()) {
        out.append("<tr><th class=\"body\" scope=\"rowgroup\" colspan=\"");
        out.append(table.columns().size()).append("\"><span>");
        text(body.heading());
        out.append("</span></th></tr>\n");
      }
      body.rows().forEach(this::row);
      out.append("</tbody>\n");
    }
    out.append("</table>\n</div>\n");
  }

  private void header(String scope, Text text) {
    out.append("<th scope=\"").append(scope).append("\">");
    text(text);
    out.append("</th>");
  }

  private void row(Block.Table.Row row) {
    out.append("<tr>");
    header("row", row.heading());
    for (Text cell : row.cells()) {
      out.append("<td>");
      text(cell);
      out.append("</td>");
    }
    out.append("</tr>\n");
  }

  private void notes(List<Footnote> notes) {
    if (notes.isEmpty()) {
      return;
    }
    out.append("<section role=\"doc-endnotes\" aria-labelledby=\"notes\">\n<h2 id=\"notes\">");
    out.append(labels.notes()).append("</h2>\n<ol>\n");
    for (Footnote note : notes) {
      out.append("<li id=\"note-").append(note.number()).append("\">");
      text(note.text());
      out.append(" <a role=\"doc-backlink\" href=\"#ref-").append(note.number());
      out.append("\" aria-label=\"").append(labels.back(note.number()));
      out.append("\">↑</a></li>\n");
    }
    out.append("</ol>\n</section>\n");
  }

  private void text(Text text) {
    for (Inline part : text.parts()) {
      switch (part) {
        case Inline.Words words -> words(words.words(), words.type(), "");
        case Inline.Foreign foreign -> words(foreign.words(), foreign.type(), foreign.language());
        case Inline.Blank blank -> {
          out.append("<mark class=\"blank\">[");
          escape(labels.blank(blank.what()));
          out.append("]</mark>");
        }
        case Inline.NoteNumber note -> out.append(labels.toNote(note.number()));
        case Inline.Sign sign -> sign(sign);
        case Inline.Link link -> {
          out.append("<a href=\"#").append(link.anchor()).append("\">");
          escape(link.words());
          out.append("</a>");
        }
        case Inline.Target target -> {
          out.append("<strong id=\"").append(target.anchor()).append("\">");
          escape(target.words());
          out.append("</strong>");
        }
        case Inline.NoteRef note -> {
          out.append("<sup><a role=\"doc-noteref\" id=\"ref-").append(note.number());
          out.append("\" href=\"#note-").append(note.number());
          out.append("\" aria-label=\"").append(labels.note(note.number())).append("\">");
          out.append(note.number()).append("</a></sup>");
        }
      }
    }
  }

  /** Words in their type; the language is empty where it is the report's. */
  private void words(String words, Inline.Type type, String language) {
    String tag =
        switch (type) {
          case PLAIN -> language.isEmpty() ? "" : "span";
          case STRONG -> "strong";
          case ITALIC -> "em";
        };
    if (tag.isEmpty()) {
      escape(words);
      return;
    }
    out.append('<').append(tag);
    if (!language.isEmpty()) {
      out.append(" lang=\"");
      escape(language);
      out.append('"');
    }
    out.append('>');
    escape(words);
    out.append("</").append(tag).append('>');
  }

  private void sign(Inline.Sign sign) {
    out.append("<span class=\"sign\" aria-hidden=\"true\">");
    escape(sign.symbol());
    out.append("</span>");
    if (!sign.meaning().isEmpty()) {
      out.append("<span class=\"said\">");
      escape(sign.meaning());
      out.append("</span>");
    }
  }

  private void escape(String words) {
    for (int i = 0; i < words.length(); i++) {
      char c = words.charAt(i);
      switch (c) {
        case '<' -> out.append("&lt;");
        case '>' -> out.append("&gt;");
        case '&' -> out.append("&amp;");
        case '"' -> out.append("&quot;");
        case '\'' -> out.append("&#39;");
        default -> out.append(c);
      }
    }
  }
}
