// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.documents.memo;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.opinio.assess.Across;
import org.opinio.assess.Columns;
import org.opinio.assess.Finding;
import org.opinio.assess.Stand;
import org.opinio.assess.Verdict;
import org.opinio.documents.draft.Document;
import org.opinio.documents.draft.Instructions;
import org.opinio.documents.draft.Slot;
import org.opinio.documents.report.Block;
import org.opinio.documents.report.Section;
import org.opinio.documents.report.Text;
import org.opinio.law.Holder;
import org.opinio.law.Question;
import org.opinio.law.Rule;

/** Drafts talking points: ours, theirs, common ground, and the questions to expect. */
public final class TalkingPoints {

  private static final int FINDINGS = 4;

  private final Memo memo;

  private TalkingPoints(Instructions instructions) {
    this.memo = new Memo(instructions, false, "memo", "talking");
  }

  /** The talking points; of both sides alike where nobody is advised. */
  public static Document of(Instructions instructions) {
    return new TalkingPoints(instructions).document();
  }

  private Document document() {
    List<Section> sections = new ArrayList<>();
    List<Block> warnings = warnings();
    add("warnings", "talking.warnings", warnings, sections);
    if (memo.sides().isEmpty()) {
      add("results", "talking.results", results(), sections);
    }
    memo.advised().ifPresent(h -> add("ours", "talking.ours", side(h, true), sections));
    memo.opposing().ifPresent(h -> add("theirs", "talking.theirs", side(h, false), sections));
    if (memo.sides().size() == 2) {
      add("common", "talking.common", common(), sections);
    }
    add("expect", "talking.expect", new QuestionsToExpect(memo, findings()).blocks(), sections);
    add("questions", "talking.questions", questions(), sections);
    return memo.document("talking.genre", sections);
  }

  private void add(String anchor, String key, List<Block> blocks, List<Section> sections) {
    if (!blocks.isEmpty()) {
      String number = Integer.toString(sections.size() + 1);
      sections.add(memo.section(anchor, number, key, blocks));
    }
  }

  /** A result with the situation that it is about. */
  record Point(Plan plan, Finding finding) {}

  /**
   * The results worth speaking of: of each situation the first few that are not open throughout.
   */
  private List<Point> findings() {
    List<Point> points = new ArrayList<>();
    for (Plan plan : memo.plans()) {
      List<Finding> told =
          plan.asked().stream()
              .filter(f ->
                  f.across().kind() != Across.Kind.OPEN
                      || !f.across().turnsOn().isEmpty()
                      || memo.sides().stream()
                          .anyMatch(h -> f.of(h.id()).verdict() != Verdict.OPEN))
              .toList();
      Folding.first(told.isEmpty() ? plan.asked() : told, FINDINGS)
          .forEach(f -> points.add(new Point(plan, f)));
    }
    return points;
  }

  private List<Block> warnings() {
    Set<Text> warnings = new LinkedHashSet<>(Warnings.reliances(memo));
    findings().forEach(p -> Warnings.denied(memo, p.finding()).ifPresent(warnings::add));
    List<Block> blocks = new ArrayList<>();
    warnings.forEach(t -> blocks.add(memo.paragraph(t)));
    return blocks;
  }

  private List<Block> results() {
    List<Block> blocks = new ArrayList<>();
    for (Plan plan : memo.plans()) {
      int number = memo.wording().drafting().nextParagraph();
      List<Text> points =
          findings().stream()
              .filter(p -> p.plan() == plan)
              .map(p -> result(p.finding(), memo.on(p.finding().across())))
              .toList();
      blocks.add(under(plan, number, points));
    }
    return blocks;
  }

  private Block under(Plan plan, int number, List<Text> points) {
    Text lead =
        memo.say("reply.situation", Slot.of("situation", memo.title(plan.situation().situation())));
    return new Block.Paragraph(
        number, lead, points.isEmpty() ? List.of() : List.of(new Block.Points(points)));
  }

  private Text result(Finding finding, List<Text> further) {
    List<Text> sentences = new ArrayList<>();
    sentences.add(memo.results().sentence(cited(finding.rule()), finding));
    sentences.addAll(further);
    return memo.wording().sentences(sentences);
  }

