// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.cli;

import java.util.Locale;
import org.opinio.batch.BatchRun;

/**
 * Says on the error stream how far a run is: one line that changes on a terminal, else plain lines.
 */
final class BatchProgress {

  private static final int WIDTH = 30;
  private static final long NANOS = 1_000_000_000;

  private final Output err;
  private final boolean terminal;
  private final long pause;
  private final long from = System.nanoTime();
  private long last = from;
  private boolean shown;

  private BatchProgress(Output err, boolean terminal) {
    this.err = err;
    this.terminal = terminal;
    this.pause = terminal ? NANOS / 5 : 10 * NANOS;
  }

  static BatchProgress of(Context context) {
    return new BatchProgress(
        context.err(), System.console() != null && System.console().isTerminal());
  }

  void show(BatchRun.Progress progress) {
    long now = System.nanoTime();
    if (now - last < pause) {
      return;
    }
    last = now;
    String words = words(progress, (now - from) / (double) NANOS);
    if (terminal) {
      int done = (int) (WIDTH * progress.share());
      err.text("\r[" + "#".repeat(done) + " ".repeat(WIDTH - done) + "] " + words + "\u001b[K");
      shown = true;
    } else {
      err.line(words);
    }
    err.flush();
  }

  /** Rows, share, rate and time left. */
  static String words(BatchRun.Progress progress, double seconds) {
    double rate = (progress.rows() - progress.before()) / Math.max(seconds, 1e-3);
    double done = progress.share() - progress.shareBefore();
    String left = done <= 0 ? "unknown" : time((long) (seconds * (1 - progress.share()) / done));
    return String.format(
        Locale.ROOT,
        "%d rows, %.0f %%, %.0f a second, %s left%s",
        progress.rows(),
        Math.floor(100 * progress.share()),
        rate,
        left,
        progress.rejected() > 0 ? ", " + progress.rejected() + " rejected" : "");
  }

  private static String time(long seconds) {
    return seconds < 60
        ? seconds + " s"
        : seconds < 3600
            ? seconds / 60 + " min " + seconds % 60 + " s"
            : seconds / 3600 + " h " + seconds / 60 % 60 + " min";
  }

  /** The line is done. */
  void end() {
    if (shown) {
      err.text("\r\u001b[K");
      err.flush();
    }
  }
}
