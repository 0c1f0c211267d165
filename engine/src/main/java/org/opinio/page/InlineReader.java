// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.page;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import org.commonmark.node.Code;
import org.commonmark.node.Emphasis;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.SourceSpan;
import org.commonmark.node.Text;
import org.opinio.law.Citation;

/** Flattens the inside of a paragraph or heading. */
final class InlineReader {

  /** Longer citations are not understood. */
  private static final int LONGEST = 2000;

  private final PageFile file;
  private final Report report;
  private final StringBuilder text = new StringBuilder();
  private final List<Mark> marks = new ArrayList<>();
  private final List<int[]> positions = new ArrayList<>();
  private final List<Integer> broken = new ArrayList<>();

  private InlineReader(PageFile file, Report report) {
    this.file = file;
    this.report = report;
  }

  static Inline read(Node parent, PageFile file, Report report) {
    InlineReader reader = new InlineReader(file, report);
    reader.mark(parent);
    reader.children(parent);
    reader.findCitations();
    reader.marks.sort(
        Comparator.comparingInt(Mark::start).thenComparing(Mark::end, Comparator.reverseOrder()));
    Inline inline = reader.inline();
    reader.reportBroken(inline);
    return inline;
  }

  private Inline inline() {
    BitSet references = new BitSet();
    for (Mark mark : marks) {
      if (mark instanceof Mark.Link || mark instanceof Mark.Cite) {
        references.set(mark.start(), mark.end());
      }
    }
    return new Inline(
        file, text.toString(), List.copyOf(marks), List.copyOf(positions), references);
  }

  private void children(Node parent) {
    for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
      int start = text.length();
      switch (node) {
        case Text t -> literal(t, t.getLiteral());
        case Code c -> {
          literal(c, c.getLiteral());
          marks.add(new Mark.Code(start, text.length()));
        }
        case SoftLineBreak b -> text.append('\n');
        case HardLineBreak b -> text.append('\n');
        case Emphasis e -> {
          children(e);
          marks.add(new Mark.Emphasis(start, text.length()));
        }
        case Link l -> link(l, start);
        default -> children(node);
      }
    }
  }

  private void link(Link link, int start) {
    mark(link);
    children(link);
    List<SourceSpan> spans = link.getSourceSpans();
    int from = spans.isEmpty() ? 0 : spans.getFirst().getInputIndex();
    int to = spans.isEmpty() ? 0 : spans.getLast().getInputIndex() + spans.getLast().getLength();
    marks.add(new Mark.Link(start, text.length(), link.getDestination(), from, to));
  }

  private void literal(Node node, String literal) {
    mark(node);
    text.append(literal);
  }

  private void mark(Node node) {
    List<SourceSpan> spans = node.getSourceSpans();
    boolean known = !positions.isEmpty() && positions.getLast()[0] == text.length();
    if (!spans.isEmpty() && !known) {
      SourceSpan span = spans.getFirst();
      positions.add(new int[] {text.length(), span.getLineIndex() + 1, span.getColumnIndex() + 1});
    }
  }

  private void findCitations() {
    int from = 0;
    while (true) {
      int start = text.indexOf("[@", from);
      if (start < 0) {
        return;
      }
      int end = text.indexOf("]", start);
      int limit = end < 0 ? text.length() : end;
      List<Citation> citations =
          end < 0 || limit - start > LONGEST
              ? List.of()
              : Citations.parse(text.substring(start + 1, end));
      if (citations.isEmpty()) {
        broken.add(start);
        from = start + 2;
      } else {
        marks.add(new Mark.Cite(start, end + 1, citations));
        from = end + 1;
      }
    }
  }

  private void reportBroken(Inline inline) {
    for (int start : broken) {
      report.add(
          PageCode.BAD_CITATION,
          inline.place(start),
          "This citation cannot be understood.",
          "Write `[@key, pinpoint]`, several parted by a semicolon: `[@key, para 4; @other, art 2]`.");
    }
  }
}
