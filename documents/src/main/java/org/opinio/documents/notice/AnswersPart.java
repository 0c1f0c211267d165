// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.documents.notice;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import org.opinio.assess.Finding;
import org.opinio.assess.Verdict;
import org.opinio.cases.Situation;
import org.opinio.cases.StatedFact;
import org.opinio.documents.draft.Slot;
import org.opinio.documents.report.Block;
import org.opinio.documents.report.Text;
import org.opinio.documents.wording.CauseWords;
import org.opinio.documents.wording.ElementWords;
import org.opinio.documents.wording.FactSentences;
import org.opinio.documents.wording.ResultWords;
import org.opinio.documents.wording.RuleWords;
import org.opinio.documents.wording.Wording;
import org.opinio.explain.Explainer;
import org.opinio.explain.Explanation;

/** What is open in the notice, and what the other side may answer to it. */
final class AnswersPart {

  private final Draft draft;
  private final Wording wording;
  private final ElementWords elements;

  AnswersPart(Draft draft) {
    this.draft = draft;
    this.wording = draft.wording();
    this.elements = new ElementWords(wording, new Nowhere());
  }

  List<Block> blocks() {
    List<Text> points = new ArrayList<>();
    readings(points);
    undetermined(points);
    defences(points);
    disputed(points);
    return points.isEmpty()
        ? List.of(new Block.Line(draft.say("answers.none")))
        : List.of(new Block.Points(points));
  }

  /** What the rules that the notice invokes come to for the other side. */
  private void readings(List<Text> points) {
    if (draft.sides().opposing().isEmpty()) {
      return;
    }
    String opposing = draft.sides().opposing().get();
    Set<String> ids = new LinkedHashSet<>();
    new WrongText(draft).breached().forEach(e -> ids.add(e.id()));
    ids.add(draft.parts().rests(draft.kind()));
    for (String id : ids) {
      Finding finding = draft.gates().given().findings().get(id);
      if (finding != null && finding.of(opposing).verdict() != Verdict.OPEN) {
        points.add(
            draft.say(
                "answers.reading",
                Slot.of("rule", cited(id)),
                Slot.of("result", new ResultWords(wording).holder(finding, opposing))));
      }
    }
  }

  private Text cited(String rule) {
    return Text.build()
        .text(new RuleWords(wording).named(rule))
        .text(wording.cite(draft.rule(rule).authority()))
        .done();
  }

  /**
   * Obligations that the text does not invoke, since it is undetermined whether they are breached.
   */
  private void undetermined(List<Text> points) {
    List<Text> names =
        new WrongText(draft).undetermined().stream().map(Explanation::id).map(this::cited).toList();
    if (!names.isEmpty()) {
      points.add(draft.say("answers.undetermined", Slot.of("rules", wording.apart(names))));
    }
  }

  /** Defences that are open, and in what they could lie. */
  private void defences(List<Text> points) {
    Set<String> bearing = new LinkedHashSet<>();
    WrongText wrong = new WrongText(draft);
    wrong.breached().forEach(e -> bearing.add(e.id()));
    wrong.undetermined().forEach(e -> bearing.add(e.id()));
    Set<String> told = new LinkedHashSet<>();
    for (Explanation group : explained(draft.parts().id("wrong")).items()) {
      for (Explanation one : group.items()) {
        if (one.all().anyMatch(e -> bearing.contains(e.id()))) {
          elements.openDefences(one).forEach(d -> defence(d, told, points));
        }
      }
    }
    wrong
        .breached()
        .forEach(
            e -> elements.openDefences(explained(e.id())).forEach(d -> defence(d, told, points)));
    elements
        .openDefences(explained(draft.parts().rests(draft.kind())))
        .forEach(d -> defence(d, told, points));
  }

  private Explanation explained(String rule) {
    return new Explainer(draft.situation(), draft.reading(), false).of(rule);
  }

  private void defence(Explanation defence, Set<String> told, List<Text> points) {
    if (!told.add(defence.words())) {
      return;
    }
    Text brief = elements.briefly(defence);
    List<Text> how =
        defence.kind() == Explanation.Kind.REFERENCE
            ? explained(defence.id()).items().stream()
                .filter(e -> e.kind() != Explanation.Kind.NONE)
                .flatMap(Explanation::all)
                .filter(e -> e.items().isEmpty() && e.outcome().isUndecided())
                .filter(e -> !e.words().isEmpty())
                .map(elements::briefly)
                .toList()
            : List.of();
    points.add(
        how.isEmpty()
            ? draft.say("answers.defence", Slot.of("defence", brief))
            : draft.say(
                "answers.defence-by",
                Slot.of("defence", brief),
                Slot.of("points", wording.apart(how))));
  }

  private void disputed(List<Text> points) {
    Situation situation = draft.situation().situation();
    FactSentences facts = new FactSentences(wording);
    for (StatedFact fact : new TreeMap<>(situation.facts()).values()) {
      if (fact.value() instanceof StatedFact.Value.Disputed) {
        List<Text> sentences = new ArrayList<>();
        sentences.add(
            draft.say(
                "answers.disputed", Slot.of("fact", new CauseWords(wording).fact(fact.fact()))));
        sentences.addAll(facts.claims(fact, situation));
        points.add(wording.sentences(sentences));
      }
    }
  }
}
