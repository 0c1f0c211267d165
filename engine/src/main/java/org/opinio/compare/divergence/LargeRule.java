// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.compare.divergence;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.opinio.compile.CompiledRule;
import org.opinio.logic.Diagrams;

/**
 * How holders part on a rule that draws on so many others that its states cannot be counted. That
 * they part is shown by a state in which they do, in which the rule is judged as a whole. That they
 * do not is certain where their words leave the same readings of every question on which the rule,
 * or any that it draws on, can turn; and that they never come to opposite results, where every such
 * question has a reading that both leave. What neither shows is left undetermined.
 */
final class LargeRule {

  private final Known known;
  private final CompiledRule rule;
  private final QuietFacts quiet;
  private final boolean claims;
  private final byte[] situation;
  private final BitSet own = new BitSet();
  private final List<CountedRule> parts = new ArrayList<>();
  private final Map<Integer, Optional<CountedRule>> restricted = new HashMap<>();
  private final Turning turning;

  LargeRule(Known known, CompiledRule rule, QuietFacts quiet) {
    this.known = known;
    this.rule = rule;
    this.quiet = quiet;
    this.claims = GeneralSituation.claims(known.law(), rule.rule());
    this.situation = GeneralSituation.of(known.law(), claims);
    List<RuleInGeneral> pieces = new ArrayList<>();
    boolean complete = true;
    BitSet all = known.links().below(rule);
    all.set(rule.label());
    for (int label = all.nextSetBit(0); label >= 0; label = all.nextSetBit(label + 1)) {
      CompiledRule piece = known.links().rule(label);
      Optional<CountedRule> counted = known.counted(piece, claims);
      Optional<RuleInGeneral> general =
          counted.isPresent() ? counted.map(CountedRule::rule) : known.apart(piece, claims);
      general.ifPresent(pieces::add);
      complete &= general.isPresent();
      counted.ifPresent(parts::add);
      if (counted.isEmpty()) {
        general.ifPresent(g -> own.or(g.facts().variables()));
      }
    }
    this.turning = new Turning(pieces, complete);
  }

  Relation relation(String first, String second) {
    if (turning.nowhere(first, second)) {
      return Relation.ALIKE;
    }
    boolean canBeSquare = turning.apart(first, second);
    if (canBeSquare && isShown(first, second, Relation.SQUARELY)) {
      return Relation.SQUARELY;
    }
    return !canBeSquare && isShown(first, second, Relation.BY_OPENNESS)
        ? Relation.BY_OPENNESS
        : Relation.UNDETERMINED;
  }

  /** Whether a state is found in which they part in this way. */
  private boolean isShown(String first, String second, Relation wanted) {
    for (int part = 0; part < parts.size(); part++) {
      if (parts.get(part).relation(first, second) == wanted
          && isIn(restricted(part), first, second, wanted)) {
        return true;
      }
    }
    PartingState search =
        new PartingState(known, claims, first, second, wanted == Relation.SQUARELY);
    int states = search.find(rule);
    return states != Diagrams.FALSE
        && isIn(known.in(rule, search.pick(states, quiet, situation)), first, second, wanted);
  }

  private static boolean isIn(
      Optional<CountedRule> in, String first, String second, Relation wanted) {
    return in.map(r -> r.relation(first, second) == wanted).orElse(false);
  }

  /** The rule where only the facts of large rules and those of one part may be anything. */
  private Optional<CountedRule> restricted(int part) {
    Optional<CountedRule> existing = restricted.get(part);
    if (existing == null) {
      BitSet free = (BitSet) own.clone();
      free.or(parts.get(part).rule().facts().variables());
      existing = known.in(rule, quiet.outside(free, situation));
      restricted.put(part, existing);
    }
    return existing;
  }
}
