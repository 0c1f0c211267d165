// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.documents.print;

import java.util.ArrayList;
import java.util.List;
import org.opinio.documents.draft.Cover;
import org.opinio.documents.draft.Document;
import org.opinio.documents.report.Block;
import org.opinio.documents.report.Footnote;
import org.opinio.documents.report.Inline;
import org.opinio.documents.report.Report;
import org.opinio.documents.report.Section;
import org.opinio.documents.report.Text;

/** Prints a report or a document as Markdown with GitHub's tables and footnotes. */
public final class MarkdownPrinter {

  private static final String SPECIAL = "\\`*_{}[]<>|~&$#@";

  private final StringBuilder out = new StringBuilder(1 << 16);

  private final Labels labels;
  private int tables;

  private MarkdownPrinter(Labels labels) {
    this.labels = labels;
  }

  /** The report, in UTF-8. */
  public static String print(Report report) {
    MarkdownPrinter printer = new MarkdownPrinter(Labels.of(report));
    printer.report(report);
    return printer.out.toString();
  }

  /** The document, in UTF-8. Its marking stands in the first line and the last. */
  public static String print(Document document) {
    Cover cover = document.cover();
    MarkdownPrinter printer = new MarkdownPrinter(Labels.of(document));
    Text marking = Text.strong(cover.marking().words());
    List<Text> front = new ArrayList<>(cover.marking().isNone() ? List.of() : List.of(marking));
    printer.labels.cover(cover).forEach(line -> front.add(Text.of(line)));
    printer.lines(front);
    printer.report(document.body());
    if (!cover.marking().isNone()) {
      printer.out.append('\n');
      printer.lines(List.of(marking));
    }
    return printer.out.toString();
  }

  private void lines(List<Text> lines) {
    for (int i = 0; i < lines.size(); i++) {
      text(lines.get(i));
      out.append(i + 1 < lines.size() ? "\\\n" : "\n\n");
    }
  }

  private void report(Report report) {
    out.append("# ");
    escape(report.title());
    out.append("\n\n");
    lines(report.about());
    report.sections().forEach(s -> section(s, 2));
    for (Footnote note : report.notes()) {
      out.append("[^").append(note.number()).append("]: ");
      text(note.text());
      out.append('\n');
    }
  }

  private void section(Section section, int level) {
    out.repeat('#', level).append(" <a id=\"").append(section.anchor()).append("\"></a>");
    if (!section.number().isEmpty()) {
      out.append(section.number()).append(' ');
    }
    text(section.heading());
    out.append("\n\n");
    section.blocks().forEach(this::block);
    section.sections().forEach(s -> section(s, Math.min(6, level + 1)));
  }

  private void block(Block block) {
    switch (block) {
      case Block.Paragraph p -> {
        out.append("<a id=\"p")
            .append(p.number())
            .append("\"></a>**")
            .append(p.number())
            .append("** ");
        text(p.text());
        out.append("\n\n");
        p.inside().forEach(this::block);
      }
      case Block.Line line -> {
        start(line.text());
        out.append("\n\n");
      }
      case Block.NewPage page -> out.append("---\n\n");
      case Block.Points points -> {
        points.items().forEach(item -> item("", item));
        out.append('\n');
      }
      case Block.Legend legend -> legend(legend);
      case Block.Table table -> table(table);
      case Block.Tree tree -> {
        tree.nodes().forEach(node -> node(node, ""));
        out.append('\n');
      }
    }
  }

  private void item(String indent, Text text) {
    out.append(indent).append("- ");
    start(text);
    out.append('\n');
  }

  private void node(Block.Tree.Node node, String indent) {
    out.append(indent).append("- ");
    start(node.text());
    for (Text remark : node.remarks()) {
      out.append("<br>*– ");
      text(remark);
      out.append('*');
    }
    out.append('\n');
    node.items().forEach(item -> node(item, indent + "  "));
  }

