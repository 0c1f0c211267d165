// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.batch.input;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads lists such as {@code [['a', "b's"], []]}, whatever their nesting, as one list. */
final class Brackets {

  private final String text;
  private final List<String> items = new ArrayList<>();
  private int at;

  private Brackets(String text) {
    this.text = text;
  }

  /** The items; empty where this is no such list. */
  static Optional<List<String>> read(String text) {
    Brackets reader = new Brackets(text);
    return reader.list(0) && reader.at == text.length()
        ? Optional.of(List.copyOf(reader.items))
        : Optional.empty();
  }

  private boolean list(int depth) {
    if (depth > 8 || !take('[')) {
      return false;
    }
    if (take(']')) {
      return true;
    }
    do {
      if (!(peek() == '[' ? list(depth + 1) : item())) {
        return false;
      }
    } while (take(','));
    return take(']');
  }

  private boolean item() {
    char quote = peek();
    if (quote != '\'' && quote != '"') {
      return bare();
    }
    at++;
    StringBuilder item = new StringBuilder();
    while (at < text.length() && text.charAt(at) != quote) {
      if (text.charAt(at) == '\\' && at + 1 < text.length()) {
        at++;
      }
      item.append(text.charAt(at++));
    }
    items.add(item.toString().strip());
    return take(quote);
  }

  private boolean bare() {
    int from = at;
    while (at < text.length() && ",[]'\"".indexOf(text.charAt(at)) < 0) {
      at++;
    }
    String word = text.substring(from, at).strip();
    items.add(word.equals("None") ? "" : word);
    return at > from && at < text.length();
  }

  private char peek() {
    while (at < text.length() && text.charAt(at) == ' ') {
      at++;
    }
    return at < text.length() ? text.charAt(at) : 0;
  }

  private boolean take(char c) {
    boolean there = peek() == c;
    at += there ? 1 : 0;
    return there;
  }
}
