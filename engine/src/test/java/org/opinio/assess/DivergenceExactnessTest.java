// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.assess;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.opinio.cases.Situation;
import org.opinio.compare.divergence.Divergence;
import org.opinio.compare.divergence.Divergences;
import org.opinio.compare.divergence.Limits;
import org.opinio.compare.divergence.Parting;
import org.opinio.compare.divergence.Pattern;
import org.opinio.compare.divergence.Relation;
import org.opinio.compile.LawCompiler;
import org.opinio.diagnostic.Place;
import org.opinio.law.Element;
import org.opinio.law.Fact;
import org.opinio.law.Law;
import org.opinio.law.Question;
import org.opinio.law.Role;
import org.opinio.law.Rule;

/** Where two holders part, against trying every state of facts, on laws made at random. */
class DivergenceExactnessTest {

  private static final int SEEDS = Integer.getInteger("opinio.seeds", 10);
  private static final Settings SETTINGS =
      new Settings(Optional.empty(), Silence.OPEN, Optional.empty());
  private static final List<List<String>> PAIRS = List.of(List.of("h1", "h2"), List.of("h3", "h1"));

  @Test
  void patternsCoverExactlyTheStatesInWhichTwoPartAndTheyAreCountedExactly() {
    assertThat(compared(1, SEEDS, Limits.USUAL)).isPositive();
  }

  @Test
  @Tag("slow")
  void thousandsOfPartingsAreWhatTryingEverythingGives() {
    assertThat(compared(SEEDS + 1, SEEDS + 40, Limits.USUAL)).isPositive();
  }

  private static int compared(int from, int to, Limits limits) {
    int compared = 0;
    for (int seed = from; seed <= to; seed++) {
      Law law = RandomLaw.of(seed);
      Divergences divergences = new Divergences(LawCompiler.compile(law), SETTINGS, limits);
      for (String rule : law.rules().keySet()) {
        if (law.rules().get(rule).isComputed()) {
          for (List<String> pair : PAIRS) {
            compared += compare(law, divergences, rule, pair, "seed " + seed + " " + rule + pair);
          }
        }
      }
    }
    return compared;
  }

  /** What two holders come to, by state of things. */
  private static Map<Map<String, Set<String>>, List<Verdict>> tried(
      Law law, String rule, List<String> pair, SortedMap<String, SortedMap<String, Stand>> stands) {
    BruteForce every = new BruteForce(law, situation(law.rules().get(rule)));
    List<List<Map<String, Set<String>>>> readings =
        pair.stream().map(h -> readings(law, stands.get(h))).toList();
    Map<Map<String, Set<String>>, List<Verdict>> tried = new LinkedHashMap<>();
    for (Map<String, Set<String>> world : every.worlds()) {
      BruteForce here = every.in(world);
      tried.put(world, readings.stream().map(r -> here.verdict(rule, r)).toList());
    }
    return tried;
  }

