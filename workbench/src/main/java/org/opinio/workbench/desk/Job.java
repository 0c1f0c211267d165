// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.workbench.desk;

import java.util.Optional;
import java.util.concurrent.CancellationException;

/** Something that is computed behind the pages, and how far it is. */
public final class Job {

  private volatile State state = State.WAITING;
  private volatile boolean stopped;
  private volatile long done;
  private volatile long of;
  private volatile Optional<String> result = Optional.empty();

  Job() {}

  /** How far it is. */
  public enum State {
    WAITING,
    RUNNING,
    DONE,
    CANCELLED,
    /** A case is too large to be computed exactly. */
    TOO_LARGE,
    FAILED
  }

  /** What is to be done. */
  @FunctionalInterface
  public interface Work {

    /** Does it, and gives what came of it. */
    String of(Job job) throws Exception;
  }

  public State state() {
    return state;
  }

  /** Whether there is nothing more to wait for. */
  public boolean ended() {
    return state != State.WAITING && state != State.RUNNING;
  }

  /** How many are done. */
  public long done() {
    return done;
  }

  /** How many there are in all; zero where that is not known. */
  public long of() {
    return of;
  }

  /** What came of it, once it is done. */
  public Optional<String> result() {
    return result;
  }

  /** Asks that it end. */
  public void cancel() {
    stopped = true;
  }

  /**
   * Says how far it is.
   *
   * @throws CancellationException if it is to end
   */
  public void at(long now, long all) {
    if (stopped) {
      throw new CancellationException();
    }
    done = now;
    of = all;
  }

  void started() {
    state = State.RUNNING;
  }

  void ended(State how, Optional<String> found) {
    result = found;
    state = how;
  }
}
