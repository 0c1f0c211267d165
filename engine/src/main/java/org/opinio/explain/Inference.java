// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.explain;

import java.util.List;

/** What follows for a node from its items, one by one, by three-valued logic. */
public final class Inference {

  private Inference() {}

  /** The outcome that the items of a composite node give; undecided where they leave it so. */
  public static Outcome of(Explanation.Kind kind, int needed, List<Explanation> items) {
    return switch (kind) {
      case RULE, ALL, GUARD_ALL, SHOWN_ALL -> all(items);
      case ANY, GROUNDS, GUARD_ANY, SHOWN_ANY -> any(items);
      case NONE -> any(items).negated();
      case UNLESS_ANY -> any(items).negated();
      case UNLESS_ALL -> all(items).negated();
      case AT_LEAST -> atLeast(needed, items);
      case FACT, REFERENCE, READING, NOT_MODELLED ->
          throw new IllegalArgumentException(kind + " follows from nothing");
    };
  }

  /** Whether a node's outcome is one that its items allow. */
  public static boolean allows(Explanation node) {
    if (node.items().isEmpty()
        || node.notes().contains(Explanation.Note.STIPULATED)
        || node.notes().contains(Explanation.Note.NOT_CONCERNED)) {
      return true;
    }
    Outcome inferred = of(node.kind(), node.needed(), node.items());
    return inferred.isUndecided()
        ? node.outcome().isUndecided()
            || node.notes().contains(Explanation.Note.TOGETHER)
            || node.notes().contains(Explanation.Note.AWAITS_SHOWING)
        : inferred == node.outcome();
  }

  private static Outcome all(List<Explanation> items) {
    Outcome result = Outcome.MET;
    for (Explanation item : items) {
      result = and(result, contribution(item, true));
    }
    return result;
  }

  private static Outcome any(List<Explanation> items) {
    Outcome result = Outcome.NOT_MET;
    for (Explanation item : items) {
      result = and(result.negated(), contribution(item, false).negated()).negated();
    }
    return result;
  }

  private static Outcome atLeast(int needed, List<Explanation> items) {
    int met = 0;
    int possible = 0;
    for (Explanation item : items) {
      Outcome outcome = contribution(item, false);
      met += outcome == Outcome.MET ? 1 : 0;
      possible += outcome == Outcome.NOT_MET ? 0 : 1;
    }
    return met >= needed ? Outcome.MET : possible < needed ? Outcome.NOT_MET : Outcome.OPEN;
  }

  /**
   * What an item gives its group: a guard on another reading asks nothing of all and offers nothing
   * to any.
   */
  private static Outcome contribution(Explanation item, boolean toAll) {
    if (item.notes().contains(Explanation.Note.NOT_RELIED_ON)) {
      return Outcome.NOT_MET;
    }
    Outcome outcome = item.outcome();
    if (!item.kind().isGuard()) {
      return outcome;
    }
    Outcome guard = item.guard();
    return toAll ? and(guard, outcome.negated()).negated() : and(guard, outcome);
  }

  private static Outcome and(Outcome a, Outcome b) {
    if (a == Outcome.NOT_MET || b == Outcome.NOT_MET) {
      return Outcome.NOT_MET;
    }
    if (a == Outcome.MET) {
      return b;
    }
    return b == Outcome.MET || a == b ? a : Outcome.OPEN;
  }
}
