// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.documents.memo;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.opinio.assess.Across;
import org.opinio.assess.Columns;
import org.opinio.assess.Finding;
import org.opinio.documents.draft.Slot;
import org.opinio.documents.report.Block;
import org.opinio.documents.report.Section;
import org.opinio.documents.report.Text;
import org.opinio.documents.wording.ElementWords;
import org.opinio.explain.Explainer;
import org.opinio.explain.Explanation;
import org.opinio.law.Holder;
import org.opinio.law.Passage;
import org.opinio.law.Rule;

/** One rule in full: the law, the result, the elements on the facts, the two sides, the advice. */
final class RulePart {

  private final Memo memo;
  private final Plan plan;
  private final Finding finding;
  private final Rule rule;
  private final ElementWords elements;

  RulePart(Memo memo, Plan plan, Finding finding) {
    this.memo = memo;
    this.plan = plan;
    this.finding = finding;
    this.rule = finding.rule();
    this.elements = memo.elements(plan);
  }

  Section section() {
    Optional<Memo.Earlier> earlier = memo.explained(rule.id());
    Explanation whole = explanation();
    List<Block> blocks = new ArrayList<>();
    if (earlier.isEmpty()) {
      blocks.add(law());
      memo.explained(rule.id(), new Memo.Earlier(memo.wording().drafting().paragraphs(), whole));
    }
    int law = memo.explained(rule.id()).map(Memo.Earlier::paragraph).orElse(0);
    blocks.add(result());
    blocks.add(elements(whole, earlier, law));
    sides().ifPresent(blocks::add);
    warning().ifPresent(blocks::add);
    if (plan.asks(rule)) {
      open(whole).forEach(blocks::add);
      if (earlier.isEmpty() && !rule.advice().isEmpty()) {
        blocks.add(advice(law));
      }
    }
    int place = plan.place(rule.id()).orElseThrow();
    return new Section(
        plan.anchor(rule.id()).orElseThrow(),
        memo.number(plan, place),
        memo.wording().page(rule.heading()),
        blocks,
        List.of());
  }

  private Explanation explanation() {
    return new Explainer(plan.situation(), plan.situation().across(), false).of(rule.id());
  }

  /** What the page says of the rule, and who owes what to whom. */
  private Block law() {
    int number = memo.wording().drafting().nextParagraph();
    List<Text> sentences = new ArrayList<>();
    rule.prose().stream().limit(1).map(memo.rules()::said).forEach(sentences::add);
    sentences.add(memo.rules().kind(rule, plan.situation().situation()));
    return new Block.Paragraph(number, memo.wording().sentences(sentences), List.of());
  }

  private Block result() {
    int number = memo.wording().drafting().nextParagraph();
    Text text = memo.results().sentence(memo.rules().heading(rule.id()), finding);
    List<Block> inside = new ArrayList<>(memo.results().readings(finding.across()));
    List<Text> further = memo.results().further(finding);
    List<Text> conduct = new Conduct(memo, plan).sentences(finding);
    if (!conduct.isEmpty()) {
      inside.add(new Block.Line(memo.wording().sentences(conduct)));
    }
    if (!further.isEmpty()) {
      inside.add(new Block.Line(memo.wording().sentences(further)));
    }
    return new Block.Paragraph(number, text, inside);
  }

  private Block elements(Explanation whole, Optional<Memo.Earlier> earlier, int law) {
    int number = memo.wording().drafting().nextParagraph();
    if (earlier.isPresent() && Alike.are(earlier.get().explanation(), whole)) {
      return new Block.Paragraph(
          number,
          memo.say(
              "rule.elements-same",
              Slot.of("paragraph", memo.wording().paragraph(earlier.get().paragraph()))),
          List.of());
    }
    Text lead = memo.say("rule.elements", Slot.of("paragraph", memo.wording().paragraph(law)));
    return new Block.Paragraph(number, lead, List.of(new Block.Tree(elements.nodes(whole))));
  }

  private Optional<Block> sides() {
    boolean asked = plan.asks(rule) || finding.across().kind() != Across.Kind.OPEN;
    if (memo.sides().isEmpty() || !asked) {
      return Optional.empty();
    }
    List<String> ids = memo.sides().stream().map(Holder::id).toList();
    List<Text> sentences = new ArrayList<>();
    sentences.add(memo.results().holders(finding, ids));
    if (ids.size() == 2 && columns().common() != Columns.Common.OPEN) {
      sentences.add(
          memo.say(
              "rule.common",
              Slot.of("common", memo.results().common(rule.kind(), columns().common()))));
    }
    return Optional.of(memo.paragraph(memo.wording().sentences(sentences)));
  }

  private Columns columns() {
    return Columns.of(finding, memo.sides().getFirst().id(), memo.sides().getLast().id());
  }

  private Optional<Block> warning() {
    return Warnings.denied(memo, finding).map(memo::paragraph);
  }

  private List<Block> open(Explanation whole) {
    List<Block> blocks = new ArrayList<>();
    open("rule.defences", elements.defences(whole)).ifPresent(blocks::add);
    open("rule.to-be-shown", elements.toBeShown(whole)).ifPresent(blocks::add);
    return blocks;
  }

  private Optional<Block> open(String key, List<Text> points) {
    return points.isEmpty()
        ? Optional.empty()
        : Optional.of(
            memo.paragraph(
                memo.say(key, Slot.of("points", memo.wording().few(points, Folding.POINTS)))));
  }

  private Block advice(int law) {
    int number = memo.wording().drafting().nextParagraph();
    Text lead = memo.say("rule.advice", Slot.of("paragraph", memo.wording().paragraph(law)));
    List<Text> points = new ArrayList<>();
    for (Passage passage : rule.advice()) {
      points.add(memo.rules().advice(passage));
    }
    return new Block.Paragraph(number, lead, List.of(new Block.Points(points)));
  }
}
