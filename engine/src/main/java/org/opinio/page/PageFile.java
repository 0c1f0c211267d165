// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.page;

import org.opinio.diagnostic.Place;
import org.opinio.diagnostic.Quoted;

/**
 * A file of the law folder, as it was read.
 *
 * @param name path as the user would name it
 * @param path path inside the law folder, with forward slashes
 * @param text contents without a byte order mark
 * @param marked whether a byte order mark stood before them
 */
public record PageFile(String name, String path, PageKind kind, String text, boolean marked) {

  Place place(int line, int column) {
    return new Place(name, line, column);
  }

  Quoted quote(Place place, String note) {
    return new Quoted(place, line(place.line()), note);
  }

  /** The line as written, without its ending; empty where there is none. */
  String line(int number) {
    int start = 0;
    for (int line = 1; line < number && start >= 0; line++) {
      int end = lineEnd(start);
      start = end >= text.length() ? -1 : afterBreak(end);
    }
    return number < 1 || start < 0 ? "" : text.substring(start, lineEnd(start));
  }

  private int lineEnd(int from) {
    int i = from;
    while (i < text.length() && text.charAt(i) != '\n' && text.charAt(i) != '\r') {
      i++;
    }
    return i;
  }

  private int afterBreak(int end) {
    boolean two =
        text.charAt(end) == '\r' && end + 1 < text.length() && text.charAt(end + 1) == '\n';
    return end + (two ? 2 : 1);
  }
}
