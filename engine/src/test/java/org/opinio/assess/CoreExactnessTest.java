// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.assess;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.opinio.cases.Situation;
import org.opinio.compare.divergence.CommonStates;
import org.opinio.compare.divergence.CoreFinder;
import org.opinio.compare.divergence.Pattern;
import org.opinio.compare.divergence.RuleCore;
import org.opinio.compile.LawCompiler;
import org.opinio.law.Fact;
import org.opinio.law.Law;
import org.opinio.law.Question;
import org.opinio.law.Role;

/** What holders have in common in general, against trying every state of facts and reading. */
class CoreExactnessTest {

  private static final int SEEDS = Integer.getInteger("opinio.seeds", 5);
  private static final int ALL = 10_000;

  @Test
  void whatIsInCommonIsWhatTryingEveryStateOfFactsGives() {
    assertThat(compare(1, SEEDS)).isPositive();
  }

  @Test
  @Tag("slow")
  void whatIsInCommonUnderHundredsOfLawsIsWhatTryingEveryStateOfFactsGives() {
    assertThat(compare(SEEDS + 1, SEEDS + 40)).isPositive();
  }

  /** How many rules had something in common beyond what every reading gives. */
  private static int compare(int from, int to) {
    int beyond = 0;
    for (int seed = from; seed <= to; seed++) {
      Law law = RandomLaw.of(seed);
      List<String> holders = seed % 2 == 0 ? List.of("h1", "h2") : List.of("h1", "h2", "h3");
      List<RuleCore> found =
          new CoreFinder(
                  LawCompiler.compile(law), Settings.DEFAULT, holders, CoreFinder.ONE_RULE, ALL)
              .of(law.rules().keySet())
              .rules();
      for (RuleCore core : found) {
        Oracle oracle = new Oracle(law, core, holders);
        oracle.agrees("seed " + seed + " " + core.rule().id() + " " + holders);
        beyond += core.forSpoken().isEmpty() && core.forAll().isEmpty() ? 0 : 1;
      }
    }
    return beyond;
  }

  /** Every state of facts, each judged as the only one that can be. */
  private static final class Oracle {

    private final Law law;
    private final RuleCore core;
    private final List<String> holders;
    private final Map<String, Map<String, Stand>> stands = new TreeMap<>();
    private final Map<Map<String, Set<String>>, BruteForce> worlds = new LinkedHashMap<>();

    Oracle(Law law, RuleCore core, List<String> holders) {
      this.law = law;
      this.core = core;
      this.holders = holders;
      holders.forEach(
          h -> stands.put(h, new Stands(law, Settings.DEFAULT).of(law.holders().get(h))));
      boolean claims = core.rule().owedBy() == Role.CLAIMANT;
      BruteForce all = new BruteForce(law, situation(claims));
      all.worlds().forEach(w -> worlds.put(w, all.in(w)));
    }

    private static Situation situation(boolean claims) {
      return new Situation(
          "s",
          "s",
          "s",
          false,
          Optional.empty(),
          "A",
          "B",
          Situation.Protected.TARGET_STATE,
          "A",
          claims,
          !claims,
          !claims,
          "",
          "",
          Map.of(),
          Map.of(),
          "");
    }

    void agrees(String seed) {
      Map<Verdict, Set<Map<String, Set<String>>>> every = settled(List.of(Map.of()));
      Map<Verdict, Set<Map<String, Set<String>>>> all = settled(stands(holders));
      Map<Verdict, Set<Map<String, Set<String>>>> spoken =
          core.spoken().isEmpty() ? all : settled(stands(core.spoken()));
      for (Verdict verdict : List.of(Verdict.ESTABLISHED, Verdict.NOT_ESTABLISHED)) {
        String as = seed + " " + verdict;
        Set<Map<String, Set<String>>> known = every.get(verdict);
        check(of(core.onEveryReading(), verdict), known, known, as + " every");
        Set<Map<String, Set<String>>> beyond = without(all.get(verdict), known);
        check(of(core.forAll(), verdict), beyond, all.get(verdict), as + " all");
        Set<Map<String, Set<String>>> more =
            without(without(spoken.get(verdict), known), all.get(verdict));
        check(of(core.forSpoken(), verdict), more, spoken.get(verdict), as + " spoken");
      }
      assertThat(core.outside())
          .as(seed)
          .isEqualTo(
              holders.stream()
                  .filter(h -> {
                    Map<Verdict, Set<Map<String, Set<String>>>> own =
                        settled(List.of(stands.get(h)));
                    return !own.get(Verdict.ESTABLISHED).containsAll(every.get(Verdict.ESTABLISHED))
                        || !own.get(Verdict.NOT_ESTABLISHED)
                            .containsAll(every.get(Verdict.NOT_ESTABLISHED));
                  })
                  .toList());
      assertThat(core.spoken())
          .isEqualTo(
              holders.stream()
                  .filter(
                      h -> core.questions().stream().anyMatch(q -> stands.get(h).get(q).isOwn()))
                  .toList());
      assertThat(Stream.concat(core.spoken().stream(), core.silent().stream()).sorted().toList())
          .isEqualTo(holders);
    }

