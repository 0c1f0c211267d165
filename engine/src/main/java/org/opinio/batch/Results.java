// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.batch;

import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Optional;
import java.util.Set;
import org.opinio.batch.input.Position;

/** The files that a run writes, and how far they are known to be right. */
final class Results implements Closeable {

  /** Results whose occurrences are counted one by one before they are added to the tally. */
  private static final int MOST_PENDING = 4096;

  private final BatchRun.Plan plan;
  private final Tally tally;
  private final FileChannel findings;
  private final FileChannel rejects;
  private final Set<Known.Entry> pending = Collections.newSetFromMap(new IdentityHashMap<>());
  private long rejected;
  private long written = System.nanoTime();

  /** Opens the files; what an earlier run wrote after its last checkpoint is cut off. */
  Results(BatchRun.Plan plan, Tally tally, Optional<Checkpoint> earlier) throws IOException {
    this.plan = plan;
    this.tally = tally;
    this.findings =
        open(plan.file(BatchRun.FINDINGS), earlier.map(Checkpoint::findingsLength), Findings.HEAD);
    this.rejects =
        open(
            plan.file(BatchRun.REJECTS),
            earlier.map(Checkpoint::rejectsLength),
            Chunk.REJECTS_HEAD);
    this.rejected = earlier.map(Checkpoint::rejected).orElse(0L);
  }

  private static FileChannel open(Path file, Optional<Long> length, String head)
      throws IOException {
    FileChannel channel =
        FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    channel.truncate(length.orElse(0L));
    channel.position(length.orElse(0L));
    if (length.isEmpty()) {
      channel.write(ByteBuffer.wrap(head.getBytes(StandardCharsets.UTF_8)));
    }
    return channel;
  }

  long rejected() {
    return rejected;
  }

  void add(Chunk chunk) throws IOException {
    write(chunk.findings(), findings);
    write(chunk.rejects(), rejects);
    rejected += chunk.rejected();
    for (Known.Entry entry : chunk.judged()) {
      entry.times++;
      pending.add(entry);
    }
    if (pending.size() > MOST_PENDING) {
      count();
    }
    if (System.nanoTime() - written >= plan.pause() * 1_000_000) {
      checkpoint(chunk.after());
    }
  }

  private static void write(ByteArrayOutputStream bytes, FileChannel to) throws IOException {
    ByteBuffer buffer = ByteBuffer.wrap(bytes.toByteArray());
    while (buffer.hasRemaining()) {
      to.write(buffer);
    }
  }

  private void count() {
    for (Known.Entry entry : pending) {
      tally.add(entry.judged, entry.times);
      entry.times = 0;
    }
    pending.clear();
  }

  /** Makes what was written last, then says that it is right. */
  void checkpoint(Position position) throws IOException {
    count();
    findings.force(false);
    rejects.force(false);
    new Checkpoint(plan.run(), position, rejected, findings.position(), rejects.position())
        .write(plan.file(BatchRun.CHECKPOINT), tally);
    written = System.nanoTime();
  }

  /** Writes the summary, and takes away the sign that the run is not finished. */
  void finish(Position position) throws IOException {
    checkpoint(position);
    Summary.write(tally, plan.file(BatchRun.SUMMARY));
  }

  /** The run is whole: nothing is left to be done. */
  static void close(BatchRun.Plan plan) throws IOException {
    Files.deleteIfExists(plan.file(BatchRun.CHECKPOINT));
  }

  @Override
  public void close() throws IOException {
    try (findings;
        rejects) {
      pending.clear();
    }
  }
}
