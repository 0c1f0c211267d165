// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.check;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.opinio.diagnostic.Place;
import org.opinio.diagnostic.Quoted;
import org.opinio.law.Element;
import org.opinio.law.Law;
import org.opinio.law.Rule;

/** Finds rules that rest on themselves, and shows a shortest way round. */
final class Cycles {

  private static final int MOST_REPORTED = 20;

  private final Findings findings;

  /** For each rule the rules that it rests on, with the element that says so. */
  private final SortedMap<String, SortedMap<String, Place>> rests = new TreeMap<>();

  Cycles(Law law, Findings findings) {
    this.findings = findings;
    for (Rule rule : law.rules().values()) {
      SortedMap<String, Place> on = new TreeMap<>();
      Elements.walk(
          rule,
          (element, around) -> {
            if (element instanceof Element.OfRule of) {
              on.putIfAbsent(of.rule(), of.place());
            }
          });
      rests.put(rule.id(), on);
    }
  }

  void check() {
    dropWhatRestsOnNothing();
    for (int reported = 0; reported < MOST_REPORTED && !rests.isEmpty(); ) {
      String start = rests.firstKey();
      List<String> cycle = shortest(start);
      if (cycle.isEmpty()) {
        rests.remove(start);
      } else {
        report(cycle);
        cycle.forEach(rests::remove);
        reported++;
      }
      dropWhatRestsOnNothing();
    }
  }

  private void dropWhatRestsOnNothing() {
    Map<String, List<String>> usedBy = new TreeMap<>();
    Map<String, Integer> left = new TreeMap<>();
    Deque<String> free = new ArrayDeque<>();
    rests.forEach((rule, on) -> {
      on.keySet().removeIf(other -> !rests.containsKey(other));
      on.keySet().forEach(other -> usedBy.computeIfAbsent(other, k -> new ArrayList<>()).add(rule));
      left.put(rule, on.size());
      if (on.isEmpty()) {
        free.add(rule);
      }
    });
    while (!free.isEmpty()) {
      String rule = free.remove();
      rests.remove(rule);
      for (String user : usedBy.getOrDefault(rule, List.of())) {
        if (left.merge(user, -1, Integer::sum) == 0) {
          free.add(user);
        }
      }
    }
  }

  /** A shortest cycle through a rule, beginning with it; empty if it is on none. */
  private List<String> shortest(String start) {
    Map<String, String> cameFrom = new TreeMap<>();
    Deque<String> queue = new ArrayDeque<>(List.of(start));
    while (!queue.isEmpty()) {
      String rule = queue.remove();
      for (String next : rests.getOrDefault(rule, new TreeMap<>()).keySet()) {
        if (next.equals(start)) {
          return path(start, rule, cameFrom);
        }
        if (rests.containsKey(next) && !cameFrom.containsKey(next)) {
          cameFrom.put(next, rule);
          queue.add(next);
        }
      }
    }
    return List.of();
  }

  private static List<String> path(String start, String end, Map<String, String> cameFrom) {
    List<String> path = new ArrayList<>(List.of(end));
    while (!path.getFirst().equals(start)) {
      path.addFirst(cameFrom.getOrDefault(path.getFirst(), start));
    }
    return path;
  }

  private void report(List<String> cycle) {
    List<Quoted> places = new ArrayList<>();
    for (int i = 0; i < cycle.size(); i++) {
      String next = cycle.get((i + 1) % cycle.size());
      Place place =
          rests.getOrDefault(cycle.get(i), new TreeMap<>()).getOrDefault(next, Place.of(""));
      places.add(findings.quote(place, "`" + cycle.get(i) + "` rests on `" + next + "`"));
    }
    findings.add(
        LawCode.CYCLE,
        places,
        cycle.size() == 1
            ? "The rule `" + cycle.getFirst() + "` rests on itself."
            : "These rules rest on one another: `" + String.join("`, `", cycle) + "`.",
        "Take one of these elements out, or make what both rules ask a definition of its own.");
  }
}
