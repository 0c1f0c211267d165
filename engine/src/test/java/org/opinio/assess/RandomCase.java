// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.assess;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import org.opinio.cases.Case;
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
    return new Situation(
        "s",
        "s",
        "s",
        false,
        Optional.empty(),
        "A",
        "B",
        "A",
        random.nextBoolean(),
        random.nextBoolean(),
        "",
        "",
        facts,
        Map.of(),
        "");
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
        "random", "random", "", List.of(), "", Map.of(), Map.of(), Map.of(), Map.of(), Map.of(),
        Map.of(), Map.of(), List.of(), List.of(), List.of(), List.of(), "");
  }
}
