// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.assess;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Asks clingo what follows from an exported law. It shares nothing with the engine. */
final class Clingo {

  private static final Pattern FOUND = Pattern.compile("(un)?met\\(\"([^\"]+)\",\"([^\"]+)\"\\)");

  private final Path folder;

  Clingo(Path folder) {
    this.folder = folder;
  }

  /** Whether there is such a program here. */
  static boolean isHere() {
    try {
      Process process = new ProcessBuilder("clingo", "--version").start();
      process.getInputStream().readAllBytes();
      return process.waitFor(20, TimeUnit.SECONDS) && process.exitValue() == 0;
    } catch (IOException e) {
      return false;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  /**
   * What is true in all answer sets: established or not, by {@code situation rule}; what is open is
   * missing.
   */
  Map<String, Verdict> verdicts(String law, String situations) throws IOException {
    Path program = Files.writeString(folder.resolve("law.lp"), law);
    Path facts = Files.writeString(folder.resolve("situations.lp"), situations);
    Process process =
        new ProcessBuilder(
                "clingo", "-e", "cautious", "-q1,1,2", program.toString(), facts.toString())
            .redirectErrorStream(true)
            .start();
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    int last = said.lastIndexOf("Answer:");
    if (last < 0 || said.contains(": error:") || said.contains("info:")) {
      throw new IOException("clingo found no answer set: " + said);
    }
    Map<String, Verdict> verdicts = new TreeMap<>();
    Matcher found = FOUND.matcher(said.substring(last));
    while (found.find()) {
      verdicts.put(
          found.group(2) + " " + found.group(3),
          found.group(1) == null ? Verdict.ESTABLISHED : Verdict.NOT_ESTABLISHED);
    }
    return verdicts;
  }
}
