// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.benchmarks.peers;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import org.opinio.cases.Case;
import org.opinio.cases.Markings;
import org.opinio.cases.Situation;
import org.opinio.cases.StatedFact;
import org.opinio.cases.Stipulation;
import org.opinio.compile.CompiledLaw;
import org.opinio.compile.Variable;
import org.opinio.diagnostic.Place;
import org.opinio.law.Fact;
import org.opinio.law.Law;

/** Situations made at random from a seed, each one that can be; wholly known or in part. */
final class RandomSituations {

  private static final Place NOWHERE = Place.of("random");

  private final CompiledLaw compiled;
  private final Law law;

  RandomSituations(CompiledLaw compiled) {
    this.compiled = compiled;
    this.law = compiled.law();
  }

  /**
   * A situation.
   *
   * @param unknown of how many facts in a hundred nothing is said
   */
  Situation of(long seed, int unknown) {
    Random random = new Random(seed);
    Map<String, List<String>> held = new TreeMap<>();
    for (Fact fact : law.facts().values()) {
      held.put(fact.id(), held(fact, random));
    }
    mend(held);
    Map<String, StatedFact> facts = new TreeMap<>();
    Map<String, Stipulation> given = new TreeMap<>();
    held.forEach((id, values) -> {
      if (random.nextInt(100) >= unknown) {
        facts.put(id, stated(law.facts().get(id), values));
      }
    });
    for (Variable variable : compiled.variables()) {
      if (variable instanceof Variable.OfNotModelled n && random.nextInt(100) >= unknown) {
        given.put(n.id(), new Stipulation(n.id(), random.nextBoolean(), NOWHERE));
      }
    }
    return new Situation(
        "s", "s", "s", false, Optional.empty(), "A", "B",
        Situation.Protected.values()[random.nextInt(3)], "A", random.nextInt(4) == 0,
        random.nextInt(4) > 0, random.nextBoolean(), "", "", facts, given, "");
  }

  private static List<String> held(Fact fact, Random random) {
    List<String> values = fact.values().stream().map(Fact.Value::id).toList();
    return switch (fact.shape()) {
      case YES_NO ->
          fact.derivation() instanceof Fact.Derivation.IsCampaign || random.nextBoolean()
              ? List.of()
              : List.of("");
      case SCALE, ONE_OF -> List.of(values.get(random.nextInt(values.size())));
      case SET -> {
        List<String> some = new ArrayList<>();
        values.stream().filter(v -> random.nextBoolean()).forEach(some::add);
        if (fact.atLeastOne() && some.isEmpty()) {
          some.add(values.get(random.nextInt(values.size())));
        }
        yield some;
      }
    };
  }

  /** Takes back what would imply what is not so, or exclude what is. */
  private void mend(Map<String, List<String>> held) {
    boolean changed = true;
    while (changed) {
      changed = false;
      for (Fact fact : law.facts().values()) {
        boolean wrong =
            held.get(fact.id()).contains("")
                && (fact.implies().stream().anyMatch(id -> !holds(id, held))
                    || fact.excludes().stream().anyMatch(id -> holds(id, held)));
        if (wrong) {
          held.put(fact.id(), List.of());
          changed = true;
        }
      }
    }
  }

  private boolean holds(String reference, Map<String, List<String>> held) {
    int cut = reference.indexOf('=');
    String id = cut < 0 ? reference : reference.substring(0, cut);
    String value = cut < 0 ? "" : reference.substring(cut + 1);
    Fact fact = law.facts().get(id);
    if (fact.shape() != Fact.Shape.SCALE) {
      return held.get(id).contains(value);
    }
    List<String> values = fact.values().stream().map(Fact.Value::id).toList();
    return values.indexOf(held.get(id).getFirst()) >= values.indexOf(value);
  }

  private static StatedFact stated(Fact fact, List<String> held) {
    List<String> values = fact.values().stream().map(Fact.Value::id).toList();
    StatedFact.Value value =
        switch (fact.shape()) {
          case YES_NO -> new StatedFact.Value.YesNo(!held.isEmpty());
          case SCALE, ONE_OF -> new StatedFact.Value.One(held.getFirst());
          case SET ->
              new StatedFact.Value.Some(
                  held, values.stream().filter(v -> !held.contains(v)).toList());
        };
    return new StatedFact(
        fact.id(), value, "", List.of(), "", "", Map.of(), List.of(), "", "", NOWHERE);
  }

  static Case subject() {
    return new Case(
        "random", "random", "", List.of(), "", new HashMap<>(), Map.of(), Map.of(), Map.of(),
        Map.of(), Map.of(), Map.of(), Map.of(), Map.of(), List.of(), List.of(), List.of(),
        List.of(), List.of(), Markings.NONE, "");
  }
}
