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
import org.opinio.assess.ReadingDomain;
import org.opinio.assess.SituationAssessment;
import org.opinio.compile.Evaluation;
import org.opinio.compile.SettableLaw;
import org.opinio.compile.Variable;

/** Counts how many open findings each answer to each unknown fact settles by itself. */
final class Weights {

  private final SettableLaw law;
  private final SituationAssessment situation;
  private final Space space;
  private final Map<Space.Goals, Integer> findings = new HashMap<>();
  private final List<Large> large = new ArrayList<>();
  private final Map<String, Integer> named = new HashMap<>();

  Weights(SettableLaw law, SituationAssessment situation, Space space) {
    this.law = law;
    this.situation = situation;
    this.space = space;
  }

  /** An open finding of a rule that is too large, for which each answer is tried by itself. */
  private record Large(int node, ReadingDomain domain) {

    boolean isSettled(Evaluation with) {
      int established = with.established(node);
      int refuted = with.refuted(node);
      int readings = domain.over(established, refuted);
      return with.diagrams().entails(readings, established)
          || with.diagrams().entails(readings, refuted);
    }
  }

  /**
   * Notes an open finding.
   *
   * @param causes why it is open
   */
  void count(int node, Perspective perspective, SortedSet<Cause> causes) {
    Space.Goals goals = space.goals(node, perspective);
    if (goals.equals(Space.Goals.TOO_LARGE)) {
      large.add(new Large(node, perspective.domain()));
    } else {
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
    Variable.OfSetting setting = space.settable().setting(variable);
    if (!large.isEmpty()) {
      // Also those that do not wait for it: it may imply what they wait for, or show an exception.
      Evaluation with = situation.evaluation().changed(law.values(setting), Map.of());
      settles += (int) large.stream().filter(f -> f.isSettled(with)).count();
    }
    return new NextFact.Answer(setting, settles);
  }
}
