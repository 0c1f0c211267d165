// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.documents.memo;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.opinio.assess.Assessment;
import org.opinio.assess.Finding;
import org.opinio.assess.Relevance;
import org.opinio.assess.SituationAssessment;
import org.opinio.assess.Verdict;
import org.opinio.law.Element;
import org.opinio.law.Law;
import org.opinio.law.Role;
import org.opinio.law.Rule;

/**
 * Which rules are set out on one situation, and how fully. It looks at kinds of rule and at who
 * owes them, never at which rule it is.
 *
 * @param number of the situation, from 1
 * @param asked rules set out in full
 * @param definitions definitions that those need, set out in full too
 * @param conclusions definitions that are met by the breach of another rule, and what follows from
 *     them
 * @param others norms, permissions and procedures that matter beside them
 * @param excluded rules that no reading makes established
 * @param untouched rules on which the case says nothing yet
 * @param notInPlay rules that suppose what the case says nothing for
 */
record Plan(
    SituationAssessment situation,
    int number,
    List<Finding> asked,
    List<Finding> definitions,
    List<Finding> conclusions,
    List<Finding> others,
    List<Finding> excluded,
    List<Finding> untouched,
    List<Finding> notInPlay) {

  Plan {
    asked = List.copyOf(asked);
    definitions = List.copyOf(definitions);
    conclusions = List.copyOf(conclusions);
    others = List.copyOf(others);
    excluded = List.copyOf(excluded);
    untouched = List.copyOf(untouched);
    notInPlay = List.copyOf(notInPlay);
  }

  /** The plans of an assessment, in the order of the case. */
  static List<Plan> of(Assessment assessment, Optional<String> rule) {
    List<Plan> plans = new ArrayList<>();
    for (SituationAssessment situation : assessment.situations()) {
      plans.add(of(assessment, situation, plans.size() + 1, rule));
    }
    return plans;
  }

  private static Plan of(
      Assessment assessment, SituationAssessment situation, int number, Optional<String> rule) {
    Law law = assessment.law().law();
    Relevance relevance = Relevance.of(assessment, situation);
    List<Finding> matter = relevance.thatMatter();
    if (rule.isPresent()) {
      List<Finding> one =
          Optional.ofNullable(situation.findings().get(rule.get())).stream().toList();
      return new Plan(
          situation,
          number,
          one,
          needed(law, situation, one, matter),
          List.of(),
          List.of(),
          List.of(),
          List.of(),
          List.of());
    }
    List<Finding> asked =
        asked(law, situation, matter).stream()
            .sorted(Comparator.comparingInt(f -> rank(law, situation, f)))
            .toList();
    List<Finding> definitions = needed(law, situation, asked, matter);
    List<Finding> rest = without(matter, asked, definitions);
    List<Finding> conclusions = where(rest, f -> isConclusion(law, f.rule(), new HashSet<>()));
    List<Finding> untouched = relevance.untouched();
    List<Finding> notInPlay = relevance.notInPlay();
    return new Plan(
        situation,
        number,
        asked,
        definitions,
        conclusions,
        without(rest, conclusions),
        without(relevance.findings(), matter, untouched, notInPlay),
        untouched,
        notInPlay);
  }

  /** Those whose rules are not among others'. Findings are not compared: that would judge them. */
  @SafeVarargs
  private static List<Finding> without(List<Finding> all, List<Finding>... others) {
    Set<String> ids = new HashSet<>();
    for (List<Finding> other : others) {
      other.forEach(f -> ids.add(f.rule().id()));
    }
    return where(all, f -> !ids.contains(f.rule().id()));
  }

  private static List<Finding> where(List<Finding> findings, Predicate<Finding> such) {
    return findings.stream().filter(such).toList();
  }

  /** What is answered comes before what is open; of that, first where the conduct is answered. */
  private static int rank(Law law, SituationAssessment situation, Finding finding) {
    return switch (finding.across().kind()) {
      case ON_EVERY_READING -> 0;
      case ON_SOME_READINGS -> 1;
      case OPEN ->
          parts(law, finding.rule())
                  .mapToInt(r -> situation.evaluation().law().rule(r.id()).node())
                  .anyMatch(node -> situation.isEstablishedOnSome(node, situation.across()))
              ? 2
              : 3;
      case ON_NO_READING -> 4;
    };
  }

  /** The rules under the heading of a rule that it cannot do without, such as its conduct. */
  static Stream<Rule> parts(Law law, Rule rule) {
    return all(rule.elements())
        .map(e -> Optional.ofNullable(law.rules().get(e.rule())))
        .flatMap(Optional::stream)
        .filter(r -> r.parent().equals(rule.id()) && r.isComputed());
  }

  private static Stream<Element.OfRule> all(List<Element> elements) {
    return elements.stream()
        .flatMap(e ->
            switch (e) {
              case Element.OfRule rule -> Stream.of(rule);
              case Element.Group group when group.kind() == Element.Group.Kind.ALL ->
                  all(group.items());
              case Element.Composite other -> Stream.empty();
              case Element.OfFact fact -> Stream.empty();
              case Element.OfValue value -> Stream.empty();
              case Element.OfReading reading -> Stream.empty();
              case Element.NotModelled missing -> Stream.empty();
            });
  }

  /** What is asked of the situation: of a measure or a claim whether it is permitted. */
  private static List<Finding> asked(Law law, SituationAssessment situation, List<Finding> matter) {
    boolean permission =
        situation.situation().response().isPresent() || situation.situation().claims();
    List<Finding> asked =
        where(
            matter,
            f -> f.rule().kind() == (permission ? Rule.Kind.PERMISSION : Rule.Kind.OBLIGATION));
    if (!asked.isEmpty()) {
      return asked;
    }
    List<Finding> instead = where(matter, f -> isOf(f.rule(), permission));
    List<Finding> plain = where(instead, f -> !isConclusion(law, f.rule(), new HashSet<>()));
    return plain.isEmpty() ? instead : plain;
  }

  private static boolean isOf(Rule rule, boolean permission) {
    return permission
        ? rule.owedBy() == Role.TAKER || rule.owedBy() == Role.CLAIMANT
        : rule.kind() == Rule.Kind.DEFINITION;
  }

  /** Definitions that the rules refer to and that are no part of another rule. */
  private static List<Finding> needed(
      Law law, SituationAssessment situation, List<Finding> asked, List<Finding> matter) {
    Set<String> ids = new HashSet<>();
    asked.forEach(f -> need(law, situation, f.rule(), ids));
    List<Finding> needed =
        where(
            matter,
            f ->
                ids.contains(f.rule().id())
                    && f.rule().kind() == Rule.Kind.DEFINITION
                    && !isConclusion(law, f.rule(), new HashSet<>()));
    return without(needed, asked);
  }

  /** What is established on every reading needs no explanation of what else would do. */
  private static void need(Law law, SituationAssessment situation, Rule rule, Set<String> ids) {
    for (Rule other : references(law, rule.elements(), false)) {
      if (ids.add(other.id()) && !isEstablished(situation, other)) {
        need(law, situation, other, ids);
      }
    }
  }

  private static boolean isEstablished(SituationAssessment situation, Rule rule) {
    return rule.isComputed()
        && situation.verdict(
                situation.evaluation().law().rule(rule.id()).node(), situation.across())
            == Verdict.ESTABLISHED;
  }

  /** Whether a rule is met where another one's obligation is breached. */
  private static boolean isConclusion(Law law, Rule rule, Set<String> seen) {
    return rule.kind() == Rule.Kind.DEFINITION
        && (!references(law, rule.elements(), true).isEmpty()
            || references(law, rule.elements(), false).stream()
                .anyMatch(r -> seen.add(r.id()) && isConclusion(law, r, seen)));
  }

  private static List<Rule> references(Law law, List<Element> elements, boolean grounds) {
    List<Rule> found = new ArrayList<>();
    for (Element element : elements) {
      switch (element) {
        case Element.OfRule e -> {
          Rule rule = law.rules().get(e.rule());
          if (rule != null && !grounds) {
            found.add(rule);
          }
        }
        case Element.UnlessShown e -> {}
        case Element.Group e ->
            found.addAll(
                references(law, e.items(), grounds && e.kind() != Element.Group.Kind.GROUNDS));
        case Element.Shown e -> found.addAll(references(law, e.items(), grounds));
        case Element.Guard e -> found.addAll(references(law, e.items(), grounds));
        case Element.OfFact e -> {}
        case Element.OfValue e -> {}
        case Element.OfReading e -> {}
        case Element.NotModelled e -> {}
      }
    }
    return found;
  }

  /** All rules that are set out in full. */
  List<Finding> principal() {
    List<Finding> all = new ArrayList<>(asked);
    all.addAll(definitions);
    return all;
  }

  /** Whether the rule is what is asked, and not a definition on the way. */
  boolean asks(Rule rule) {
    return asked.stream().anyMatch(f -> f.rule().id().equals(rule.id()));
  }

  /** Where the situation stands in a document. */
  String anchor() {
    return "s" + number;
  }

  /** Where a rule is set out; empty where it is not set out here. */
  Optional<String> anchor(String rule) {
    return place(rule).map(p -> anchor() + "-r" + p);
  }

  /** The place of a rule among those set out, from 1. */
  Optional<Integer> place(String rule) {
    List<Finding> principal = principal();
    for (int i = 0; i < principal.size(); i++) {
      if (principal.get(i).rule().id().equals(rule)) {
        return Optional.of(i + 1);
      }
    }
    return Optional.empty();
  }
}