  private static int compare(
      Law law, Divergences divergences, String rule, List<String> pair, String as) {
    Map<Map<String, Set<String>>, List<Verdict>> tried =
        tried(law, rule, pair, divergences.stands());
    List<Divergence> found =
        divergences.between(pair.getFirst(), pair.getLast(), List.of(rule), Integer.MAX_VALUE);
    Relation expected = relation(tried.values());
    assertThat(divergences.relation(rule, pair.getFirst(), pair.getLast()))
        .as(as)
        .isEqualTo(expected);
    if (expected == Relation.ALIKE) {
      assertThat(found).as(as).isEmpty();
      return 0;
    }
    Divergence divergence = found.getFirst();
    Map<Map<String, Set<String>>, List<Verdict>> states = new LinkedHashMap<>();
    tried.forEach((world, verdicts) -> {
      List<Verdict> before = states.putIfAbsent(only(world, divergence.facts()), verdicts);
      assertThat(before == null ? verdicts : before).as(as + " facts named").isEqualTo(verdicts);
    });
    assertThat(divergence.states()).as(as).isEqualTo(BigInteger.valueOf(states.size()));
    Set<List<Verdict>> ways = new HashSet<>();
    for (Parting parting : divergence.partings()) {
      ways.add(List.of(parting.first(), parting.second()));
      compare(law, states, parting, as);
      assertThat(parting.questions())
          .as(as + " questions")
          .isEqualTo(questions(law, tried, rule, pair, divergences.stands(), parting, null));
      for (Pattern pattern : parting.patterns()) {
        assertThat(pattern.questions())
            .as(as + " questions of " + pattern)
            .isEqualTo(questions(law, tried, rule, pair, divergences.stands(), parting, pattern));
      }
    }
    Set<List<Verdict>> expectedWays = new HashSet<>(states.values());
    expectedWays.removeIf(w -> w.getFirst() == w.getLast());
    assertThat(ways).as(as).isEqualTo(expectedWays);
    return divergence.partings().size();
  }

  private static void compare(
      Law law, Map<Map<String, Set<String>>, List<Verdict>> states, Parting parting, String as) {
    List<Verdict> way = List.of(parting.first(), parting.second());
    long count = states.values().stream().filter(way::equals).count();
    assertThat(parting.states()).as(as).isEqualTo(BigInteger.valueOf(count));
    assertThat(parting.patternCount()).contains(BigInteger.valueOf(parting.patterns().size()));
    assertThat(parting.patterns())
        .extracting(p -> p.parts().size())
        .as(as + " each says something of a fact, or of all that can be")
        .allMatch(n -> n > 0 || count == states.size());
    Map<Pattern, Integer> alone = new HashMap<>();
    states.forEach((state, verdicts) -> {
      List<Pattern> in =
          parting.patterns().stream().filter(p -> matches(law, p.parts(), state)).toList();
      assertThat(!in.isEmpty()).as(as + " " + state).isEqualTo(verdicts.equals(way));
      if (in.size() == 1) {
        alone.merge(in.getFirst(), 1, Integer::sum);
      }
    });
    assertThat(alone.keySet()).as(as + " none can be left out").containsAll(parting.patterns());
    for (Pattern pattern : parting.patterns()) {
      for (int i = 0; i < pattern.parts().size(); i++) {
        List<Pattern.Part> fewer = new ArrayList<>(pattern.parts());
        fewer.remove(i);
        assertThat(states.entrySet())
            .as(as + " nothing can be left out of " + pattern)
            .anyMatch(e -> matches(law, fewer, e.getKey()) && !e.getValue().equals(way));
      }
    }
  }

  @Test
  void aRuleTooLargeToCountIsNeverSaidToBeWhatItIsNot() {
    int told = 0;
    int undetermined = 0;
    for (int seed = 1; seed <= SEEDS; seed++) {
      Law law = RandomLaw.of(seed);
      Divergences small =
          new Divergences(LawCompiler.compile(law), SETTINGS, new Limits(12, 1 << 20));
      for (Rule rule : law.rules().values()) {
        for (List<String> pair : PAIRS) {
          if (rule.isComputed()) {
            Relation said = small.relation(rule.id(), pair.getFirst(), pair.getLast());
            if (said == Relation.UNDETERMINED) {
              undetermined++;
            } else {
              told++;
              assertThat(said)
                  .as("seed %d, %s, %s", seed, rule.id(), pair)
                  .isEqualTo(relation(tried(law, rule.id(), pair, small.stands()).values()));
            }
          }
        }
      }
    }
    assertThat(told).isGreaterThan(undetermined);
  }

