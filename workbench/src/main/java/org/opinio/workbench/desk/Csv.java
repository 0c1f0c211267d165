// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.workbench.desk;

import java.util.List;

/** A table as RFC 4180 has it, in which no cell is taken for a formula. */
public record Csv(List<String> columns, List<List<String>> rows) {

  public static final String TYPE = "text/csv; charset=UTF-8; header=present";

  private static final String FORMULA = "=+-@\t\r";

  public Csv {
    columns = List.copyOf(columns);
    rows = rows.stream().map(List::copyOf).toList();
  }

  /** The whole table. */
  public String text() {
    StringBuilder out = new StringBuilder();
    line(out, columns);
    rows.forEach(row -> line(out, row));
    return out.toString();
  }

  private static void line(StringBuilder out, List<String> cells) {
    for (int i = 0; i < cells.size(); i++) {
      out.append(i == 0 ? "" : ",").append(cell(cells.get(i)));
    }
    out.append("\r\n");
  }

  /** A cell; one that a spreadsheet would take for a formula begins with an apostrophe. */
  static String cell(String words) {
    boolean formula = !words.isEmpty() && FORMULA.indexOf(words.charAt(0)) >= 0;
    String harmless = formula ? "'" + words : words;
    return harmless.chars().anyMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r')
        ? '"' + harmless.replace("\"", "\"\"") + '"'
        : harmless;
  }
}
