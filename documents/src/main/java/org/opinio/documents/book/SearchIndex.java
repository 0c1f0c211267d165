// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.documents.book;

import org.opinio.documents.report.PlainWords;

/**
 * What the search looks through, as a script, since a page opened from a folder may fetch nothing.
 */
final class SearchIndex {

  private final StringBuilder out = new StringBuilder("var OPINIO_PAGES = [\n");
  private boolean first = true;

  /** Adds a page, written already, with its words. */
  void add(Sheet sheet) {
    String page = sheet.self().page();
    if (page.equals(Site.SEARCH.page())) {
      return;
    }
    out.append(first ? "" : ",\n").append('[');
    quoted(page);
    out.append(',');
    quoted(sheet.self().title());
    out.append(',');
    quoted(part(page));
    out.append(',');
    quoted(sheet.words());
    out.append(']');
    first = false;
  }

  private static String part(String page) {
    return switch (page.substring(0, Math.max(0, page.indexOf('/')))) {
      case "rules" -> "Rule";
      case "questions" -> "Question";
      case "facts" -> "Facts";
      case "holders" -> "Holder";
      case "cases" -> "Case";
      case "treaties" -> "Treaty";
      case "sources" -> "Source";
      default -> "About the book";
    };
  }

  private void quoted(String written) {
    String words = PlainWords.of(written);
    out.append('"');
    for (int i = 0; i < words.length(); i++) {
      char c = words.charAt(i);
      if (c == '"' || c == '\\') {
        out.append('\\').append(c);
      } else if (c < ' ' || c == '<' || c == '\u2028' || c == '\u2029') {
        out.append(String.format("\\u%04x", (int) c));
      } else {
        out.append(c);
      }
    }
    out.append('"');
  }

  /** The script. */
  String script() {
    return out + "\n];\n";
  }
}
