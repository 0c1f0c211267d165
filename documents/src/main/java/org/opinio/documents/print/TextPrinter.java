// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.documents.print;

import java.util.List;
import org.opinio.documents.report.Block;
import org.opinio.documents.report.Footnote;
import org.opinio.documents.report.Inline;
import org.opinio.documents.report.Report;
import org.opinio.documents.report.Section;
import org.opinio.documents.report.Text;

/** Prints a report as plain text in UTF-8. */
public final class TextPrinter {

  /** Columns a line takes unless asked otherwise. */
  public static final int WIDTH = 100;

  private static final int NARROWEST = 40;
  private static final String MARGIN = "      ";

  private final int width;
  private final StringBuilder out = new StringBuilder(1 << 16);
  private final Wrapping wrapping;

  private TextPrinter(int width) {
    this.width = Math.max(NARROWEST, width);
    this.wrapping = new Wrapping(out, this.width);
  }

  /** The report, 100 columns wide. */
  public static String print(Report report) {
    return print(report, WIDTH);
  }

  /**
   * The report.
   *
   * @param width columns of a line; at least 40
   */
  public static String print(Report report, int width) {
    TextPrinter printer = new TextPrinter(width);
    printer.report(report);
    return printer.out.toString();
  }

  private void report(Report report) {
    wrapping.lines("", "", report.title());
    rule('=', report.title());
    report.about().forEach(line -> wrapping.lines("", "", words(line)));
    report.sections().forEach(s -> section(s, 0));
    if (!report.notes().isEmpty()) {
      out.append('\n');
      wrapping.lines("", "", "Notes");
      rule('-', "Notes");
      out.append('\n');
      report.notes().forEach(this::note);
    }
  }

  private void rule(char c, String under) {
    out.repeat(c, Math.min(width, Math.max(1, Wrapping.columns(under)))).append('\n');
  }

  private void section(Section section, int depth) {
    out.append('\n');
    String heading =
        (section.number().isEmpty() ? "" : section.number() + "  ") + words(section.heading());
    wrapping.lines("", section.number().isEmpty() ? "" : "    ", heading);
    if (depth == 0) {
      rule('-', heading);
    }
    section.blocks().forEach(block -> block(block, ""));
    section.sections().forEach(s -> section(s, depth + 1));
  }

  private void block(Block block, String indent) {
    switch (block) {
      case Block.Paragraph p -> paragraph(p);
      case Block.Line line -> wrapping.lines(indent, indent, words(line.text()));
      case Block.NewPage page -> {
        out.append('\n');
        rule('=', "=".repeat(width));
      }
      case Block.Points points ->
          points.items().forEach(i -> wrapping.lines(indent + "- ", indent + "  ", words(i)));
      case Block.Legend legend -> legend(legend, indent);
      case Block.Table table -> new TextTable(out, wrapping, width).print(table, indent);
      case Block.Tree tree -> tree.nodes().forEach(n -> node(n, indent));
    }
  }

  private void paragraph(Block.Paragraph p) {
    out.append('\n');
    String number = Integer.toString(p.number());
    String first = " ".repeat(Math.max(0, 4 - number.length())) + number + "  ";
    wrapping.lines(first, MARGIN, words(p.text()));
    p.inside().forEach(block -> block(block, MARGIN));
  }

  private void legend(Block.Legend legend, String indent) {
    int widest = 0;
    for (Block.Legend.Entry entry : legend.entries()) {
      widest = Math.max(widest, Wrapping.columns(words(entry.term())));
    }
    for (Block.Legend.Entry entry : legend.entries()) {
      String term = words(entry.term());
      String first = indent + "  " + term + " ".repeat(widest - Wrapping.columns(term) + 2);
      wrapping.lines(first, indent + " ".repeat(widest + 4), words(entry.meaning()));
    }
  }

  private void node(Block.Tree.Node node, String indent) {
    String inner = indent + "  ";
    wrapping.lines(indent, inner, words(node.text()));
    node.remarks().forEach(remark -> wrapping.lines(inner + "– ", inner + "  ", words(remark)));
    String below = inner.length() > width / 2 ? indent : inner;
    node.items().forEach(item -> node(item, below));
  }

  private void note(Footnote note) {
    String number = Integer.toString(note.number());
    String first = " ".repeat(Math.max(0, 4 - number.length())) + number + "  ";
    wrapping.lines(first, MARGIN, words(note.text()));
  }

  static String words(Text text) {
    List<Inline> parts = text.parts();
    if (parts.size() == 1 && parts.getFirst() instanceof Inline.Words only) {
      return only.words();
    }
    StringBuilder words = new StringBuilder();
    for (Inline part : parts) {
      switch (part) {
        case Inline.Words w -> words.append(w.words());
        case Inline.Sign sign -> words.append(sign.symbol());
        case Inline.Link link -> words.append(link.words());
        case Inline.Target target -> words.append(target.words());
        case Inline.NoteRef note -> raised(note.number(), words);
        case Inline.NoteNumber note -> words.append(note.number());
        case Inline.Foreign foreign -> words.append(foreign.words());
        case Inline.Blank blank -> words.append('[').append(blank.what()).append(']');
      }
    }
    return words.toString();
  }

  private static void raised(int number, StringBuilder words) {
    String digits = Integer.toString(number);
    for (int i = 0; i < digits.length(); i++) {
      words.append("⁰¹²³⁴⁵⁶⁷⁸⁹".charAt(digits.charAt(i) - '0'));
    }
  }
}