  @Test
  void aRulePartsByItselfExactlyWhereItDoesWithTheRulesItLinksToAsFacts() {
    int through = 0;
    for (int seed = 1; seed <= 4 * SEEDS; seed++) {
      Law law = RandomLaw.of(seed);
      Divergences divergences = new Divergences(LawCompiler.compile(law), SETTINGS, Limits.USUAL);
      for (List<String> pair : PAIRS) {
        for (Divergence found :
            divergences.between(pair.getFirst(), pair.getLast(), law.rules().keySet(), 1)) {
          Relation own =
              relation(
                  tried(apart(law, found.rule()), found.rule().id(), pair, divergences.stands())
                      .values());
          assertThat(found.own())
              .as("seed %d, %s", seed, found.rule().id())
              .isEqualTo(own == Relation.ALIKE ? Divergence.Own.NO : Divergence.Own.YES);
          through += found.own() == Divergence.Own.NO ? 1 : 0;
        }
      }
    }
    assertThat(through).isPositive();
  }

  private static Relation relation(Iterable<List<Verdict>> verdicts) {
    Relation found = Relation.ALIKE;
    for (List<Verdict> each : verdicts) {
      if (each.getFirst() != each.getLast()) {
        if (!each.contains(Verdict.OPEN)) {
          return Relation.SQUARELY;
        }
        found = Relation.BY_OPENNESS;
      }
    }
    return found;
  }

  /** The questions on which it turns, by trying every mixture of the two holders' stands. */
  private static Set<String> questions(
      Law law,
      Map<Map<String, Set<String>>, List<Verdict>> tried,
      String rule,
      List<String> pair,
      SortedMap<String, SortedMap<String, Stand>> stands,
      Parting parting,
      @org.jspecify.annotations.Nullable Pattern pattern) {
    SortedMap<String, Stand> first = stands.get(pair.getFirst());
    SortedMap<String, Stand> second = stands.get(pair.getLast());
    List<String> differ =
        law.questions().values().stream()
            .filter(q ->
                !Set.copyOf(BruteForce.choices(q, first.get(q.id())))
                    .equals(Set.copyOf(BruteForce.choices(q, second.get(q.id())))))
            .map(Question::id)
            .toList();
    BruteForce every = new BruteForce(law, situation(law.rules().get(rule)));
    Set<String> turned = new TreeSet<>();
    List<List<Map<String, Set<String>>>> mixtures = new ArrayList<>();
    for (int mixture = 0; mixture < 1 << differ.size(); mixture++) {
      SortedMap<String, Stand> mixed = new TreeMap<>(first);
      for (int i = 0; i < differ.size(); i++) {
        if ((mixture >> i & 1) == 1) {
          mixed.put(differ.get(i), second.get(differ.get(i)));
        }
      }
      mixtures.add(readings(law, mixed));
    }
    tried.forEach((world, verdicts) -> {
      boolean here = pattern == null || matches(law, pattern.parts(), world);
      if (here
          && turned.size() < differ.size()
          && verdicts.equals(List.of(parting.first(), parting.second()))) {
        BruteForce in = every.in(world);
        List<Verdict> each = mixtures.stream().map(m -> in.verdict(rule, m)).toList();
        for (int mixture = 0; mixture < each.size(); mixture++) {
          for (int i = 0; i < differ.size(); i++) {
            if (each.get(mixture) != each.get(mixture ^ 1 << i)) {
              turned.add(differ.get(i));
            }
          }
        }
      }
    });
    return turned;
  }

  private static Map<String, Set<String>> only(Map<String, Set<String>> world, List<String> ids) {
    Map<String, Set<String>> state = new TreeMap<>(world);
    state.keySet().removeIf(id -> !id.isEmpty() && !ids.contains(id));
    Set<String> unmodelled = new TreeSet<>(world.getOrDefault("", Set.of()));
    unmodelled.retainAll(ids);
    state.put("", unmodelled);
    return state;
  }

  private static boolean matches(
      Law law, List<Pattern.Part> parts, Map<String, Set<String>> state) {
    return parts.stream().allMatch(p -> matches(p, state));
  }

