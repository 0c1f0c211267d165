// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.assess;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.opinio.cases.Case;
import org.opinio.cases.Markings;
import org.opinio.cases.Situation;
import org.opinio.cases.StatedFact;
import org.opinio.diagnostic.Place;
import org.opinio.law.Fact;
import org.opinio.law.Law;

/** Partly known situations made at random from a seed. */
final class RandomCase {

  private RandomCase() {}

  static Situation situation(Law law, long seed) {
    Random random = new Random(seed);
    Map<String, StatedFact> facts = new TreeMap<>();
    int chance = 1 + random.nextInt(3);
    for (Fact fact : law.facts().values()) {
      if (fact.derivation() instanceof Fact.Derivation.Asked && random.nextInt(3) < chance) {
        facts.put(fact.id(), stated(fact, random));
      }
    }
    makePossible(law, facts);
    return new Situation(
        "s",
        "s",
        "s",
        false,
        Optional.empty(),
        "A",
        "B",
        Situation.Protected.values()[random.nextInt(3)],
        "A",
        random.nextInt(8) == 0,
        random.nextBoolean(),
        random.nextBoolean(),
        "",
        "",
        facts,
        Map.of(),
        "");
  }

  /**
   * Takes out what cannot be beside the rest, so that nearly every random case is one that can be.
   */
  private static void makePossible(Law law, Map<String, StatedFact> facts) {
    for (String id : List.copyOf(facts.keySet())) {
      Set<String> held = new TreeSet<>();
      facts.values().forEach(f -> held(f).forEach(h -> follow(law, h, held)));
      Set<String> excluded = new TreeSet<>();
      held.forEach(h -> excluded.addAll(excludes(law, h)));
      StatedFact stated = facts.get(id);
      boolean denied = stated != null && denied(stated).stream().anyMatch(held::contains);
      boolean barred =
          stated != null && held(stated).stream().anyMatch(h -> reaches(law, h, excluded));
      if (denied || barred) {
        facts.remove(id);
      }
    }
  }

  private static boolean reaches(Law law, String id, Set<String> targets) {
    Set<String> all = new TreeSet<>();
    follow(law, id, all);
    return all.stream().anyMatch(targets::contains);
  }

  private static void follow(Law law, String id, Set<String> held) {
    if (held.add(id) && law.facts().containsKey(id)) {
      law.facts().get(id).implies().forEach(i -> follow(law, i, held));
    }
  }

  private static List<String> excludes(Law law, String id) {
    return law.facts().containsKey(id) ? law.facts().get(id).excludes() : List.of();
  }

  private static List<String> held(StatedFact stated) {
    return switch (stated.value()) {
      case StatedFact.Value.YesNo y -> y.yes() ? List.of(stated.fact()) : List.of();
      case StatedFact.Value.One o -> List.of(stated.fact() + "=" + o.value());
      case StatedFact.Value.Some s ->
          s.holding().stream().map(v -> stated.fact() + "=" + v).toList();
      case StatedFact.Value.Unknown u -> List.of();
      case StatedFact.Value.Disputed d -> List.of();
    };
  }

  private static List<String> denied(StatedFact stated) {
    return switch (stated.value()) {
      case StatedFact.Value.YesNo y -> y.yes() ? List.of() : List.of(stated.fact());
      case StatedFact.Value.Some s ->
          s.notHolding().stream().map(v -> stated.fact() + "=" + v).toList();
      case StatedFact.Value.One o -> List.of();
      case StatedFact.Value.Unknown u -> List.of();
      case StatedFact.Value.Disputed d -> List.of();
    };
  }

  static StatedFact stated(Fact fact, Random random) {
    List<String> values = fact.values().stream().map(Fact.Value::id).toList();
    StatedFact.Value value =
        switch (fact.shape()) {
          case YES_NO -> new StatedFact.Value.YesNo(random.nextBoolean());
          case SCALE, ONE_OF -> new StatedFact.Value.One(values.get(random.nextInt(values.size())));
          case SET -> {
            List<String> holding = values.stream().filter(v -> random.nextBoolean()).toList();
            List<String> rest = values.stream().filter(v -> !holding.contains(v)).toList();
            yield new StatedFact.Value.Some(holding, random.nextBoolean() ? rest : List.of());
          }
        };
    return of(fact.id(), value);
  }

  static StatedFact of(String fact, StatedFact.Value value) {
    return new StatedFact(
        fact, value, "", List.of(), "", "", Map.of(), List.of(), "", "", Place.of("random"));
  }

  static Case subject() {
    return new Case(
        "random",
        "random",
        "",
        List.of(),
        "",
        Map.of(),
        Map.of(),
        Map.of(),
        Map.of(),
        Map.of(),
        Map.of(),
        Map.of(),
        Map.of(),
        Map.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        Markings.NONE,
        "");
  }
}