  /** What follows on the reading of one side, then its own words on what decides. */
  private List<Block> side(Holder side, boolean detailed) {
    List<Block> blocks = new ArrayList<>();
    for (Plan plan : memo.plans()) {
      int number = memo.wording().drafting().nextParagraph();
      Map<Text, List<Finding>> alike = new LinkedHashMap<>();
      findings().stream()
          .filter(p -> p.plan() == plan)
          .map(Point::finding)
          .forEach(f ->
              alike
                  .computeIfAbsent(
                      memo.results().holders(f, List.of(side.id())), t -> new ArrayList<>())
                  .add(f));
      List<Text> points = new ArrayList<>();
      alike.forEach((result, findings) -> points.add(own(plan, findings, result, detailed)));
      blocks.add(under(plan, number, points.isEmpty() ? List.of(memo.say("reply.none")) : points));
    }
    words(side).ifPresent(blocks::add);
    return blocks;
  }

  private Text own(Plan plan, List<Finding> findings, Text result, boolean detailed) {
    List<Text> rules = findings.stream().map(f -> cited(f.rule())).toList();
    List<Text> sentences = new ArrayList<>();
    sentences.add(
        memo.say(
            "talking.point",
            Slot.of("rule", memo.wording().phrases().and(rules)),
            Slot.of("result", result)));
    if (detailed) {
      sentences.addAll(memo.on(findings.getFirst().across()));
      sentences.addAll(new Conduct(memo, plan).sentences(findings.getFirst()));
    }
    return memo.wording().sentences(sentences);
  }

  private Text cited(Rule rule) {
    return Text.build()
        .text(memo.rules().heading(rule.id()))
        .text(memo.wording().cite(rule.authority()))
        .done();
  }

  /** What the side has itself said on what decides; on what it is silent. */
  private Optional<Block> words(Holder side) {
    List<Question> turning = turning();
    if (turning.isEmpty()) {
      return Optional.empty();
    }
    int number = memo.wording().drafting().nextParagraph();
    List<Text> words = new ArrayList<>();
    List<String> silent = new ArrayList<>();
    for (Question question : turning) {
      if (isOwn(side, question)) {
        words.add(
            memo.say(
                "talking.on",
                Slot.of("question", memo.wording().question(question.id())),
                Slot.of("words", memo.views().on(question, side))));
      } else {
        silent.add(question.id());
      }
    }
    if (!silent.isEmpty()) {
      words.add(
          memo.say(
              "talking.silent",
              Slot.of("holder", memo.wording().names().holder(side.id())),
              Slot.of("questions", memo.wording().questions(silent))));
    }
    return Optional.of(
        new Block.Paragraph(number, memo.say("talking.words"), List.of(new Block.Points(words))));
  }

  private boolean isOwn(Holder holder, Question question) {
    return memo.wording().stand(holder.id(), question.id()).filter(Stand::isOwn).isPresent();
  }

  /** The questions on which the results turn. */
  private List<Question> turning() {
    Set<String> ids = new LinkedHashSet<>();
    findings().forEach(p -> ids.addAll(p.finding().across().turnsOn()));
    memo.wording().questions(ids);
    return memo.wording().questionsNamed().stream().filter(q -> ids.contains(q.id())).toList();
  }

  private List<Block> common() {
    Holder one = memo.sides().getFirst();
    Holder other = memo.sides().getLast();
    List<Block> blocks = new ArrayList<>();
    for (Point point : findings()) {
      Columns.Common common = Columns.of(point.finding(), one.id(), other.id()).common();
      if (common != Columns.Common.OPEN) {
        blocks.add(
            memo.paragraph(
                memo.say(
                    "talking.common.result",
                    Slot.of("rule", memo.rules().heading(point.finding().rule().id())),
                    Slot.of(
                        "common", memo.results().common(point.finding().rule().kind(), common)))));
      }
    }
    for (Question question : turning()) {
      boolean same = memo.sides().stream().allMatch(h -> isOwn(h, question));
      Optional<Text> text = same ? LawPart.common(memo, question, one, other) : Optional.empty();
      text.ifPresent(t ->
          blocks.add(
              memo.paragraph(
                  memo.say(
                      "talking.on",
                      Slot.of("question", memo.wording().question(question.id())),
                      Slot.of("words", t)))));
    }
    if (blocks.isEmpty()) {
      blocks.add(memo.paragraph(memo.say("talking.common.none")));
    }
    return blocks;
  }

  private List<Block> questions() {
    List<Block> blocks = new ArrayList<>();
    for (Question question : memo.wording().questionsNamed()) {
      int number = memo.wording().drafting().nextParagraph();
      blocks.add(new Block.Paragraph(number, memo.views().setOut(question), List.of()));
    }
    return blocks;
  }
}
