// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.assess;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.opinio.law.Element;
import org.opinio.law.Fact;
import org.opinio.law.Law;
import org.opinio.law.Rule;

/** Tells on which rules a situation bears: whose own facts are stated, at least one of them. */
final class Touched {

  private final SituationAssessment assessment;
  private final Law law;
  private final Map<String, Boolean> known = new HashMap<>();

  Touched(SituationAssessment assessment) {
    this.assessment = assessment;
    this.law = assessment.evaluation().law().law();
  }

  /**
   * Whether something is stated of the rule's own facts; of a rule without any, of the rules it
   * links.
   */
  boolean of(Rule rule) {
    Boolean existing = known.get(rule.id());
    if (existing != null) {
      return existing;
    }
    known.put(rule.id(), false);
    Parts own = parts(rule);
    boolean result =
        isStipulated(rule)
            || (own.facts.isEmpty()
                ? own.references.stream().anyMatch(this::of)
                : own.facts.stream().anyMatch(this::isStated));
    known.put(rule.id(), result);
    return result;
  }

  /**
   * Rules that the rule cannot do without: linked as elements. Another obligation that is one way
   * among others is not, for it is a wrong of its own.
   */
  List<Rule> needs(Rule rule) {
    return parts(rule).needed;
  }

  private boolean isStipulated(Rule rule) {
    return assessment.situation().stipulated().containsKey(rule.id());
  }

  private boolean isStated(Fact fact) {
    FactState state = assessment.facts().get(fact.id());
    return fact.derivation() instanceof Fact.Derivation.Asked
        && state != null
        && state.status() != FactState.Status.UNKNOWN;
  }

  private record Parts(List<Fact> facts, List<Rule> references, List<Rule> needed) {}

  private Parts parts(Rule rule) {
    Parts parts = new Parts(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
    rule.elements().forEach(e -> collect(rule, e, parts, false));
    return parts;
  }

  private void collect(Rule asked, Element element, Parts parts, boolean alternative) {
    switch (element) {
      case Element.OfFact e -> add(e.fact(), parts);
      case Element.OfValue e -> add(e.fact(), parts);
      case Element.OfRule e -> {
        Rule rule = law.rules().get(e.rule());
        if (rule != null && isUnder(rule, asked)) {
          rule.elements().forEach(i -> collect(asked, i, parts, alternative));
        } else if (rule != null) {
          parts.references.add(rule);
          if (!alternative || isDefinition(rule)) {
            parts.needed.add(rule);
          }
        }
      }
      case Element.UnlessShown e -> {}
      case Element.Group e -> {
        boolean alternatives =
            alternative
                || switch (e.kind()) {
                  case ANY, AT_LEAST, GROUNDS -> e.items().size() > 1;
                  case ALL, NONE -> false;
                };
        e.items().forEach(i -> collect(asked, i, parts, alternatives));
      }
      case Element.Shown e -> e.items().forEach(i -> collect(asked, i, parts, alternative));
      case Element.Guard e -> e.items().forEach(i -> collect(asked, i, parts, alternative));
      case Element.OfReading e -> {}
      case Element.NotModelled e -> {}
    }
  }

  private static boolean isDefinition(Rule rule) {
    return rule.kind() == Rule.Kind.DEFINITION && rule.parent().isEmpty();
  }

  private static boolean isUnder(Rule rule, Rule asked) {
    String heading = asked.parent().isEmpty() ? asked.id() : asked.parent();
    return rule.parent().equals(heading);
  }

  private void add(String id, Parts parts) {
    Fact fact = law.facts().get(id);
    if (fact != null) {
      parts.facts.add(fact);
    }
  }
}
