// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.documents.word;

/** Names of bookmarks: letters, digits and underscores, forty at most, for each anchor another. */
final class Anchors {

  private static final int LONGEST = 40;

  private Anchors() {}

  /** The bookmark of an anchor of the report. */
  static String of(String anchor) {
    StringBuilder name = new StringBuilder("_o_");
    anchor
        .chars()
        .forEach(c -> name.append(Character.isLetterOrDigit(c) && c < 0x80 ? (char) c : '_'));
    if (name.length() <= LONGEST) {
      return name.toString();
    }
    String tail = Integer.toHexString(anchor.hashCode());
    return name.substring(0, LONGEST - tail.length() - 1) + "_" + tail;
  }

  /** The bookmark round the reference to a footnote. */
  static String note(int number) {
    return "_note_" + number;
  }
}
