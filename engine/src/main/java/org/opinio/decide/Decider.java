// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.decide;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.opinio.assess.Finding;
import org.opinio.assess.Perspective;
import org.opinio.assess.SituationAssessment;
import org.opinio.assess.Verdict;
import org.opinio.compile.CompiledLaw;
import org.opinio.compile.SettableLaw;

/**
 * Finds what decides the findings of a situation. Settings are variables beside the facts, so that
 * one evaluation says of all sets of settings together where they lead, on every reading; what each
 * holder's readings come to is read from that. Not for use by several threads at once.
 */
public final class Decider {

  private final SettableLaw law;
  private final Limits limits;

  public Decider(CompiledLaw law, Limits limits) {
    this.law = new SettableLaw(law);
    this.limits = limits;
  }

  /**
   * What decides a situation.
   *
   * @param findings those to look at
   * @param shown from whose perspectives; the next facts are counted over all holders
   */
  public Decision of(
      SituationAssessment situation, List<Finding> findings, List<Perspective> shown) {
    Run run = new Run(situation);
    List<RuleDecision> rules = findings.stream().map(f -> run.rule(f, shown)).toList();
    return new Decision(situation, rules, run.next(findings));
  }

  /** The facts that settle most, counted over these findings and all holders. */
  public List<NextFact> next(SituationAssessment situation, List<Finding> findings) {
    return new Run(situation).next(findings);
  }

  /** What a perspective comes to; two with the same have the same routes. */
  private record Key(Verdict verdict, List<Space.Goals> goals) {}

  private final class Run {

    private final SituationAssessment situation;
    private final Map<Means, Space> spaces = new EnumMap<>(Means.class);

    Run(SituationAssessment situation) {
      this.situation = situation;
    }

    private Space space(Means means) {
      return spaces.computeIfAbsent(means, m -> new Space(law, situation, m, limits));
    }

    RuleDecision rule(Finding finding, List<Perspective> perspectives) {
      int node = law.original().rule(finding.rule().id()).node();
      Map<Key, List<Perspective>> alike = new LinkedHashMap<>();
      for (Perspective perspective : perspectives) {
        Verdict verdict = situation.verdict(node, perspective);
        List<Space.Goals> goals = new ArrayList<>();
        for (Means means : means(verdict)) {
          goals.add(space(means).goals(node, perspective));
        }
        alike.computeIfAbsent(new Key(verdict, goals), k -> new ArrayList<>()).add(perspective);
      }
      List<Deciding> all = new ArrayList<>();
      alike.forEach((key, alikes) -> all.add(deciding(key, alikes)));
      return new RuleDecision(finding.rule(), all);
    }

    private Deciding deciding(Key key, List<Perspective> perspectives) {
      List<Route> routes = new ArrayList<>();
      List<Means> means = means(key.verdict);
      for (int i = 0; i < means.size(); i++) {
        Space space = space(means.get(i));
        for (Verdict to : Verdict.values()) {
          if (to != key.verdict) {
            routes.add(new Route(means.get(i), to, space.sets(key.goals.get(i), to)));
          }
        }
      }
      return new Deciding(
          perspectives.stream().anyMatch(Perspective::isAcross),
          perspectives.stream()
              .filter(p -> !p.isAcross())
              .map(Perspective::holder)
              .sorted()
              .toList(),
          key.verdict,
          routes);
    }

    List<NextFact> next(List<Finding> findings) {
      Space space = space(Means.FOUND);
      Weights weights = new Weights(space);
      for (Finding finding : findings) {
        int node = law.original().rule(finding.rule().id()).node();
        for (Perspective holder : situation.holders().values()) {
          if (situation.verdict(node, holder) == Verdict.OPEN) {
            weights.count(node, holder, finding.of(holder.holder()).causes());
          }
        }
      }
      return weights.facts();
    }
  }

  /**
   * An open finding waits for facts; a settled one rests on some and could be defeated by others.
   */
  private static List<Means> means(Verdict verdict) {
    return switch (verdict) {
      case OPEN -> List.of(Means.FOUND);
      case ESTABLISHED, NOT_ESTABLISHED -> List.of(Means.FOUND, Means.CHANGED, Means.WITHDRAWN);
    };
  }
}
