// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.page;

import java.util.ArrayList;
import java.util.List;
import org.opinio.law.Citation;

/** Reads what stands between the brackets of a citation. */
final class Citations {

  private static final String REPORTED = "reported by";

  private Citations() {}

  /**
   * The citations in {@code @key, pinpoint; @key2}.
   *
   * @return empty where the text cannot be understood
   */
  static List<Citation> parse(String text) {
    List<Citation> citations = new ArrayList<>();
    for (String part : text.split(";", -1)) {
      String one = part.replace('\n', ' ').strip();
      if (one.startsWith(REPORTED)) {
        String key = one.substring(REPORTED.length()).strip();
        if (citations.isEmpty()
            || !key.startsWith("@")
            || keyEnd(key) != key.length()
            || key.length() == 1) {
          return List.of();
        }
        Citation last = citations.removeLast();
        citations.add(
            new Citation(last.key(), last.pinpoint(), last.unchecked(), key.substring(1)));
      } else {
        int end = keyEnd(one);
        if (end < 2 || (end < one.length() && one.charAt(end) != ',' && one.charAt(end) != '?')) {
          return List.of();
        }
        citations.add(one(one.substring(1, end), one.substring(end)));
      }
    }
    return citations;
  }

  private static Citation one(String key, String rest) {
    String pinpoint = rest.startsWith(",") ? rest.substring(1).strip() : rest.strip();
    boolean unchecked = pinpoint.endsWith("?");
    if (unchecked) {
      pinpoint = pinpoint.substring(0, pinpoint.length() - 1).strip();
    }
    return new Citation(key, pinpoint, unchecked, "");
  }

  private static int keyEnd(String text) {
    if (!text.startsWith("@")) {
      return 0;
    }
    int i = 1;
    while (i < text.length() && isKey(text.charAt(i))) {
      i++;
    }
    return i;
  }

  private static boolean isKey(char c) {
    return Character.isLetterOrDigit(c)
        || c == '-'
        || c == '_'
        || c == '.'
        || c == ':'
        || c == '/'
        || c == '+';
  }
}
