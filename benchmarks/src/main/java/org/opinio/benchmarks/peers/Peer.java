// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.benchmarks.peers;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** Runs the program of a peer, and reads what it prints. */
final class Peer {

  private final Path folder;

  Peer(Path folder) {
    this.folder = folder;
  }

  /** What a run printed. */
  record Ran(String out, String err) {

    /** The number after a word on standard error. */
    Optional<Double> number(String word) {
      return err.lines()
          .filter(l -> l.startsWith(word + " "))
          .map(l -> Double.parseDouble(l.substring(word.length() + 1)))
          .findFirst();
    }
  }

  static boolean isHere(String program) {
    return Stream.of(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
        .anyMatch(folder -> Files.isExecutable(Path.of(folder, program)));
  }

  Path write(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text);
  }

  Ran run(List<String> command) throws IOException, InterruptedException {
    Path out = folder.resolve("out");
    Path err = folder.resolve("err");
    Process process =
        new ProcessBuilder(command)
            .redirectOutput(out.toFile())
            .redirectError(err.toFile())
            .start();
    if (!process.waitFor(2, TimeUnit.HOURS)) {
      process.destroyForcibly();
      throw new IOException(command.getFirst() + " took more than two hours");
    }
    return new Ran(
        Files.readString(out, StandardCharsets.UTF_8),
        Files.readString(err, StandardCharsets.UTF_8));
  }
}
