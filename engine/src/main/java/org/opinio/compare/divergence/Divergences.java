// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.compare.divergence;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.opinio.assess.Settings;
import org.opinio.assess.Stand;
import org.opinio.assess.Stands;
import org.opinio.compile.CompiledLaw;
import org.opinio.compile.CompiledRule;
import org.opinio.logic.BudgetExceeded;

/**
 * Where holders part in general, without a case. Every fact is taken as known, so that nothing
 * waits to be shown; states of facts that cannot be are left out. Not for use by several threads.
 */
public final class Divergences {

  private final CompiledLaw law;
  private final SortedMap<String, SortedMap<String, Stand>> stands = new TreeMap<>();
  private final Known known;
  private final QuietFacts quiet;
  private final Map<String, LargeRule> large = new HashMap<>();
  private final Map<List<String>, Relation> relations = new HashMap<>();

  /**
   * Divergences under a law.
   *
   * @param settings which views count; the standard of proof is of no matter
   * @param limits beyond which states are not counted
   */
  public Divergences(CompiledLaw law, Settings settings, Limits limits) {
    this.law = law;
    Stands reader = new Stands(law.law(), settings);
    law.law().holders().forEach((id, holder) -> stands.put(id, reader.of(holder)));
    this.known = new Known(law, stands, limits);
    this.quiet = new QuietFacts(law);
  }

  /** Where each holder stands, by holder and question. */
  public SortedMap<String, SortedMap<String, Stand>> stands() {
    return Collections.unmodifiableSortedMap(stands);
  }

  /**
   * How two holders part on each of these rules, in their order; rules on which they come to the
   * same are left out.
   *
   * @param rules ids of computed rules
   * @param most patterns named for each way of parting
   */
  public List<Divergence> between(String first, String second, Collection<String> rules, int most) {
    List<Divergence> found = new ArrayList<>();
    for (String rule : rules) {
      Relation relation = relation(rule, first, second);
      if (relation != Relation.ALIKE) {
        found.add(divergence(law.rule(rule), relation, first, second, most));
      }
    }
    return List.copyOf(found);
  }

  /** How two holders stand to each other on a computed rule. */
  public Relation relation(String rule, String first, String second) {
    List<String> key = List.of(rule, first, second);
    Relation existing = relations.get(key);
    if (existing == null) {
      existing = found(law.rule(rule), first, second);
      relations.put(key, existing);
    }
    return existing;
  }

  private Relation found(CompiledRule rule, String first, String second) {
    Optional<CountedRule> states = known.counted(rule, claims(rule));
    if (states.isPresent()) {
      try {
        return states.get().relation(first, second);
      } catch (BudgetExceeded e) {
        return large(rule).relation(first, second);
      }
    }
    return large(rule).relation(first, second);
  }

  /** No more is asked of a rule. */
  void done(String rule) {
    large.remove(rule);
    relations.keySet().removeIf(key -> key.getFirst().equals(rule));
  }

  private boolean claims(CompiledRule rule) {
    return GeneralSituation.claims(law, rule.rule());
  }

  /**
   * How many rules each two holders part on.
   *
   * @param holders ids, in the order in which they are to stand
   * @param rules ids of computed rules
   */
  public Matrix matrix(List<String> holders, List<String> rules) {
    return Matrix.of(this, holders, rules);
  }

  private Divergence divergence(
      CompiledRule rule, Relation relation, String first, String second, int most) {
    Optional<RuleInGeneral> open = known.apart(rule, claims(rule));
    Divergence.Own own =
        open.map(o -> Links.ownPart(o, first, second) ? Divergence.Own.YES : Divergence.Own.NO)
            .orElse(Divergence.Own.UNDETERMINED);
    List<String> through = open.map(o -> through(o, first, second)).orElse(List.of());
    Optional<CountedRule> states = known.counted(rule, claims(rule));
    if (states.isPresent()) {
      RuleInGeneral counted = states.get().rule();
      try {
        return new Divergence(
            rule.rule(),
            relation,
            true,
            counted.facts().ids(),
            counted.count(counted.possible()),
            states.get().partings(first, second, most),
            own,
            through);
      } catch (BudgetExceeded e) {
        // The states are too many to be set out; how the two stand to each other is known.
      }
    }
    return new Divergence(
        rule.rule(), relation, false, List.of(), BigInteger.ZERO, List.of(), own, through);
  }

  /** The linked rules on whose results it turns and on which they part. */
  private List<String> through(RuleInGeneral open, String first, String second) {
    return known.links().used(open, first, second).stream()
        .filter(id -> relation(id, first, second) != Relation.ALIKE)
        .toList();
  }

  private LargeRule large(CompiledRule rule) {
    LargeRule existing = large.get(rule.rule().id());
    if (existing == null) {
      existing = new LargeRule(known, rule, quiet);
      large.put(rule.rule().id(), existing);
    }
    return existing;
  }
}
