// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.documents.print;

import java.util.Locale;
import java.util.Set;

/** Which way lines run. */
final class Direction {

  private static final Set<String> RIGHT_TO_LEFT =
      Set.of("ar", "dv", "fa", "he", "ku", "ps", "sd", "ug", "ur", "yi");

  private Direction() {}

  /** Whether the language with this BCP 47 tag runs from right to left. */
  static boolean isRightToLeft(String tag) {
    return RIGHT_TO_LEFT.contains(Locale.forLanguageTag(tag).getLanguage());
  }

  /** Whether the character belongs to writing that runs from right to left. */
  static boolean isRightToLeft(int character) {
    byte direction = Character.getDirectionality(character);
    return direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT
        || direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC;
  }
}
