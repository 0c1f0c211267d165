// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.documents.report;

/** Takes from words whatever could make them more than words. */
public final class PlainWords {

  private static final char ISOLATE = '\u2068';
  private static final char END_OF_ISOLATE = '\u2069';
  private static final char REPLACEMENT = '\uFFFD';

  private PlainWords() {}

  /**
   * The words with control characters and marks of direction taken out, line ends and tabs as
   * spaces, and broken characters replaced; words that run from right to left are set apart from
   * those around.
   */
  public static String of(String words) {
    boolean plain = true;
    for (int i = 0; i < words.length() && plain; i++) {
      char c = words.charAt(i);
      plain = c >= ' ' && c < 0x7F || c >= 0xA0 && c < 0x590;
    }
    return plain ? words : cleaned(words);
  }

  private static String cleaned(String words) {
    StringBuilder text = new StringBuilder(words.length() + 2);
    boolean rightToLeft = false;
    for (int i = 0; i < words.length(); ) {
      int c = words.codePointAt(i);
      i += Character.charCount(c);
      if (isSpace(c)) {
        text.append(' ');
      } else if (isBroken(c)) {
        text.append(REPLACEMENT);
      } else if (!isControl(c)) {
        text.appendCodePoint(c);
        rightToLeft |= isRightToLeft(c);
      }
    }
    return rightToLeft ? ISOLATE + text.toString() + END_OF_ISOLATE : text.toString();
  }

  private static boolean isSpace(int c) {
    return c == '\n' || c == '\r' || c == '\t' || c == 0x85 || c == 0x2028 || c == 0x2029;
  }

  private static boolean isBroken(int c) {
    return c >= 0xD800 && c <= 0xDFFF || (c & 0xFFFE) == 0xFFFE || c >= 0xFDD0 && c <= 0xFDEF;
  }

  private static boolean isControl(int c) {
    return c < ' '
        || c >= 0x7F && c < 0xA0
        || c == 0x61C
        || c == 0x200B
        || c == 0x200E
        || c == 0x200F
        || c >= 0x202A && c <= 0x202E
        || c >= 0x2060 && c <= 0x206F
        || c == 0xFEFF
        || c >= 0xFFF9 && c <= 0xFFFB
        || c >= 0xE0000 && c <= 0xE007F;
  }

  private static boolean isRightToLeft(int c) {
    byte direction = Character.getDirectionality(c);
    return direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT
        || direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC;
  }
}
