// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.assess;

import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.opinio.cases.Case;
import org.opinio.cases.Situation;
import org.opinio.compile.CompiledLaw;
import org.opinio.compile.CompiledRule;
import org.opinio.compile.Dependence;
import org.opinio.compile.Encoding;
import org.opinio.compile.Evaluation;
import org.opinio.law.Fact;
import org.opinio.logic.Decisive;
import org.opinio.logic.Diagrams;

/** Assesses cases under a law: exact verdicts for every rule, situation and holder. */
public final class Assessor {

  /**
   * Nodes beyond which a case is given up as too large; a full case under the present law takes
   * thousands.
   */
  public static final int NODE_BUDGET = 20_000_000;

  /** Nodes beyond which diagrams are left behind rather than used for one more case. */
  private static final int CROWDED = 40_000;

  private final CompiledLaw law;
  private final Settings settings;
  private final SortedMap<String, SortedMap<String, Stand>> stands = new TreeMap<>();

  public Assessor(CompiledLaw law, Settings settings) {
    this.law = law;
    this.settings = settings;
    Stands reader = new Stands(law.law(), settings);
    law.law().holders().forEach((id, holder) -> stands.put(id, reader.of(holder)));
  }

  /**
   * Assesses the situations of a case.
   *
   * @throws org.opinio.logic.BudgetExceeded if the case needs more than {@link #NODE_BUDGET} nodes
   */
  public Assessment assess(Case subject, List<Situation> situations) {
    return assess(subject, situations, law.rules().keySet());
  }

  /**
   * Assesses a case that differs little from an earlier one, mostly for less work: what rests on
   * facts that are the same is not found again. The two then share their diagrams, so that neither
   * is for use while the other is.
   *
   * @param earlier by an assessor of the same law with the same settings
   */
  public Assessment assess(Case subject, List<Situation> situations, Assessment earlier) {
    return assess(
        subject,
        new Run(situations, law.rules().keySet(), Chances.none(law), Optional.of(earlier)));
  }

  /** Assesses only the rules named; the others have no finding. */
  public Assessment assess(Case subject, List<Situation> situations, Set<String> rules) {
    return assess(subject, situations, rules, Chances.none(law));
  }

  /**
   * Assesses with facts that have a probability kept open beside the readings: the readings on
   * which an evaluation says that something is established or refuted are then functions of these
   * events too, so that only evaluations and domains can be asked, and no finding.
   */
  public Assessment assess(
      Case subject, List<Situation> situations, Set<String> rules, Chances chances) {
    return assess(subject, new Run(situations, rules, chances, Optional.empty()));
  }

  private Assessment assess(Case subject, Run run) {
    return new Assessment(
        subject,
        law,
        settings,
        run.situations.keySet().stream().map(run::of).toList(),
        Collections.unmodifiableSortedMap(stands));
  }

  /** One run over a case, whose situations share their diagrams. */
  private final class Run {

    private final Map<String, SituationAssessment> earlier = new HashMap<>();
    private final Diagrams diagrams;
    private final Decisive decisive;
    private final Map<String, Situation> situations = new LinkedHashMap<>();
    private final Map<String, SituationAssessment> done = new HashMap<>();
    private final Set<String> rules;
    private final Chances chances;

    Run(
        List<Situation> situations,
        Set<String> rules,
        Chances chances,
        Optional<Assessment> earlier) {
      earlier.stream()
          .flatMap(a -> a.situations().stream())
          .filter(s -> s.evaluation().diagrams().size() < CROWDED)
          .forEach(s -> this.earlier.put(s.situation().id(), s));
      this.diagrams =
          this.earlier.values().stream()
              .findFirst()
              .map(s -> s.evaluation().diagrams())
              .orElseGet(() -> new Diagrams(NODE_BUDGET));
      this.decisive = Dependence.decisive(law, diagrams);
      situations.forEach(s -> this.situations.put(s.id(), s));
      this.rules = rules;
      this.chances = chances;
    }

    SituationAssessment of(String id) {
      SituationAssessment existing = done.get(id);
      if (existing != null) {
        return existing;
      }
      Situation situation = situations.get(id);
      if (situation == null) {
        throw new IllegalArgumentException("no such situation: " + id);
      }
      SituationAssessment made = judge(situation);
      done.put(id, made);
      return made;
    }

    private SituationAssessment judge(Situation situation) {
      KnownFacts known = new KnownFacts(law, chances.unknownIn(situation), settings);
      Map<Integer, Evaluation.Between> derived = derived(situation, known);
      Optional<SituationAssessment> before =
          Optional.ofNullable(earlier.get(situation.id())).filter(b -> derived.isEmpty());
      Evaluation evaluation =
          before
              .map(b -> b.evaluation().next(known.known(), known.given()))
              .orElseGet(() ->
                  new Evaluation(
                      law, diagrams, known.known(), known.given(), derived, chances.of(situation)));
      Judge judge = new Judge(evaluation, decisive, known.states());
      Perspective across =
          before
              .map(b -> b.across().next(evaluation))
              .orElseGet(() ->
                  new Perspective(
                      "", Collections.emptySortedMap(), ReadingDomain.ordinary(evaluation)));
      SortedMap<String, Perspective> holders = new TreeMap<>();
      stands.forEach((holder, stand) ->
          holders.put(
              holder,
              before
                  .map(b -> b.holders().get(holder))
                  .map(own -> own.next(evaluation))
                  .orElseGet(
                      () -> new Perspective(holder, stand, ReadingDomain.of(evaluation, stand)))));
      SortedMap<String, Finding> findings = new TreeMap<>();
      for (CompiledRule rule : law.rules().values()) {
        String id = rule.rule().id();
        if (rules.contains(id)) {
          Optional<Finding> same =
              before.filter(b -> evaluation.isAsBefore(rule.node())).map(b -> b.findings().get(id));
          findings.put(
              id, new Finding(rule.rule(), rule.node(), judge, across.domain(), holders, same));
        }
      }
      return new SituationAssessment(
          situation, evaluation, judge, known.states(), across, holders, findings);
    }

    /** Facts that are found in the situation of the response which this operation carries out. */
    private Map<Integer, Evaluation.Between> derived(Situation situation, KnownFacts known) {
      Map<Integer, Evaluation.Between> bounds = new TreeMap<>();
      if (situation.carriesOut().isEmpty() || !situations.containsKey(situation.carriesOut())) {
        return bounds;
      }
      for (Fact fact : law.law().facts().values()) {
        Encoding encoding = law.facts().get(fact.id());
        if (fact.derivation() instanceof Fact.Derivation.FromResponse from
            && encoding != null
            && known.known()[encoding.first()] < 0
            && law.rules().containsKey(from.rule())) {
          Evaluation earlier = of(situation.carriesOut()).evaluation();
          int node = law.rule(from.rule()).node();
          bounds.put(
              encoding.first(),
              new Evaluation.Between(earlier.established(node), earlier.refuted(node)));
        }
      }
      return bounds;
    }
  }
}
