// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.compare;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.opinio.assess.Assessment;
import org.opinio.assess.Assessor;
import org.opinio.assess.Finding;
import org.opinio.assess.Perspective;
import org.opinio.assess.ReadingDomain;
import org.opinio.assess.Relevance;
import org.opinio.assess.Result;
import org.opinio.assess.Settings;
import org.opinio.assess.SituationAssessment;
import org.opinio.assess.Stand;
import org.opinio.cases.Case;
import org.opinio.cases.Situation;
import org.opinio.compile.CompiledLaw;
import org.opinio.law.Rule;

/** Adopts readings for holders and finds what changes in cases. Facts stay as they are. */
public final class Adopting {

  private final CompiledLaw law;
  private final Assessor assessor;
  private final List<Adoption> adoptions;
  private final List<String> holders;
  private final Optional<String> rule;

  /**
   * An adoption of readings.
   *
   * @param adoptions no two of one question
   * @param holders ids of those that adopt them
   * @param rule id of the one rule to look at; empty for every rule that has a result in a
   *     situation and concerns the State judged
   */
  public Adopting(
      CompiledLaw law,
      Settings settings,
      List<Adoption> adoptions,
      List<String> holders,
      Optional<String> rule) {
    this.law = law;
    this.assessor = new Assessor(law, settings);
    this.adoptions = List.copyOf(adoptions);
    this.holders = holders.stream().distinct().sorted().toList();
    this.rule = rule;
  }

  /**
   * What changes in one case.
   *
   * @throws org.opinio.logic.BudgetExceeded if the case is too large
   */
  public Effect.OfCase in(Case subject, List<Situation> situations) {
    Set<String> rules = rule.map(Set::of).orElse(law.rules().keySet());
    Assessment assessment = assessor.assess(subject, situations, rules);
    int compared = 0;
    List<ChangedFinding> changed = new ArrayList<>();
    for (SituationAssessment situation : assessment.situations()) {
      List<Finding> findings = findings(assessment, situation);
      List<Side> sides = holders.stream().map(h -> side(situation, h)).toList();
      compared += findings.size() * holders.size();
      for (Finding finding : findings) {
        changed.addAll(changed(situation, sides, finding.rule()));
      }
    }
    return new Effect.OfCase(subject, compared, changed);
  }

  private List<Finding> findings(Assessment assessment, SituationAssessment situation) {
    return rule.map(r -> Stream.ofNullable(situation.findings().get(r)).toList())
        .orElseGet(() -> Relevance.of(assessment, situation).findings());
  }

  /** A holder as it is, and as it would be. */
  private record Side(Perspective before, Perspective after) {}

  private Side side(SituationAssessment situation, String holder) {
    Perspective before = situation.holders().get(holder);
    if (before == null) {
      throw new IllegalArgumentException("no such holder: " + holder);
    }
    SortedMap<String, Stand> stands = new TreeMap<>(before.stands());
    adoptions.forEach(a -> stands.put(a.question().id(), a.stand()));
    return new Side(
        before, new Perspective(holder, stands, ReadingDomain.of(situation.evaluation(), stands)));
  }

  private record BeforeAndAfter(Result before, Result after) {}

  /** The changes of one finding, holders with the same change together. */
  private List<ChangedFinding> changed(SituationAssessment situation, List<Side> sides, Rule of) {
    int node = law.rule(of.id()).node();
    SortedSet<String> questions = situation.questions(node);
    if (adoptions.stream().noneMatch(a -> questions.contains(a.question().id()))) {
      return List.of();
    }
    Map<BeforeAndAfter, List<String>> changes = new LinkedHashMap<>();
    for (Side side : sides) {
      Result before = situation.result(node, side.before);
      Result after = situation.result(node, side.after);
      if (!before.equals(after)) {
        changes
            .computeIfAbsent(new BeforeAndAfter(before, after), c -> new ArrayList<>())
            .add(side.before.holder());
      }
    }
    return changes.entrySet().stream()
        .map(c ->
            new ChangedFinding(
                situation.situation().id(), of, c.getKey().before, c.getKey().after, c.getValue()))
        .toList();
  }
}
