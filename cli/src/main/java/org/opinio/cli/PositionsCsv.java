// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.opinio.law.Holder;
import org.opinio.law.Question;

/** Writes the table of positions with one line for each holder, as RFC 4180 has it. */
final class PositionsCsv {

  private PositionsCsv() {}

  static String of(PositionTable table) {
    StringBuilder csv = new StringBuilder();
    List<String> head = new ArrayList<>(List.of("id", "holder", "kind"));
    table.questions().forEach(q -> head.add(q.id()));
    line(csv, head);
    for (Holder.Kind kind : Holder.Kind.values()) {
      for (Holder holder : table.of(kind)) {
        List<String> cells = new ArrayList<>(List.of(holder.id(), holder.name(), Words.of(kind)));
        for (Question question : table.questions()) {
          PositionCell cell = table.cell(holder, question);
          cells.add(cell.isSilent() ? "" : cell.text());
        }
        line(csv, cells);
      }
    }
    return csv.toString();
  }

  private static void line(StringBuilder csv, List<String> cells) {
    csv.append(cells.stream().map(PositionsCsv::field).collect(Collectors.joining(",")))
        .append("\r\n");
  }

  /** A field; what a spreadsheet would take for a formula is kept words by an apostrophe. */
  private static String field(String words) {
    String safe =
        !words.isEmpty() && "=+-@\t\r".indexOf(words.charAt(0)) >= 0 ? "'" + words : words;
    boolean quote = safe.chars().anyMatch(c -> c == '"' || c == ',' || c == '\n' || c == '\r');
    return quote ? '"' + safe.replace("\"", "\"\"") + '"' : safe;
  }
}
