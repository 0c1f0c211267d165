// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.kept;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.zip.CRC32;
import org.opinio.law.Law;

/**
 * A law as bytes: a mark, a check sum over all that follows, the number of words, the length of
 * each in bytes (negative where they are UTF-8, else they are Latin 1), the words, the number of
 * numbers, and those. The first word says what the law was made from.
 */
final class LawBytes {

  private static final int MARK = 0x4F504C31;
  private static final int HEAD = 2 * Integer.BYTES;

  private LawBytes() {}

  static byte[] of(Law law, String madeFrom) {
    Numbers numbers = new Numbers();
    numbers.words(madeFrom);
    new LawOut(numbers).law(law);
    List<byte[]> words = new ArrayList<>();
    int size = HEAD + 2 * Integer.BYTES + numbers.numbers().length * Integer.BYTES;
    for (String word : numbers.table()) {
      byte[] bytes =
          word.getBytes(isLatin(word) ? StandardCharsets.ISO_8859_1 : StandardCharsets.UTF_8);
      words.add(bytes);
      size += Integer.BYTES + bytes.length;
    }
    ByteBuffer buffer = ByteBuffer.allocate(size).putInt(MARK).putInt(0).putInt(words.size());
    int i = 0;
    for (String word : numbers.table()) {
      int length = words.get(i++).length;
      buffer.putInt(isLatin(word) ? length : -length);
    }
    words.forEach(buffer::put);
    buffer.putInt(numbers.numbers().length);
    for (int number : numbers.numbers()) {
      buffer.putInt(number);
    }
    return buffer.putInt(Integer.BYTES, sum(buffer.array())).array();
  }

  private static boolean isLatin(String word) {
    return word.chars().allMatch(c -> c < 256);
  }

  private static int sum(byte[] bytes) {
    CRC32 sum = new CRC32();
    sum.update(bytes, HEAD, bytes.length - HEAD);
    return (int) sum.getValue();
  }

  /** The law; empty where the bytes are damaged or were made from something else. */
  static Optional<Law> read(byte[] bytes, String madeFrom) {
    ByteBuffer buffer = ByteBuffer.wrap(bytes);
    if (bytes.length <= HEAD || buffer.getInt() != MARK || buffer.getInt() != sum(bytes)) {
      return Optional.empty();
    }
    int[] lengths = numbers(buffer);
    String[] words = new String[lengths.length];
    int at = buffer.position();
    for (int i = 0; i < words.length; i++) {
      int length = Math.abs(lengths[i]);
      words[i] =
          new String(
              bytes,
              at,
              length,
              lengths[i] >= 0 ? StandardCharsets.ISO_8859_1 : StandardCharsets.UTF_8);
      at += length;
    }
    Cursor cursor = new Cursor(numbers(buffer.position(at)), words);
    if (!cursor.words().equals(madeFrom)) {
      return Optional.empty();
    }
    Law law = new LawIn(cursor).law();
    return cursor.isAtEnd() ? Optional.of(law) : Optional.empty();
  }

  private static int[] numbers(ByteBuffer buffer) {
    int[] numbers = new int[buffer.getInt()];
    buffer.asIntBuffer().get(numbers);
    buffer.position(buffer.position() + numbers.length * Integer.BYTES);
    return numbers;
  }
}
