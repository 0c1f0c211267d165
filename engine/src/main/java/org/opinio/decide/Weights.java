// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.decide;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import org.opinio.assess.Cause;
import org.opinio.assess.Perspective;

/** Counts how many open findings each answer to each unknown fact settles by itself. */
final class Weights {

  private final Space space;
  private final Map<Space.Goals, Integer> findings = new HashMap<>();
  private final Map<String, Integer> named = new HashMap<>();

  Weights(Space space) {
    this.space = space;
  }

  /**
   * Notes an open finding. One of a rule that is too large to be searched counts as waiting for its
   * facts; what an answer settles of it is not found out.
   *
   * @param causes why it is open
   */
  void count(int node, Perspective perspective, SortedSet<Cause> causes) {
    Space.Goals goals = space.goals(node, perspective);
    if (!goals.equals(Space.Goals.TOO_LARGE)) {
      findings.merge(goals, 1, Integer::sum);
    }
    causes.forEach(c -> named.merge(c.id(), 1, Integer::sum));
  }

  /** The facts that can change an open finding, most decisive first. */
  List<NextFact> facts() {
    SortedMap<String, List<Integer>> settings = new TreeMap<>();
    for (int v : space.settable().allowed()) {
      String fact = space.settable().setting(v).fact();
      settings.computeIfAbsent(fact, f -> new ArrayList<>()).add(v);
    }
    List<NextFact> all = new ArrayList<>();
    settings.forEach((fact, variables) -> {
      Integer waiting = named.get(fact);
      if (waiting != null) {
        List<NextFact.Answer> answers =
            variables.stream().filter(space::canBe).map(this::answer).toList();
        all.add(new NextFact(fact, answers, waiting));
      }
    });
    return all.stream().sorted(NextFact.MOST_DECISIVE_FIRST).toList();
  }

  private NextFact.Answer answer(int variable) {
    int settles = 0;
    for (Map.Entry<Space.Goals, Integer> e : findings.entrySet()) {
      boolean settled =
          space.leads(variable, e.getKey().established())
              || space.leads(variable, e.getKey().refuted());
      settles += settled ? e.getValue() : 0;
    }
    return new NextFact.Answer(space.settable().setting(variable), settles);
  }
}
