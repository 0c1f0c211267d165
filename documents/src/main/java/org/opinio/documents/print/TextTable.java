// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.documents.print;

import java.util.ArrayList;
import java.util.List;
import org.opinio.documents.report.Block;

/**
 * Prints a table as text: split by columns where it is too wide, or wrapped where cells hold prose.
 */
final class TextTable {

  private static final String GAP = "  ";
  private static final int LONGEST_SIGN = 16;
  private static final int WIDEST_HEAD = 30;

  private final StringBuilder out;
  private final Wrapping wrapping;
  private final int width;

  TextTable(StringBuilder out, Wrapping wrapping, int width) {
    this.out = out;
    this.wrapping = wrapping;
    this.width = width;
  }

  void print(Block.Table table, String indent) {
    int[] widths = natural(table);
    int room = width - indent.length();
    widths[0] = Math.min(widths[0], Math.min(WIDEST_HEAD, room / 3));
    int last = widths.length - 1;
    boolean signs = true;
    for (int c = 1; c <= last; c++) {
      signs &= widths[c] <= LONGEST_SIGN;
    }
    if (!signs) {
      shrink(widths, room);
    }
    int from = 1;
    boolean first = true;
    do {
      int to = from;
      int used = widths[0];
      while (to <= last && (to == from || used + GAP.length() + widths[to] <= room)) {
        used += GAP.length() + widths[to];
        to++;
      }
      out.append('\n');
      String caption = TextPrinter.words(table.caption()) + (first ? "" : " (continued)");
      wrapping.lines(indent, indent, caption);
      part(table, widths, from, to, indent);
      first = false;
      from = to;
    } while (from <= last);
  }

  private static int[] natural(Block.Table table) {
    int[] widths = new int[table.columns().size()];
    for (int c = 0; c < widths.length; c++) {
      widths[c] = Wrapping.columns(TextPrinter.words(table.columns().get(c)));
    }
    for (Block.Table.Body body : table.bodies()) {
      for (Block.Table.Row row : body.rows()) {
        for (int c = 0; c < widths.length; c++) {
          widths[c] = Math.max(widths[c], Wrapping.columns(cell(row, c)));
        }
      }
    }
    return widths;
  }

  private static String cell(Block.Table.Row row, int column) {
    return TextPrinter.words(column == 0 ? row.heading() : row.cells().get(column - 1));
  }

  /** Gives columns of prose what is left, widest last served. */
  private static void shrink(int[] widths, int room) {
    int left = room - widths[0];
    int columns = widths.length - 1;
    boolean[] done = new boolean[widths.length];
    for (int round = 0; round < columns; round++) {
      int narrowest = 0;
      for (int c = 1; c < widths.length; c++) {
        narrowest = !done[c] && (narrowest == 0 || widths[c] < widths[narrowest]) ? c : narrowest;
      }
      int share = left / (columns - round) - GAP.length();
      widths[narrowest] = Math.max(4, Math.min(widths[narrowest], share));
      left -= widths[narrowest] + GAP.length();
      done[narrowest] = true;
    }
  }

  private void part(Block.Table table, int[] widths, int from, int to, String indent) {
    List<String> heads = new ArrayList<>();
    heads.add(TextPrinter.words(table.columns().getFirst()));
    for (int c = from; c < to; c++) {
      heads.add(TextPrinter.words(table.columns().get(c)));
    }
    row(heads, widths, from, indent);
    int used = widths[0];
    for (int c = from; c < to; c++) {
      used += GAP.length() + widths[c];
    }
    out.append(indent).repeat('-', used).append('\n');
    for (Block.Table.Body body : table.bodies()) {
      if (!body.heading().isEmpty()) {
        wrapping.lines(indent, indent, TextPrinter.words(body.heading()) + ":");
      }
      for (Block.Table.Row row : body.rows()) {
        List<String> cells = new ArrayList<>();
        cells.add(cell(row, 0));
        for (int c = from; c < to; c++) {
          cells.add(cell(row, c));
        }
        row(cells, widths, from, indent);
      }
    }
  }

  private void row(List<String> cells, int[] widths, int from, String indent) {
    List<String[]> wrapped = new ArrayList<>();
    int height = 1;
    for (int i = 0; i < cells.size(); i++) {
      String[] lines = Wrapping.cell(cells.get(i), widths[i == 0 ? 0 : from + i - 1]);
      wrapped.add(lines);
      height = Math.max(height, lines.length);
    }
    for (int line = 0; line < height; line++) {
      int start = out.length();
      out.append(indent);
      for (int i = 0; i < cells.size(); i++) {
        String words = line < wrapped.get(i).length ? wrapped.get(i)[line] : "";
        int pad = widths[i == 0 ? 0 : from + i - 1] - Wrapping.columns(words);
        out.append(i == 0 ? "" : GAP).append(words).repeat(' ', Math.max(0, pad));
      }
      while (out.length() > start && out.charAt(out.length() - 1) == ' ') {
        out.setLength(out.length() - 1);
      }
      out.append('\n');
    }
  }
}
