// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.assess;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.opinio.cases.Situation;
import org.opinio.cases.StatedFact;
import org.opinio.compile.CompiledLaw;
import org.opinio.compile.Encoding;
import org.opinio.compile.Event;

/**
 * The facts stated with a probability, each as an event: that the fact is as it is stated. A yes or
 * no fact that is unknown or disputed has the event that it holds. If the event is not so, a fact
 * with values has some other value, and which is unknown.
 */
public final class Chances {

  private final CompiledLaw law;
  private final List<StatedFact> facts = new ArrayList<>();

  /** The chances of a case's situations. */
  public Chances(CompiledLaw law, List<Situation> situations) {
    this.law = law;
    for (Situation situation : situations) {
      for (StatedFact stated : situation.facts().values()) {
        if (isWeighed(stated) && !facts.contains(stated)) {
          facts.add(stated);
        }
      }
    }
  }

  /** No chances: everything is as stated. */
  static Chances none(CompiledLaw law) {
    return new Chances(law, List.of());
  }

  /** Facts with a probability, in the order of the case; each has the variable of that place. */
  public List<StatedFact> facts() {
    return List.copyOf(facts);
  }

  /** The variable of the diagrams for the first fact; the others follow. */
  public int first() {
    return law.variables().size();
  }

  private boolean isWeighed(StatedFact stated) {
    return !stated.probability().isEmpty() && !parts(stated).isEmpty();
  }

  /** The situation with these facts unknown. */
  Situation unknownIn(Situation situation) {
    if (facts.isEmpty()) {
      return situation;
    }
    Map<String, StatedFact> unknown = new LinkedHashMap<>(situation.facts());
    unknown.replaceAll(
        (id, fact) -> facts.contains(fact) ? fact.with(new StatedFact.Value.Unknown()) : fact);
    return situation.with(unknown);
  }

  /** The events in the situation. */
  List<Event> of(Situation situation) {
    List<Event> events = new ArrayList<>();
    for (StatedFact stated : situation.facts().values()) {
      int number = facts.indexOf(stated);
      if (number >= 0) {
        events.add(new Event(first() + number, parts(stated)));
      }
    }
    return events;
  }

  /** What is so if the fact is as stated; nothing where that says nothing. */
  private SortedMap<Integer, Boolean> parts(StatedFact stated) {
    SortedMap<Integer, Boolean> parts = new TreeMap<>();
    Encoding encoding = law.facts().get(stated.fact());
    if (encoding == null) {
      return parts;
    }
    switch (stated.value()) {
      case StatedFact.Value.YesNo y -> parts.put(encoding.accept(""), y.yes());
      case StatedFact.Value.One one -> parts.put(encoding.exact(one.value()), true);
      case StatedFact.Value.Some some -> {
        some.holding().forEach(v -> parts.put(encoding.accept(v), true));
        some.notHolding().forEach(v -> parts.put(encoding.accept(v), false));
      }
      case StatedFact.Value.Unknown u -> holds(encoding).ifPresent(n -> parts.put(n, true));
      case StatedFact.Value.Disputed d -> holds(encoding).ifPresent(n -> parts.put(n, true));
    }
    return parts;
  }

  private static Optional<Integer> holds(Encoding encoding) {
    return Optional.ofNullable(encoding.accepts().get(""));
  }
}
