// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.documents;

import java.util.ArrayList;
import java.util.List;
import org.opinio.documents.report.Text;
import org.opinio.law.Citation;

/**
 * Prints the sources that a case names: words, citations such as {@code @key, para 4; @other}, or
 * words with citations after them, in brackets.
 */
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
    int bracket = source.endsWith("]") ? source.lastIndexOf(" [@") : -1;
    if (bracket >= 0) {
      List<Citation> cited = citations(source.substring(bracket + 2, source.length() - 1));
      if (!cited.isEmpty()) {
        return Text.build()
            .words(clipped(source.substring(0, bracket), longest))
            .text(composition.cite(cited))
            .done();
      }
    }
    List<Citation> citations = citations(source);
    return citations.isEmpty()
        ? Text.of(clipped(source, longest))
        : Text.build().words("see note").text(composition.cite(citations)).done();
  }

  /** The words up to a length, with dots for the rest. */
  static String clipped(String words, int longest) {
    if (words.length() <= longest) {
      return words;
    }
    int end = Character.isHighSurrogate(words.charAt(longest - 1)) ? longest - 1 : longest;
    return words.substring(0, end) + " …";
  }

  /** The citations that the words consist of; empty where they are anything else. */
  private List<Citation> citations(String source) {
    List<Citation> citations = new ArrayList<>();
    int from = 0;
    while (from <= source.length()) {
      int semicolon = source.indexOf(';', from);
      int end = semicolon < 0 ? source.length() : semicolon;
      String one = source.substring(from, end).strip();
      int comma = one.indexOf(',');
      String key =
          one.startsWith("@") ? one.substring(1, comma < 0 ? one.length() : comma).strip() : "";
      if (key.isEmpty() || !composition.isSource(key)) {
        return List.of();
      }
      String pinpoint = comma < 0 ? "" : one.substring(comma + 1).strip();
      boolean unchecked = pinpoint.endsWith("?");
      citations.add(
          new Citation(
              key,
              unchecked ? pinpoint.substring(0, pinpoint.length() - 1) : pinpoint,
              unchecked,
              ""));
      from = end + 1;
    }
    return citations;
  }
}
