// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.page;

import java.util.ArrayList;
import java.util.List;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.BulletList;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SourceSpan;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;
import org.opinio.diagnostic.Place;

/** Reads Markdown into blocks. */
final class BlockReader {

  /** Lists and quotations nested deeper than this are not read. */
  private static final int DEEPEST = 24;

  private static final Parser PARSER =
      Parser.builder()
          .includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES)
          .maxOpenBlockParsers(2 * DEEPEST + 8)
          .maxInlineNesting(64)
          .build();

  private final PageFile file;
  private final Report report;
  private final Anchors anchors = new Anchors();
  private boolean tooDeep;

  private BlockReader(PageFile file, Report report) {
    this.file = file;
    this.report = report;
  }

  static List<Block> read(PageFile file, Report report) {
    return new BlockReader(file, report).children(PARSER.parse(file.text()), 0);
  }

  private List<Block> children(Node parent, int depth) {
    List<Block> blocks = new ArrayList<>();
    if (depth > DEEPEST) {
      reportDepth(parent);
      return blocks;
    }
    for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
      switch (node) {
        case Heading h -> blocks.add(heading(h));
        case Paragraph p -> blocks.add(new Block.Paragraph(InlineReader.read(p, file, report)));
        case BulletList l -> blocks.add(items(l, false, depth));
        case OrderedList l -> blocks.add(items(l, true, depth));
        case BlockQuote q -> blocks.add(new Block.Other("a quotation", place(q)));
        case FencedCodeBlock c -> blocks.add(new Block.Other("a block of code", place(c)));
        case IndentedCodeBlock c -> blocks.add(new Block.Other("an indented block", place(c)));
        default -> {}
      }
    }
    return blocks;
  }

  private Block.Items items(Node list, boolean numbered, int depth) {
    List<Block.Item> items = new ArrayList<>();
    for (Node node = list.getFirstChild(); node != null; node = node.getNext()) {
      if (node instanceof ListItem) {
        items.add(new Block.Item(children(node, depth + 1), place(node)));
      }
    }
    return new Block.Items(numbered, items, place(list));
  }

  private Block.Heading heading(Heading node) {
    Inline inline = InlineReader.read(node, file, report);
    String text = inline.text();
    Mark last = inline.marks().isEmpty() ? new Mark.Emphasis(0, 0) : inline.marks().getLast();
    boolean hasId = last instanceof Mark.Code && last.end() == text.stripTrailing().length();
    String id = hasId ? text.substring(last.start(), last.end()) : "";
    String words = inline.words(0, hasId ? last.start() : text.length());
    return new Block.Heading(node.getLevel(), inline, id, words, anchors.next(text), place(node));
  }

  private void reportDepth(Node node) {
    if (!tooDeep) {
      tooDeep = true;
      report.add(
          PageCode.TOO_DEEP,
          place(node),
          "Lists are nested more than " + DEEPEST + " deep; what stands deeper is not read.",
          "Make the inner part a rule of its own and link to it.");
    }
  }

  private Place place(Node node) {
    List<SourceSpan> spans = node.getSourceSpans();
    return spans.isEmpty()
        ? Place.of(file.name())
        : file.place(spans.getFirst().getLineIndex() + 1, spans.getFirst().getColumnIndex() + 1);
  }
}
