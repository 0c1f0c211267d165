// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.cases.internal;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.opinio.cases.Standards;
import org.opinio.cases.StatedFact;
import org.opinio.cases.StatedFact.Value;
import org.opinio.law.Fact;
import org.opinio.law.Law;

/**
 * How one fact of a campaign follows from those of its operations. Under <i>any</i>, one operation
 * of which it holds is enough and all are needed to refute it; under <i>every</i> it is the other
 * way round. A value of a scale or a choice follows only where every operation states it.
 */
final class CampaignFact {

  private static final String AGREE = "it must hold alike of all";

  private final Law law;

  CampaignFact(Law law) {
    this.law = law;
  }

  /**
   * The fact of the campaign, or nothing where it does not follow.
   *
   * @param stated what each operation that speaks of it says
   * @param complete whether every operation speaks of it
   */
  Optional<StatedFact> of(String id, Map<String, StatedFact> stated, boolean complete) {
    Fact fact = law.facts().get(id);
    if (fact == null) {
      return Optional.empty();
    }
    return switch (fact.inCampaign()) {
      case STATED -> Optional.empty();
      case ANY -> of(fact, stated, complete, true);
      case AT_LEAST_ANY -> of(fact, stated, complete, true).flatMap(sum -> atLeast(fact, sum));
      case EVERY -> of(fact, stated, complete, false);
      case ALIKE ->
          alike(stated, of(fact, stated, complete, true), of(fact, stated, complete, false));
    };
  }

  /** Of a sum, what more of the same kind cannot undo. */
  private static Optional<StatedFact> atLeast(Fact fact, StatedFact sum) {
    return switch (sum.value()) {
      case Value.YesNo yesNo -> yesNo.yes() ? Optional.of(sum) : Optional.empty();
      case Value.One one ->
          fact.shape() == Fact.Shape.SCALE && fact.values().getLast().id().equals(one.value())
              ? Optional.of(sum)
              : Optional.empty();
      case Value.Some some -> Optional.of(sum.with(new Value.Some(some.holding(), List.of())));
      case Value.Unknown unknown -> Optional.of(sum);
      case Value.Disputed disputed -> Optional.of(sum);
    };
  }

  /** What is so of any and of every one; what is known rests on all of them. */
  private static Optional<StatedFact> alike(
      Map<String, StatedFact> stated, Optional<StatedFact> any, Optional<StatedFact> every) {
    return every
        .filter(e -> any.map(StatedFact::value).equals(Optional.of(e.value())))
        .map(e -> e.value() instanceof Value.Disputed ? e : sum(stated, e.value(), AGREE, false));
  }

  private static Optional<StatedFact> of(
      Fact fact, Map<String, StatedFact> stated, boolean complete, boolean any) {
    return switch (fact.shape()) {
      case YES_NO -> yesNo(stated, complete, any);
      case SCALE -> scale(fact, stated, complete, any);
      case ONE_OF -> oneOf(stated, complete, any);
      case SET -> set(fact, stated, complete, any);
    };
  }

  private static Optional<StatedFact> yesNo(
      Map<String, StatedFact> stated, boolean complete, boolean any) {
    Map<String, StatedFact> deciding = those(stated, f -> f.value().equals(new Value.YesNo(any)));
    if (!deciding.isEmpty()) {
      return Optional.of(sum(deciding, new Value.YesNo(any), words(any), true));
    }
    Map<String, StatedFact> others = those(stated, f -> f.value().equals(new Value.YesNo(!any)));
    return complete && others.size() == stated.size()
        ? Optional.of(sum(stated, new Value.YesNo(!any), words(any), false))
        : disputed(stated, any);
  }

  private static Optional<StatedFact> scale(
      Fact fact, Map<String, StatedFact> stated, boolean complete, boolean any) {
    List<String> values = fact.values().stream().map(Fact.Value::id).toList();
    List<Integer> ranks = new ArrayList<>();
    for (StatedFact one : stated.values()) {
      if (one.value() instanceof Value.One value) {
        ranks.add(values.indexOf(value.value()));
      }
    }
    if (!ranks.isEmpty()) {
      int rank = ranks.stream().reduce(any ? Math::max : Math::min).orElseThrow();
      boolean extreme = rank == (any ? values.size() - 1 : 0);
      if (extreme || (complete && ranks.size() == stated.size())) {
        Value value = new Value.One(values.get(rank));
        return Optional.of(
            sum(
                extreme ? those(stated, f -> f.value().equals(value)) : stated,
                value,
                words(any),
                extreme));
      }
    }
    return disputed(stated, any);
  }

