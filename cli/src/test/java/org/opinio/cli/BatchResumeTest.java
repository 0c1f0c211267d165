// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A run that is killed at any moment is gone on with, and no row is lost or written twice. */
class BatchResumeTest {

  private static final int ROWS = 150_000;
  private static final List<String> FILES =
      List.of("findings.csv", "summary.csv", "rejected.csv", "about.txt");

  @TempDir private Path folder;
  private long whole;

  @BeforeEach
  void runUnbroken() throws IOException {
    SmallLaw.write(folder);
    Random random = new Random(11);
    String[] sights = {"bright", "dark", "", "green"};
    String[] tags = {"rough", "red", "", "\"rough; \n\"\"red\"\"\"", "odd", "two,many"};
    StringBuilder table = new StringBuilder("name,sight,tags\r\n");
    for (int i = 0; i < ROWS; i++) {
      table.append("case ").append(i).append(',').append(sights[random.nextInt(4)]).append(',');
      table.append(tags[random.nextInt(6)]).append(i % 2 == 0 ? "\n" : "\r\n");
    }
    Files.writeString(folder.resolve("in.csv"), table);
    // A slow machine is told how far the run is, so that something may stand on standard error.
    Run unbroken =
        Run.in(folder, "", "batch", "in.csv", "--mapping", "mapping.yaml", "--out", "unbroken");
    assertThat(unbroken.code()).as(unbroken.err()).isZero();
    whole = Files.size(folder.resolve("unbroken/findings.csv"));
  }

  @Test
  void aRunThatIsKilledTwiceComesToTheSame() throws IOException, InterruptedException {
    killedAndGoneOnWith(3, 2);
  }

  @Test
  @Tag("slow")
  void aRunThatIsKilledManyTimesComesToTheSame() throws IOException, InterruptedException {
    for (long seed = 20; seed < 23; seed++) {
      killedAndGoneOnWith(seed, 6);
    }
  }

  private void killedAndGoneOnWith(long seed, int kills) throws IOException, InterruptedException {
    Random random = new Random(seed);
    Path out = folder.resolve("broken-" + seed);
    int killed = 0;
    for (int k = 0; k < kills; k++) {
      long from =
          Files.exists(out.resolve("findings.csv")) ? Files.size(out.resolve("findings.csv")) : 0;
      killed += killAfter(out, from + random.nextLong(whole / (kills + 2)) + 1) ? 1 : 0;
    }
    assertThat(killed).as("kills in the middle of a run, seed %d", seed).isPositive();
    Process last = start(out);
    assertThat(last.waitFor(120, TimeUnit.SECONDS)).isTrue();
    assertThat(last.exitValue()).isZero();
    assertThat(out.resolve(".unfinished")).doesNotExist();
    for (String file : FILES) {
      assertThat(out.resolve(file))
          .as("%s, seed %d", file, seed)
          .hasSameBinaryContentAs(folder.resolve("unbroken").resolve(file));
    }
  }

  /** Kills a run once it has written so much; false where it ended before. */
  private boolean killAfter(Path out, long bytes) throws IOException, InterruptedException {
    Process process = start(out);
    Path findings = out.resolve("findings.csv");
    while (process.isAlive() && !(Files.exists(findings) && Files.size(findings) >= bytes)) {
      Thread.sleep(1);
    }
    process.destroyForcibly().waitFor();
    return Files.exists(out.resolve(".unfinished"));
  }

  private Process start(Path out) throws IOException {
    return new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-XX:TieredStopAtLevel=1",
            "-Xmx128m",
            "-cp",
            System.getProperty("java.class.path"),
            "org.opinio.cli.Main",
            "batch",
            folder.resolve("in.csv").toString(),
            "--mapping",
            folder.resolve("mapping.yaml").toString(),
            "--law",
            folder.resolve("law").toString(),
            "--out",
            out.toString(),
            "--pause",
            "20")
        .redirectErrorStream(true)
        .redirectOutput(folder.resolve("log").toFile())
        .start();
  }
}
