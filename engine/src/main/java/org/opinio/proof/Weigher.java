// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.proof;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.opinio.assess.Assessor;
import org.opinio.assess.Chances;
import org.opinio.assess.SituationAssessment;
import org.opinio.cases.Case;
import org.opinio.cases.Situation;
import org.opinio.cases.StatedFact;
import org.opinio.compile.CompiledLaw;

/** Finds how probable findings are, where the case states probabilities of facts. */
final class Weigher {

  private final Chances chances;
  private final CampaignStates campaigns;
  private final Map<String, Situation> situations = new LinkedHashMap<>();
  private final Map<String, SituationAssessment> assessed;
  private final Map<StatedFact, String> units = new HashMap<>();

  /**
   * A weigher.
   *
   * @param reader finds the situations of a case
   * @param rules ids of the rules to judge
   */
  Weigher(
      CompiledLaw law,
      Assessor assessor,
      Case subject,
      List<Situation> situations,
      Function<Case, List<Situation>> reader,
      Set<String> rules) {
    this.campaigns = new CampaignStates(subject, reader, f -> Chances.isWeighed(law, f));
    this.chances = new Chances(law, situations, campaigns.followings());
    this.assessed =
        assessor.assess(subject, situations, rules, chances).situations().stream()
            .collect(Collectors.toMap(s -> s.situation().id(), Function.identity()));
    situations.forEach(s -> this.situations.put(s.id(), s));
    situations.forEach(s -> chances.facts(s).forEach(f -> units.putIfAbsent(f, s.subject())));
    subject
        .responses()
        .forEach((id, response) -> response.facts().values().forEach(f -> units.put(f, id)));
    subject
        .operations()
        .forEach((id, operation) -> Operations.facts(operation).forEach(f -> units.put(f, id)));
    subject
        .campaigns()
        .forEach((id, campaign) -> campaign.facts().values().forEach(f -> units.put(f, id)));
  }

  /**
   * The weighing.
   *
   * @param stated the verdicts with every fact as stated
   */
  Weighing weigh(Set<String> rules, Set<String> holders, Verdicts stated) {
    SortedMap<String, List<Chance>> facts = new TreeMap<>();
    SortedMap<String, BigDecimal> possible = new TreeMap<>();
    Map<String, List<Likelihood>> likelihoods = new HashMap<>();
    for (Set<String> together : together()) {
      Counting counting = new Counting(together.stream().map(this::assessed).toList(), chances);
      for (String id : together) {
        facts.put(id, facts(id).stream().map(f -> chance(f, counting)).toList());
        possible.put(id, counting.possible());
        likelihoods.put(id, counting.of(assessed(id), rules, holders, stated));
      }
    }
    return new Weighing(
        Collections.unmodifiableSortedMap(facts),
        Collections.unmodifiableSortedMap(possible),
        situations.keySet().stream()
            .flatMap(id -> likelihoods.getOrDefault(id, List.of()).stream())
            .toList(),
        situations.keySet().stream().filter(this::isLeftOut).toList());
  }

  private Chance chance(StatedFact fact, Counting counting) {
    return new Chance(units.getOrDefault(fact, ""), fact, counting.among(fact));
  }

  /** The situations that depend on facts with a probability, those that share any together. */
  private List<Set<String>> together() {
    List<Set<String>> groups = new ArrayList<>();
    List<Set<StatedFact>> shared = new ArrayList<>();
    for (String id : situations.keySet()) {
      Set<StatedFact> facts = facts(id);
      if (facts.isEmpty() || isLeftOut(id)) {
        continue;
      }
      Set<String> group = new LinkedHashSet<>();
      for (int g = groups.size() - 1; g >= 0; g--) {
        if (!Collections.disjoint(shared.get(g), facts)) {
          group.addAll(groups.remove(g));
          facts.addAll(shared.remove(g));
        }
      }
      group.add(id);
      groups.add(group);
      shared.add(facts);
    }
    return groups;
  }

  private SituationAssessment assessed(String id) {
    return Objects.requireNonNull(assessed.get(id));
  }

  /** The facts with a probability on which the situation depends. */
  private Set<StatedFact> facts(String id) {
    Set<StatedFact> facts = new LinkedHashSet<>();
    chain(id).forEach(s -> facts.addAll(chances.facts(s)));
    return facts;
  }

  private boolean isLeftOut(String id) {
    return chain(id).anyMatch(s -> campaigns.left().contains(s.unit()));
  }

  private Stream<Situation> chain(String id) {
    return Chain.of(id, situations).stream().map(situations::get);
  }
}