  private static Optional<StatedFact> oneOf(
      Map<String, StatedFact> stated, boolean complete, boolean any) {
    Value first = stated.values().iterator().next().value();
    boolean same =
        first instanceof Value.One
            && stated.values().stream().allMatch(f -> f.value().equals(first));
    return complete && same
        ? Optional.of(sum(stated, first, words(any), false))
        : disputed(stated, any);
  }

  private static Optional<StatedFact> set(
      Fact fact, Map<String, StatedFact> stated, boolean complete, boolean any) {
    List<String> holding = new ArrayList<>();
    List<String> notHolding = new ArrayList<>();
    for (Fact.Value value : fact.values()) {
      Predicate<StatedFact> holds =
          f -> f.value() instanceof Value.Some some && some.holding().contains(value.id());
      Predicate<StatedFact> fails =
          f -> f.value() instanceof Value.Some some && some.notHolding().contains(value.id());
      Predicate<StatedFact> deciding = any ? holds : fails;
      Predicate<StatedFact> other = any ? fails : holds;
      if (stated.values().stream().anyMatch(deciding)) {
        (any ? holding : notHolding).add(value.id());
      } else if (complete && stated.values().stream().allMatch(other)) {
        (any ? notHolding : holding).add(value.id());
      }
    }
    if (holding.isEmpty() && notHolding.isEmpty()) {
      return disputed(stated, any);
    }
    Value value = new Value.Some(List.copyOf(holding), List.copyOf(notHolding));
    return Optional.of(
        sum(those(stated, f -> f.value() instanceof Value.Some), value, words(any), false));
  }

  private static Optional<StatedFact> disputed(Map<String, StatedFact> stated, boolean any) {
    Map<String, StatedFact> disputed = those(stated, f -> f.value() instanceof Value.Disputed);
    return disputed.isEmpty()
        ? Optional.empty()
        : Optional.of(sum(disputed, new Value.Disputed(), words(any), true));
  }

  private static String words(boolean any) {
    return any ? "holds if it holds of any" : "holds if it holds of every one";
  }

  /**
   * The fact of the campaign, with what supports it in the operations.
   *
   * @param words how such a fact follows
   * @param oneIsEnough whether each of the operations settles it alone: then the best proof counts,
   *     else the least
   */
  private static StatedFact sum(
      Map<String, StatedFact> from, Value value, String words, boolean oneIsEnough) {
    Set<String> evidence = new LinkedHashSet<>();
    Set<String> assessors = new LinkedHashSet<>();
    Set<String> markings = new LinkedHashSet<>();
    List<String> reasons = new ArrayList<>();
    Map<String, String> claims = new LinkedHashMap<>();
    from.forEach((operation, fact) -> {
      evidence.addAll(fact.evidence());
      assessors.add(fact.assessor());
      markings.add(fact.marking());
      if (!fact.reasons().isEmpty()) {
        reasons.add(operation + ": " + fact.reasons());
      }
      fact.claims().forEach(claims::putIfAbsent);
    });
    assessors.remove("");
    markings.remove("");
    StatedFact first = from.values().iterator().next();
    String source =
        "follows from "
            + (from.size() == 1 ? "operation " : "operations ")
            + String.join(", ", from.keySet())
            + " ("
            + words
            + ")";
    return new StatedFact(
        first.fact(),
        value,
        source,
        List.copyOf(evidence),
        String.join("; ", assessors),
        String.join("; ", reasons),
        claims,
        proved(from, oneIsEnough),
        "",
        String.join(", ", markings),
        first.place());
  }

  private static List<String> proved(Map<String, StatedFact> from, boolean oneIsEnough) {
    List<List<String>> graded =
        from.values().stream().map(StatedFact::proved).filter(p -> !p.isEmpty()).toList();
    if (graded.isEmpty() || (oneIsEnough && graded.size() < from.size())) {
      return List.of();
    }
    return oneIsEnough
        ? graded.stream().flatMap(List::stream).distinct().toList()
        : Standards.common(graded);
  }

  private static Map<String, StatedFact> those(
      Map<String, StatedFact> stated, Predicate<StatedFact> which) {
    Map<String, StatedFact> those = new LinkedHashMap<>();
    stated.forEach((operation, fact) -> {
      if (which.test(fact)) {
        those.put(operation, fact);
      }
    });
    return those;
  }
}
