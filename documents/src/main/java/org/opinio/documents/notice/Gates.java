// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.documents.notice;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.opinio.assess.Assessment;
import org.opinio.assess.Assessor;
import org.opinio.assess.FactState;
import org.opinio.assess.Finding;
import org.opinio.assess.SituationAssessment;
import org.opinio.assess.Verdict;
import org.opinio.cases.Situation;
import org.opinio.cases.StatedFact;
import org.opinio.diagnostic.Place;
import org.opinio.documents.draft.Slot;
import org.opinio.documents.report.Text;
import org.opinio.documents.wording.ResultWords;
import org.opinio.documents.wording.Wording;
import org.opinio.law.Fact;

/**
 * The conditions without which a notice may not go, each on the sender's own reading and as if the
 * notice had been given.
 */
final class Gates {

  private final Wording wording;
  private final Correspondents sides;
  private final SituationAssessment given;
  private final List<Condition> conditions = new ArrayList<>();

  /** One condition: the rule that must be established, or empty for one of another kind. */
  record Condition(Optional<Finding> rule, boolean met, Text words) {}

  Gates(
      Assessment assessment,
      Wording wording,
      Correspondents sides,
      Situation situation,
      List<Parts.Gate> gates,
      List<String> makes) {
    this.wording = wording;
    this.sides = sides;
    this.given = given(assessment, situation, makes);
    gates.forEach(this::rule);
    judgements(situation);
  }

  /** The case assessed as if the facts that the notice makes were so. */
  private static SituationAssessment given(
      Assessment assessment, Situation situation, List<String> makes) {
    Map<String, StatedFact> facts = new TreeMap<>(situation.facts());
    makes.forEach(id ->
        facts.put(
            id,
            new StatedFact(
                id,
                new StatedFact.Value.YesNo(true),
                "",
                List.of(),
                "",
                "",
                Map.of(),
                List.of(),
                "",
                "",
                Place.of(assessment.subject().file()))));
    List<Situation> all =
        assessment.situations().stream()
            .map(SituationAssessment::situation)
            .map(s -> s.id().equals(situation.id()) ? s.with(facts) : s)
            .toList();
    return new Assessor(assessment.law(), assessment.settings())
        .assess(assessment.subject(), all).situations().stream()
            .filter(s -> s.situation().id().equals(situation.id()))
            .findFirst()
            .orElseThrow();
  }

  private void rule(Parts.Gate gate) {
    Finding finding = finding(gate.rule());
    Verdict verdict = verdict(finding);
    boolean spared = gate.or().filter(this::holds).isPresent();
    if (spared && verdict != Verdict.ESTABLISHED) {
      return;
    }
    Slot rule = Slot.of("rule", wording.quoted(finding.rule().heading()));
    boolean met = verdict == Verdict.ESTABLISHED;
    Slot result =
        Slot.of("verdict", new ResultWords(wording).verdict(finding.rule().kind(), verdict));
    Optional<Slot> other =
        gate.or()
            .map(id -> wording.law().rules().get(id))
            .map(r -> Slot.of("other", wording.quoted(r.heading())));
    Text words =
        met
            ? wording.say("gate.met", rule, sides.readingWords(), result)
            : other
                .map(o -> wording.say("gate.unmet-or", rule, sides.readingWords(), result, o))
                .orElseGet(() -> wording.say("gate.unmet", rule, sides.readingWords(), result));
    conditions.add(new Condition(Optional.of(finding), met, words));
  }

  /** Whether a rule is established, or a fact. */
  private boolean holds(String id) {
    FactState fact = given.facts().get(id);
    return fact == null ? isEstablished(id) : fact.status() == FactState.Status.ESTABLISHED;
  }

  private void judgements(Situation situation) {
    situation.facts().values().stream()
        .filter(f -> f.assessor().isBlank() || f.reasons().isBlank())
        .filter(f -> !(f.value() instanceof StatedFact.Value.Unknown))
        .filter(f -> !(f.value() instanceof StatedFact.Value.Disputed))
        .map(f -> Optional.ofNullable(wording.law().facts().get(f.fact())))
        .flatMap(Optional::stream)
        .filter(Fact::evaluative)
        .map(Fact::heading)
        .sorted()
        .forEach(heading ->
            conditions.add(
                new Condition(
                    Optional.empty(),
                    false,
                    wording.say("gate.judgement", Slot.of("fact", wording.quoted(heading))))));
  }

  private Finding finding(String rule) {
    Finding finding = given.findings().get(rule);
    if (finding == null) {
      throw new IllegalStateException("the assessment has no finding on " + rule);
    }
    return finding;
  }

  private Verdict verdict(Finding finding) {
    int node = given.evaluation().law().rule(finding.rule().id()).node();
    return given.verdict(node, sides.reading(given));
  }

  private boolean isEstablished(String rule) {
    return verdict(finding(rule)) == Verdict.ESTABLISHED;
  }

  List<Condition> conditions() {
    return List.copyOf(conditions);
  }

  /** The unmet ones as texts without footnotes. */
  List<Text> unmetTexts() {
    return conditions.stream().filter(c -> !c.met()).map(Condition::words).toList();
  }

  /** The unmet ones in plain words. */
  List<String> unmet() {
    return unmetTexts().stream().map(Words::plain).toList();
  }

  /** The situation as if the notice had been given. */
  SituationAssessment given() {
    return given;
  }
}
