// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.benchmarks.peers;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.opinio.law.Element;
import org.opinio.law.Fact;
import org.opinio.law.Holder;
import org.opinio.law.Law;
import org.opinio.law.Question;
import org.opinio.law.Rule;
import org.opinio.law.View;

/**
 * A law many times as large, as a law grows: copies of its rules, each with questions and facts of
 * its own, but every fourth fact and every other question are those of the first copy. Holders hold
 * of a copied question what they hold of the question.
 */
final class GrownLaw {

  private final Law law;
  private final SortedMap<String, Fact> facts = new TreeMap<>();
  private final SortedMap<String, Question> questions = new TreeMap<>();
  private final SortedMap<String, Rule> rules = new TreeMap<>();
  private final Map<String, List<View>> views = new TreeMap<>();
  private String prefix = "";

  private GrownLaw(Law law) {
    this.law = law;
  }

  /** The law so many times. */
  static Law of(Law law, int times) {
    GrownLaw grown = new GrownLaw(law);
    for (int i = 0; i < times; i++) {
      grown.prefix = i == 0 ? "" : "copy" + i + ".";
      grown.copy();
    }
    return grown.whole();
  }

  private Law whole() {
    SortedMap<String, Holder> holders = new TreeMap<>();
    law.holders()
        .forEach((id, h) ->
            holders.put(
                id,
                new Holder(
                    id, h.name(), h.kind(), h.memberOf(), h.prose(), h.documents(),
                    views.getOrDefault(id, List.of()), h.place())));
    return new Law(
        law.groups(), facts, questions, rules, holders, law.titles(), law.treaties(), "grown");
  }

  private void copy() {
    law.facts().values().forEach(f -> facts.putIfAbsent(fact(f.id()), copied(f)));
    law.questions().values().forEach(q -> questions.putIfAbsent(question(q.id()), copied(q)));
    law.rules().values().forEach(r -> rules.put(prefix + r.id(), copied(r)));
    for (Holder holder : law.holders().values()) {
      for (View view : holder.views()) {
        if (prefix.isEmpty() || !question(view.question()).equals(view.question())) {
          views.computeIfAbsent(holder.id(), h -> new ArrayList<>()).add(copied(view));
        }
      }
    }
  }

  private static boolean every(int nth, String id) {
    return Math.floorMod(id.hashCode(), nth) == 0;
  }

  private String fact(String id) {
    int cut = id.indexOf('=');
    String whole = cut < 0 ? id : id.substring(0, cut);
    return every(4, whole) ? id : prefix + id;
  }

  private String question(String id) {
    return every(2, id) ? id : prefix + id;
  }

  private List<String> facts(List<String> ids) {
    return ids.stream().map(this::fact).toList();
  }

  private Fact copied(Fact f) {
    return new Fact(
        fact(f.id()), f.group(), f.heading(), f.question(), f.shape(), f.values(), f.atLeastOne(),
        f.evaluative(), f.adviceOnly(), new Fact.Derivation.Asked(), f.inCampaign(), f.toWeigh(),
        facts(f.implies()),
        facts(f.excludes()), f.place());
  }

  private Question copied(Question q) {
    return new Question(
        question(q.id()), q.heading(), q.degree(), q.text(), q.options(), q.prevailing(),
        q.silenceAcceptsEvery(), q.accusing(), q.planning(), "", q.place());
  }

  private View copied(View v) {
    return new View(
        question(v.question()), v.stance(), v.options(), v.implied(), v.words(), v.citations(),
        v.document(), v.confidence(), v.note(), v.supersedes(), v.place());
  }

  private Rule copied(Rule r) {
    return new Rule(
        prefix + r.id(), r.parent().isEmpty() ? "" : prefix + r.parent(), r.heading(), r.kind(),
        r.owedBy(), r.owedTo(), r.prose(), r.authority(), elements(r.elements()), r.notModelled(),
        r.steps(), r.documents(), r.advice(), List.of(), List.of(), List.of(), r.place());
  }

  private List<Element> elements(List<Element> elements) {
    return elements.stream().map(this::copied).toList();
  }

  private Element copied(Element element) {
    return switch (element) {
      case Element.Group e ->
          new Element.Group(
              e.kind(), e.atLeast(), e.words(), elements(e.items()), e.citations(), e.place());
      case Element.Shown e ->
          new Element.Shown(e.any(), e.words(), elements(e.items()), e.citations(), e.place());
      case Element.UnlessShown e ->
          new Element.UnlessShown(
              e.any(), e.words(), elements(e.items()), e.citations(), e.place());
      case Element.Guard e ->
          new Element.Guard(
              reading(e.reading()), e.words(), elements(e.items()), e.citations(), e.place());
      case Element.OfFact e ->
          new Element.OfFact(fact(e.fact()), e.words(), e.citations(), e.place());
      case Element.OfValue e ->
          new Element.OfValue(fact(e.fact()), e.value(), e.words(), e.citations(), e.place());
      case Element.OfRule e ->
          new Element.OfRule(prefix + e.rule(), e.words(), e.citations(), e.place());
      case Element.OfReading e ->
          new Element.OfReading(reading(e.reading()), e.words(), e.citations(), e.place());
      case Element.NotModelled e ->
          new Element.NotModelled(prefix + e.id(), e.words(), e.citations(), e.place());
    };
  }

  private Element.Reading reading(Element.Reading r) {
    return new Element.Reading(question(r.question()), r.options(), r.only());
  }
}
