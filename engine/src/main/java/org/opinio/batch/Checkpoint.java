// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.batch;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import java.util.zip.CRC32;
import org.opinio.batch.input.Position;

/**
 * How far a run has come, so that another can go on from there.
 *
 * @param run what is run: law, rows, mapping, program and settings, as a digest
 * @param position where the next row begins
 * @param rejected how many rows were rejected
 * @param findingsLength how much of the findings belongs to the rows before, in bytes
 * @param rejectsLength how much of the rejects
 */
record Checkpoint(
    String run, Position position, long rejected, long findingsLength, long rejectsLength) {

  private static final String MARK = "opinio-batch 1";

  /** Writes it with the tally, whole or not at all. */
  void write(Path file, Tally tally) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(1 << 16);
    DataOutputStream out = new DataOutputStream(bytes);
    out.writeUTF(MARK);
    out.writeUTF(run);
    out.writeLong(position.offset());
    out.writeLong(position.rows());
    out.writeLong(position.line());
    out.writeLong(rejected);
    out.writeLong(findingsLength);
    out.writeLong(rejectsLength);
    tally.write(out);
    CRC32 sum = new CRC32();
    sum.update(bytes.toByteArray());
    out.writeLong(sum.getValue());
    Path whole = file.resolveSibling(file.getFileName() + ".new");
    try (OutputStream to = new BufferedOutputStream(Files.newOutputStream(whole))) {
      bytes.writeTo(to);
    }
    Files.move(whole, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
  }

  /**
   * Reads it, and the counts into the tally.
   *
   * @return empty where the file is damaged, or is that of another run
   */
  static Optional<Checkpoint> read(Path file, String run, Tally tally) throws IOException {
    byte[] bytes;
    try (BufferedInputStream in = new BufferedInputStream(Files.newInputStream(file))) {
      bytes = in.readAllBytes();
    }
    if (bytes.length < Long.BYTES) {
      return Optional.empty();
    }
    int length = bytes.length - Long.BYTES;
    CRC32 sum = new CRC32();
    sum.update(bytes, 0, length);
    DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes));
    DataInputStream end = new DataInputStream(new ByteArrayInputStream(bytes, length, Long.BYTES));
    if (end.readLong() != sum.getValue()
        || !in.readUTF().equals(MARK)
        || !in.readUTF().equals(run)) {
      return Optional.empty();
    }
    Position position = new Position(in.readLong(), in.readLong(), in.readLong());
    Checkpoint read = new Checkpoint(run, position, in.readLong(), in.readLong(), in.readLong());
    tally.read(in);
    return Optional.of(read);
  }
}
