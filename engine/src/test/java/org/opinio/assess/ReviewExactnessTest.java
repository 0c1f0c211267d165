// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.assess;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.opinio.cases.Response;
import org.opinio.cases.Situation;
import org.opinio.cases.StatedFact;
import org.opinio.compile.CompiledLaw;
import org.opinio.compile.LawCompiler;
import org.opinio.law.Fact;
import org.opinio.law.Law;
import org.opinio.law.Question;
import org.opinio.review.Change;
import org.opinio.review.Changes;
import org.opinio.review.Colour;
import org.opinio.review.Review;
import org.opinio.review.ReviewRules;
import org.opinio.review.Reviewer;
import org.opinio.review.Setting;

/** Reviews against trying every set of facts, on laws and plans made at random. */
class ReviewExactnessTest {

  /** More are tried by -Dopinio.seeds=600, such as after a change of the search. */
  private static final int SEEDS = Integer.getInteger("opinio.seeds", 60);

  private static final Set<String> FIXED = Set.of("f.scale", "f.one");

  private static final List<ReviewRules> RULES =
      List.of(
          new ReviewRules("R-5", "R-4", "R-3", "none"),
          new ReviewRules("R-3", "R-5", "R-4", "none"));

  @Test
  void theSmallestSetsAreThoseThatTryingEverythingGives() {
    plansWithoutResponse(1, SEEDS);
  }

  @Test
  @Tag("slow")
  void theSmallestSetsOfHundredsOfPlansAreThoseThatTryingEverythingGives() {
    plansWithoutResponse(SEEDS + 1, SEEDS + 2 * SEEDS);
    plansWithResponse(SEEDS + 1, SEEDS + SEEDS / 2);
  }

  @Test
  void factsOfTheResponseCountAsThoseOfTheOperation() {
    plansWithResponse(1, SEEDS / 3);
  }

  private static void plansWithoutResponse(int from, int to) {
    int compared = 0;
    for (int seed = from; seed <= to; seed++) {
      Law law = RandomLaw.of(seed);
      Situation situation = acts(law, RandomCase.situation(law, seed * 7L), seed);
      if (!new BruteForce(law, situation).isPossible()) {
        continue;
      }
      for (ReviewRules rules : RULES) {
        compared += compare(law, rules, List.of(situation), "seed " + seed + " " + rules.red());
      }
    }
    assertThat(compared).isPositive();
  }

  private static void plansWithResponse(int from, int to) {
    int compared = 0;
    for (int seed = from; seed <= to; seed++) {
      Law law = derived(RandomLaw.of(seed));
      Situation operation = acts(law, RandomCase.situation(law, seed * 11L), seed);
      Situation response = acts(law, RandomCase.situation(law, seed * 5L), seed + 1);
      if (!new BruteForce(law, operation).isPossible()
          || !new BruteForce(law, response).isPossible()) {
        continue;
      }
      List<Situation> both = List.of(carriesOut(operation), asResponse(response));
      for (ReviewRules rules : RULES) {
        compared += compare(law, rules, both, "seed " + seed + " " + rules.red());
      }
    }
    assertThat(compared).isPositive();
  }

  private static int compare(Law law, ReviewRules rules, List<Situation> situations, String seed) {
    CompiledLaw compiled = LawCompiler.compile(law);
    Review review =
        new Reviewer(compiled, Settings.DEFAULT, rules, (f, r) -> !FIXED.contains(f.id()))
            .review(RandomCase.subject(), situations, List.of("s"))
            .all()
            .getFirst();
    Oracle oracle = new Oracle(law, compiled, rules);
    Colour colour = oracle.colour(situations).orElseThrow();
    assertThat(review.colour()).as(seed).isEqualTo(colour);
    int sets = 0;
    if (colour == Colour.RED) {
      sets += oracle.agrees(review.outOfRed(), situations, true, c -> c != Colour.RED, seed);
    } else {
      sets += oracle.agrees(review.redIf(), situations, false, c -> c == Colour.RED, seed);
    }
    if (colour == Colour.AMBER) {
      sets += oracle.agrees(review.toGreen(), situations, true, c -> c == Colour.GREEN, seed);
    }
    return sets;
  }

  /** Every set of settings, each judged by brute force alone. */
  private record Oracle(Law law, CompiledLaw compiled, ReviewRules rules) {

