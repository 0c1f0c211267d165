// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.workbench.web;

import io.quarkus.qute.RawString;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.opinio.workbench.desk.Comparison;
import org.opinio.workbench.desk.Matrix;

/** The cells of a matrix as markup, made here since there are thousands on a page. */
public final class CellMarkup {

  /** Stand in an address for a rule and a holder, whose ids have no such signs. */
  private static final String RULE = "(rule)";

  private static final String HOLDER = "(holder)";

  /** Signs that a cell takes, mostly. */
  private static final int WIDTH = 160;

  private final String established;
  private final String notEstablished;
  private final String open;
  private final String changed;
  private final String[] address;
  private final Map<String, Set<String>> fresh;

  CellMarkup(
      CaseView view, String established, String notEstablished, String open, String changed) {
    this.established = escaped(established);
    this.notEstablished = escaped(notEstablished);
    this.open = escaped(open);
    this.changed = escaped(changed);
    this.address = parts(view.address(RULE, HOLDER));
    this.fresh = view.changed().map(Comparison::byHolder).orElseGet(Map::of);
  }

  /** What stands before a rule, between it and a holder, and after. */
  private static String[] parts(String address) {
    String rule = URLEncoder.encode(RULE, StandardCharsets.UTF_8);
    String holder = URLEncoder.encode(HOLDER, StandardCharsets.UTF_8);
    int first = address.indexOf(rule);
    int second = address.indexOf(holder);
    return new String[] {
      address.substring(0, first).replace("&", "&amp;"),
      address.substring(first + rule.length(), second).replace("&", "&amp;"),
      address.substring(second + holder.length()).replace("&", "&amp;")
    };
  }

  /** The cells of a row. */
  public RawString of(Matrix.Row row) {
    StringBuilder cells = new StringBuilder(row.cells().size() * WIDTH);
    add(row, cells);
    return new RawString(cells.toString());
  }

  /** Whole rows, each headed by the name of its holder alone. */
  public RawString rows(List<Matrix.Row> rows) {
    int cells = rows.stream().mapToInt(r -> r.cells().size()).sum();
    StringBuilder all = new StringBuilder(cells * WIDTH);
    for (Matrix.Row row : rows) {
      all.append("<tr><th scope=\"row\">").append(escaped(row.holder().name())).append("</th>");
      add(row, all);
      all.append("</tr>\n");
    }
    return new RawString(all.toString());
  }

  private static String escaped(String words) {
    return words.replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;");
  }

  private void add(Matrix.Row row, StringBuilder cells) {
    Set<String> news = fresh.getOrDefault(row.holder().name(), Set.of());
    for (Matrix.Cell c : row.cells()) {
      boolean isNew = news.contains(c.rule());
      String words =
          switch (c.verdict()) {
            case ESTABLISHED -> established;
            case NOT_ESTABLISHED -> notEstablished;
            case OPEN -> open;
          };
      cells
          .append("<td class=\"")
          .append(c.style())
          .append(isNew ? " new" : "")
          .append("\"><a href=\"")
          .append(address[0])
          .append(c.rule())
          .append(address[1])
          .append(row.holder().id())
          .append(address[2])
          .append("#why\" aria-label=\"")
          .append(c.letter())
          .append(' ')
          .append(words)
          .append(isNew ? ", " + changed : "")
          .append("\">")
          .append(c.letter())
          .append("</a>")
          .append(c.marks())
          .append("</td>");
    }
  }
}
