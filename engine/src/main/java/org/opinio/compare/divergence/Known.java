// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.compare.divergence;

import java.lang.ref.SoftReference;
import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.function.Supplier;
import org.opinio.assess.Stand;
import org.opinio.compile.CompiledLaw;
import org.opinio.compile.CompiledRule;
import org.opinio.logic.BudgetExceeded;

/** The rules of a law in general, each made when it is first asked for. */
final class Known {

  private final CompiledLaw law;
  private final Map<String, SortedMap<String, Stand>> stands;
  private final Limits limits;
  private final Links links;
  private final Map<Key, SoftReference<Optional<CountedRule>>> counted = new HashMap<>();
  private final Map<Key, SoftReference<Optional<RuleInGeneral>>> apart = new HashMap<>();

  /** A rule in the one general situation or the other. */
  private record Key(String rule, boolean claims) {}

  Known(CompiledLaw law, Map<String, SortedMap<String, Stand>> stands, Limits limits) {
    this.law = law;
    this.stands = stands;
    this.limits = limits;
    this.links = new Links(law);
  }

  CompiledLaw law() {
    return law;
  }

  Links links() {
    return links;
  }

  /**
   * A rule whose states can be counted; empty where it is too large.
   *
   * @param claims whether the State judged makes a claim of jurisdiction
   */
  Optional<CountedRule> counted(CompiledRule rule, boolean claims) {
    Key key = new Key(rule.rule().id(), claims);
    return kept(counted, key, () -> inGeneral(rule, claims, new BitSet()).map(CountedRule::new));
  }

  /** A rule with those that it links to left open; empty where even that is too large. */
  Optional<RuleInGeneral> apart(CompiledRule rule, boolean claims) {
    Key key = new Key(rule.rule().id(), claims);
    return kept(apart, key, () -> inGeneral(rule, claims, links.of(rule)));
  }

  /** What was made before, or is made anew where memory was needed for something else. */
  private static <T extends Object> T kept(
      Map<Key, SoftReference<T>> known, Key key, Supplier<T> make) {
    SoftReference<T> before = known.get(key);
    T existing = before == null ? null : before.get();
    if (existing != null) {
      return existing;
    }
    T made = make.get();
    known.put(key, new SoftReference<>(made));
    return made;
  }

  private Optional<RuleInGeneral> inGeneral(CompiledRule rule, boolean claims, BitSet left) {
    try {
      return Optional.of(
          new RuleInGeneral(law, stands, rule, GeneralSituation.of(law, claims), left, limits));
    } catch (BudgetExceeded e) {
      return Optional.empty();
    }
  }

  /** The rule in one state, in which all is known; empty where that state cannot be. */
  Optional<CountedRule> in(CompiledRule rule, byte[] state) {
    try {
      RuleInGeneral made = new RuleInGeneral(law, stands, rule, state, new BitSet(), limits);
      return made.evaluation().isPossible() ? Optional.of(new CountedRule(made)) : Optional.empty();
    } catch (BudgetExceeded e) {
      return Optional.empty();
    }
  }
}
