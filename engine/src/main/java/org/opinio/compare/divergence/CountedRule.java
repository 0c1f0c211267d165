// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.compare.divergence;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import org.opinio.assess.Verdict;
import org.opinio.logic.BudgetExceeded;
import org.opinio.logic.Cover;
import org.opinio.logic.Diagrams;
import org.opinio.logic.SharedCover;

/** How holders part on a rule whose states can be counted. */
final class CountedRule {

  /** Parts of covers beyond which patterns are not sought; usual are some thousands. */
  private static final int MOST_PARTS = 400_000;

  private final RuleInGeneral rule;

  CountedRule(RuleInGeneral rule) {
    this.rule = rule;
  }

  RuleInGeneral rule() {
    return rule;
  }

  Relation relation(String first, String second) {
    RuleInGeneral.Sides a = rule.of(first);
    RuleInGeneral.Sides b = rule.of(second);
    if (a.established() == b.established() && a.refuted() == b.refuted()) {
      return Relation.ALIKE;
    }
    Diagrams d = rule.diagrams();
    return d.disjoint(a.established(), b.refuted()) && d.disjoint(a.refuted(), b.established())
        ? Relation.BY_OPENNESS
        : Relation.SQUARELY;
  }

  /** The ways in which they part, square ones first, each with its shortest patterns. */
  List<Parting> partings(String first, String second, int most) {
    List<Way> ways = new ArrayList<>();
    for (boolean square : new boolean[] {true, false}) {
      for (Verdict one : Verdict.values()) {
        for (Verdict other : Verdict.values()) {
          boolean settled = one != Verdict.OPEN && other != Verdict.OPEN;
          int states =
              one != other && settled == square
                  ? rule.diagrams().and(states(first, one), states(second, other))
                  : Diagrams.FALSE;
          if (states != Diagrams.FALSE) {
            ways.add(new Way(one, other, states, rule.count(states)));
          }
        }
      }
    }
    Optional<Blend> blend = ways.isEmpty() ? Optional.empty() : blend(first, second);
    return ways.stream().map(w -> parting(w, blend, most)).toList();
  }

  /** States in which the two come to these verdicts, as a function and counted. */
  private record Way(Verdict first, Verdict second, int states, BigInteger count) {}

  private Optional<Blend> blend(String first, String second) {
    try {
      return Optional.of(new Blend(rule, first, second));
    } catch (BudgetExceeded e) {
      return Optional.empty();
    }
  }

  /** The states, of those that can be, in which the holder's words come to a verdict. */
  private int states(String holder, Verdict verdict) {
    Diagrams d = rule.diagrams();
    RuleInGeneral.Sides sides = rule.of(holder);
    return switch (verdict) {
      case ESTABLISHED -> sides.established();
      case NOT_ESTABLISHED -> sides.refuted();
      case OPEN -> d.and(rule.possible(), d.not(d.or(sides.established(), sides.refuted())));
    };
  }

  private Parting parting(Way way, Optional<Blend> blend, int most) {
    Diagrams d = rule.diagrams();
    try {
      SharedCover.Terms terms =
          new SharedCover(d, MOST_PARTS)
              .between(way.states, d.or(way.states, d.not(rule.possible())));
      Patterns patterns = new Patterns(rule.evaluation());
      List<Pattern> named = new ArrayList<>();
      for (Cover.Term term : terms.shortest(most)) {
        int here = d.and(way.states, patterns.function(term));
        named.add(new Pattern(patterns.parts(term), questions(blend, here)));
      }
      return parting(way, blend, named, Optional.of(terms.count()));
    } catch (BudgetExceeded e) {
      return parting(way, blend, List.of(), Optional.empty());
    }
  }

  private static Parting parting(
      Way way, Optional<Blend> blend, List<Pattern> named, Optional<BigInteger> count) {
    return new Parting(
        way.first, way.second, way.count, named, count, questions(blend, way.states));
  }

  private static SortedSet<String> questions(Optional<Blend> blend, int states) {
    return blend.map(b -> b.questions(states)).orElseGet(Collections::emptySortedSet);
  }
}
