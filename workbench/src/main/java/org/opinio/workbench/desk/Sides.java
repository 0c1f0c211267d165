// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.workbench.desk;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.opinio.assess.Verdict;
import org.opinio.law.Holder;
import org.opinio.law.Rule;

/**
 * What each rule comes to for the holder advised and for the one on the other side.
 *
 * @param lines by rule, in the order of the matrix
 */
public record Sides(Holder advised, Holder opposing, List<Line> lines) {

  /**
   * One rule.
   *
   * @param common what it comes to for both; empty where that differs or is open for one of them
   */
  public record Line(
      Rule rule, Matrix.Cell advised, Matrix.Cell opposing, Optional<Verdict> common) {}

  public Sides {
    lines = List.copyOf(lines);
  }

  /** The two beside each other; empty where one has no row. */
  public static Optional<Sides> of(Matrix matrix, String advised, String opposing) {
    Optional<Matrix.Row> ours = matrix.row(advised);
    Optional<Matrix.Row> theirs = matrix.row(opposing);
    if (ours.isEmpty() || theirs.isEmpty()) {
      return Optional.empty();
    }
    List<Line> lines = new ArrayList<>();
    for (int i = 0; i < matrix.rules().size(); i++) {
      Matrix.Cell a = ours.get().cells().get(i);
      Matrix.Cell b = theirs.get().cells().get(i);
      boolean same = a.verdict() == b.verdict() && a.verdict() != Verdict.OPEN;
      lines.add(
          new Line(
              matrix.rules().get(i), a, b, same ? Optional.of(a.verdict()) : Optional.empty()));
    }
    return Optional.of(new Sides(ours.get().holder(), theirs.get().holder(), lines));
  }
}
