// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.workbench.desk;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.opinio.law.Holder;
import org.opinio.law.Law;
import org.opinio.law.Rule;

/**
 * How many situations of an import came to what, under one rule.
 *
 * @param across by result, across all readings
 */
public record ImportTable(Rule rule, Map<String, Long> across, List<Group> groups) {

  /** Holders of one kind. */
  public record Group(Holder.Kind kind, List<Row> rows) {}

  /**
   * One holder.
   *
   * @param reasons for what is open, with how many situations have them
   */
  public record Row(
      Holder holder, long established, long notEstablished, long open, Map<String, Long> reasons) {}

  /** Reads the counts of a rule out of the summary of an import. */
  public static ImportTable of(Path summary, Rule rule, Law law) {
    Map<String, Long> across = new LinkedHashMap<>();
    Map<String, long[]> counts = new TreeMap<>();
    Map<String, Map<String, Long>> reasons = new TreeMap<>();
    for (List<String> cells : lines(summary)) {
      if (cells.size() == 5 && cells.getFirst().equals(rule.id())) {
        String holder = cells.get(1);
        long times = Long.parseLong(cells.get(4));
        if (holder.equals("across")) {
          across.put(cells.get(2), times);
        } else {
          int at =
              switch (cells.get(2)) {
                case "established" -> 0;
                case "not-established" -> 1;
                default -> 2;
              };
          counts.computeIfAbsent(holder, h -> new long[3])[at] += times;
          if (at == 2) {
            reasons
                .computeIfAbsent(holder, h -> new TreeMap<>())
                .merge(cells.get(3).replace("+", ", ").replace('-', ' '), times, Long::sum);
          }
        }
      }
    }
    List<Group> groups =
        HolderGroup.of(law.holders().values()).stream()
            .map(g ->
                new Group(
                    g.kind(),
                    g.holders().stream()
                        .filter(h -> counts.containsKey(h.id()))
                        .map(h -> {
                          long[] of = counts.getOrDefault(h.id(), new long[3]);
                          return new Row(
                              h, of[0], of[1], of[2], reasons.getOrDefault(h.id(), Map.of()));
                        })
                        .toList()))
            .toList();
    return new ImportTable(rule, across, groups);
  }

  private static List<List<String>> lines(Path summary) {
    try (BufferedReader in = Files.newBufferedReader(summary, StandardCharsets.UTF_8)) {
      return in.lines().skip(1).map(l -> List.of(l.split(",", -1))).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Rows that could not be read, as their lines say: the first of them.
   *
   * @param most how many
   */
  public static List<Rejected> rejected(Path file, int most) {
    if (!Files.isRegularFile(file)) {
      return List.of();
    }
    try (BufferedReader in = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
      List<Rejected> rejected = new ArrayList<>();
      in.lines()
          .skip(1)
          .limit(most)
          .forEach(line -> {
            String[] cells = line.split(",", 4);
            if (cells.length == 4) {
              rejected.add(new Rejected(cells[0], cells[1], plain(cells[2]), plain(cells[3])));
            }
          });
      return rejected;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Rejected rows as a table. */
  public static Csv csv(List<Rejected> rejected) {
    return new Csv(
        List.of("row", "line", "case", "reason"),
        rejected.stream().map(r -> List.of(r.row(), r.line(), r.id(), r.reason())).toList());
  }

  private static String plain(String cell) {
    boolean quoted = cell.length() > 1 && cell.startsWith("\"") && cell.endsWith("\"");
    return quoted ? cell.substring(1, cell.length() - 1).replace("\"\"", "\"") : cell;
  }

  /** A row that could not be read. */
  public record Rejected(String row, String line, String id, String reason) {}
}