    int agrees(
        Changes changes,
        List<Situation> situations,
        boolean known,
        java.util.function.Predicate<Colour> goal,
        String seed) {
      List<Setting> settings = settings(situations, known);
      List<Set<String>> found = new ArrayList<>();
      Map<Set<String>, Colour> expected = new LinkedHashMap<>();
      int most = changes.complete() ? settings.size() : changes.completeTo();
      for (int size = 1; size <= Math.min(most, 5); size++) {
        extend(List.of(), settings, size, situations, goal, found, expected);
      }
      Map<Set<String>, Colour> named =
          changes.all().stream().collect(Collectors.toMap(Oracle::ids, Change::leadsTo));
      assertThat(named).as(seed).isEqualTo(expected);
      return expected.size();
    }

    private void extend(
        List<Setting> set,
        List<Setting> rest,
        int size,
        List<Situation> situations,
        java.util.function.Predicate<Colour> goal,
        List<Set<String>> found,
        Map<Set<String>, Colour> expected) {
      if (set.size() == size) {
        Set<String> ids = ids(new Change(set, Colour.AMBER));
        if (found.stream().noneMatch(ids::containsAll)) {
          colour(with(situations, set))
              .filter(goal)
              .ifPresent(c -> {
                found.add(ids);
                expected.put(ids, c);
              });
        }
        return;
      }
      for (int i = 0; i < rest.size(); i++) {
        Setting next = rest.get(i);
        if (set.stream().noneMatch(s -> id(s).equals(id(next)))) {
          List<Setting> more = new ArrayList<>(set);
          more.add(next);
          extend(more, rest.subList(i + 1, rest.size()), size, situations, goal, found, expected);
        }
      }
    }

    /** Empty where it cannot be. */
    Optional<Colour> colour(List<Situation> situations) {
      if (situations.stream().anyMatch(s -> !new BruteForce(law, s).isPossible())) {
        return Optional.empty();
      }
      if (isEstablished(rules.red(), situations)) {
        return Optional.of(Colour.RED);
      }
      if (isEstablished(rules.nearRed(), situations)) {
        return Optional.of(Colour.NEAR_RED);
      }
      return Optional.of(isEstablished(rules.green(), situations) ? Colour.GREEN : Colour.AMBER);
    }

    private boolean isEstablished(String rule, List<Situation> situations) {
      if (situations.size() == 1) {
        return new BruteForce(law, situations.getFirst()).verdict(rule, readings(law))
            == Verdict.ESTABLISHED;
      }
      return new Assessor(compiled, Settings.DEFAULT)
              .assess(RandomCase.subject(), situations)
              .situations()
              .getFirst()
              .verdict(compiled.rule(rule).node(), Map.of())
          == Verdict.ESTABLISHED;
    }

    private List<Setting> settings(List<Situation> situations, boolean known) {
      List<Setting> settings = new ArrayList<>();
      for (Situation s : situations) {
        for (Fact fact : law.facts().values()) {
          if (FIXED.contains(fact.id()) || !(fact.derivation() instanceof Fact.Derivation.Asked)) {
            continue;
          }
          List<String> values =
              fact.values().isEmpty()
                  ? List.of("")
                  : fact.values().stream().map(Fact.Value::id).toList();
          for (String value : values) {
            Optional<Boolean> now = now(s, fact.id(), value);
            for (boolean holds : List.of(false, true)) {
              if (now.isEmpty() || (known && now.get() != holds)) {
                settings.add(new Setting(s.id(), fact.id(), value, holds, now.isPresent()));
              }
            }
          }
        }
      }
      return settings;
    }

    private static Optional<Boolean> now(Situation s, String fact, String value) {
      StatedFact stated = s.facts().get(fact);
      if (stated == null) {
        return Optional.empty();
      }
      return switch (stated.value()) {
        case StatedFact.Value.YesNo y -> Optional.of(y.yes());
        case StatedFact.Value.Some some ->
            some.holding().contains(value)
                ? Optional.of(true)
                : some.notHolding().contains(value) ? Optional.of(false) : Optional.empty();
        case StatedFact.Value.One o -> Optional.of(o.value().equals(value));
        case StatedFact.Value.Unknown u -> Optional.empty();
        case StatedFact.Value.Disputed d -> Optional.empty();
      };
    }

