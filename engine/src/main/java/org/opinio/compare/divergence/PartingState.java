// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.compare.divergence;

import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.opinio.compile.CompiledLaw;
import org.opinio.compile.CompiledRule;
import org.opinio.compile.Evaluation;
import org.opinio.logic.BudgetExceeded;
import org.opinio.logic.Cover;
import org.opinio.logic.Diagrams;
import org.opinio.logic.SharedCover;

/**
 * Seeks a state of facts in which two holders part on a rule that is too large to be counted, rule
 * by rule from the top: what each rule that it draws on must come to, and what facts make it so for
 * both. What is found is only a guess until the rule is judged in it; and nothing follows where
 * nothing is found.
 */
final class PartingState {

  private static final int NODES = 300_000;
  private static final int LARGE = 300;
  private static final int TERMS = 12;
  private static final int DEEPEST = 6;

  private final Known known;
  private final CompiledLaw law;
  private final boolean claims;
  private final String first;
  private final String second;
  private final boolean square;
  private final Diagrams diagrams = new Diagrams(NODES);
  private final Evaluation evaluation;

  /**
   * A search.
   *
   * @param claims whether the State judged makes a claim of jurisdiction
   * @param square whether they must come to opposite results; else one must leave it open
   */
  PartingState(Known known, boolean claims, String first, String second, boolean square) {
    this.known = known;
    this.law = known.law();
    this.claims = claims;
    this.first = first;
    this.second = second;
    this.square = square;
    this.evaluation = new Evaluation(law, diagrams, new byte[0], Map.of(), Map.of());
  }

  /** States in which they may part on the rule: a function of facts, false where none is found. */
  int find(CompiledRule rule) {
    try {
      return parting(rule, Diagrams.TRUE, 0);
    } catch (BudgetExceeded e) {
      return Diagrams.FALSE;
    }
  }

  Diagrams diagrams() {
    return diagrams;
  }

  private int parting(CompiledRule rule, int among, int depth) {
    Optional<CountedRule> states = known.counted(rule, claims);
    if (states.isPresent()) {
      RuleInGeneral g = states.get().rule();
      return and(among, copy(g, differing(g, g.of(first), g.of(second))));
    }
    Optional<RuleInGeneral> open = known.apart(rule, claims);
    if (open.isEmpty() || depth > DEEPEST) {
      return Diagrams.FALSE;
    }
    RuleInGeneral g = open.get();
    RuleInGeneral.Sides a = g.of(first);
    RuleInGeneral.Sides b = g.of(second);
    int own = realised(g, differing(g, a, b), among, -1, depth);
    if (own != Diagrams.FALSE) {
      return own;
    }
    Diagrams d = g.diagrams();
    int both = d.and(a.established(), b.established());
    int none = d.and(a.refuted(), b.refuted());
    int end = law.variables().size() + law.rules().size();
    for (int v = law.variables().size(); v < end; v++) {
      int turns = d.or(turning(d, both, none, v, true), turning(d, both, none, v, false));
      if (turns != Diagrams.FALSE) {
        CompiledRule linked = known.links().rule(v - law.variables().size());
        int here = parting(linked, among, depth + 1);
        int found = here == Diagrams.FALSE ? here : realised(g, turns, here, v, depth);
        if (found != Diagrams.FALSE) {
          return found;
        }
      }
    }
    return Diagrams.FALSE;
  }

  /** Where the rule is met with the variable at a value, and is not with the other. */
  private static int turning(Diagrams d, int both, int none, int v, boolean value) {
    return d.and(at(d, both, v, value), at(d, none, v, !value));
  }

  private static int at(Diagrams d, int f, int v, boolean value) {
    byte[] fixed = new byte[v + 1];
    Arrays.fill(fixed, (byte) -1);
    fixed[v] = (byte) (value ? 1 : 0);
    return d.restrict(f, fixed);
  }

  private int differing(RuleInGeneral g, RuleInGeneral.Sides a, RuleInGeneral.Sides b) {
    Diagrams d = g.diagrams();
    if (square) {
      return d.or(d.and(a.established(), b.refuted()), d.and(a.refuted(), b.established()));
    }
    return d.xor(d.or(a.established(), a.refuted()), d.or(b.established(), b.refuted()));
  }

