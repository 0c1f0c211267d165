// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.batch.input;

import org.opinio.diagnostic.Code;
import org.opinio.diagnostic.Severity;

/**
 * What can be wrong with a mapping file. What is wrong with it as a file, and with the facts in it,
 * has the codes of cases.
 */
public enum MappingCode implements Code {
  /** A column that the mapping does not declare, or that the table does not have. */
  UNKNOWN_COLUMN("M401"),
  /** A word in a condition that the column cannot hold. */
  UNKNOWN_CELL("M402"),
  /** A test that there is not, or not for this kind of column. */
  WRONG_TEST("M403"),
  /** A line without a reason. */
  NO_REASON("M404"),
  /** A condition that looks for a blank cell. */
  ASKS_FOR_BLANK("M405"),
  /** A line that says neither when it holds nor where it is read. */
  NO_CONDITION("M406");

  private final String code;

  MappingCode(String code) {
    this.code = code;
  }

  @Override
  public String code() {
    return code;
  }

  @Override
  public Severity severity() {
    return Severity.ERROR;
  }
}
