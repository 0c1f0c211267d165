// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.workbench.desk;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.opinio.logic.BudgetExceeded;

/** Work done behind the pages, one after another, so that pages stay quick. */
public final class Jobs implements AutoCloseable {

  private static final Logger LOG = Logger.getLogger(Jobs.class.getName());
  private static final int KEPT = 24;

  private final ExecutorService worker =
      Executors.newSingleThreadExecutor(
          Thread.ofPlatform().daemon().priority(Thread.MIN_PRIORITY).name("jobs").factory());
  private final Map<String, Job> jobs = new LinkedHashMap<>(16, 0.75f, true);

  /** The work known by a key; it begins when it is first asked for, or had failed. */
  public synchronized Job of(String key, Job.Work work) {
    Job known = jobs.get(key);
    if (known != null
        && known.state() != Job.State.CANCELLED
        && known.state() != Job.State.FAILED) {
      return known;
    }
    Job job = new Job();
    jobs.put(key, job);
    jobs.entrySet()
        .removeIf(e -> jobs.size() > KEPT && e.getValue().ended() && e.getValue() != job);
    worker.execute(() -> run(job, work));
    return job;
  }

  /** The work known by a key. */
  public synchronized Optional<Job> find(String key) {
    return Optional.ofNullable(jobs.get(key));
  }

  private static void run(Job job, Job.Work work) {
    try {
      job.at(0, 0);
      job.started();
      String found = work.of(job);
      job.ended(Job.State.DONE, Optional.of(found));
    } catch (CancellationException cancelled) {
      job.ended(Job.State.CANCELLED, Optional.empty());
    } catch (BudgetExceeded large) {
      job.ended(Job.State.TOO_LARGE, Optional.empty());
    } catch (Exception | OutOfMemoryError fault) {
      LOG.log(Level.WARNING, "a computation behind the pages failed", fault);
      job.ended(Job.State.FAILED, Optional.empty());
    }
  }

  /** Waits a little for work to end, so that a quick answer needs no second page. */
  public static void waitFor(Job job, long milliseconds) {
    long until = System.nanoTime() + milliseconds * 1_000_000;
    while (!job.ended() && System.nanoTime() < until) {
      try {
        Thread.sleep(15);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        return;
      }
    }
  }

  @Override
  public void close() {
    synchronized (this) {
      jobs.values().forEach(Job::cancel);
    }
    worker.shutdownNow();
  }
}