  private static boolean matches(Pattern.Part part, Map<String, Set<String>> state) {
    return switch (part.kind()) {
      case YES_NO -> state.getOrDefault(part.fact(), Set.of()).contains("") == part.holds();
      case ONE_OF, SCALE -> part.values().containsAll(state.getOrDefault(part.fact(), Set.of()));
      case MEMBER ->
          state.getOrDefault(part.fact(), Set.of()).contains(part.values().getFirst())
              == part.holds();
      case NOT_MODELLED -> state.getOrDefault("", Set.of()).contains(part.fact()) == part.holds();
    };
  }

  /** A State judged for its own act and as a host; for a rule on claims, one that claims. */
  private static Situation situation(Rule rule) {
    boolean claims = rule.owedBy() == Role.CLAIMANT;
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

  private static List<Map<String, Set<String>>> readings(Law law, SortedMap<String, Stand> stands) {
    Map<String, List<Set<String>>> choices = new TreeMap<>();
    law.questions()
        .values()
        .forEach(q -> choices.put(q.id(), BruteForce.choices(q, stands.get(q.id()))));
    return BruteForce.readings(law, choices);
  }

  /** The law with one rule, and a fact in the place of each rule to which it links. */
  private static Law apart(Law law, Rule rule) {
    Rule apart = with(rule, apart(rule.elements()));
    SortedMap<String, Fact> facts = new TreeMap<>(law.facts());
    linked(rule.elements()).forEach(id -> facts.put(id, fact(id)));
    SortedMap<String, Rule> rules = new TreeMap<>(Map.of(rule.id(), apart));
    return new Law(
        law.groups(),
        facts,
        law.questions(),
        rules,
        law.holders(),
        law.titles(),
        law.treaties(),
        "apart");
  }

  private static Element apart(Element element) {
    return switch (element) {
      case Element.OfRule e -> new Element.OfFact(e.rule(), "", List.of(), Place.of("random"));
      case Element.Group e ->
          new Element.Group(e.kind(), e.atLeast(), "", apart(e.items()), List.of(), e.place());
      case Element.Shown e ->
          new Element.Shown(e.any(), "", apart(e.items()), List.of(), e.place());
      case Element.UnlessShown e ->
          new Element.UnlessShown(e.any(), "", apart(e.items()), List.of(), e.place());
      case Element.Guard e ->
          new Element.Guard(e.reading(), "", apart(e.items()), List.of(), e.place());
      case Element.OfFact e -> e;
      case Element.OfValue e -> e;
      case Element.OfReading e -> e;
      case Element.NotModelled e -> e;
    };
  }

  private static List<Element> apart(List<Element> elements) {
    return elements.stream().map(DivergenceExactnessTest::apart).toList();
  }

  private static Set<String> linked(List<Element> elements) {
    Set<String> ids = new TreeSet<>();
    for (Element element : elements) {
      if (element instanceof Element.OfRule link) {
        ids.add(link.rule());
      } else if (element instanceof Element.Composite composite) {
        ids.addAll(linked(composite.items()));
      }
    }
    return ids;
  }

  private static Fact fact(String id) {
    return new Fact(
        id,
        "f",
        id,
        id,
        Fact.Shape.YES_NO,
        List.of(),
        false,
        false,
        false,
        new Fact.Derivation.Asked(),
        Fact.InCampaign.STATED,
        List.of(),
        List.of(),
        List.of(),
        Place.of("random"));
  }

  private static Rule with(Rule r, List<Element> elements) {
    return new Rule(
        r.id(),
        r.parent(),
        r.heading(),
        r.kind(),
        r.owedBy(),
        r.owedTo(),
        r.prose(),
        r.authority(),
        elements,
        r.notModelled(),
        r.steps(),
        r.documents(),
        r.advice(),
        r.supposes(),
        r.bearsOn(),
        r.leadsTo(),
        r.place());
  }
}
