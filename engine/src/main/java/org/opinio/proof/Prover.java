// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.proof;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.opinio.assess.Assessment;
import org.opinio.assess.Assessor;
import org.opinio.assess.Chances;
import org.opinio.assess.Settings;
import org.opinio.assess.SituationAssessment;
import org.opinio.cases.Campaign;
import org.opinio.cases.Case;
import org.opinio.cases.Situation;
import org.opinio.cases.Standards;
import org.opinio.cases.StatedFact;
import org.opinio.compile.CompiledLaw;
import org.opinio.law.Fact;

/** Finds what the proof of a case carries. */
public final class Prover {

  private final CompiledLaw law;
  private final Case subject;
  private final Function<Case, List<Situation>> reader;
  private final List<Situation> situations;
  private final Set<String> rules;
  private final Set<String> holders;
  private final Assessor assessor;
  private final Judging judging;

  /**
   * A prover.
   *
   * @param settings whose standard of proof is not looked at
   * @param reader finds the situations of a case
   * @param rules ids of the rules to judge
   * @param holders ids of the holders to judge
   */
  public Prover(
      CompiledLaw law,
      Settings settings,
      Case subject,
      Function<Case, List<Situation>> reader,
      Set<String> rules,
      Set<String> holders) {
    this.law = law;
    this.subject = subject;
    this.reader = reader;
    this.situations = reader.apply(subject);
    this.rules = rules;
    this.holders = holders;
    this.assessor =
        new Assessor(law, new Settings(settings.asOf(), settings.silence(), Optional.empty()));
    this.judging = new Judging(assessor, subject, situations, rules, holders);
  }

  /**
   * All of it.
   *
   * @throws org.opinio.logic.BudgetExceeded if the case is too large
   */
  public Proof prove() {
    return new Proof(
        judging.stated(),
        rules,
        holders,
        judging.verdicts(),
        grades(),
        Known.facts(situations, f -> f.proved().isEmpty()),
        withdrawals(),
        Known.facts(situations, f -> f.evidence().isEmpty()),
        weighing());
  }

  private List<Grade> grades() {
    Set<String> standards = new LinkedHashSet<>(Standards.LADDER);
    situations.forEach(
        s -> new TreeMap<>(s.facts()).values().forEach(f -> standards.addAll(f.proved())));
    return standards.stream().map(this::grade).toList();
  }

  private Grade grade(String standard) {
    List<Situation> graded =
        situations.stream().map(s -> without(s, f -> isBelow(f, standard))).toList();
    return new Grade(
        standard,
        Standards.LADDER.contains(standard),
        Known.facts(situations, f -> isBelow(f, standard)),
        judging.of(graded));
  }

  private static boolean isBelow(StatedFact fact, String standard) {
    return !fact.proved().isEmpty() && !Standards.met(fact.proved(), standard);
  }

  private static Situation without(Situation situation, Predicate<StatedFact> such) {
    Map<String, StatedFact> facts = new LinkedHashMap<>(situation.facts());
    facts.replaceAll((id, fact) ->
        Known.isKnown(fact) && such.test(fact) ? fact.with(new StatedFact.Value.Unknown()) : fact);
    return situation.with(facts);
  }

  private List<Withdrawal> withdrawals() {
    List<Withdrawal> found = new ArrayList<>();
    Map<String, List<Change>> alone = new TreeMap<>();
    for (String item : subject.evidence().keySet()) {
      Withdrawal one = without(List.of(item));
      alone.put(item, one.changes());
      found.add(one);
    }
    Set<List<String>> together = new LinkedHashSet<>();
    situations.forEach(s ->
        s.facts().values().stream()
            .filter(Known::isKnown)
            .map(f -> f.evidence().stream().distinct().sorted().toList())
            .filter(items -> items.size() > 1)
            .forEach(together::add));
    for (List<String> items : together) {
      Withdrawal all = without(items);
      Set<Change> earlier = new LinkedHashSet<>();
      items.forEach(i -> earlier.addAll(alone.getOrDefault(i, List.of())));
      found.add(
          new Withdrawal(
              items,
              all.facts(),
              all.changes().stream().filter(c -> !earlier.contains(c)).toList()));
    }
    return found;
  }

  private Withdrawal without(List<String> items) {
    Removal removal = new Removal(Set.copyOf(items));
    List<Situation> left = reader.apply(removal.from(subject));
    return new Withdrawal(items, lost(left), judging.verdicts().to(judging.of(left)));
  }

  /** The facts that were known and are so no longer. */
  private SortedMap<String, SortedSet<String>> lost(List<Situation> left) {
    Map<String, Situation> byId = new TreeMap<>();
    left.forEach(s -> byId.put(s.id(), s));
    SortedMap<String, SortedSet<String>> lost = new TreeMap<>();
    Known.facts(situations, f -> true)
        .forEach((id, facts) -> {
          Situation after = byId.get(id);
          SortedSet<String> gone = new TreeSet<>(facts);
          if (after != null) {
            gone.removeAll(
                Known.facts(List.of(after), f -> true)
                    .getOrDefault(id, Collections.emptySortedSet()));
          }
          if (!gone.isEmpty()) {
            lost.put(id, gone);
          }
        });
    return lost;
  }

  private Weighing weighing() {
    Chances chances = new Chances(law, situations);
    SortedMap<String, List<StatedFact>> facts = new TreeMap<>();
    SortedMap<String, BigDecimal> possible = new TreeMap<>();
    List<Likelihood> uncertain = new ArrayList<>();
    List<String> left = new ArrayList<>();
    Assessment weighed = assessor.assess(subject, situations, rules, chances);
    for (SituationAssessment one : weighed.situations()) {
      SituationAssessment response =
          weighed.situations().stream()
              .filter(s -> s.situation().id().equals(one.situation().carriesOut()))
              .findFirst()
              .orElse(one);
      List<StatedFact> own =
          Stream.of(one, response)
              .flatMap(s -> s.situation().facts().values().stream())
              .filter(chances.facts()::contains)
              .distinct()
              .toList();
      String id = one.situation().id();
      if (isLeftOut(one.situation()) || isLeftOut(response.situation())) {
        left.add(id);
      } else if (!own.isEmpty()) {
        Counting counting = new Counting(one, response, chances);
        facts.put(id, own);
        possible.put(id, counting.possible());
        uncertain.addAll(counting.uncertain(rules, holders));
      }
    }
    return new Weighing(facts, possible, List.copyOf(uncertain), List.copyOf(left));
  }

  /**
   * Whether a fact of a campaign follows, or might, from one of its operations with a probability.
   */
  private boolean isLeftOut(Situation situation) {
    Campaign campaign = subject.campaigns().get(situation.unit());
    return campaign != null
        && campaign.operations().stream()
            .map(subject::operation)
            .flatMap(Operations::facts)
            .anyMatch(f -> !f.probability().isEmpty() && mayFollow(f) && !isStated(campaign, f));
  }

  private static boolean isStated(Campaign campaign, StatedFact fact) {
    return campaign.facts().containsKey(fact.fact());
  }

  private boolean mayFollow(StatedFact stated) {
    Fact fact = law.law().facts().get(stated.fact());
    return fact != null && fact.inCampaign() != Fact.InCampaign.STATED;
  }
}
