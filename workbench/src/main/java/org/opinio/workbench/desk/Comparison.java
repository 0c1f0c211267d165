// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.workbench.desk;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
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
    CellIndex earlier = new CellIndex(before);
    CellIndex later = new CellIndex(after);
    Map<String, Rule> rules = new LinkedHashMap<>();
    after.rules().forEach(r -> rules.put(r.id(), r));
    before.rules().forEach(r -> rules.putIfAbsent(r.id(), r));
    List<Change> changes = new ArrayList<>();
    for (Rule rule : rules.values()) {
      Map<Way, List<String>> ways = new LinkedHashMap<>();
      for (Matrix.Body body : after.bodies()) {
        for (Matrix.Row row : body.rows()) {
          String holder = row.holder().id();
          Way way = new Way(verdict(earlier, rule.id(), holder), verdict(later, rule.id(), holder));
          if (way.before != way.after) {
            ways.computeIfAbsent(way, w -> new ArrayList<>()).add(row.holder().name());
          }
        }
      }
      ways.forEach((way, names) -> changes.add(new Change(rule, way.before, way.after, names)));
    }
    return new Comparison(changes);
  }

  /** The rules on which the finding changed, by the name of the holder for whom it did. */
  public Map<String, Set<String>> byHolder() {
    Map<String, Set<String>> rules = new HashMap<>();
    for (Change change : changes) {
      change
          .holders()
          .forEach(holder ->
              rules.computeIfAbsent(holder, h -> new HashSet<>()).add(change.rule().id()));
    }
    return rules;
  }

  /** How many findings, each of a rule for a holder, changed. */
  public int count() {
    return changes.stream().mapToInt(c -> c.holders().size()).sum();
  }

  /** Open where the matrix has no such rule. */
  private static Verdict verdict(CellIndex cells, String rule, String holder) {
    return cells.of(rule, holder).map(Matrix.Cell::verdict).orElse(Verdict.OPEN);
  }
}
