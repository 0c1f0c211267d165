// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.kept;

import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;

/**
 * A sequence of whole numbers being written; words are numbers of a table that is written along.
 */
final class Numbers {

  private final Map<String, Integer> words = new LinkedHashMap<>();
  private int[] numbers = new int[1 << 14];
  private int count;

  void number(int value) {
    if (count == numbers.length) {
      numbers = Arrays.copyOf(numbers, count * 2);
    }
    numbers[count++] = value;
  }

  void truth(boolean value) {
    number(value ? 1 : 0);
  }

  void one(Enum<?> value) {
    number(value.ordinal());
  }

  void words(String value) {
    number(words.computeIfAbsent(value, w -> words.size()));
  }

  <T> void each(Collection<T> items, Consumer<T> writer) {
    number(items.size());
    items.forEach(writer);
  }

  void allWords(Collection<String> items) {
    each(items, this::words);
  }

  int[] numbers() {
    return Arrays.copyOf(numbers, count);
  }

  /** The words, each in the place of its number. */
  Collection<String> table() {
    return words.keySet();
  }
}
