// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.documents.draft;

/** Sets the marks of one line, piece by piece: what stands before decides how a mark is set. */
final class Quotes {

  private static final String OPENING = "([{‘“«–—/-\u00a0\u202f";

  private String language;
  private char before = ' ';

  Quotes(String language) {
    this.language = language;
  }

  /** Goes on in another language. */
  Quotes in(String other) {
    language = other;
    return this;
  }

  String set(String words) {
    StringBuilder set = new StringBuilder(words.length());
    for (int i = 0; i < words.length(); i++) {
      char c = words.charAt(i);
      if (c == '\'' && !isInAddress(words, i)) {
        set.append(isOpening() ? '‘' : '’');
      } else if (c == '"' && !isInAddress(words, i)) {
        set.append(isOpening() ? opening() : closing());
      } else {
        set.append(c);
      }
      before = c;
    }
    return set.toString();
  }

  private boolean isOpening() {
    return Character.isWhitespace(before) || OPENING.indexOf(before) >= 0;
  }

  private String opening() {
    return isFrench() ? "«\u00a0" : "“";
  }

  private String closing() {
    return isFrench() ? "\u00a0»" : "”";
  }

  private boolean isFrench() {
    return language.startsWith("fr");
  }

  private static boolean isInAddress(String words, int at) {
    int from = words.lastIndexOf(' ', at) + 1;
    int scheme = words.indexOf("://", from);
    return scheme >= 0 && scheme < at;
  }
}
