// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.batch.agenda;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.opinio.compile.CompiledLaw;
import org.opinio.law.Question;

/** What is counted of cases, by question. */
final class Counts {

  private static final Comparator<Agenda.Item> ORDER =
      Comparator.comparingLong(Agenda.Item::cases)
          .thenComparingLong(Agenda.Item::findings)
          .reversed()
          .thenComparing(Agenda.Item::question);

  private final SortedMap<String, Of> questions = new TreeMap<>();
  private final SortedSet<String> rules = new TreeSet<>();
  private long findings;
  private long open;
  private long turning;

  /** What is counted of one question. */
  private static final class Of {
    private long cases;
    private long findings;
    private long alone;
    private long unlessFacts;
    private final SortedMap<String, Long> with = new TreeMap<>();
    private final SortedMap<String, Long> byRule = new TreeMap<>();
    private final long[][] ways;

    Of(int ways) {
      this.ways = new long[ways][Turning.Result.values().length];
    }
  }

  /** Counts the findings on one rule, of so many holders. */
  void add(String rule, int holders) {
    rules.add(rule);
    findings += holders;
  }

  /** Counts an open finding of one holder, among those counted. */
  void add(String rule, Turning.Of of) {
    open++;
    turning += of.questions().isEmpty() ? 0 : 1;
    of.questions()
        .forEach((question, results) -> {
          Of count = questions.computeIfAbsent(question, q -> new Of(results.size()));
          count.cases = 1;
          count.findings++;
          boolean alone = of.questions().size() == 1;
          count.alone += alone ? 1 : 0;
          count.unlessFacts += alone && of.onFacts() ? 1 : 0;
          count.byRule.merge(rule, 1L, Long::sum);
          for (String other : of.questions().keySet()) {
            if (!other.equals(question)) {
              count.with.merge(other, 1L, Long::sum);
            }
          }
          for (int w = 0; w < results.size(); w++) {
            count.ways[w][results.get(w).ordinal()]++;
          }
        });
  }

  /** Adds what was counted of one case, as often as the case occurs. */
  void add(Counts one, long times) {
    rules.addAll(one.rules);
    findings += one.findings * times;
    open += one.open * times;
    turning += one.turning * times;
    one.questions.forEach((question, from) -> {
      Of to = questions.computeIfAbsent(question, q -> new Of(from.ways.length));
      to.cases += from.cases * times;
      to.findings += from.findings * times;
      to.alone += from.alone * times;
      to.unlessFacts += from.unlessFacts * times;
      from.with.forEach((k, n) -> to.with.merge(k, n * times, Long::sum));
      from.byRule.forEach((k, n) -> to.byRule.merge(k, n * times, Long::sum));
      for (int w = 0; w < from.ways.length; w++) {
        for (int r = 0; r < from.ways[w].length; r++) {
          to.ways[w][r] += from.ways[w][r] * times;
        }
      }
    });
  }

  /** The rules that are counted. */
  SortedSet<String> rules() {
    return rules;
  }

  long findings() {
    return findings;
  }

  long open() {
    return open;
  }

  long turning() {
    return turning;
  }

  /** By question. */
  List<Agenda.Item> items(CompiledLaw law) {
    List<Agenda.Item> items = new ArrayList<>();
    for (Map.Entry<String, Of> entry : questions.entrySet()) {
      Question question = law.law().questions().get(entry.getKey());
      Of of = entry.getValue();
      items.add(
          new Agenda.Item(
              entry.getKey(),
              of.cases,
              of.findings,
              of.alone,
              of.unlessFacts,
              of.with,
              of.byRule,
              question == null ? List.of() : ways(Turning.ways(question), of.ways)));
    }
    items.sort(ORDER);
    return items;
  }

  private static List<Agenda.Way> ways(List<Turning.Way> ways, long[][] counts) {
    List<Agenda.Way> all = new ArrayList<>();
    for (int w = 0; w < ways.size(); w++) {
      long[] of = Arrays.copyOf(counts[w], Turning.Result.values().length);
      all.add(
          new Agenda.Way(
              ways.get(w).option(),
              ways.get(w).accepted(),
              of[Turning.Result.ESTABLISHED.ordinal()],
              of[Turning.Result.NOT_ESTABLISHED.ordinal()],
              of[Turning.Result.OPEN.ordinal()],
              of[Turning.Result.EXCLUDED.ordinal()]));
    }
    return all;
  }
}
