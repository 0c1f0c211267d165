// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.assess;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.opinio.cases.Situation;
import org.opinio.cases.StatedFact;
import org.opinio.compile.CompiledLaw;
import org.opinio.compile.Consequence;
import org.opinio.compile.Encoding;
import org.opinio.compile.Event;
import org.opinio.compile.OpenEvents;

/**
 * The facts stated with a probability, each as an event: that the fact is as it is stated. A yes or
 * no fact that is unknown or disputed has the event that it holds. If the event is not so, a fact
 * with values has some other value, and which is unknown. What a campaign takes from its operations
 * follows in each state of theirs.
 */
public final class Chances {

  private final CompiledLaw law;
  private final Map<StatedFact, Integer> numbers = new LinkedHashMap<>();
  private final List<Following> followings;

  /**
   * The chances of a case's situations.
   *
   * @param followings what campaigns take from facts of their operations with a probability
   */
  public Chances(CompiledLaw law, List<Situation> situations, List<Following> followings) {
    this.law = law;
    this.followings = List.copyOf(followings);
    situations.forEach(
        s -> s.facts().values().stream().filter(f -> isWeighed(law, f)).forEach(this::number));
    followings.forEach(f -> f.states().forEach(s -> s.keySet().forEach(this::number)));
  }

  private void number(StatedFact fact) {
    numbers.putIfAbsent(fact, numbers.size());
  }

  /** No chances: everything is as stated. */
  static Chances none(CompiledLaw law) {
    return new Chances(law, List.of(), List.of());
  }

  /** Facts with a probability, in the order of the case; each has the variable of that place. */
  public List<StatedFact> facts() {
    return List.copyOf(numbers.keySet());
  }

  /** Those on which the facts of a situation depend. */
  public Set<StatedFact> facts(Situation situation) {
    Set<StatedFact> facts = new LinkedHashSet<>(situation.facts().values());
    facts.retainAll(numbers.keySet());
    following(situation).forEach(f -> f.states().forEach(s -> facts.addAll(s.keySet())));
    return facts;
  }

  /** The variable of the diagrams for the first fact; the others follow. */
  public int first() {
    return law.variables().size();
  }

  /** The variable of the diagrams for a fact with a probability. */
  public int variable(StatedFact fact) {
    return first() + numbers.getOrDefault(fact, numbers.size());
  }

  /** Whether the fact has a probability, and the law asks for it. */
  public static boolean isWeighed(CompiledLaw law, StatedFact stated) {
    return !stated.probability().isEmpty() && !parts(law, stated.fact(), stated.value()).isEmpty();
  }

  private List<Following> following(Situation situation) {
    return followings.stream().filter(f -> f.situation().equals(situation.id())).toList();
  }

  /** The situation with these facts unknown. */
  Situation unknownIn(Situation situation) {
    Set<String> following =
        following(situation).stream().map(Following::fact).collect(Collectors.toSet());
    Map<String, StatedFact> unknown = new LinkedHashMap<>(situation.facts());
    unknown.replaceAll((id, fact) ->
        numbers.containsKey(fact) || following.contains(id)
            ? fact.with(new StatedFact.Value.Unknown())
            : fact);
    return numbers.isEmpty() ? situation : situation.with(unknown);
  }

  /** The events in the situation. */
  OpenEvents of(Situation situation) {
    List<Event> events = new ArrayList<>();
    for (StatedFact stated : situation.facts().values()) {
      if (numbers.containsKey(stated)) {
        events.add(new Event(variable(stated), parts(law, stated.fact(), stated.value())));
      }
    }
    return new OpenEvents(events, following(situation).stream().map(this::consequence).toList());
  }

  private Consequence consequence(Following following) {
    List<SortedMap<Integer, Boolean>> states = new ArrayList<>();
    for (Map<StatedFact, Boolean> state : following.states()) {
      SortedMap<Integer, Boolean> byVariable = new TreeMap<>();
      state.forEach((fact, isSo) -> byVariable.put(variable(fact), isSo));
      states.add(byVariable);
    }
    return new Consequence(states, parts(law, following.fact(), following.value()));
  }

  /** What is so if the fact is as stated; nothing where that says nothing. */
  private static SortedMap<Integer, Boolean> parts(
      CompiledLaw law, String fact, StatedFact.Value value) {
    SortedMap<Integer, Boolean> parts = new TreeMap<>();
    Encoding encoding = law.facts().get(fact);
    if (encoding == null) {
      return parts;
    }
    switch (value) {
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
