// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.documents.word;

import java.util.Arrays;
import org.opinio.documents.draft.Layout;
import org.opinio.documents.report.Block;
import org.opinio.documents.report.Inline;
import org.opinio.documents.report.Text;

/** Widths of columns in twentieths of a point, by the words in them. */
final class Widths {

  private static final double TWIPS_A_MILLIMETRE = 56.6929;
  private static final int LEAST = 5;
  private static final int MOST = 60;

  private Widths() {}

  /**
   * The widths of the columns of a table.
   *
   * @param whole of the table
   */
  static int[] of(Block.Table table, int whole) {
    int columns = table.columns().size();
    double[] weights = new double[columns];
    for (int c = 0; c < columns; c++) {
      int column = c;
      int widest =
          table.bodies().stream()
              .flatMap(b -> b.rows().stream())
              .mapToInt(r -> seen(column == 0 ? r.heading() : r.cells().get(column - 1)))
              .max()
              .orElse(0);
      int head = seen(table.columns().get(c));
      weights[c] = Math.sqrt(Math.clamp(Math.max(widest, head), LEAST, MOST * MOST / 10.0));
    }
    double sum = Arrays.stream(weights).sum();
    int[] widths = new int[columns];
    for (int c = 0; c < columns; c++) {
      widths[c] = (int) (whole * weights[c] / sum);
    }
    return widths;
  }

  /** How many characters are seen: of a sign its symbol, and not what is read out for it. */
  private static int seen(Text text) {
    int signs =
        text.parts().stream()
            .filter(Inline.Sign.class::isInstance)
            .map(Inline.Sign.class::cast)
            .mapToInt(s -> s.meaning().isEmpty() ? 0 : s.meaning().length() - s.symbol().length())
            .sum();
    return Runs.plain(text).length() - signs;
  }

  /** The width between the margins. */
  static int printable(Layout layout) {
    return width(layout) - 2 * MARGIN;
  }

  static final int MARGIN = twips(25);

  static int width(Layout layout) {
    return twips(layout.landscape() ? layout.paper().height() : layout.paper().width());
  }

  static int height(Layout layout) {
    return twips(layout.landscape() ? layout.paper().width() : layout.paper().height());
  }

  private static int twips(int millimetres) {
    return (int) Math.round(millimetres * TWIPS_A_MILLIMETRE);
  }
}
