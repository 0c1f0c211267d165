// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.workbench.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class JobsTest {

  @Test
  void whatIsAskedTwiceIsDoneOnce() {
    AtomicInteger done = new AtomicInteger();
    try (Jobs jobs = new Jobs()) {
      Job first = jobs.of("a", job -> "found " + done.incrementAndGet());
      Jobs.waitFor(first, 5000);
      Job second = jobs.of("a", job -> "found " + done.incrementAndGet());
      assertThat(second).isSameAs(first);
      assertThat(second.result()).contains("found 1");
    }
  }

  @Test
  void workThatIsStoppedEndsWithoutAResultAndCanBeginAgain() throws InterruptedException {
    CountDownLatch begun = new CountDownLatch(1);
    try (Jobs jobs = new Jobs()) {
      Job job =
          jobs.of(
              "a",
              j -> {
                while (true) {
                  begun.countDown();
                  j.at(1, 2);
                  Thread.sleep(1);
                }
              });
      begun.await();
      job.cancel();
      Jobs.waitFor(job, 5000);
      assertThat(job.state()).isEqualTo(Job.State.CANCELLED);
      assertThat(job.result()).isEmpty();
      Job again = jobs.of("a", j -> "whole");
      Jobs.waitFor(again, 5000);
      assertThat(again.result()).contains("whole");
    }
  }

  @Test
  void aFaultEndsTheWorkAndNotTheWorker() {
    try (Jobs jobs = new Jobs()) {
      Job bad =
          jobs.of(
              "bad",
              j -> {
                throw new IllegalStateException("no");
              });
      Job good = jobs.of("good", j -> "fine");
      Jobs.waitFor(good, 5000);
      assertThat(bad.state()).isEqualTo(Job.State.FAILED);
      assertThat(good.state()).isEqualTo(Job.State.DONE);
    }
  }
}
