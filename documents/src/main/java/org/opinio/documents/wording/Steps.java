// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.documents.wording;

import java.util.ArrayList;
import java.util.List;
import org.opinio.assess.FactState;
import org.opinio.explain.Explanation;
import org.opinio.explain.Outcome;

/** The steps of an explanation as a reader follows them: groups that say nothing are opened. */
final class Steps {

  private Steps() {}

  /** What a step follows from, without what falls away or holds by the shape of the case. */
  static List<Explanation> of(Explanation step) {
    List<Explanation> steps = new ArrayList<>();
    for (Explanation item : step.items()) {
      if (falls(item) || (!step.kind().takesAny() && isGivenByShape(item))) {
        continue;
      }
      if (opens(step, item)) {
        steps.addAll(of(item));
      } else {
        steps.add(item);
      }
    }
    return List.copyOf(steps);
  }

  /** Whether another reading is held, so that the step asks nothing and offers nothing. */
  private static boolean falls(Explanation step) {
    return (step.kind().isGuard() && step.guard() == Outcome.NOT_MET)
        || step.notes().contains(Explanation.Note.NOT_RELIED_ON);
  }

  /** A group without words that takes all of its items where all are taken, or any where any is. */
  private static boolean opens(Explanation step, Explanation item) {
    if (!item.words().isEmpty() || item.items().isEmpty()) {
      return false;
    }
    boolean single = item.items().size() == 1;
    return switch (item.kind()) {
      case ALL -> single || takesAll(step);
      case ANY -> single || step.kind() == Explanation.Kind.ANY;
      case RULE,
          NONE,
          AT_LEAST,
          GROUNDS,
          SHOWN_ALL,
          SHOWN_ANY,
          UNLESS_ALL,
          UNLESS_ANY,
          GUARD_ALL,
          GUARD_ANY,
          FACT,
          REFERENCE,
          READING,
          NOT_MODELLED ->
          false;
    };
  }

  private static boolean takesAll(Explanation step) {
    return switch (step.kind()) {
      case RULE, ALL, GUARD_ALL, SHOWN_ALL -> true;
      case ANY,
          NONE,
          AT_LEAST,
          GROUNDS,
          SHOWN_ANY,
          UNLESS_ALL,
          UNLESS_ANY,
          GUARD_ANY,
          FACT,
          REFERENCE,
          READING,
          NOT_MODELLED ->
          false;
    };
  }

  /** Whether a step is met by nothing but the shape of the case, such as its not being a series. */
  private static boolean isGivenByShape(Explanation step) {
    if (step.outcome() != Outcome.MET) {
      return false;
    }
    return switch (step.kind()) {
      case FACT -> step.fact().filter(Steps::isDerived).isPresent();
      case NONE ->
          step.items().stream().allMatch(i -> i.fact().filter(Steps::isDerived).isPresent());
      case ANY -> step.items().stream().anyMatch(Steps::isGivenByShape);
      case ALL -> step.items().stream().allMatch(Steps::isGivenByShape);
      case RULE,
          AT_LEAST,
          GROUNDS,
          SHOWN_ALL,
          SHOWN_ANY,
          UNLESS_ALL,
          UNLESS_ANY,
          GUARD_ALL,
          GUARD_ANY,
          REFERENCE,
          READING,
          NOT_MODELLED ->
          false;
    };
  }

  private static boolean isDerived(FactState state) {
    return state.status() == FactState.Status.DERIVED
        || state.status() == FactState.Status.DERIVED_NOT;
  }
}
