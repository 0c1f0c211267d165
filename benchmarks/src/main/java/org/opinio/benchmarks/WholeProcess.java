// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.benchmarks;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.ToDoubleFunction;

/**
 * Runs commands in turn, round after round, and prints how long each took and how much memory it
 * held. Arguments: the number of rounds, then for each command a name, its words, and {@code --}.
 * The first command is what the others are compared with.
 */
public final class WholeProcess {

  private WholeProcess() {}

  public static void main(String[] args) throws IOException, InterruptedException {
    int rounds = Integer.parseInt(args[0]);
    Map<String, List<String>> commands = commands(Arrays.asList(args).subList(1, args.length));
    Stopwatch stopwatch = Stopwatch.here();
    Map<String, List<ProcessRun>> runs = new LinkedHashMap<>();
    for (int round = 0; round <= rounds; round++) {
      for (Map.Entry<String, List<String>> command : commands.entrySet()) {
        ProcessRun run = stopwatch.run(command.getValue());
        if (round > 0) {
          runs.computeIfAbsent(command.getKey(), k -> new ArrayList<>()).add(run);
        }
      }
    }
    System.out.println(stopwatch.remark());
    print(runs);
  }

  private static Map<String, List<String>> commands(List<String> words) {
    Map<String, List<String>> commands = new LinkedHashMap<>();
    List<String> current = new ArrayList<>();
    for (String word : words) {
      if (word.equals("--")) {
        commands.put(current.getFirst(), List.copyOf(current.subList(1, current.size())));
        current.clear();
      } else {
        current.add(word);
      }
    }
    return commands;
  }

  private static void print(Map<String, List<ProcessRun>> runs) {
    System.out.printf(
        Locale.ROOT,
        "%-28s %27s  %12s  %12s  %9s%n",
        "",
        "wall ms: min median max",
        "ratio median",
        "user+sys ms",
        "max MiB");
    double bare = 0;
    for (Map.Entry<String, List<ProcessRun>> entry : runs.entrySet()) {
      double[] wall = sorted(entry.getValue(), ProcessRun::wall);
      bare = bare == 0 ? median(wall) : bare;
      System.out.printf(
          Locale.ROOT,
          "%-28s %9.0f %8.0f %8.0f  %12.2f  %12s  %9s%n",
          entry.getKey(),
          wall[0],
          median(wall),
          wall[wall.length - 1],
          median(wall) / bare,
          known(median(sorted(entry.getValue(), ProcessRun::cpu))),
          known(Arrays.stream(sorted(entry.getValue(), ProcessRun::resident)).max().orElse(-1)));
    }
  }

  private static String known(double value) {
    return value < 0 ? "unknown" : String.format(Locale.ROOT, "%.0f", value);
  }

  private static double[] sorted(List<ProcessRun> runs, ToDoubleFunction<ProcessRun> of) {
    return runs.stream().mapToDouble(of).sorted().toArray();
  }

  private static double median(double[] sorted) {
    int half = sorted.length / 2;
    return sorted.length % 2 == 1 ? sorted[half] : (sorted[half - 1] + sorted[half]) / 2;
  }
}