    private static List<Situation> with(List<Situation> situations, List<Setting> settings) {
      return situations.stream()
          .map(s -> {
            Map<String, StatedFact> facts = new TreeMap<>(s.facts());
            settings.stream()
                .filter(x -> x.situation().equals(s.id()))
                .forEach(x -> facts.put(x.fact(), set(facts.get(x.fact()), x)));
            return copy(s, s.id(), facts, s.response(), s.carriesOut());
          })
          .toList();
    }

    private static StatedFact set(StatedFact before, Setting setting) {
      if (setting.value().isEmpty()) {
        return RandomCase.of(setting.fact(), new StatedFact.Value.YesNo(setting.holds()));
      }
      Set<String> holding = new TreeSet<>();
      Set<String> not = new TreeSet<>();
      if (before != null && before.value() instanceof StatedFact.Value.Some some) {
        holding.addAll(some.holding());
        not.addAll(some.notHolding());
      }
      holding.remove(setting.value());
      not.remove(setting.value());
      (setting.holds() ? holding : not).add(setting.value());
      return RandomCase.of(
          setting.fact(), new StatedFact.Value.Some(List.copyOf(holding), List.copyOf(not)));
    }

    private static String id(Setting s) {
      return s.situation() + " " + s.fact() + "=" + s.value();
    }

    private static Set<String> ids(Change change) {
      return change.settings().stream()
          .map(s -> id(s) + (s.holds() ? " yes" : " no") + (s.known() ? " known" : ""))
          .collect(Collectors.toSet());
    }
  }

  private static List<Map<String, Set<String>>> readings(Law law) {
    Map<String, List<Set<String>>> choices = new TreeMap<>();
    for (Question question : law.questions().values()) {
      Stand silent =
          new Stand(
              question.id(),
              Stand.Basis.SILENT,
              question.isSet() ? List.of() : Stands.ordinary(question),
              question.isSet(),
              List.of(),
              false);
      choices.put(question.id(), BruteForce.choices(question, silent));
    }
    return BruteForce.readings(law, choices);
  }

  /** The same, judged as acting, with the facts known that no one setting can name. */
  private static Situation acts(Law law, Situation s, long seed) {
    Map<String, StatedFact> facts = new TreeMap<>(s.facts());
    Random random = new Random(seed);
    for (Fact fact : law.facts().values()) {
      if (FIXED.contains(fact.id())) {
        facts.putIfAbsent(fact.id(), RandomCase.stated(fact, random));
      } else if (!(fact.derivation() instanceof Fact.Derivation.Asked)) {
        facts.remove(fact.id());
      }
    }
    return copy(s, "s", facts, Optional.empty(), "");
  }

  private static Situation carriesOut(Situation s) {
    return copy(s, "s", s.facts(), Optional.empty(), "p");
  }

  private static Situation asResponse(Situation s) {
    Response response =
        new Response("p", "p", "A", "B", "x", "", "s", "", Map.of(), Map.of(), RandomLaw.NOWHERE);
    return copy(s, "p", s.facts(), Optional.of(response), "");
  }

  private static Situation copy(
      Situation s,
      String id,
      Map<String, StatedFact> facts,
      Optional<Response> response,
      String carriesOut) {
    return new Situation(
        id,
        id,
        id,
        false,
        response,
        "A",
        "B",
        Situation.Protected.TARGET_STATE,
        "A",
        false,
        true,
        false,
        "",
        "",
        facts,
        Map.of(),
        carriesOut);
  }

  /** The law with facts that are found in the response, tied to no other fact. */
  static Law derived(Law law) {
    Map<String, Fact> facts = new TreeMap<>();
    for (Fact f : law.facts().values()) {
      Fact.Derivation derivation =
          switch (f.id()) {
            case "f.c" -> new Fact.Derivation.FromResponse("R-1");
            case "f.a" -> new Fact.Derivation.FromResponse("R-2");
            default -> f.derivation();
          };
      facts.put(
          f.id(),
          new Fact(
              f.id(),
              f.group(),
              f.heading(),
              f.question(),
              f.shape(),
              f.values(),
              f.atLeastOne(),
              f.evaluative(),
              f.adviceOnly(),
              derivation,
              f.inCampaign(),
              f.toWeigh(),
              List.of(),
              List.of(),
              f.place()));
    }
    return new Law(
        law.groups(),
        new TreeMap<>(facts),
        law.questions(),
        law.rules(),
        law.holders(),
        law.titles(),
        law.treaties(),
        law.digest());
  }
}
