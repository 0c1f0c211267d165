// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.review;

import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.opinio.cases.Campaign;
import org.opinio.cases.Case;
import org.opinio.cases.Situation;
import org.opinio.cases.StatedFact;
import org.opinio.cases.Stipulation;
import org.opinio.compile.CompiledLaw;
import org.opinio.diagnostic.Place;
import org.opinio.law.Element;
import org.opinio.law.Fact;
import org.opinio.law.Rule;

/**
 * The situations of a case with the planned ones as plans: their author is given unless the case
 * says otherwise, they carry out no response but the one that the case names, and their State is a
 * host only where it is named as one.
 */
final class PlannedSituations {

  private final Case subject;
  private final CompiledLaw law;
  private final ReviewRules rules;
  private final List<String> planned;

  PlannedSituations(Case subject, CompiledLaw law, ReviewRules rules, List<String> planned) {
    this.subject = subject;
    this.law = law;
    this.rules = rules;
    this.planned = planned;
  }

  boolean isPlanned(Situation situation) {
    return situation.response().isEmpty()
        && situation.allegedActs()
        && planned.contains(situation.unit());
  }

  Situation asPlanned(Situation s) {
    if (!isPlanned(s)) {
      return s;
    }
    Map<String, Stipulation> stipulated = new LinkedHashMap<>(s.stipulated());
    given()
        .forEach((id, met) -> {
          if (!isSaid(s, id)) {
            stipulated.putIfAbsent(id, new Stipulation(id, met, Place.of("")));
          }
        });
    if (s.carriesOut().isEmpty()) {
      for (Fact fact : law.law().facts().values()) {
        if (fact.derivation() instanceof Fact.Derivation.FromResponse) {
          stipulated.putIfAbsent(fact.id(), new Stipulation(fact.id(), false, Place.of("")));
        }
      }
    }
    return new Situation(
        s.id(),
        s.title(),
        s.unit(),
        s.isCampaign(),
        s.response(),
        s.acting(),
        s.target(),
        s.as(),
        s.alleged(),
        s.claims(),
        s.allegedActs(),
        s.allegedHosts() && isNamedAsHost(s),
        s.by(),
        s.date(),
        s.facts(),
        Collections.unmodifiableMap(stipulated),
        s.carriesOut());
  }

  /** A State answers for its own act, and as a host only where the case names it as one. */
  private boolean isNamedAsHost(Situation s) {
    Campaign campaign = subject.campaigns().get(s.unit());
    List<String> operations = campaign == null ? List.of(s.unit()) : campaign.operations();
    return operations.stream()
        .map(subject.operations()::get)
        .filter(Objects::nonNull)
        .flatMap(o -> o.hosts().stream())
        .anyMatch(h -> h.state().equals(s.alleged()));
  }

  /** The rules and facts that a plan takes as given, and whether as met. */
  private SortedMap<String, Boolean> given() {
    SortedMap<String, Boolean> found = new TreeMap<>();
    Rule rule = law.law().rules().get(rules.given());
    if (rule != null) {
      rule.elements().forEach(e -> given(e, true, found));
    }
    return found;
  }

  private static void given(Element element, boolean met, SortedMap<String, Boolean> found) {
    switch (element) {
      case Element.OfRule e -> found.put(e.rule(), met);
      case Element.OfFact e -> found.put(e.fact(), met);
      case Element.Group e -> {
        boolean none = e.kind() == Element.Group.Kind.NONE;
        if (none || e.kind() == Element.Group.Kind.ALL) {
          e.items().forEach(i -> given(i, none ? !met : met, found));
        }
      }
      case Element.Shown e -> {}
      case Element.UnlessShown e -> {}
      case Element.Guard e -> {}
      case Element.OfValue e -> {}
      case Element.OfReading e -> {}
      case Element.NotModelled e -> {}
    }
  }

  /** Whether the case states the fact, or any fact on which the rule rests. */
  private boolean isSaid(Situation situation, String id) {
    Set<String> facts = new TreeSet<>(Set.of(id));
    facts(id, facts, new HashSet<>());
    return situation.facts().values().stream()
        .anyMatch(
            f -> facts.contains(f.fact()) && !(f.value() instanceof StatedFact.Value.Unknown));
  }

  private void facts(String id, Set<String> facts, Set<String> visited) {
    Rule rule = law.law().rules().get(id);
    if (rule != null && visited.add(id)) {
      rule.elements().forEach(e -> facts(e, facts, visited));
    }
  }

  private void facts(Element element, Set<String> facts, Set<String> visited) {
    switch (element) {
      case Element.OfFact e -> facts.add(e.fact());
      case Element.OfValue e -> facts.add(e.fact());
      case Element.OfRule e -> facts(e.rule(), facts, visited);
      case Element.Composite e -> e.items().forEach(i -> facts(i, facts, visited));
      case Element.OfReading e -> {}
      case Element.NotModelled e -> {}
    }
  }
}
