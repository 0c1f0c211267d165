// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.documents.table;

import java.util.ArrayList;
import java.util.List;
import org.opinio.documents.draft.Layout;

/**
 * How many columns fit a sheet that lies on its longer side, without making the letters smaller.
 */
record Fitting(Layout layout, int columns) {

  private static final int MARGINS = 50;
  private static final int FIRST = 55;

  /**
   * As many columns as fit.
   *
   * @param width least width of one in millimetres
   */
  static Fitting of(Layout asked, int width) {
    int room = asked.paper().height() - MARGINS - FIRST;
    return new Fitting(new Layout(asked.paper(), true), Math.max(1, room / width));
  }

  /** What stands side by side in one table, then in the next; of even size. */
  <T> List<List<T>> split(List<T> all) {
    int tables = (all.size() + columns - 1) / columns;
    List<List<T>> parts = new ArrayList<>();
    for (int i = 0; i < tables; i++) {
      parts.add(List.copyOf(all.subList(all.size() * i / tables, all.size() * (i + 1) / tables)));
    }
    return parts;
  }
}
