// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.documents.report;

import java.util.List;

/** What stands in a section. */
public sealed interface Block {

  /**
   * A numbered paragraph.
   *
   * @param number unique in the report, ascending
   * @param inside what belongs to it and follows it
   */
  record Paragraph(int number, Text text, List<Block> inside) implements Block {
    public Paragraph {
      inside = List.copyOf(inside);
    }
  }

  /** Unnumbered words within or between paragraphs. */
  record Line(Text text) implements Block {}

  /** What follows begins on a new page. */
  record NewPage() implements Block {}

  /** A list of points. */
  record Points(List<Text> items) implements Block {
    public Points {
      items = List.copyOf(items);
    }
  }

  /** Signs and terms, and what they mean. */
  record Legend(List<Entry> entries) implements Block {
    public Legend {
      entries = List.copyOf(entries);
    }

    /** One term. */
    public record Entry(Text term, Text meaning) {}
  }

  /**
   * A table; the first column heads the rows.
   *
   * @param columns headings, that of the first column included
   */
  record Table(Text caption, List<Text> columns, List<Body> bodies) implements Block {
    public Table {
      columns = List.copyOf(columns);
      bodies = List.copyOf(bodies);
    }

    /** Rows that belong together; the heading may be empty. */
    public record Body(Text heading, List<Row> rows) {
      public Body {
        rows = List.copyOf(rows);
      }
    }

    /** A row: one cell fewer than there are columns. */
    public record Row(Text heading, List<Text> cells) {
      public Row {
        cells = List.copyOf(cells);
      }
    }
  }

  /** An explanation. */
  record Tree(List<Node> nodes) implements Block {
    public Tree {
      nodes = List.copyOf(nodes);
    }

    /**
     * A step.
     *
     * @param remarks what a reader should know of it, each on a line of its own
     * @param items what it follows from
     */
    public record Node(Text text, List<Text> remarks, List<Node> items) {
      public Node {
        remarks = List.copyOf(remarks);
        items = List.copyOf(items);
      }
    }
  }
}
