// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.cases.internal;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.opinio.cases.CaseCode;
import org.opinio.cases.Situation;
import org.opinio.cases.StatedFact;
import org.opinio.cases.StatedFact.Value;
import org.opinio.law.Fact;
import org.opinio.law.Law;

/** Finds facts of one situation that cannot hold together, by what they imply and exclude. */
public final class Contradictions {

  private final Situation situation;
  private final Law law;
  private final Map<String, StatedFact> holding = new LinkedHashMap<>();

  private Contradictions(Situation situation, Law law) {
    this.situation = situation;
    this.law = law;
  }

  /** Adds what cannot hold together to the faults. */
  public static void check(Situation situation, Law law, Faults faults) {
    Contradictions found = new Contradictions(situation, law);
    found.follow();
    found.report(faults);
  }

  /** Collects what holds: what is stated and, step by step, what it implies. */
  private void follow() {
    Deque<String> open = new ArrayDeque<>();
    for (StatedFact stated : situation.facts().values()) {
      for (String held : held(stated)) {
        if (holding.putIfAbsent(held, stated) == null) {
          open.add(held);
        }
      }
    }
    while (!open.isEmpty()) {
      String id = open.remove();
      StatedFact because = holding.get(id);
      Fact fact = law.facts().get(id);
      for (String implied : fact == null ? List.<String>of() : fact.implies()) {
        if (because != null && holding.putIfAbsent(implied, because) == null) {
          open.add(implied);
        }
      }
    }
  }

  private void report(Faults faults) {
    holding.forEach((id, because) -> {
      StatedFact said =
          situation.facts().get(id.contains("=") ? id.substring(0, id.indexOf('=')) : id);
      if (said != null && refuted(said, id)) {
        add(
            faults,
            because,
            said,
            "`" + because.fact() + "` implies `" + id + "`, which is stated not to hold.");
      }
      Fact fact = law.facts().get(id);
      for (String other : fact == null ? List.<String>of() : fact.excludes()) {
        StatedFact against = holding.get(other);
        if (against != null && !against.equals(because)) {
          add(faults, because, against, "`" + id + "` and `" + other + "` cannot both hold.");
        }
      }
    });
  }

  private static void add(Faults faults, StatedFact one, StatedFact other, String message) {
    boolean inOrder = one.place().compareTo(other.place()) <= 0;
    StatedFact first = inOrder ? one : other;
    StatedFact second = inOrder ? other : one;
    faults.add(
        CaseCode.CONTRADICTION,
        first.place(),
        message,
        "Correct one of them, or write `disputed` or `unknown`.",
        second.place(),
        "the other fact");
  }

  private List<String> held(StatedFact stated) {
    return switch (stated.value()) {
      case Value.YesNo yesNo -> yesNo.yes() ? List.of(stated.fact()) : List.of();
      case Value.One one ->
          values(stated).stream()
              .filter(v -> meets(stated, one.value(), v))
              .map(v -> stated.fact() + "=" + v)
              .toList();
      case Value.Some some -> some.holding().stream().map(v -> stated.fact() + "=" + v).toList();
      case Value.Unknown unknown -> List.of();
      case Value.Disputed disputed -> List.of();
    };
  }

  private boolean refuted(StatedFact said, String id) {
    String value = id.substring(id.indexOf('=') + 1);
    return switch (said.value()) {
      case Value.YesNo yesNo -> !yesNo.yes();
      case Value.One one -> id.contains("=") && !meets(said, one.value(), value);
      case Value.Some some -> some.notHolding().contains(value);
      case Value.Unknown unknown -> false;
      case Value.Disputed disputed -> false;
    };
  }

  private boolean meets(StatedFact fact, String stated, String asked) {
    Fact known = law.facts().get(fact.fact());
    boolean scale = known != null && known.shape() == Fact.Shape.SCALE;
    List<String> values = values(fact);
    return scale ? values.indexOf(stated) >= values.indexOf(asked) : stated.equals(asked);
  }

  private List<String> values(StatedFact fact) {
    Fact known = law.facts().get(fact.fact());
    return known == null ? List.of() : known.values().stream().map(Fact.Value::id).toList();
  }
}
