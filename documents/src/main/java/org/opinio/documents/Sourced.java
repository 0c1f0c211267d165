// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.documents;

import org.opinio.cases.NamedSource;
import org.opinio.documents.report.Text;

/** Prints the sources that a case names: words, or footnotes to what is cited. */
final class Sourced {

  private final Composition composition;

  Sourced(Composition composition) {
    this.composition = composition;
  }

  /** The source in words, or a footnote to it. */
  Text of(String source) {
    return brief(source, Integer.MAX_VALUE);
  }

  /** The same, words beyond a length left out. */
  Text brief(String source, int longest) {
    NamedSource named = NamedSource.of(source, composition::isSource);
    if (named.citations().isEmpty()) {
      return Text.of(clipped(source, longest));
    }
    String words = named.words().isEmpty() ? "see note" : clipped(named.words(), longest);
    return Text.build().words(words).text(composition.cite(named.citations())).done();
  }

  /** The words up to a length, with dots for the rest. */
  static String clipped(String words, int longest) {
    if (words.length() <= longest) {
      return words;
    }
    int end = Character.isHighSurrogate(words.charAt(longest - 1)) ? longest - 1 : longest;
    return words.substring(0, end) + " …";
  }
}
