// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.assess;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.opinio.cases.Situation;
import org.opinio.cases.StatedFact;
import org.opinio.law.Element;
import org.opinio.law.Fact;
import org.opinio.law.Law;
import org.opinio.law.Option;
import org.opinio.law.Question;
import org.opinio.law.Role;
import org.opinio.law.Rule;

/**
 * The meaning of rules, straight from docs/writing-law.md, by trying every case and every reading.
 * It shares nothing with the compiler: an oracle for laws small enough.
 */
final class BruteForce {

  private final Law law;
  private final Situation situation;
  private final List<Map<String, Set<String>>> worlds;
  private final Map<Map<String, Set<String>>, Map<Element, Boolean>> shown = new HashMap<>();
  private final Map<List<Object>, Verdict> verdicts = new HashMap<>();

  BruteForce(Law law, Situation situation) {
    this.law = law;
    this.situation = situation;
    this.worlds = everyWorld();
  }

  /** The same law where only one world can be. */
  BruteForce in(Map<String, Set<String>> world) {
    return new BruteForce(law, situation, List.of(world));
  }

  /** The same law where only such worlds can be. */
  BruteForce where(Predicate<Map<String, Set<String>>> such) {
    return new BruteForce(law, situation, worlds.stream().filter(such).toList());
  }

  private BruteForce(Law law, Situation situation, List<Map<String, Set<String>>> worlds) {
    this.law = law;
    this.situation = situation;
    this.worlds = worlds;
  }

  /** Whether anything can be as the case says. */
  boolean isPossible() {
    return !worlds.isEmpty();
  }

  List<Map<String, Set<String>>> worlds() {
    return worlds;
  }

  private List<Map<String, Set<String>>> everyWorld() {
    List<Map<String, Set<String>>> all = new ArrayList<>(List.of(Map.of()));
    for (Fact fact : law.facts().values()) {
      List<Map<String, Set<String>>> next = new ArrayList<>();
      for (Map<String, Set<String>> world : all) {
        for (Set<String> value : values(fact)) {
          Map<String, Set<String>> more = new TreeMap<>(world);
          more.put(fact.id(), value);
          next.add(more);
        }
      }
      all = next;
    }
    List<Map<String, Set<String>>> withUnmodelled = new ArrayList<>();
    for (Map<String, Set<String>> world : all.stream().filter(this::consistent).toList()) {
      for (Set<String> n :
          List.of(Set.<String>of(), Set.of("N-0"), Set.of("N-1"), Set.of("N-0", "N-1"))) {
        Map<String, Set<String>> more = new TreeMap<>(world);
        more.put("", n);
        withUnmodelled.add(more);
      }
    }
    return withUnmodelled;
  }

  private List<Set<String>> values(Fact fact) {
    List<String> ids = fact.values().stream().map(Fact.Value::id).toList();
    List<Set<String>> possible =
        switch (fact.shape()) {
          case YES_NO -> List.of(Set.of(), Set.of(""));
          case SCALE, ONE_OF -> ids.stream().map(Set::of).toList();
          case SET ->
              subsets(ids).stream().filter(s -> !fact.atLeastOne() || !s.isEmpty()).toList();
        };
    StatedFact stated = situation.facts().get(fact.id());
    return stated == null
        ? possible
        : possible.stream().filter(v -> agrees(stated.value(), v)).toList();
  }

  static boolean agrees(StatedFact.Value stated, Set<String> value) {
    return switch (stated) {
      case StatedFact.Value.YesNo y -> y.yes() == value.contains("");
      case StatedFact.Value.One o -> value.equals(Set.of(o.value()));
      case StatedFact.Value.Some s ->
          value.containsAll(s.holding()) && s.notHolding().stream().noneMatch(value::contains);
      case StatedFact.Value.Unknown u -> true;
      case StatedFact.Value.Disputed d -> true;
    };
  }