  /**
   * States in which the own facts and the rules left open are as one of the shortest terms says.
   *
   * @param but a variable of a rule left open that is seen to already, or -1
   */
  private int realised(RuleInGeneral g, int wanted, int among, int but, int depth) {
    if (wanted == Diagrams.FALSE) {
      return wanted;
    }
    SharedCover.Terms terms =
        new SharedCover(g.diagrams(), NODES)
            .between(wanted, g.diagrams().or(wanted, g.diagrams().not(g.possible())));
    for (Cover.Term term : terms.shortest(TERMS)) {
      int states = among;
      for (boolean value : new boolean[] {true, false}) {
        for (int v : value ? term.positive() : term.negative()) {
          if (states != Diagrams.FALSE && v != but) {
            states = literal(v, value, states, depth);
          }
        }
      }
      if (states != Diagrams.FALSE) {
        return states;
      }
    }
    return Diagrams.FALSE;
  }

  private int literal(int v, boolean value, int among, int depth) {
    if (v < law.variables().size()) {
      int variable = diagrams.variable(v);
      return and(among, value ? variable : diagrams.not(variable));
    }
    return common(known.links().rule(v - law.variables().size()), value, among, depth + 1);
  }

  /** States in which the rule is established, or refuted, for both. */
  private int common(CompiledRule rule, boolean value, int among, int depth) {
    Optional<CountedRule> states = known.counted(rule, claims);
    Optional<RuleInGeneral> open =
        states.isPresent() ? Optional.of(states.get().rule()) : known.apart(rule, claims);
    if (open.isEmpty() || depth > DEEPEST) {
      return Diagrams.FALSE;
    }
    RuleInGeneral g = open.get();
    RuleInGeneral.Sides a = g.of(first);
    RuleInGeneral.Sides b = g.of(second);
    int wanted =
        value
            ? g.diagrams().and(a.established(), b.established())
            : g.diagrams().and(a.refuted(), b.refuted());
    return states.isPresent() ? and(among, copy(g, wanted)) : realised(g, wanted, among, -1, depth);
  }

  /** Both, where that can be; of very many states only some. */
  private int and(int f, int g) {
    int both = diagrams.and(f, g);
    if (both == Diagrams.FALSE) {
      return both;
    }
    int can = diagrams.and(both, evaluation.possible(both));
    return isLarge(can) ? path(can) : can;
  }

  private boolean isLarge(int f) {
    BitSet seen = new BitSet();
    count(f, seen);
    return seen.cardinality() > LARGE;
  }

  private void count(int f, BitSet seen) {
    if (f > Diagrams.TRUE && !seen.get(f) && seen.cardinality() <= LARGE) {
      seen.set(f);
      count(diagrams.low(f), seen);
      count(diagrams.high(f), seen);
    }
  }

  /** Some of the states: as little as may be is so. */
  private int path(int f) {
    if (f <= Diagrams.TRUE) {
      return f;
    }
    int v = diagrams.topVariable(f);
    return diagrams.low(f) == Diagrams.FALSE
        ? diagrams.node(v, Diagrams.FALSE, path(diagrams.high(f)))
        : diagrams.node(v, path(diagrams.low(f)), Diagrams.FALSE);
  }

  private int copy(RuleInGeneral g, int function) {
    return copy(g.diagrams(), function, new HashMap<>());
  }

  private int copy(Diagrams from, int f, Map<Integer, Integer> done) {
    if (f <= Diagrams.TRUE) {
      return f;
    }
    Integer existing = done.get(f);
    if (existing != null) {
      return existing;
    }
    int made =
        diagrams.node(
            from.topVariable(f), copy(from, from.low(f), done), copy(from, from.high(f), done));
    done.put(f, made);
    return made;
  }

  /** One of the states found; facts on which nothing depends are quiet. */
  byte[] pick(int states, QuietFacts quiet, byte[] situation) {
    byte[] picked = quiet.outside(new BitSet(), situation);
    int f = states;
    while (f > Diagrams.TRUE) {
      int v = diagrams.topVariable(f);
      int kept = picked[v] == 1 ? diagrams.high(f) : diagrams.low(f);
      if (kept == Diagrams.FALSE) {
        picked[v] = (byte) (1 - picked[v]);
        kept = picked[v] == 1 ? diagrams.high(f) : diagrams.low(f);
      }
      f = kept;
    }
    return picked;
  }
}
