// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.documents.draft;

import java.util.Locale;
import java.util.Set;

/** Which way words run. */
public final class Direction {

  private static final Set<String> RIGHT_TO_LEFT =
      Set.of("ar", "arc", "ckb", "dv", "fa", "he", "ku", "ps", "sd", "syr", "ug", "ur", "yi");

  private Direction() {}

  /** Whether a language is written from right to left. */
  public static boolean ofLanguage(String tag) {
    return RIGHT_TO_LEFT.contains(Locale.forLanguageTag(tag).getLanguage());
  }

  /** Whether the first letter with a direction runs from right to left; empty: the usual way. */
  public static boolean ofWords(String words, boolean usual) {
    for (int i = 0; i < words.length(); ) {
      int c = words.codePointAt(i);
      i += Character.charCount(c);
      switch (Character.getDirectionality(c)) {
        case Character.DIRECTIONALITY_LEFT_TO_RIGHT -> {
          return false;
        }
        case Character.DIRECTIONALITY_RIGHT_TO_LEFT,
            Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC -> {
          return true;
        }
        default -> {}
      }
    }
    return usual;
  }

  /** Whether the character belongs to writing that runs from right to left. */
  public static boolean isRightToLeft(int character) {
    byte direction = Character.getDirectionality(character);
    return direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT
        || direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC;
  }

  /** Whether words hold a letter that runs from right to left. */
  public static boolean holdsRightToLeft(String words) {
    return words.codePoints().anyMatch(Direction::isRightToLeft);
  }

  /** Whether a run is set from right to left: by its letters, or without any by its paragraph. */
  public static boolean ofRun(String words, boolean paragraph) {
    return holdsRightToLeft(words)
        || paragraph
            && words
                .codePoints()
                .noneMatch(
                    c -> Character.getDirectionality(c) == Character.DIRECTIONALITY_LEFT_TO_RIGHT);
  }
}