  static List<Set<String>> subsets(List<String> ids) {
    List<Set<String>> subsets = new ArrayList<>();
    for (int bits = 0; bits < 1 << ids.size(); bits++) {
      Set<String> set = new TreeSet<>();
      for (int i = 0; i < ids.size(); i++) {
        if ((bits >> i & 1) == 1) {
          set.add(ids.get(i));
        }
      }
      subsets.add(set);
    }
    return subsets;
  }

  private boolean consistent(Map<String, Set<String>> world) {
    for (Fact fact : law.facts().values()) {
      if (holds(fact.id(), "", world)) {
        for (String id : fact.implies()) {
          if (!holdsId(id, world)) {
            return false;
          }
        }
        for (String id : fact.excludes()) {
          if (holdsId(id, world)) {
            return false;
          }
        }
      }
    }
    return true;
  }

  private boolean holdsId(String id, Map<String, Set<String>> world) {
    int cut = id.indexOf('=');
    return cut < 0
        ? holds(id, "", world)
        : holds(id.substring(0, cut), id.substring(cut + 1), world);
  }

  private boolean holds(String id, String value, Map<String, Set<String>> world) {
    Fact fact = law.facts().get(id);
    Set<String> actual = world.get(id);
    if (fact.shape() != Fact.Shape.SCALE) {
      return actual.contains(value);
    }
    List<String> ids = fact.values().stream().map(Fact.Value::id).toList();
    return ids.indexOf(actual.iterator().next()) >= ids.indexOf(value);
  }

  /** Whether a rule is met in a world on a reading (question to the options held). */
  boolean met(String rule, Map<String, Set<String>> reading, Map<String, Set<String>> world) {
    Rule r = law.rules().get(rule);
    boolean gated = r.kind() == Rule.Kind.OBLIGATION;
    boolean ofActs = r.owedBy() == Role.ACTING || r.owedBy() == Role.PARTY;
    if (gated && ofActs && !situation.allegedActs()) {
      return false;
    }
    if (gated && r.owedBy() == Role.HOST && !situation.allegedHosts()) {
      return false;
    }
    if (gated && r.owedBy() == Role.CLAIMANT && !situation.claims()) {
      return false;
    }
    if (gated && r.owedTo() == Role.TARGET && situation.as() == Situation.Protected.PERSON) {
      return false;
    }
    return all(flatten(r.elements(), reading), e -> met(e, reading, world));
  }

  private static boolean all(List<Element> elements, Predicate<Element> met) {
    return elements.stream().allMatch(met);
  }

  /** Items that count on the reading, guards opened. */
  private List<Element> flatten(List<Element> items, Map<String, Set<String>> reading) {
    List<Element> flat = new ArrayList<>();
    for (Element item : items) {
      if (item instanceof Element.Guard guard) {
        if (holds(guard.reading(), reading)) {
          flat.addAll(guard.items().isEmpty() ? List.of(guard) : flatten(guard.items(), reading));
        }
      } else {
        flat.add(item);
      }
    }
    return flat;
  }

  boolean holds(Element.Reading asked, Map<String, Set<String>> reading) {
    Question question = law.questions().get(asked.question());
    Set<String> held = reading.get(asked.question());
    for (String option : asked.options()) {
      boolean rung = question.option(option).orElseThrow().kind() == Option.Kind.RUNG;
      if (!rung || asked.only()) {
        if (held.contains(option)) {
          return true;
        }
      } else {
        List<String> rungs =
            question.options().stream()
                .filter(o -> o.kind() == Option.Kind.RUNG)
                .map(Option::id)
                .toList();
        String actual = held.iterator().next();
        if (rungs.contains(actual) && rungs.indexOf(actual) <= rungs.indexOf(option)) {
          return true;
        }
      }
    }
    return false;
  }

