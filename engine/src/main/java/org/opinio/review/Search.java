// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.review;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;
import org.opinio.logic.BudgetExceeded;

/**
 * Finds the smallest sets of settings that lead to a goal: from smaller to larger, each set
 * extended only by what keeps it from the goal. Nothing is passed over; where the work grows too
 * large, what was found stands up to the last size that was finished.
 */
final class Search {

  private static final Comparator<SortedSet<Literal>> ORDER =
      Comparator.comparingInt((SortedSet<Literal> s) -> s.size())
          .thenComparing(s -> List.copyOf(s), Search::compare);

  private final Plan plan;
  private final Limits limits;
  private final Predicate<Trial> goal;
  private final Function<Trial, SortedSet<Literal>> hindrances;
  private final List<SortedSet<Literal>> found = new ArrayList<>();
  private final SortedMap<SortedSet<Literal>, Colour> colours = new TreeMap<>(ORDER);
  private int trials;

  /**
   * How far a search goes.
   *
   * @param size the largest set looked for
   * @param trials how many sets are tried; one more size is begun only if it can be finished
   * @param nodes how far diagrams may grow
   */
  record Limits(int size, int trials, int nodes) {}

  Search(
      Plan plan,
      Limits limits,
      Predicate<Trial> goal,
      Function<Trial, SortedSet<Literal>> hindrances) {
    this.plan = plan;
    this.limits = limits;
    this.goal = goal;
    this.hindrances = hindrances;
  }

  /** Sets found, with what they lead to. */
  record Result(SortedMap<SortedSet<Literal>, Colour> sets, boolean complete, int completeTo) {}

  Result run() {
    List<SortedSet<Literal>> frontier = new ArrayList<>();
    int finished = 0;
    try {
      if (!isFound(new TreeSet<>())) {
        frontier.add(new TreeSet<>());
      }
      while (finished < limits.size && !frontier.isEmpty()) {
        SortedSet<SortedSet<Literal>> next = larger(frontier);
        frontier.clear();
        for (SortedSet<Literal> set : next) {
          if (found.stream().noneMatch(set::containsAll) && !isFound(set)) {
            frontier.add(set);
          }
        }
        finished++;
      }
      if (larger(frontier).isEmpty()) {
        return new Result(colours, true, finished);
      }
    } catch (BudgetExceeded e) {
      return new Result(colours, false, finished);
    }
    return new Result(colours, false, finished);
  }

  /** The sets with one setting more, each one that one of these needs to come to the goal. */
  private SortedSet<SortedSet<Literal>> larger(List<SortedSet<Literal>> sets) {
    SortedSet<SortedSet<Literal>> next = new TreeSet<>(ORDER);
    for (SortedSet<Literal> set : sets) {
      hindrances(set).forEach(l -> extend(set, l, next));
      if (next.size() > limits.trials - trials
          || plan.units().getFirst().diagrams().size() > limits.nodes) {
        throw new BudgetExceeded(limits.nodes);
      }
    }
    return next;
  }

  private void extend(SortedSet<Literal> set, Literal literal, SortedSet<SortedSet<Literal>> next) {
    boolean isSet = set.stream().anyMatch(literal::sameVariable);
    if (!isSet && plan.allowed().test(literal)) {
      SortedSet<Literal> more = new TreeSet<>(set);
      more.add(literal);
      next.add(more);
    }
  }

  /** What keeps the set from the goal. */
  private SortedSet<Literal> hindrances(SortedSet<Literal> set) {
    Trial trial = Trial.of(plan, set);
    if (trial.isPossible()) {
      return hindrances.apply(trial);
    }
    SortedSet<Literal> others = new TreeSet<>();
    set.forEach(l -> Reasons.against(trial, l, others));
    return others;
  }

  private boolean isFound(SortedSet<Literal> set) {
    trials++;
    Trial trial = Trial.of(plan, set);
    boolean isFound = trial.isPossible() && goal.test(trial);
    if (isFound) {
      found.add(set);
      colours.put(set, trial.colour());
    }
    return isFound;
  }

  private static int compare(List<Literal> a, List<Literal> b) {
    for (int i = 0; i < Math.min(a.size(), b.size()); i++) {
      int one = a.get(i).compareTo(b.get(i));
      if (one != 0) {
        return one;
      }
    }
    return Integer.compare(a.size(), b.size());
  }
}
