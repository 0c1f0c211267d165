// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.benchmarks;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Runs a command and measures it: time on the wall by the clock, the rest by GNU time where it is
 * installed, else by looking at /proc while the command runs, else not at all.
 */
final class Stopwatch {

  private static final Path TIME = Path.of("/usr/bin/time");
  private static final double MILLIS = 1e6;

  private final boolean time;
  private final Path report;

  private Stopwatch(boolean time, Path report) {
    this.time = time;
    this.report = report;
  }

  /** The stopwatch that this machine allows. */
  static Stopwatch here() throws IOException {
    Path report = Files.createTempFile("opinio", ".time");
    report.toFile().deleteOnExit();
    return new Stopwatch(isGnuTime(report), report);
  }

  private static boolean isGnuTime(Path report) throws IOException {
    if (!Files.isExecutable(TIME)) {
      return false;
    }
    try {
      return new ProcessBuilder(TIME.toString(), "-f", "%M", "-o", report.toString(), "true")
              .redirectErrorStream(true)
              .redirectOutput(new File("/dev/null"))
              .start()
              .waitFor()
          == 0;
    } catch (InterruptedException e) {
      throw new IOException(e);
    }
  }

  /** How processor time and memory are measured, for the reader of the figures. */
  String remark() {
    if (time) {
      return "Processor time and memory: /usr/bin/time.";
    }
    return Files.isReadable(Path.of("/proc/self/status"))
        ? "GNU time is not installed: memory is read from /proc every 5 ms, processor time is unknown."
        : "Neither GNU time nor /proc is here: processor time and memory are unknown.";
  }

  /**
   * Runs a command whose output nobody reads.
   *
   * @throws IOException if it fails
   */
  ProcessRun run(List<String> command) throws IOException, InterruptedException {
    List<String> words = new ArrayList<>();
    if (time) {
      words.addAll(List.of(TIME.toString(), "-f", "%U %S %M", "-o", report.toString()));
    }
    words.addAll(command);
    ProcessBuilder builder =
        new ProcessBuilder(words)
            .redirectOutput(new File("/dev/null"))
            .redirectError(ProcessBuilder.Redirect.INHERIT);
    long from = System.nanoTime();
    Process process = builder.start();
    double watched = time ? -1 : watch(process);
    int code = process.waitFor();
    double wall = (System.nanoTime() - from) / MILLIS;
    if (code != 0) {
      throw new IOException("exit code " + code + ": " + String.join(" ", command));
    }
    return time ? reported(wall) : new ProcessRun(wall, -1, watched);
  }

  private ProcessRun reported(double wall) throws IOException {
    List<String> lines = Files.readAllLines(report);
    String[] words = lines.getLast().split(" ");
    double cpu = 1000 * (Double.parseDouble(words[0]) + Double.parseDouble(words[1]));
    return new ProcessRun(wall, cpu, Double.parseDouble(words[2]) / 1024);
  }

  private static double watch(Process process) throws InterruptedException {
    Path status = Path.of("/proc/" + process.pid() + "/status");
    double most = -1;
    while (process.isAlive()) {
      try {
        for (String line : Files.readAllLines(status)) {
          if (line.startsWith("VmHWM:")) {
            most = Math.max(most, Double.parseDouble(line.replaceAll("[^0-9]", "")) / 1024);
          }
        }
      } catch (IOException gone) {
        return most;
      }
      Thread.sleep(5);
    }
    return most;
  }
}
