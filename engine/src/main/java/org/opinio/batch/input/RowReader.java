// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.batch.input;

/** Makes a case of a row. May be used by several threads at once. */
public interface RowReader {

  /** The case that a row states, or why it states none. */
  Taken take(Row row);
}
