// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.documents;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.stream.Stream;
import org.opinio.assess.RuleOrder;
import org.opinio.assess.SituationAssessment;
import org.opinio.assess.Verdict;
import org.opinio.cases.Campaign;
import org.opinio.cases.Case;
import org.opinio.cases.StatedFact;
import org.opinio.documents.report.Block;
import org.opinio.documents.report.Text;
import org.opinio.law.Holder;
import org.opinio.proof.Change;
import org.opinio.proof.Grouped;
import org.opinio.proof.Proof;

/** How the report on proof calls holders, situations, facts and changes. */
final class ProofWords {

  private static final int FEW = 5;

  private final Composition composition;
  private final Proof proof;

  ProofWords(Composition composition, Proof proof) {
    this.composition = composition;
    this.proof = proof;
  }

  /** Holders by name; where nearly all are meant, those that are not. */
  Text holders(Set<String> ids) {
    List<String> meant = new ArrayList<>();
    List<String> others = new ArrayList<>();
    for (Holder holder : composition.holders()) {
      if (proof.holders().contains(holder.id())) {
        (ids.contains(holder.id()) ? meant : others).add(holder.name());
      }
    }
    if (others.isEmpty() && meant.size() > 1) {
      return Text.of("every holder");
    }
    return Text.of(
        others.size() <= FEW && meant.size() > 2 * FEW
            ? "every holder but " + Terms.list(others, "and")
            : Terms.list(meant, "and"));
  }

  String situation(String id) {
    return composition.assessment().situations().stream()
        .map(SituationAssessment::situation)
        .filter(s -> s.id().equals(id))
        .map(s -> s.title())
        .findFirst()
        .orElse(id);
  }

  /** An operation, campaign or response by its title. */
  String unit(String id) {
    Case subject = composition.subject();
    return Stream.of(
            Optional.ofNullable(subject.operations().get(id)).map(o -> o.title()),
            Optional.ofNullable(subject.campaigns().get(id)).map(c -> c.title()),
            Optional.ofNullable(subject.responses().get(id)).map(r -> r.title()))
        .flatMap(Optional::stream)
        .findFirst()
        .orElse(id);
  }

  /** The campaign that is judged in a situation, itself or as what is answered. */
  Optional<Campaign> campaign(String situation) {
    return composition.assessment().situations().stream()
        .map(SituationAssessment::situation)
        .filter(s -> s.id().equals(situation))
        .findFirst()
        .map(s -> composition.subject().campaigns().get(s.unit()));
  }

  /** Facts by name, one point for each situation, those of several situations together. */
  Block facts(SortedMap<String, SortedSet<String>> bySituation) {
    Map<SortedSet<String>, List<String>> same = new LinkedHashMap<>();
    bySituation.forEach((situation, facts) ->
        same.computeIfAbsent(facts, f -> new ArrayList<>()).add(situation(situation)));
    List<Text> points = new ArrayList<>();
    same.forEach((facts, situations) ->
        points.add(
            Text.build().words(String.join("; ", situations) + ": ").text(names(facts)).done()));
    return new Block.Points(points);
  }

  private Text names(Collection<String> facts) {
    List<Text> names = facts.stream().map(f -> Text.of("‘" + composition.fact(f) + "’")).toList();
    return Text.build().joined(names, "; ").words(".").done();
  }

  /** What is stated of a fact. */
  String value(StatedFact fact) {
    return new FactWords(composition).value(fact.fact(), fact.value());
  }

  static Text verdict(Verdict verdict) {
    return Text.build().part(Signs.of(verdict)).words(" " + Signs.of(verdict).meaning()).done();
  }

  /** What changes, by situation and rule. */
  Block changes(List<Change> changes, String caption, String before, String after) {
    Map<String, List<Block.Table.Row>> rows = new LinkedHashMap<>();
    Grouped.changes(changes).entrySet().stream()
        .sorted(
            Comparator.comparing((Map.Entry<Change, SortedSet<String>> e) -> place(e.getKey()))
                .thenComparing(e -> e.getKey().rule(), RuleOrder::ids))
        .forEach(e ->
            rows.computeIfAbsent(e.getKey().situation(), s -> new ArrayList<>())
                .add(
                    new Block.Table.Row(
                        Text.of(composition.rule(e.getKey().rule())),
                        List.of(
                            holders(e.getValue()),
                            verdict(e.getKey().from()),
                            verdict(e.getKey().to())))));
    return new Block.Table(
        Text.of(caption),
        List.of(Text.of("Rule"), Text.of("As read by"), Text.of(before), Text.of(after)),
        bodies(rows));
  }

  /** The number of the situation in the case. */
  private int place(Change change) {
    return situations().indexOf(change.situation());
  }

  /** Ids of the situations, in the order of the case. */
  List<String> situations() {
    return composition.assessment().situations().stream().map(s -> s.situation().id()).toList();
  }

  /** Rows by situation, each under the title of its situation. */
  List<Block.Table.Body> bodies(Map<String, List<Block.Table.Row>> rows) {
    List<Block.Table.Body> bodies = new ArrayList<>();
    rows.forEach(
        (situation, own) -> bodies.add(new Block.Table.Body(Text.of(situation(situation)), own)));
    return bodies;
  }
}
