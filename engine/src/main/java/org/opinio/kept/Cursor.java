// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.kept;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Supplier;

/** A sequence of whole numbers being read, in the order in which {@link Numbers} wrote it. */
final class Cursor {

  private final int[] numbers;
  private final String[] words;
  private int at;

  Cursor(int[] numbers, String[] words) {
    this.numbers = numbers;
    this.words = words;
  }

  int number() {
    return numbers[at++];
  }

  boolean truth() {
    return number() != 0;
  }

  <T> T one(T[] values) {
    return values[number()];
  }

  String words() {
    return words[number()];
  }

  <T> List<T> each(Supplier<T> reader) {
    int size = number();
    if (size == 0) {
      return List.of();
    }
    List<T> items = new ArrayList<>(size);
    for (int i = 0; i < size; i++) {
      items.add(reader.get());
    }
    return Collections.unmodifiableList(items);
  }

  List<String> allWords() {
    int size = number();
    if (size == 0) {
      return List.of();
    }
    String[] items = new String[size];
    for (int i = 0; i < size; i++) {
      items[i] = words();
    }
    return List.of(items);
  }

  /** Whether everything has been read. */
  boolean isAtEnd() {
    return at == numbers.length;
  }
}
