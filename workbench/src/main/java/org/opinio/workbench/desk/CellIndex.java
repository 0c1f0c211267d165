// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.workbench.desk;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** The cells of a matrix by the ids of rule and holder. */
final class CellIndex {

  private final Map<String, Integer> columns = new HashMap<>();
  private final Map<String, Matrix.Row> rows = new HashMap<>();

  CellIndex(Matrix matrix) {
    matrix.rules().forEach(r -> columns.put(r.id(), columns.size()));
    matrix.bodies().stream()
        .flatMap(b -> b.rows().stream())
        .forEach(r -> rows.put(r.holder().id(), r));
  }

  /** The cell; empty where the matrix has no such rule or holder. */
  Optional<Matrix.Cell> of(String rule, String holder) {
    Integer column = columns.get(rule);
    Matrix.Row row = rows.get(holder);
    return column == null || row == null ? Optional.empty() : Optional.of(row.cells().get(column));
  }
}
