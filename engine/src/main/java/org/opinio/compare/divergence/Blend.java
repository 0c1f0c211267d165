// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.compare.divergence;

import java.util.BitSet;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.opinio.assess.ReadingDomain;
import org.opinio.compile.Encoding;
import org.opinio.logic.Diagrams;

/**
 * Every mixture of the stands of two holders: on each question on which they stand apart, a
 * variable of its own says whose stand is taken. A question matters where, in some state of the
 * facts and some mixture, taking the other's stand on it alone changes the result.
 */
final class Blend {

  private final Diagrams diagrams;
  private final SortedMap<Integer, String> chosen = new TreeMap<>();
  private final int established;
  private final int refuted;

  Blend(RuleInGeneral rule, String first, String second) {
    this.diagrams = rule.diagrams();
    Diagrams d = diagrams;
    ReadingDomain ofFirst = rule.domain(first);
    ReadingDomain ofSecond = rule.domain(second);
    int next = rule.law().variables().size() + rule.law().rules().size();
    int readings = Diagrams.TRUE;
    for (String question : ofFirst.questions(rule.asked())) {
      Encoding encoding = rule.law().questions().get(question);
      if (encoding == null) {
        continue;
      }
      int any = d.variable(encoding.first());
      int one = ofFirst.over(any);
      int other = ofSecond.over(any);
      int either = one;
      if (one != other) {
        int choice = d.variable(next);
        chosen.put(next++, question);
        either = d.or(d.and(d.not(choice), one), d.and(choice, other));
      }
      readings = d.and(readings, either);
    }
    this.established = d.forAll(d.implies(readings, rule.function()), rule.readings());
    this.refuted = d.forAll(d.implies(readings, d.not(rule.function())), rule.readings());
  }

  /** The questions on which the two stand apart and on which it turns in some of these states. */
  SortedSet<String> questions(int states) {
    BitSet support = diagrams.support(diagrams.and(states, established));
    support.or(diagrams.support(diagrams.and(states, refuted)));
    SortedSet<String> questions = new TreeSet<>();
    chosen.forEach((variable, question) -> {
      if (support.get(variable)) {
        questions.add(question);
      }
    });
    return questions;
  }
}
