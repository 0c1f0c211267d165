// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.batch;

import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import org.opinio.cases.Situation;

/**
 * Judges each combination of facts once, as long as there is room to remember it. What was asked
 * for least recently is forgotten first, half of the room at a time.
 */
final class Known {

  private final Bench bench;
  private final Findings findings;
  private final int most;
  private volatile Map<String, CompletableFuture<Entry>> young = new ConcurrentHashMap<>();
  private volatile Map<String, CompletableFuture<Entry>> old = new ConcurrentHashMap<>();

  /**
   * A memory.
   *
   * @param most how many results are remembered at most
   */
  Known(Bench bench, Findings findings, int most) {
    this.bench = bench;
    this.findings = findings;
    this.most = most;
  }

  /** A result, the lines it is written as, and how often it occurred since it was last counted. */
  static final class Entry {
    final Judged judged;
    final List<byte[][]> lines;
    long times;

    Entry(Judged judged, List<byte[][]> lines) {
      this.judged = judged;
      this.lines = lines;
    }
  }

  /** The result of a case; another thread that asks for the same waits for the first. */
  Entry of(String alike, List<Situation> situations) {
    CompletableFuture<Entry> found = young.get(alike);
    return (found == null ? sought(alike, situations) : found).join();
  }

  private CompletableFuture<Entry> sought(String alike, List<Situation> situations) {
    CompletableFuture<Entry> earlier = old.get(alike);
    CompletableFuture<Entry> mine = earlier == null ? new CompletableFuture<>() : earlier;
    CompletableFuture<Entry> other = young.putIfAbsent(alike, mine);
    makeRoom();
    if (other != null) {
      return other;
    }
    if (earlier == null) {
      judge(situations, mine);
    }
    return mine;
  }

  private void judge(List<Situation> situations, CompletableFuture<Entry> into) {
    try {
      Judged judged = bench.judge(List.of(situations)).getFirst();
      into.complete(new Entry(judged, findings.rest(judged)));
    } catch (RuntimeException | Error e) {
      into.completeExceptionally(e);
    }
  }

  private synchronized void makeRoom() {
    if (young.size() > most / 2) {
      old = young;
      young = new ConcurrentHashMap<>();
    }
  }
}
