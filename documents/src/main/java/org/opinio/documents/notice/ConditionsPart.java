// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.documents.notice;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.opinio.assess.FactState;
import org.opinio.assess.Finding;
import org.opinio.assess.SituationAssessment;
import org.opinio.assess.Verdict;
import org.opinio.cases.Situation;
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
import org.opinio.explain.Outcome;
import org.opinio.law.Role;
import org.opinio.law.Rule;

/** The conditions on which the notice may go, and what each that is unmet still lacks. */
final class ConditionsPart {

  private static final int NEAREST = 3;

  private final Draft draft;
  private final Wording wording;
  private boolean nearestTold;

  ConditionsPart(Draft draft) {
    this.draft = draft;
    this.wording = draft.wording();
  }

  List<Block> blocks() {
    List<Text> points = new ArrayList<>();
    for (Gates.Condition condition : draft.gates().conditions()) {
      List<Text> sentences = new ArrayList<>();
      sentences.add(
          condition
              .rule()
              .map(f ->
                  Text.build()
                      .text(condition.words())
                      .text(wording.cite(f.rule().authority()))
                      .done())
              .orElse(condition.words()));
      if (!condition.met()) {
        condition.rule().ifPresent(f -> lacking(f).ifPresent(sentences::add));
      }
      points.add(wording.sentences(sentences));
    }
    List<Block> blocks = new ArrayList<>();
    boolean met = draft.gates().unmet().isEmpty();
    blocks.add(new Block.Line(draft.say(met ? "conditions.met" : "conditions.unmet")));
    blocks.add(new Block.Points(points));
    if (restsOnAssumptions()) {
      blocks.add(new Block.Line(draft.say("conditions.assumed")));
    }
    origin().ifPresent(blocks::add);
    norms().ifPresent(blocks::add);
    return blocks;
  }

  private boolean restsOnAssumptions() {
    Situation situation = draft.situation().situation();
    return !situation.stipulated().isEmpty()
        || situation.facts().values().stream()
            .anyMatch(f -> f.source().equals(FactSentences.ASSUMED));
  }

  private Optional<Text> lacking(Finding finding) {
    if (finding.rule().owedBy() == Role.ALLEGED && finding.rule().kind() == Rule.Kind.DEFINITION) {
      return nearestTold ? Optional.empty() : nearest();
    }
    SituationAssessment given = draft.gates().given();
    Explanation whole =
        new Explainer(given, draft.sides().reading(given), false).of(finding.rule().id());
    ElementWords elements = new ElementWords(wording, new Nowhere());
    List<Explanation> lacking =
        elements.lacking(whole).stream().filter(e -> !isOfAnotherGate(e)).toList();
    List<Explanation> failing =
        lacking.stream().filter(e -> e.outcome() == Outcome.NOT_MET).toList();
    List<Explanation> shown = failing.isEmpty() ? lacking : failing;
    if (shown.isEmpty()) {
      return Optional.empty();
    }
    Text points = wording.apart(shown.stream().map(elements::briefly).toList());
    return Optional.of(
        draft.say(
            failing.isEmpty() ? "conditions.lacking" : "conditions.failing",
            Slot.of("points", points)));
  }

  /** Whether a step is about a rule that is a condition by itself. */
  private boolean isOfAnotherGate(Explanation step) {
    return step.all()
        .anyMatch(e ->
            e.kind() == Explanation.Kind.REFERENCE
                && draft.gates().conditions().stream()
                    .flatMap(c -> c.rule().stream())
                    .anyMatch(f -> f.rule().id().equals(e.id())));
  }

  /** The obligations on which the case bears, and what each still lacks. */
  private Optional<Text> nearest() {
    nearestTold = true;
    RuleWords rules = new RuleWords(wording);
    ResultWords results = new ResultWords(wording);
    List<Text> points = new ArrayList<>();
    for (Explanation ground : new WrongText(draft).undetermined()) {
      Finding finding = draft.situation().findings().get(ground.id());
      if (finding != null && points.size() < NEAREST) {
        Text rule = rules.named(ground.id());
        Text named = Text.build().text(rule).text(wording.cite(ground.citations())).done();
        points.add(
            draft
                .sides()
                .holder()
                .map(h ->
                    draft.say(
                        "answers.reading",
                        Slot.of("rule", named),
                        Slot.of("result", results.holder(finding, h))))
                .orElseGet(() -> results.sentence(named, finding)));
      }
    }
    return points.isEmpty() ? Optional.empty() : Optional.of(wording.sentences(points));
  }

  /** Where the case says whence the act came, and it is not attributed. */
  private Optional<Block> origin() {
    String attribution = draft.parts().id("attribution");
    List<Text> facts =
        draft.parts().ids("origin").stream()
            .filter(id -> isEstablished(id))
            .map(id -> new CauseWords(wording).fact(id))
            .toList();
    if (facts.isEmpty() || draft.isEstablished(attribution)) {
      return Optional.empty();
    }
    return Optional.of(
        new Block.Line(
            draft.say(
                "conditions.origin",
                Slot.of("facts", wording.phrases().and(facts)),
                wording.note(draft.rule(attribution).authority()))));
  }

  private boolean isEstablished(String fact) {
    return Optional.ofNullable(draft.situation().facts().get(fact))
        .filter(s -> s.status() == FactState.Status.ESTABLISHED)
        .isPresent();
  }

  /** Where norms were not heeded and no wrongful act is established. */
  private Optional<Block> norms() {
    String wrong = draft.parts().id("wrong");
    if (draft.isEstablished(wrong)) {
      return Optional.empty();
    }
    RuleWords rules = new RuleWords(wording);
    List<Text> norms =
        draft.situation().findings().values().stream()
            .map(Finding::rule)
            .filter(r -> r.kind() == Rule.Kind.VOLUNTARY_NORM && r.isComputed())
            .filter(r -> draft.verdict(r.id()) == Verdict.ESTABLISHED)
            .map(r -> rules.named(r.id()))
            .toList();
    return norms.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Block.Line(
                draft.say(
                    "conditions.norms",
                    Slot.of("norms", wording.phrases().and(norms)),
                    wording.note(draft.rule(wrong).authority()))));
  }
}