  private void legend(Block.Legend legend) {
    out.append("| | |\n|---|---|\n");
    for (Block.Legend.Entry entry : legend.entries()) {
      out.append("| ");
      text(entry.term());
      out.append(" | ");
      text(entry.meaning());
      out.append(" |\n");
    }
    out.append('\n');
  }

  private void table(Block.Table table) {
    out.append("*");
    text(labels.caption(++tables, table.caption()));
    out.append("*\n\n");
    row(table.columns().getFirst(), table.columns().subList(1, table.columns().size()), false);
    out.append("|").repeat("---|", table.columns().size()).append('\n');
    for (Block.Table.Body body : table.bodies()) {
      if (!body.heading().isEmpty()) {
        out.append("| *");
        text(body.heading());
        out.append("* |").repeat(" |", table.columns().size() - 1).append('\n');
      }
      body.rows().forEach(row -> row(row.heading(), row.cells(), true));
    }
    out.append('\n');
  }

  private void row(Text heading, List<Text> cells, boolean strong) {
    out.append("| ").append(strong ? "**" : "");
    text(heading);
    out.append(strong ? "** |" : " |");
    for (Text cell : cells) {
      out.append(' ');
      text(cell);
      out.append(" |");
    }
    out.append('\n');
  }

  /** Words at the start of a block, where a digit or hyphen could start a list. */
  private void start(Text text) {
    int at = out.length();
    text(text);
    if (at < out.length()) {
      char first = out.charAt(at);
      if (first == '-' || first == '+' || first == '=' || first == ' ') {
        out.insert(at, first == ' ' ? "&#8203;" : "\\");
      } else if (Character.isDigit(first)) {
        out.insert(at, "<!-- -->");
      }
    }
  }

  private void text(Text text) {
    for (Inline part : joined(text.parts())) {
      switch (part) {
        case Inline.Words words -> typed(words.words(), words.type());
        case Inline.Sign sign -> escape(sign.symbol());
        case Inline.Link link -> {
          out.append('[');
          escape(link.words());
          out.append("](#").append(link.anchor()).append(')');
        }
        case Inline.Target target -> {
          out.append("<a id=\"").append(target.anchor()).append("\"></a>");
          escape(target.words());
        }
        case Inline.NoteRef note -> out.append("[^").append(note.number()).append(']');
        case Inline.NoteNumber note -> out.append(note.number());
        case Inline.Foreign foreign -> typed(foreign.words(), foreign.type());
        case Inline.Blank blank -> {
          out.append("\\[");
          escape(labels.blank(blank.what()));
          out.append("\\]");
        }
      }
    }
  }

  /** Neighbours in one type as one: marks of type that meet would cancel each other. */
  private static List<Inline> joined(List<Inline> parts) {
    List<Inline> joined = new ArrayList<>();
    for (Inline part : parts) {
      if (part instanceof Inline.Words words
          && !joined.isEmpty()
          && joined.getLast() instanceof Inline.Words before
          && before.type() == words.type()) {
        joined.set(
            joined.size() - 1, new Inline.Words(before.words() + words.words(), words.type()));
      } else {
        joined.add(part);
      }
    }
    return joined;
  }

  /** Marks of type stand next to the words: spaces inside them would undo them. */
  private void typed(String all, Inline.Type type) {
    String mark =
        switch (type) {
          case PLAIN -> "";
          case STRONG -> "**";
          case ITALIC -> "*";
        };
    String bare = all.strip();
    if (mark.isEmpty() || bare.isEmpty()) {
      escape(all);
      return;
    }
    int from = all.indexOf(bare);
    out.append(all, 0, from).append(mark);
    escape(bare);
    out.append(mark).append(all, from + bare.length(), all.length());
  }

  private void escape(String words) {
    for (int i = 0; i < words.length(); i++) {
      char c = words.charAt(i);
      if (c == '<') {
        out.append("&lt;");
      } else if (c == '>') {
        out.append("&gt;");
      } else {
        if (SPECIAL.indexOf(c) >= 0) {
          out.append('\\');
        }
        out.append(c);
      }
    }
  }
}
