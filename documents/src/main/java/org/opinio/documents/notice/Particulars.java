// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.documents.notice;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.opinio.assess.FactState;
import org.opinio.assess.Perspective;
import org.opinio.assess.SituationAssessment;
import org.opinio.cases.StatedFact;
import org.opinio.explain.Explainer;
import org.opinio.explain.Explanation;
import org.opinio.explain.Outcome;
import org.opinio.law.Citation;
import org.opinio.law.Role;
import org.opinio.law.Rule;

/**
 * The facts stated in a case by which rules are met on a reading, in the words of the elements that
 * they meet.
 *
 * @param so elements that are met because something is so
 * @param notSo elements that are met because something is not so
 */
record Particulars(List<Element> so, List<Element> notSo) {

  Particulars {
    so = List.copyOf(so);
    notSo = List.copyOf(notSo);
  }

  /** An element that a stated fact meets. */
  record Element(String words, StatedFact fact, List<Citation> citations) {}

  /** Both. */
  List<Element> all() {
    List<Element> all = new ArrayList<>(so);
    all.addAll(notSo);
    return all;
  }

  /**
   * The particulars of rules.
   *
   * @param without rules that are not followed, since they are set out by themselves
   */
  static Particulars of(
      SituationAssessment situation, Perspective reading, List<String> rules, Set<String> without) {
    Collecting collecting = new Collecting(situation, reading, without);
    rules.forEach(r -> collecting.rule(r, true));
    return new Particulars(
        List.copyOf(collecting.so.values()), List.copyOf(collecting.notSo.values()));
  }

  /** The same of what a rule asks of the State that takes a measure, and of no one else. */
  static Particulars ofTaker(SituationAssessment situation, Perspective reading, String rule) {
    Collecting collecting = new Collecting(situation, reading, Set.of());
    collecting.takerOnly = true;
    collecting.rule(rule, true);
    return new Particulars(
        List.copyOf(collecting.so.values()), List.copyOf(collecting.notSo.values()));
  }

  /** The same without those of these facts. */
  Particulars without(List<String> facts) {
    return new Particulars(
        so.stream().filter(e -> !facts.contains(e.fact().fact())).toList(),
        notSo.stream().filter(e -> !facts.contains(e.fact().fact())).toList());
  }

  private static final class Collecting {

    private final SituationAssessment situation;
    private final Perspective reading;
    private final Set<String> seen;
    private final Map<String, Element> so = new LinkedHashMap<>();
    private final Map<String, Element> notSo = new LinkedHashMap<>();
    private boolean takerOnly;

    Collecting(SituationAssessment situation, Perspective reading, Set<String> without) {
      this.situation = situation;
      this.reading = reading;
      this.seen = new HashSet<>(without);
    }

    void rule(String id, boolean wanted) {
      if (seen.add(id) && situation.findings().containsKey(id)) {
        Explanation whole = new Explainer(situation, reading, false).of(id);
        whole.items().forEach(i -> step(i, wanted));
      }
    }

    private void step(Explanation step, boolean wanted) {
      if (step.kind().isException()
          || (step.kind().isGuard() && step.guard() != Outcome.MET)
          || step.notes().contains(Explanation.Note.NOT_RELIED_ON)) {
        return;
      }
      switch (step.kind()) {
        case FACT -> fact(step, wanted);
        case REFERENCE -> {
          boolean fails = step.outcome() == (wanted ? Outcome.NOT_MET : Outcome.MET);
          if (!fails && follows(step.id())) {
            rule(step.id(), wanted);
          }
        }
        case NONE -> step.items().forEach(i -> step(i, !wanted));
        case RULE,
            ALL,
            ANY,
            AT_LEAST,
            GROUNDS,
            SHOWN_ALL,
            SHOWN_ANY,
            UNLESS_ALL,
            UNLESS_ANY,
            GUARD_ALL,
            GUARD_ANY ->
            step.items().forEach(i -> step(i, wanted));
        case READING, NOT_MODELLED -> {}
      }
    }

    private boolean follows(String rule) {
      return !takerOnly
          || Optional.ofNullable(situation.findings().get(rule))
              .map(f -> f.rule())
              .map(Rule::owedBy)
              .filter(r -> r == Role.TAKER)
              .isPresent();
    }

    private void fact(Explanation step, boolean wanted) {
      boolean met = step.outcome() == (wanted ? Outcome.MET : Outcome.NOT_MET);
      Optional<StatedFact> stated =
          step.fact().filter(Collecting::isKnown).flatMap(s -> s.stated());
      if (met && stated.isPresent() && !step.words().isEmpty()) {
        (wanted ? so : notSo)
            .putIfAbsent(
                step.id() + "=" + step.value(),
                new Element(step.words(), stated.get(), step.citations()));
      }
    }

    private static boolean isKnown(FactState state) {
      return switch (state.status()) {
        case ESTABLISHED, REFUTED, VALUED -> true;
        case UNKNOWN, DISPUTED, BELOW_STANDARD, STIPULATED, STIPULATED_NOT, DERIVED, DERIVED_NOT ->
            false;
      };
    }
  }
}
