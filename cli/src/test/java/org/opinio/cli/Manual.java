// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** A page of the manual as the words before each of its indented blocks, and the block. */
record Manual(List<Manual.Sample> samples) {

  private static final String INDENT = "    ";

  /**
   * A block of a page.
   *
   * @param before the last line of words before it; empty where a block comes first
   * @param lines without the indentation
   */
  record Sample(String before, List<String> lines) {

    Sample {
      lines = List.copyOf(lines);
    }

    /** Whether it begins with a command. */
    boolean isCommand() {
      return lines.getFirst().startsWith("./opinio ");
    }

    /** The words of the command after the name of the program. */
    String[] arguments() {
      return lines.getFirst().substring("./opinio ".length()).split(" ");
    }

    /** What stands below the command in the same block. */
    Sample below() {
      return new Sample(lines.getFirst(), lines.subList(Math.min(2, lines.size()), lines.size()));
    }

    String text() {
      return lines.stream().map(l -> l + "\n").collect(Collectors.joining());
    }

    /** Holds where what was printed has these lines, dots standing for any others. */
    void isPrintedIn(String printed) {
      String rest = "\n" + printed;
      for (String part : text().split("(?m)^ *\\.\\.\\.$")) {
        String wanted = "\n" + part.replaceAll("\\A\\n+", "").stripTrailing() + "\n";
        if (!wanted.isBlank()) {
          assertThat(rest).as(before).contains(wanted);
          rest = rest.substring(rest.indexOf(wanted) + wanted.length() - 1);
        }
      }
    }
  }

  /** A page, by its path in the repository. */
  static Manual of(String path) throws IOException {
    List<Sample> samples = new ArrayList<>();
    List<String> block = new ArrayList<>();
    String before = "";
    for (String line : Files.readAllLines(Run.ROOT.resolve(path))) {
      if (line.startsWith(INDENT)) {
        block.add(line.substring(INDENT.length()));
      } else if (line.isBlank()) {
        if (!block.isEmpty()) {
          block.add("");
        }
      } else {
        add(samples, before, block);
        before = line;
      }
    }
    add(samples, before, block);
    return new Manual(List.copyOf(samples));
  }

  /** The block whose words begin so. */
  Sample beginning(String words) {
    return samples.stream()
        .filter(s -> s.lines().getFirst().startsWith(words))
        .findFirst()
        .orElseThrow(() -> new AssertionError("No block begins with " + words));
  }

  /** The block after these words. */
  Sample after(String words) {
    return samples.stream()
        .filter(s -> s.before().equals(words))
        .findFirst()
        .orElseThrow(() -> new AssertionError("No block stands after " + words));
  }

  private static void add(List<Sample> samples, String before, List<String> block) {
    while (!block.isEmpty() && block.getLast().isEmpty()) {
      block.removeLast();
    }
    if (!block.isEmpty()) {
      samples.add(new Sample(before, block));
      block.clear();
    }
  }
}