  private boolean met(
      Element element, Map<String, Set<String>> reading, Map<String, Set<String>> world) {
    return switch (element) {
      case Element.OfFact e -> holds(e.fact(), "", world);
      case Element.OfValue e -> holds(e.fact(), e.value(), world);
      case Element.OfRule e -> met(e.rule(), reading, world);
      case Element.OfReading e -> holds(e.reading(), reading);
      case Element.NotModelled e -> world.get("").contains(e.id());
      case Element.Guard e -> true;
      case Element.Group e -> {
        List<Element> items = flatten(e.items(), reading);
        long met = items.stream().filter(i -> met(i, reading, world)).count();
        yield switch (e.kind()) {
          case ALL -> met == items.size();
          case ANY, GROUNDS -> met > 0;
          case NONE -> met == 0;
          case AT_LEAST -> met >= e.atLeast();
        };
      }
      case Element.Shown e -> {
        List<Element> items = flatten(e.items(), reading);
        long shown = items.stream().filter(i -> shown(i, reading)).count();
        yield e.any() ? shown > 0 : shown == items.size();
      }
      case Element.UnlessShown e -> {
        List<Element> items = flatten(e.items(), reading);
        long shown = items.stream().filter(i -> shown(i, reading)).count();
        yield !(e.any() ? shown > 0 : shown == items.size());
      }
    };
  }

  private boolean shown(Element element, Map<String, Set<String>> reading) {
    return element instanceof Element.Guard
        || shown
            .computeIfAbsent(reading, r -> new IdentityHashMap<>())
            .computeIfAbsent(element, e -> worlds.stream().allMatch(w -> met(e, reading, w)));
  }

  /** Every reading that the choices allow, by question. */
  static List<Map<String, Set<String>>> readings(Law law, Map<String, List<Set<String>>> choices) {
    List<Map<String, Set<String>>> all = new ArrayList<>(List.of(Map.of()));
    for (Question question : law.questions().values()) {
      List<Map<String, Set<String>>> next = new ArrayList<>();
      for (Map<String, Set<String>> reading : all) {
        for (Set<String> choice : choices.get(question.id())) {
          Map<String, Set<String>> more = new TreeMap<>(reading);
          more.put(question.id(), choice);
          next.add(more);
        }
      }
      all = next;
    }
    return all;
  }

  /** The choices that a stand leaves on its question. */
  static List<Set<String>> choices(Question question, Stand stand) {
    if (!question.isSet()) {
      return stand.options().stream().map(Set::of).toList();
    }
    List<String> ids = question.options().stream().map(Option::id).toList();
    List<Set<String>> sets = new ArrayList<>();
    for (Set<String> set : subsets(ids)) {
      boolean always =
          question.options().stream().filter(Option::always).allMatch(o -> set.contains(o.id()));
      boolean excluded =
          question.options().stream()
              .anyMatch(o -> set.contains(o.id()) && o.excludes().stream().anyMatch(set::contains));
      boolean accepts = set.containsAll(stand.options());
      boolean rejects =
          question.options().stream()
              .anyMatch(
                  o -> !o.always() && set.contains(o.id()) && stand.rejected().contains(o.id()));
      boolean closed = !rejects && stand.restOpen() || stand.options().containsAll(set);
      if (always && !excluded && accepts && closed) {
        sets.add(set);
      }
    }
    return sets;
  }

  /** Established on every reading and in every world, in none, or open. */
  Verdict verdict(String rule, List<Map<String, Set<String>>> readings) {
    Set<Verdict> each = new TreeSet<>();
    for (Map<String, Set<String>> reading : readings) {
      each.add(verdicts.computeIfAbsent(List.of(rule, reading), k -> on(rule, reading)));
    }
    return each.size() == 1 ? each.iterator().next() : Verdict.OPEN;
  }

  private Verdict on(String rule, Map<String, Set<String>> reading) {
    long met = worlds.stream().filter(w -> met(rule, reading, w)).count();
    return met == worlds.size()
        ? Verdict.ESTABLISHED
        : met == 0 ? Verdict.NOT_ESTABLISHED : Verdict.OPEN;
  }
}
