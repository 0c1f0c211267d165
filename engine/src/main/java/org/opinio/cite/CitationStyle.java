// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.cite;

/** How citations look: OSCOLA, or what a file in the Citation Style Language says. */
public sealed interface CitationStyle {

  /** OSCOLA in English. */
  CitationStyle OSCOLA = new Oscola(CitationLanguage.ENGLISH);

  /** OSCOLA in a language. */
  static CitationStyle oscola(CitationLanguage language) {
    return new Oscola(language);
  }

  /** Of the words that the style adds. */
  CitationLanguage language();

  /** OSCOLA. */
  record Oscola(CitationLanguage language) implements CitationStyle {}

  /**
   * A style of the user's own; {@link StyleReader} reads it.
   *
   * @param file path as the user would name it
   * @param csl the style, ready to be applied
   * @param inText whether it cites by author and date, so that a source is first cited as its list
   *     of references has it
   */
  record Other(String file, String csl, boolean inText, CitationLanguage language)
      implements CitationStyle {}
}
