// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.workbench.desk;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.opinio.assess.Verdict;
import org.opinio.law.Rule;

/**
 * Findings of one situation before and after.
 *
 * @param changes rules in the order of the matrix, and of each the ways in which it changed
 */
public record Comparison(List<Change> changes) {

  /**
   * One way in which the finding on a rule changed.
   *
   * @param before open where the case did not bear on the rule
   * @param holders names, in the order of the alphabet within their kind
   */
  public record Change(Rule rule, Verdict before, Verdict after, List<String> holders) {}

  private record Way(Verdict before, Verdict after) {}

  public Comparison {
    changes = List.copyOf(changes);
  }

  /** What differs between two matrices. */
  public static Comparison of(Matrix before, Matrix after) {
    Map<String, Verdict> earlier = new HashMap<>();
    each(before, (key, cell) -> earlier.put(key, cell.verdict()));
    Map<String, Rule> rules = new LinkedHashMap<>();
    after.rules().forEach(r -> rules.put(r.id(), r));
    before.rules().forEach(r -> rules.putIfAbsent(r.id(), r));
    Map<String, Verdict> later = new HashMap<>();
    each(after, (key, cell) -> later.put(key, cell.verdict()));
    List<Change> changes = new ArrayList<>();
    for (Rule rule : rules.values()) {
      Map<Way, List<String>> ways = new LinkedHashMap<>();
      for (Matrix.Body body : after.bodies()) {
        for (Matrix.Row row : body.rows()) {
          String key = key(rule.id(), row.holder().id());
          Way way =
              new Way(
                  earlier.getOrDefault(key, Verdict.OPEN), later.getOrDefault(key, Verdict.OPEN));
          if (way.before != way.after) {
            ways.computeIfAbsent(way, w -> new ArrayList<>()).add(row.holder().name());
          }
        }
      }
      ways.forEach((way, names) -> changes.add(new Change(rule, way.before, way.after, names)));
    }
    return new Comparison(changes);
  }

  /** Whether the finding on a rule changed for a holder, by name. */
  public boolean touches(String rule, String holder) {
    return changes.stream()
        .anyMatch(c -> c.rule().id().equals(rule) && c.holders().contains(holder));
  }

  /** How many findings, each of a rule for a holder, changed. */
  public int count() {
    return changes.stream().mapToInt(c -> c.holders().size()).sum();
  }

  private interface Each {
    void take(String key, Matrix.Cell cell);
  }

  private static void each(Matrix matrix, Each each) {
    for (Matrix.Body body : matrix.bodies()) {
      for (Matrix.Row row : body.rows()) {
        row.cells().forEach(c -> each.take(key(c.rule(), row.holder().id()), c));
      }
    }
  }

  private static String key(String rule, String holder) {
    return rule + ' ' + holder;
  }
}
