// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.page;

import java.util.Arrays;
import org.opinio.diagnostic.Place;
import org.opinio.diagnostic.Quoted;

/** A file of the law folder, as it was read. */
public final class PageFile {

  private final String name;
  private final String path;
  private final String text;
  private final boolean marked;
  private final int[] starts;

  /**
   * A file.
   *
   * @param name path as the user would name it
   * @param path path inside the law folder, with forward slashes
   * @param text contents without a byte order mark
   * @param marked whether a byte order mark stood before them
   */
  PageFile(String name, String path, String text, boolean marked) {
    this.name = name;
    this.path = path;
    this.text = text;
    this.marked = marked;
    this.starts = starts(text);
  }

  /** Path as the user would name it. */
  public String name() {
    return name;
  }

  /** Path inside the law folder, with forward slashes. */
  public String path() {
    return path;
  }

  /** What the page is for. */
  public PageKind kind() {
    return PageKind.of(path);
  }

  /** Contents without a byte order mark. */
  public String text() {
    return text;
  }

  boolean marked() {
    return marked;
  }

  Place place(int line, int column) {
    return new Place(name, line, column);
  }

  Quoted quote(Place place, String note) {
    return new Quoted(place, line(place.line()), note);
  }

  /** The line as written, without its ending; empty where there is none. */
  public String line(int number) {
    if (number < 1 || number > starts.length) {
      return "";
    }
    int end = number == starts.length ? text.length() : starts[number];
    while (end > starts[number - 1] && isBreak(text.charAt(end - 1))) {
      end--;
    }
    return text.substring(starts[number - 1], end);
  }

  private static int[] starts(String text) {
    int[] starts = new int[text.length() / 32 + 2];
    int lines = 1;
    for (int i = 0; i < text.length(); i++) {
      boolean two = text.charAt(i) == '\r' && i + 1 < text.length() && text.charAt(i + 1) == '\n';
      if (isBreak(text.charAt(i)) && !two) {
        if (lines == starts.length) {
          starts = Arrays.copyOf(starts, 2 * lines);
        }
        starts[lines++] = i + 1;
      }
    }
    return Arrays.copyOf(starts, lines);
  }

  private static boolean isBreak(char c) {
    return c == '\n' || c == '\r';
  }
}