    private List<Map<String, Stand>> stands(List<String> some) {
      return some.stream().map(h -> stands.get(h)).toList();
    }

    private static CommonStates of(
        org.opinio.compare.divergence.CommonResults results, Verdict verdict) {
      return verdict == Verdict.ESTABLISHED ? results.established() : results.notEstablished();
    }

    private static Set<Map<String, Set<String>>> without(
        Set<Map<String, Set<String>>> a, Set<Map<String, Set<String>>> b) {
      Set<Map<String, Set<String>>> left = new java.util.LinkedHashSet<>(a);
      left.removeAll(b);
      return left;
    }

    /** The states in which all of these come to a verdict. */
    private Map<Verdict, Set<Map<String, Set<String>>>> settled(List<Map<String, Stand>> each) {
      Map<Verdict, Set<Map<String, Set<String>>>> settled = new TreeMap<>();
      List<List<Map<String, Set<String>>>> readings =
          each.stream().map(this::readings).distinct().toList();
      for (Verdict verdict : Verdict.values()) {
        settled.put(verdict, new java.util.LinkedHashSet<>());
      }
      worlds.forEach((world, oracle) -> {
        Set<Verdict> of = new TreeSet<>();
        readings.forEach(r -> of.add(oracle.verdict(core.rule().id(), r)));
        if (of.size() == 1) {
          settled.get(of.iterator().next()).add(world);
        }
      });
      return settled;
    }

    private List<Map<String, Set<String>>> readings(Map<String, Stand> of) {
      Map<String, List<Set<String>>> choices = new TreeMap<>();
      for (Question question : law.questions().values()) {
        Stand stand = of.get(question.id());
        Stand used =
            stand != null
                ? stand
                : new Stand(
                    question.id(),
                    Stand.Basis.SILENT,
                    question.isSet() ? List.of() : Stands.ordinary(question),
                    question.isSet(),
                    List.of(),
                    false);
        choices.put(question.id(), BruteForce.choices(question, used));
      }
      return BruteForce.readings(law, choices);
    }

    /** The patterns cover what they must, lie within what they may, and none says too much. */
    private void check(
        CommonStates found,
        Set<Map<String, Set<String>>> needed,
        Set<Map<String, Set<String>>> allowed,
        String as) {
      assertThat(found.isWhole()).as(as).isTrue();
      Set<Map<String, Set<String>>> covered = new java.util.LinkedHashSet<>();
      for (Pattern pattern : found.patterns()) {
        Set<Map<String, Set<String>>> states = states(pattern.parts());
        assertThat(allowed).as(as + " " + pattern).containsAll(states);
        assertThat(states).as(as + " " + pattern).isNotEmpty();
        covered.addAll(states);
      }
      assertThat(covered).as(as).containsAll(needed);
      Set<Map<String, Set<String>>> counted = new java.util.LinkedHashSet<>();
      needed.forEach(w -> counted.add(ofFacts(w)));
      assertThat(found.states()).as(as).isEqualTo(BigInteger.valueOf(counted.size()));
    }

    /** The part of a state that the facts of the rule make up. */
    private Map<String, Set<String>> ofFacts(Map<String, Set<String>> world) {
      Map<String, Set<String>> own = new TreeMap<>();
      for (String fact : core.facts()) {
        if (law.facts().containsKey(fact)) {
          own.put(fact, world.get(fact));
        } else {
          own.put(fact, world.get("").contains(fact) ? Set.of("") : Set.of());
        }
      }
      return own;
    }

    private Set<Map<String, Set<String>>> states(List<Pattern.Part> parts) {
      Set<Map<String, Set<String>>> states = new java.util.LinkedHashSet<>();
      for (Map<String, Set<String>> world : worlds.keySet()) {
        if (parts.stream().allMatch(p -> holds(p, world))) {
          states.add(world);
        }
      }
      return states;
    }

    private boolean holds(Pattern.Part part, Map<String, Set<String>> world) {
      return switch (part.kind()) {
        case YES_NO -> world.get(part.fact()).contains("") == part.holds();
        case NOT_MODELLED -> world.get("").contains(part.fact()) == part.holds();
        case ONE_OF, SCALE -> part.values().containsAll(world.get(part.fact()));
        case MEMBER -> {
          Fact fact = law.facts().get(part.fact());
          assertThat(fact.shape()).isEqualTo(Fact.Shape.SET);
          yield world.get(part.fact()).contains(part.values().getFirst()) == part.holds();
        }
      };
    }
  }
}
