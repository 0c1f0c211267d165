// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.batch.input;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Rows in their order, read one at a time; only the one in hand is held. */
public interface Rows extends Closeable {

  /** The rows of a table with commas. */
  static Rows ofTable(Path file) throws IOException {
    return new CsvRows(file);
  }

  /** The columns of each row; none where rows are case files. */
  List<String> columns();

  /** The next row; empty at the end. */
  Optional<Row> next() throws IOException;

  /** Where the next row begins. */
  Position position();

  /** How far the whole goes, in the unit of {@link Position#offset}. */
  long length();
}
