// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.documents.print;

/** Breaks words into lines of a width, and keeps the indent of the first. */
final class Wrapping {

  private final StringBuilder out;
  private final int width;

  Wrapping(StringBuilder out, int width) {
    this.out = out;
    this.width = width;
  }

  /** Writes lines: the first after one indent, the rest after the other. */
  void lines(String first, String rest, String words) {
    lines(first, rest, words, width);
  }

  private void lines(String first, String rest, String words, int width) {
    int start = out.length();
    out.append(first);
    int column = columns(first);
    int indent = columns(rest);
    boolean empty = true;
    int i = 0;
    while (i < words.length()) {
      while (i < words.length() && words.charAt(i) == ' ') {
        i++;
      }
      int end = words.indexOf(' ', i);
      end = end < 0 ? words.length() : end;
      if (end == i) {
        break;
      }
      int size = columns(words, i, end);
      if (!empty && column + 1 + size > width) {
        out.append('\n').append(rest);
        column = indent;
        empty = true;
      }
      if (!empty) {
        out.append(' ');
        column++;
      }
      while (column + size > width) {
        int fits = fitting(words, i, end, Math.max(1, width - column));
        out.append(words, i, fits).append('\n').append(rest);
        i = fits;
        size = columns(words, i, end);
        column = indent;
      }
      out.append(words, i, end);
      column += size;
      empty = false;
      i = end;
    }
    while (out.length() > start && out.charAt(out.length() - 1) == ' ') {
      out.setLength(out.length() - 1);
    }
    out.append('\n');
  }

  private static int fitting(String words, int from, int to, int columns) {
    int i = from;
    int taken = 0;
    while (i < to) {
      int c = words.codePointAt(i);
      int next = i + Character.charCount(c);
      taken += columns(c);
      if (taken > columns && i > from) {
        return i;
      }
      i = next;
    }
    return i;
  }

  /** The words in lines of a width, for a cell. */
  static String[] cell(String words, int width) {
    StringBuilder lines = new StringBuilder();
    new Wrapping(lines, width).lines("", "", words);
    lines.setLength(lines.length() - 1);
    return lines.toString().split("\n", -1);
  }

  /** How many columns the words take on a terminal. */
  static int columns(String words) {
    return columns(words, 0, words.length());
  }

  private static int columns(String words, int from, int to) {
    int columns = 0;
    for (int i = from; i < to; ) {
      int c = words.codePointAt(i);
      columns += columns(c);
      i += Character.charCount(c);
    }
    return columns;
  }

  private static int columns(int c) {
    if (c < 0x300) {
      return 1;
    }
    int type = Character.getType(c);
    if (type == Character.NON_SPACING_MARK
        || type == Character.ENCLOSING_MARK
        || type == Character.FORMAT) {
      return 0;
    }
    boolean wide =
        c >= 0x1100 && c <= 0x115F
            || c >= 0x2E80 && c <= 0xA4CF
            || c >= 0xAC00 && c <= 0xD7A3
            || c >= 0xF900 && c <= 0xFAFF
            || c >= 0xFE30 && c <= 0xFE6F
            || c >= 0xFF00 && c <= 0xFF60
            || c >= 0x1F300 && c <= 0x1FAFF
            || c >= 0x20000 && c <= 0x3FFFD;
    return wide ? 2 : 1;
  }
}
