// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.documents.book;

import java.util.ArrayList;
import java.util.List;
import org.opinio.law.Citation;

/** Sources that a case names: words, or citations such as {@code @key, para 4; @other}. */
final class SourceWords {

  private SourceWords() {}

  /** The citations that the words consist of; empty where they are anything else. */
  static List<Citation> citations(String source, Site site) {
    List<Citation> citations = new ArrayList<>();
    for (String part : source.split(";", -1)) {
      String one = part.strip();
      int comma = one.indexOf(',');
      String key =
          one.startsWith("@") ? one.substring(1, comma < 0 ? one.length() : comma).strip() : "";
      if (key.isEmpty() || site.source(key).isEmpty()) {
        return List.of();
      }
      String pinpoint = comma < 0 ? "" : one.substring(comma + 1).strip();
      boolean unchecked = pinpoint.endsWith("?");
      String plain = unchecked ? pinpoint.substring(0, pinpoint.length() - 1) : pinpoint;
      citations.add(new Citation(key, plain, unchecked, ""));
    }
    return citations;
  }

  /** Writes the source: a footnote, or its words. */
  static void write(Sheet sheet, String source) {
    if (source.isEmpty()) {
      return;
    }
    List<Citation> citations = citations(source, sheet.site());
    if (citations.isEmpty()) {
      if (source.equals("assumed")) {
        sheet.explain(Term.ASSUMED);
      }
      sheet.html().text(source);
    } else {
      sheet.note(citations);
    }
  }
}
