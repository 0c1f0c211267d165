// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.compare.divergence;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.opinio.assess.Settings;
import org.opinio.assess.Stand;
import org.opinio.assess.Stands;
import org.opinio.compile.CompiledLaw;
import org.opinio.compile.CompiledRule;
import org.opinio.law.Rule;
import org.opinio.logic.BudgetExceeded;
import org.opinio.logic.Cover;
import org.opinio.logic.Diagrams;
import org.opinio.logic.SharedCover;

/**
 * Finds what holders have in common in general: the states of facts in which a rule comes to one
 * settled result for all of them. Every fact is taken as known, so that nothing waits to be shown;
 * states that cannot be are left out. What holds on every ordinary reading is named apart from what
 * holds only by the words of some, for a silent holder leaves every ordinary reading open.
 */
public final class CoreFinder {

  /** For one rule that was asked for alone, which may draw on most others. */
  public static final Limits ONE_RULE = new Limits(400_000, 8_000_000);

  /** Parts of covers beyond which patterns are not sought. */
  private static final int MOST_PARTS = 400_000;

  /** Nobody's id: no stands, and so every ordinary reading. */
  private static final String EVERY_READING = "";

  private final CompiledLaw law;
  private final Settings settings;
  private final List<String> holders;
  private final SortedMap<String, SortedMap<String, Stand>> stands = new TreeMap<>();
  private final Limits limits;
  private final int most;
  private final Links links;

  /**
   * A finder.
   *
   * @param holders ids of those to be compared
   * @param limits beyond which a rule is not worked out
   * @param most patterns named at the most for each result
   */
  public CoreFinder(
      CompiledLaw law, Settings settings, Collection<String> holders, Limits limits, int most) {
    this.law = law;
    this.settings = settings;
    this.holders = holders.stream().distinct().sorted().toList();
    Stands reader = new Stands(law.law(), settings);
    law.law()
        .holders()
        .forEach((id, holder) -> {
          if (this.holders.contains(id)) {
            stands.put(id, reader.of(holder));
          }
        });
    if (stands.size() < this.holders.size()) {
      throw new IllegalArgumentException("a holder is not known: " + holders);
    }
    this.limits = limits;
    this.most = most;
    this.links = new Links(law);
  }

  /** What they have in common on each of these computed rules, in their order. */
  public Core of(Collection<String> rules) {
    List<RuleCore> found = new ArrayList<>();
    rules.forEach(id -> found.add(of(law.rule(id))));
    return new Core(law, settings, holders, found);
  }

  private RuleCore of(CompiledRule rule) {
    try {
      return new OfRule(
              rule.rule(),
              new RuleInGeneral(
                  law,
                  stands,
                  rule,
                  GeneralSituation.of(law, GeneralSituation.claims(law, rule.rule())),
                  new BitSet(),
                  limits))
          .core();
    } catch (BudgetExceeded e) {
      return new RuleCore(
          rule.rule(),
          false,
          List.of(),
          BigInteger.ZERO,
          List.of(),
          List.of(),
          List.of(),
          CommonResults.NONE,
          CommonResults.NONE,
          CommonResults.NONE,
          List.of(),
          drawsOn(rule));
    }
  }

  private List<String> drawsOn(CompiledRule rule) {
    return links.of(rule).stream().mapToObj(links::rule).map(r -> r.rule().id()).sorted().toList();
  }

  /** One rule that is not too large. */
  private final class OfRule {

    private final Rule rule;
    private final RuleInGeneral general;
    private final Diagrams diagrams;

    OfRule(Rule rule, RuleInGeneral general) {
      this.rule = rule;
      this.general = general;
      this.diagrams = general.diagrams();
    }

    RuleCore core() {
      List<String> questions = List.copyOf(general.questions());
      List<String> spoken =
          holders.stream().filter(h -> questions.stream().anyMatch(q -> speaks(h, q))).toList();
      RuleInGeneral.Sides every = general.of(EVERY_READING);
      RuleInGeneral.Sides all = common(holders);
      RuleInGeneral.Sides some = spoken.isEmpty() ? all : common(spoken);
      return new RuleCore(
          rule,
          true,
          general.facts().ids(),
          general.count(general.possible()),
          questions,
          spoken,
          holders.stream().filter(h -> !spoken.contains(h)).toList(),
          results(every.established(), every.refuted()),
          beyond(all, every),
          beyond(some, joined(every, all)),
          holders.stream().filter(h -> isOutside(general.of(h), every)).toList(),
          drawsOn(law.rule(rule.id())));
    }

    private boolean speaks(String holder, String question) {
      return Optional.ofNullable(stands.get(holder))
          .map(s -> s.get(question))
          .filter(Stand::isOwn)
          .isPresent();
    }

    private boolean isOutside(RuleInGeneral.Sides one, RuleInGeneral.Sides every) {
      return !diagrams.entails(every.established(), one.established())
          || !diagrams.entails(every.refuted(), one.refuted());
    }

    private RuleInGeneral.Sides common(List<String> some) {
      int established = general.possible();
      int refuted = general.possible();
      for (String holder : some) {
        RuleInGeneral.Sides sides = general.of(holder);
        established = diagrams.and(established, sides.established());
        refuted = diagrams.and(refuted, sides.refuted());
      }
      return new RuleInGeneral.Sides(Diagrams.TRUE, established, refuted);
    }

    private RuleInGeneral.Sides joined(RuleInGeneral.Sides a, RuleInGeneral.Sides b) {
      return new RuleInGeneral.Sides(
          Diagrams.TRUE,
          diagrams.or(a.established(), b.established()),
          diagrams.or(a.refuted(), b.refuted()));
    }

    /** The results beyond some that are known; a pattern may reach back into those. */
    private CommonResults beyond(RuleInGeneral.Sides found, RuleInGeneral.Sides known) {
      return new CommonResults(
          states(
              diagrams.and(found.established(), diagrams.not(known.established())),
              found.established()),
          states(diagrams.and(found.refuted(), diagrams.not(known.refuted())), found.refuted()));
    }

    private CommonResults results(int established, int refuted) {
      return new CommonResults(states(established, established), states(refuted, refuted));
    }

    private CommonStates states(int needed, int allowed) {
      if (needed == Diagrams.FALSE) {
        return CommonStates.NONE;
      }
      Patterns patterns = new Patterns(general.evaluation());
      Optional<SharedCover.Terms> terms = terms(needed, allowed);
      return new CommonStates(
          general.count(needed),
          terms.map(t -> t.shortest(most)).orElse(List.of()).stream()
              .map(t -> pattern(patterns, t))
              .toList(),
          terms.map(SharedCover.Terms::count));
    }

    private Pattern pattern(Patterns patterns, Cover.Term term) {
      return new Pattern(patterns.parts(term), new TreeSet<>());
    }

    private Optional<SharedCover.Terms> terms(int needed, int allowed) {
      try {
        return Optional.of(
            new SharedCover(diagrams, MOST_PARTS)
                .between(needed, diagrams.or(allowed, diagrams.not(general.possible()))));
      } catch (BudgetExceeded e) {
        return Optional.empty();
      }
    }
  }
}
