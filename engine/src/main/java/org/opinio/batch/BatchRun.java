// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.batch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import org.opinio.batch.input.Intake;
import org.opinio.batch.input.Position;
import org.opinio.batch.input.Row;
import org.opinio.batch.input.RowReader;
import org.opinio.batch.input.Rows;

/**
 * Judges the rows of a source and writes what they come to into a folder. Rows are read, judged and
 * written a few hundred at a time, whatever their number. A run that was stopped at any moment is
 * gone on with by another, with the same bytes in the end.
 */
public final class BatchRun {

  /** Files of the folder. */
  public static final String FINDINGS = "findings.csv";

  public static final String REJECTS = "rejected.csv";
  public static final String SUMMARY = "summary.csv";

  /** Is there as long as a run is not finished. */
  public static final String CHECKPOINT = ".unfinished";

  private final Intake intake;
  private final Bench bench;
  private final Plan plan;

  public BatchRun(Intake intake, Bench bench, Plan plan) {
    this.intake = intake;
    this.bench = bench;
    this.plan = plan;
  }

  /**
   * How a run is carried out.
   *
   * @param folder to write into; it exists
   * @param run digest of all that the result depends on
   * @param threads how many judge at once
   * @param remembered how many results are remembered at most
   * @param together how many rows are judged together
   * @param pause milliseconds between two checkpoints
   */
  public record Plan(
      Path folder, String run, int threads, int remembered, int together, long pause) {

    /** A file of the folder. */
    public Path file(String name) {
      return folder.resolve(name);
    }
  }

  /**
   * How far a run is.
   *
   * @param rows read and judged or rejected, in earlier runs too
   * @param before how many of them in earlier runs
   * @param share of the whole that is done, from 0 to 1
   * @param shareBefore of the whole that earlier runs had done
   */
  public record Progress(long rows, long before, long rejected, double share, double shareBefore) {}

  /**
   * What a run came to.
   *
   * @param resumed whether an earlier run was gone on with
   */
  public record Outcome(Tally tally, long rows, long rejected, boolean resumed) {}

  /** Where an earlier run stopped, and whether it can be gone on with. */
  public enum Earlier {
    NONE,
    UNFINISHED,
    FINISHED,
    /** Unfinished, but of other rows, another law or mapping, other settings or another program. */
    OTHER
  }

  /** What stands in the folder. */
  public Earlier earlier() throws IOException {
    if (!Files.exists(plan.file(CHECKPOINT))) {
      return Files.exists(plan.file(SUMMARY)) || Files.exists(plan.file(FINDINGS))
          ? Earlier.FINISHED
          : Earlier.NONE;
    }
    return Checkpoint.read(plan.file(CHECKPOINT), plan.run(), new Tally(bench.docket())).isPresent()
        ? Earlier.UNFINISHED
        : Earlier.OTHER;
  }

  /**
   * Judges all rows.
   *
   * @throws IOException if a file cannot be read or written; what was written stays, for another
   *     run
   * @throws org.opinio.logic.BudgetExceeded if a case is too large to be judged exactly
   */
  public Outcome run(Consumer<Progress> progress) throws IOException {
    Tally tally = new Tally(bench.docket());
    Optional<Checkpoint> earlier =
        Files.exists(plan.file(CHECKPOINT))
            ? Checkpoint.read(plan.file(CHECKPOINT), plan.run(), tally)
            : Optional.empty();
    ExecutorService workers =
        Executors.newFixedThreadPool(plan.threads(), Thread.ofPlatform().daemon().factory());
    try (Rows rows = intake.rows(earlier.map(Checkpoint::position));
        Results results = new Results(plan, tally, earlier)) {
      if (earlier.isEmpty()) {
        results.checkpoint(rows.position());
      }
      RowReader reader = intake.reader(rows);
      Known known = new Known(bench, new Findings(bench.docket()), plan.remembered());
      long rowsBefore = earlier.map(c -> c.position().rows()).orElse(0L);
      double before = share(earlier.map(Checkpoint::position).orElse(new Position(0, 0, 1)), rows);
      Deque<Future<Chunk>> ahead = new ArrayDeque<>();
      boolean more = true;
      while (more || !ahead.isEmpty()) {
        while (more && ahead.size() < 2 * plan.threads() + 1) {
          List<Row> next = next(rows);
          Position after = rows.position();
          more = !next.isEmpty();
          if (more) {
            ahead.add(workers.submit(() -> Chunk.of(next, after, reader, known)));
          }
        }
        if (!ahead.isEmpty()) {
          Chunk done = taken(ahead.remove());
          results.add(done);
          progress.accept(
              new Progress(
                  done.after().rows(),
                  rowsBefore,
                  results.rejected(),
                  share(done.after(), rows),
                  before));
        }
      }
      results.finish(rows.position());
      return new Outcome(tally, rows.position().rows(), results.rejected(), earlier.isPresent());
    } finally {
      workers.shutdownNow();
    }
  }

  /** Says that the run is whole, once all that belongs to it is written. */
  public void close() throws IOException {
    Results.close(plan);
  }

  private static double share(Position at, Rows rows) {
    return rows.length() == 0 ? 1 : Math.min(1, (double) at.offset() / rows.length());
  }

  private List<Row> next(Rows rows) throws IOException {
    List<Row> next = new ArrayList<>(plan.together());
    while (next.size() < plan.together()) {
      Optional<Row> row = rows.next();
      if (row.isEmpty()) {
        break;
      }
      next.add(row.get());
    }
    return next;
  }

  private static Chunk taken(Future<Chunk> future) throws IOException {
    try {
      return future.get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("the run was interrupted", e);
    } catch (ExecutionException e) {
      Throwable cause = e.getCause();
      while (cause instanceof CompletionException && cause.getCause() != null) {
        cause = cause.getCause();
      }
      switch (cause) {
        case RuntimeException fault -> throw fault;
        case Error fault -> throw fault;
        case null, default -> throw new IllegalStateException(e);
      }
    }
  }
}
