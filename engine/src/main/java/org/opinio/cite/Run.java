// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.cite;

/** A piece of a citation: words in one type, or the number of another note. */
public sealed interface Run {

  /** Plain text, to be escaped where it is printed. */
  String text();

  /** Whether it is set in italics. */
  boolean italic();

  /** Words in one type. */
  record Words(String text, boolean italic) implements Run {}

  /** The number of the note in which the source was cited in full, as in (n 12). */
  record NoteNumber(int number) implements Run {

    @Override
    public String text() {
      return Integer.toString(number);
    }

    @Override
    public boolean italic() {
      return false;
    }
  }

  /** Words in ordinary type. */
  static Run roman(String text) {
    return new Words(text, false);
  }
}
