// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.batch;

/** Writes cells of a table with commas. */
final class Csv {

  private Csv() {}

  /**
   * A cell, in quotes where it needs them. One that a spreadsheet would take for a formula is
   * written as it is: the tables are data, not sheets.
   */
  static String cell(String text) {
    boolean quotes = false;
    for (int i = 0; i < text.length() && !quotes; i++) {
      char c = text.charAt(i);
      quotes = c == ',' || c == '"' || c == '\n' || c == '\r';
    }
    return quotes ? '"' + text.replace("\"", "\"\"") + '"' : text;
  }
}
