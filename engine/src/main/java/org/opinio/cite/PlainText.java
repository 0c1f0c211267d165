// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.cite;

import java.util.regex.Pattern;

/** Keeps what a user wrote from being read as anything but words. */
final class PlainText {

  /**
   * Control characters, marks that reorder what follows, and the characters that we use as marks.
   */
  private static final Pattern NOT_WORDS =
      Pattern.compile(
          "[\\p{Cc}\\p{Cs}\\u200E\\u200F\\u202A-\\u202E\\u2066-\\u2069\\uE000-\\uE0FF\\uFFFE\\uFFFF"
              + "&&[^\\s]]+");

  private static final Pattern QUOTED =
      Pattern.compile("‘([^‘’]*(?:’(?=\\p{L})[^‘’]*)*)’(?!\\p{L})");

  private static final Pattern SPACES = Pattern.compile("\\s+");

  private PlainText() {}

  static String of(String written) {
    if (isPlain(written)) {
      return written.strip();
    }
    String words = NOT_WORDS.matcher(written).replaceAll("");
    return SPACES.matcher(words).replaceAll(" ").strip();
  }

  private static boolean isPlain(String written) {
    for (int i = 0; i < written.length(); i++) {
      char c = written.charAt(i);
      if (c < ' ' || c > '~' || (c == ' ' && i > 0 && written.charAt(i - 1) == ' ')) {
        return false;
      }
    }
    return true;
  }

  /** The words with the quotation marks and apostrophes of print in place of straight ones. */
  static String printed(String words) {
    StringBuilder printed = new StringBuilder(words);
    for (int i = 0; i < printed.length(); i++) {
      boolean opens = i == 0 || " ([{‘“–/".indexOf(printed.charAt(i - 1)) >= 0;
      switch (printed.charAt(i)) {
        case '\'' -> printed.setCharAt(i, opens ? '‘' : '’');
        case '"' -> printed.setCharAt(i, opens ? '“' : '”');
        default -> {}
      }
    }
    return isolated(printed.toString());
  }

  /** Printed words that will stand in single quotation marks: those inside are double. */
  static String quotable(String printed) {
    return QUOTED.matcher(printed).replaceAll("“$1”");
  }

  /** The words, set apart from those around them where they run from right to left. */
  static String isolated(String words) {
    boolean rightToLeft =
        words
            .codePoints()
            .map(Character::getDirectionality)
            .anyMatch(d ->
                d == Character.DIRECTIONALITY_RIGHT_TO_LEFT
                    || d == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC);
    return rightToLeft ? "\u2068" + words + "\u2069" : words;
  }
}
