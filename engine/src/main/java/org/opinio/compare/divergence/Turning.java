// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.compare.divergence;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.opinio.compile.Dependence;
import org.opinio.compile.Encoding;
import org.opinio.logic.Diagrams;

/**
 * On which questions a rule can turn for two holders, found in the rules that it is made of: on
 * none of those on which none of these turns. What it says is certain only where it says that it
 * does not turn.
 */
final class Turning {

  private final List<RuleInGeneral> pieces;
  private final boolean complete;
  private final Map<List<Integer>, Boolean> known = new HashMap<>();

  /**
   * A rule made of others.
   *
   * @param pieces all rules that bear on it, and itself, those that each links to as they are or
   *     left open
   * @param complete whether all are there; if not, nothing is certain
   */
  Turning(List<RuleInGeneral> pieces, boolean complete) {
    this.pieces = List.copyOf(pieces);
    this.complete = complete;
  }

  /** Whether it turns on no question of which the two leave different readings. */
  boolean nowhere(String first, String second) {
    return complete && !any(first, second, false);
  }

  /** Whether it may turn on a question of which no reading is left by both. */
  boolean apart(String first, String second) {
    return !complete || any(first, second, true);
  }

  private boolean any(String first, String second, boolean apart) {
    for (int piece = 0; piece < pieces.size(); piece++) {
      RuleInGeneral rule = pieces.get(piece);
      Diagrams d = rule.diagrams();
      for (String question : rule.domain(first).questions(rule.asked())) {
        Encoding encoding = rule.law().questions().get(question);
        if (encoding == null) {
          continue;
        }
        int any = d.variable(encoding.first());
        int one = rule.domain(first).over(any);
        int other = rule.domain(second).over(any);
        boolean differ = apart ? d.disjoint(one, other) : one != other;
        if (differ && turns(piece, encoding, d.or(one, other))) {
          return true;
        }
      }
    }
    return false;
  }

  /** Whether two readings of the question among these come to different results somewhere. */
  private boolean turns(int piece, Encoding encoding, int among) {
    List<Integer> key = List.of(piece, encoding.first(), among);
    Boolean existing = known.get(key);
    if (existing != null) {
      return existing;
    }
    RuleInGeneral rule = pieces.get(piece);
    Diagrams d = rule.diagrams();
    int domain = d.and(rule.possible(), among);
    for (String other : rule.questions()) {
      Encoding of = rule.law().questions().get(other);
      if (of != null) {
        domain = d.and(domain, rule.evaluation().function(of.constraint()));
      }
    }
    boolean turns = new Dependence(rule.evaluation()).turns(rule.function(), domain, encoding);
    known.put(key, turns);
    return turns;
  }
}
