// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.page;

import java.util.HashMap;
import java.util.Map;

/** Makes the anchors of one page as forges make them: equal ones are numbered from the second. */
final class Anchors {

  private final Map<String, Integer> seen = new HashMap<>();

  String next(String heading) {
    String plain = slug(heading);
    String anchor = plain;
    int count = seen.getOrDefault(plain, 0);
    while (count > 0 && seen.containsKey(plain + "-" + count)) {
      count++;
    }
    if (count > 0) {
      anchor = plain + "-" + count;
      seen.put(anchor, 1);
    }
    seen.put(plain, count + 1);
    return anchor;
  }

  /** Lower case; letters, digits, hyphens and underscores stay; a space becomes a hyphen. */
  static String slug(String heading) {
    StringBuilder slug = new StringBuilder(heading.length());
    String text = heading.strip();
    for (int i = 0; i < text.length(); ) {
      int c = text.codePointAt(i);
      i += Character.charCount(c);
      if (c == ' ') {
        slug.append('-');
      } else if (c == '-' || isWord(c)) {
        slug.appendCodePoint(Character.toLowerCase(c));
      }
    }
    return slug.toString();
  }

  private static boolean isWord(int c) {
    return switch (Character.getType(c)) {
      case Character.NON_SPACING_MARK,
          Character.ENCLOSING_MARK,
          Character.COMBINING_SPACING_MARK,
          Character.DECIMAL_DIGIT_NUMBER,
          Character.LETTER_NUMBER,
          Character.CONNECTOR_PUNCTUATION ->
          true;
      default -> Character.isLetter(c);
    };
  }
}
