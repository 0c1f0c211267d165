// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.batch.input;

import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;

/** The bytes of a file, one after another from any place, with the offset and line of each. */
final class Lines implements Closeable {

  private final FileChannel channel;
  private final ByteBuffer buffer = ByteBuffer.allocate(1 << 18).flip();
  private long offset;
  private long line;

  Lines(Path file) throws IOException {
    this.channel = FileChannel.open(file, StandardOpenOption.READ);
    this.line = 1;
  }

  void seek(long to, long atLine) throws IOException {
    channel.position(to);
    buffer.clear().flip();
    offset = to;
    line = atLine;
  }

  long offset() {
    return offset;
  }

  long line() {
    return line;
  }

  long length() throws IOException {
    return channel.size();
  }

  /** The next byte; -1 at the end. */
  int next() throws IOException {
    int b = peek();
    if (b >= 0) {
      buffer.get();
      offset++;
      if (b == '\n') {
        line++;
      }
    }
    return b;
  }

  /** The byte that comes next, which stays. */
  int peek() throws IOException {
    if (!buffer.hasRemaining()) {
      buffer.clear();
      int read = channel.read(buffer);
      buffer.flip();
      if (read <= 0) {
        return -1;
      }
    }
    return buffer.get(buffer.position()) & 0xff;
  }

  @Override
  public void close() throws IOException {
    channel.close();
  }

  /** Bytes that grow. */
  static final class Bytes {

    private byte[] bytes = new byte[256];
    private int count;

    void add(int b) {
      if (count == bytes.length) {
        bytes = Arrays.copyOf(bytes, 2 * count);
      }
      bytes[count++] = (byte) b;
    }

    int count() {
      return count;
    }

    /** The bytes as text, which are then forgotten. */
    String take() throws CharacterCodingException {
      int taken = count;
      count = 0;
      for (int i = 0; i < taken; i++) {
        if (bytes[i] < 0) {
          return StandardCharsets.UTF_8
              .newDecoder()
              .decode(ByteBuffer.wrap(bytes, 0, taken))
              .toString();
        }
      }
      return new String(bytes, 0, taken, StandardCharsets.ISO_8859_1);
    }

    void clear() {
      count = 0;
    }
  }
}
