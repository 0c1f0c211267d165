// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.documents.book;

import java.util.List;
import org.opinio.cases.NamedSource;
import org.opinio.law.Citation;

/** Sources that a case names: words, or footnotes to what is cited. */
final class SourceWords {

  private SourceWords() {}

  /** The citations in the words; empty where nothing is cited. */
  static List<Citation> citations(String source, Site site) {
    return named(source, site).citations();
  }

  /** Writes the source: its words, a footnote, or both. */
  static void write(Sheet sheet, String source) {
    if (source.isEmpty()) {
      return;
    }
    if (source.equals("assumed")) {
      sheet.explain(Term.ASSUMED);
    }
    NamedSource named = named(source, sheet.site());
    sheet.html().text(named.words());
    if (!named.citations().isEmpty()) {
      sheet.note(named.citations());
    }
  }

  private static NamedSource named(String source, Site site) {
    return NamedSource.of(source, key -> site.source(key).isPresent());
  }
}
