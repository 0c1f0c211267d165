// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.proof;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.opinio.cases.Case;
import org.opinio.cases.Situation;
import org.opinio.cases.StatedFact;

/**
 * The case without items of evidence: each by itself, those that facts name together, and every two
 * where they are not too many. Of several items only what nothing less changes is a change.
 */
final class Withdrawals {

  /** Items on which facts rest, beyond which not every two are taken away. */
  static final int ITEMS = 12;

  /** Items named together, beyond which not all less than these is tried. */
  static final int TOGETHER = 5;

  private final Case subject;
  private final Function<Case, List<Situation>> reader;
  private final List<Situation> situations;
  private final Judging judging;
  private final Map<Set<String>, Withdrawal> tried = new HashMap<>();

  /**
   * Withdrawals from a case.
   *
   * @param reader finds the situations of a case
   */
  Withdrawals(
      Case subject,
      Function<Case, List<Situation>> reader,
      List<Situation> situations,
      Judging judging) {
    this.subject = subject;
    this.reader = reader;
    this.situations = situations;
    this.judging = judging;
  }

  /** Single items in the order of the case, then several, the fewest first. */
  List<Withdrawal> all() {
    List<Withdrawal> found = new ArrayList<>();
    subject.evidence().keySet().forEach(item -> found.add(without(Set.of(item))));
    Set<Set<String>> named = named();
    Map<List<String>, Set<String>> several = new TreeMap<>(Withdrawals::compare);
    named.forEach(items -> several.put(sorted(items), items));
    pairs().forEach(items -> several.put(sorted(items), items));
    several.values().stream()
        .filter(items -> items.size() > 1)
        .map(this::only)
        .filter(w -> !w.changes().isEmpty() || named.contains(Set.copyOf(w.items())))
        .forEach(found::add);
    return found;
  }

  /** Whether every two items are taken away. */
  boolean areAllPairs() {
    return carrying().size() <= ITEMS;
  }

  private static int compare(List<String> one, List<String> other) {
    int bySize = Integer.compare(one.size(), other.size());
    return bySize != 0 ? bySize : one.toString().compareTo(other.toString());
  }

  private static List<String> sorted(Set<String> items) {
    return items.stream().sorted().toList();
  }

  /** The sets of items that known facts name. */
  private Set<Set<String>> named() {
    return situations.stream()
        .flatMap(s -> s.facts().values().stream())
        .filter(f -> Known.isKnown(f) && !f.evidence().isEmpty())
        .map(f -> Set.copyOf(f.evidence()))
        .collect(Collectors.toSet());
  }

  private SortedSet<String> carrying() {
    SortedSet<String> items = new TreeSet<>();
    named().forEach(items::addAll);
    return items;
  }

  private List<Set<String>> pairs() {
    List<Set<String>> pairs = new ArrayList<>();
    if (areAllPairs()) {
      List<String> items = List.copyOf(carrying());
      for (int i = 0; i < items.size(); i++) {
        for (int j = i + 1; j < items.size(); j++) {
          pairs.add(Set.of(items.get(i), items.get(j)));
        }
      }
    }
    return pairs;
  }

  /** Without all of them; only what changes without nothing less. */
  private Withdrawal only(Set<String> items) {
    Withdrawal all = without(items);
    Set<Change> earlier = new HashSet<>();
    for (Set<String> less : less(sorted(items))) {
      earlier.addAll(without(less).changes());
    }
    return new Withdrawal(
        all.items(),
        all.facts(),
        all.changes().stream().filter(c -> !earlier.contains(c)).toList());
  }

  /** The parts of a set that are tried; all of them if it is not too large. */
  private static List<Set<String>> less(List<String> items) {
    List<Set<String>> less = new ArrayList<>();
    for (int part = 1; items.size() <= TOGETHER && part < (1 << items.size()) - 1; part++) {
      Set<String> some = new HashSet<>();
      for (int i = 0; i < items.size(); i++) {
        if ((part >> i & 1) == 1) {
          some.add(items.get(i));
        }
      }
      less.add(some);
    }
    if (items.size() > TOGETHER) {
      items.forEach(item -> less.add(Set.of(item)));
    }
    return less;
  }

  private Withdrawal without(Set<String> items) {
    Withdrawal existing = tried.get(items);
    if (existing != null) {
      return existing;
    }
    List<Situation> left = reader.apply(Restating.without(Set.copyOf(items)).from(subject));
    Withdrawal made =
        new Withdrawal(sorted(items), lost(left), judging.verdicts().to(judging.of(left)));
    tried.put(Set.copyOf(items), made);
    return made;
  }

  /** The facts that were known and are not known so any longer. */
  private SortedMap<String, SortedSet<String>> lost(List<Situation> left) {
    Map<String, Map<String, StatedFact>> after =
        left.stream().collect(Collectors.toMap(Situation::id, Situation::facts));
    SortedMap<String, SortedSet<String>> lost = new TreeMap<>();
    for (Situation situation : situations) {
      SortedSet<String> gone = new TreeSet<>();
      for (StatedFact fact : situation.facts().values()) {
        StatedFact now = after.getOrDefault(situation.id(), Map.of()).get(fact.fact());
        if (Known.isKnown(fact) && (now == null || !now.value().equals(fact.value()))) {
          gone.add(fact.fact());
        }
      }
      if (!gone.isEmpty()) {
        lost.put(situation.id(), gone);
      }
    }
    return lost;
  }
}
