// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.cases.internal;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.opinio.cases.Case;
import org.opinio.cases.Marked;
import org.opinio.cases.Operation;
import org.opinio.cases.Reliance;
import org.opinio.cases.Response;
import org.opinio.cases.StatedFact;

/**
 * What parties are called where their names may not be shown: {@code X1}, {@code X2} and so on, in
 * the order in which the case lists them. Parties that nothing left names are left out.
 */
final class Aliases {

  private final Set<String> named;
  private final Map<String, String> aliases = new LinkedHashMap<>();

  private Aliases(Set<String> named) {
    this.named = named;
  }

  /** The aliases of the parties named by these units and readings relied on. */
  static Aliases of(Case subject, Kept kept, Units units, List<Reliance> reliances) {
    Aliases aliases = new Aliases(named(units, reliances));
    Map<String, String> names = new LinkedHashMap<>();
    Stream.of(subject.states(), subject.organisations(), subject.groups(), subject.persons())
        .forEach(some -> some.forEach(names::putIfAbsent));
    names.keySet().retainAll(aliases.named);
    Set<String> taken = new LinkedHashSet<>(names.keySet());
    taken.removeIf(code -> !kept.keeps(new Marked.Name(code)));
    int number = 1;
    for (String code : names.keySet()) {
      if (!taken.contains(code)) {
        while (taken.contains("X" + number)) {
          number++;
        }
        aliases.aliases.put(code, "X" + number++);
      }
    }
    return aliases;
  }

  private static Set<String> named(Units units, List<Reliance> reliances) {
    Set<String> named = new LinkedHashSet<>();
    for (Operation o : units.operations().values()) {
      Stream.of(o.acting(), o.target(), o.third(), o.persons(), List.of(o.by()))
          .forEach(named::addAll);
      o.own().values().forEach(facts -> claimants(facts, named));
      Stream.of(o.hosts(), o.claimants())
          .flatMap(List::stream)
          .forEach(party -> {
            named.add(party.state());
            claimants(party.facts(), named);
          });
      claimants(o.facts(), named);
    }
    units.campaigns().values().forEach(c -> claimants(c.facts(), named));
    for (Response r : units.responses().values()) {
      named.addAll(List.of(r.taker(), r.against()));
      claimants(r.facts(), named);
    }
    reliances.forEach(r -> named.add(r.state()));
    return named;
  }

  private static void claimants(Map<String, StatedFact> facts, Set<String> named) {
    facts.values().forEach(fact -> named.addAll(fact.claims().keySet()));
  }

  /** The alias of a party that has one, else its code. */
  String of(String code) {
    return aliases.getOrDefault(code, code);
  }

  /** Names by code, an alias being code and name. */
  Map<String, String> of(Map<String, String> names) {
    Map<String, String> left = new LinkedHashMap<>();
    names.forEach((code, name) -> {
      if (named.contains(code)) {
        left.put(of(code), aliases.containsKey(code) ? of(code) : name);
      }
    });
    return Collections.unmodifiableMap(left);
  }
}
