// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.documents.print;

import java.util.Locale;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;

/**
 * The widths of the columns of a table, from what stands in them: room for the longest word, and
 * more for prose than for signs. Longer words are broken, so that nothing runs off the page.
 */
final class PdfColumns {

  private static final int LONGEST_WORD = 16;
  private static final int WIDEST = 60;

  private static final int MOST_ROWS_KEPT = 14;

  /** A longer head is not repeated on each page: it could fill them. */
  private static final int LONGEST_HEAD = 1500;

  private PdfColumns() {}

  /** Gives a table its columns. */
  static void set(Element table) {
    NodeList rows = table.getElementsByTagName("tr");
    double[] weights = new double[cells(rows.item(0))];
    for (int r = 0; r < rows.getLength(); r++) {
      NodeList cells = rows.item(r).getChildNodes();
      for (int c = 0; cells.getLength() == weights.length && c < weights.length; c++) {
        weights[c] = Math.max(weights[c], weight(seen(cells.item(c))));
      }
    }
    double all = 0;
    for (double weight : weights) {
      all += weight;
    }
    Element group = table.getOwnerDocument().createElement("colgroup");
    for (double weight : weights) {
      Element column = table.getOwnerDocument().createElement("col");
      column.setAttribute("style", String.format(Locale.ROOT, "width: %.2f%%", 100 * weight / all));
      group.appendChild(column);
    }
    Node head = table.getElementsByTagName("thead").item(0);
    if (head.getTextContent().length() > LONGEST_HEAD) {
      table.setAttribute("class", "once");
    } else if (rows.getLength() <= MOST_ROWS_KEPT) {
      table.setAttribute("class", "kept");
    }
    table.insertBefore(group, head);
  }

  private static int cells(Node row) {
    return row.getChildNodes().getLength();
  }

  /** The words that are seen: of a sign its symbol, and not what is read out for it. */
  private static String seen(Node node) {
    if (node instanceof Element e && e.getAttribute("class").equals("said")) {
      return "";
    }
    if (node.getChildNodes().getLength() == 0) {
      return node.getNodeType() == Node.TEXT_NODE ? node.getTextContent() : "";
    }
    StringBuilder words = new StringBuilder();
    for (int i = 0; i < node.getChildNodes().getLength(); i++) {
      words.append(seen(node.getChildNodes().item(i)));
    }
    return words.toString();
  }

  private static double weight(String words) {
    int longest = 3;
    for (String word : words.split(" ", -1)) {
      longest = Math.max(longest, Math.min(LONGEST_WORD, word.length()));
    }
    return Math.max(longest + 1.5, Math.min(WIDEST, 3.5 * Math.sqrt(words.length())));
  }
}
