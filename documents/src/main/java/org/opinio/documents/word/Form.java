// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.documents.word;

/**
 * How a paragraph is set: its style, and what departs from it.
 *
 * @param numbering number of a numbering, {@link #NONE} against that of the style, or {@link
 *     #OF_STYLE}
 * @param level of the numbering, from 0
 * @param left indent in twentieths of a point, or {@link #OF_STYLE}
 */
record Form(Style style, int numbering, int level, int left, int hanging, boolean keepNext) {

  static final int OF_STYLE = -1;
  static final int NONE = 0;

  static Form of(Style style) {
    return new Form(style, OF_STYLE, 0, OF_STYLE, 0, false);
  }

  Form numbered(int id, int at) {
    return new Form(style, id, at, left, hanging, keepNext);
  }

  Form indented(int to, int back) {
    return new Form(style, numbering, level, to, back, keepNext);
  }

  Form keptWithNext() {
    return new Form(style, numbering, level, left, hanging, true);
  }
}
