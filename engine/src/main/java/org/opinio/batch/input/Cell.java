// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.batch.input;

import java.util.List;

/**
 * What a cell says.
 *
 * @param items those that are not missing; none where the cell is blank
 * @param whole whether there is an item and none is missing, so that what is not among them is not
 *     the case
 */
public record Cell(List<String> items, boolean whole) {

  /** A cell that says nothing. */
  public static final Cell MISSING = new Cell(List.of(), false);

  public Cell {
    items = List.copyOf(items);
  }
}
