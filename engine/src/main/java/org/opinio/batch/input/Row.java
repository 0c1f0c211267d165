// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.batch.input;

import java.nio.file.Path;
import java.util.List;

/** One row as it was read. */
public sealed interface Row {

  /** From 1, without the head of the table. */
  long number();

  /** The line of the file on which it begins, from 1; of a folder, the number. */
  long line();

  /** Cells, in the order of the columns of the source. */
  record Cells(long number, long line, List<String> cells) implements Row {
    public Cells {
      cells = List.copyOf(cells);
    }
  }

  /** A case file. */
  record File(long number, Path file, String name) implements Row {
    @Override
    public long line() {
      return number;
    }
  }

  /** A row that cannot be read. */
  record Bad(long number, long line, String reason) implements Row {}
}
