// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.assess;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.opinio.law.Element;
import org.opinio.law.Law;
import org.opinio.law.Rule;

/**
 * What a holder's own words mean for a situation: the findings that they settle, though on the
 * ordinary readings together they are not settled.
 */
public final class OwnWords {

  private OwnWords() {}

  /**
   * A finding that is settled by words.
   *
   * @param verdict never open
   * @param questions those on which its views suffice to settle it, and none can be left out
   * @param defeasible established, but an exception that is still open would defeat it
   * @param awaitsShowing not established, but could be once what must be shown is shown
   */
  public record Settled(
      Rule rule,
      Verdict verdict,
      List<String> questions,
      boolean defeasible,
      boolean awaitsShowing) {

    public Settled {
      questions = List.copyOf(questions);
    }
  }

  /**
   * The findings of these kinds that matter in a situation and that the words settle, in the order
   * in which rules are shown. Where a rule stays open though what it asks of the conduct, which
   * stands under its heading, is settled, that part is named instead.
   *
   * @param stands of one holder on every question; those on which it has not spoken are left out
   */
  public static List<Settled> of(
      Assessment assessment,
      SituationAssessment situation,
      Set<Rule.Kind> kinds,
      SortedMap<String, Stand> stands) {
    SortedMap<String, Stand> own = new TreeMap<>(stands);
    own.values().removeIf(s -> !s.isOwn());
    Relevance relevance = Relevance.of(assessment, situation);
    Map<String, Settled> settled = new LinkedHashMap<>();
    for (Finding finding : relevance.findings()) {
      if (kinds.contains(finding.rule().kind())) {
        settled(situation, finding.rule(), own)
            .or(() -> part(situation, finding.rule(), own))
            .ifPresent(s -> settled.put(finding.rule().id(), s));
      }
    }
    if (!settled.isEmpty()) {
      Set<String> matter =
          relevance.thatMatter().stream().map(f -> f.rule().id()).collect(Collectors.toSet());
      settled.keySet().retainAll(matter);
    }
    return List.copyOf(settled.values());
  }

  private static Optional<Settled> settled(
      SituationAssessment situation, Rule rule, SortedMap<String, Stand> own) {
    int node = situation.evaluation().law().rule(rule.id()).node();
    if (situation.verdict(node, situation.across()) != Verdict.OPEN) {
      return Optional.empty();
    }
    Verdict verdict = situation.verdict(node, own);
    if (verdict == Verdict.OPEN) {
      return Optional.empty();
    }
    SortedMap<String, Stand> needed = needed(situation, node, own, verdict);
    HolderFinding exact =
        situation.finding(
            node, new Perspective("", needed, ReadingDomain.of(situation.evaluation(), needed)));
    return Optional.of(
        new Settled(
            rule,
            verdict,
            List.copyOf(needed.keySet()),
            exact.defeasible(),
            exact.awaitsShowing()));
  }

  /** The first element that is a rule under the heading of the rule itself and is settled. */
  private static Optional<Settled> part(
      SituationAssessment situation, Rule rule, SortedMap<String, Stand> own) {
    Law law = situation.evaluation().law().law();
    return all(rule.elements())
        .map(e -> law.rules().get(e.rule()))
        .filter(r -> r != null && r.parent().equals(rule.id()) && r.isComputed())
        .map(r -> settled(situation, r, own))
        .flatMap(Optional::stream)
        .findFirst();
  }

  /** The rules among elements that must all be met. */
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

  /** Stands of which none can be left out without the verdict becoming another. */
  private static SortedMap<String, Stand> needed(
      SituationAssessment situation, int node, SortedMap<String, Stand> own, Verdict verdict) {
    SortedMap<String, Stand> needed = new TreeMap<>(own);
    for (String question : own.keySet()) {
      SortedMap<String, Stand> fewer = new TreeMap<>(needed);
      fewer.remove(question);
      if (situation.verdict(node, fewer) == verdict) {
        needed = fewer;
      }
    }
    return needed;
  }
}
