// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.documents.memo;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.opinio.assess.Across;
import org.opinio.assess.Finding;
import org.opinio.assess.ReadingTerm;
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

/** Drafts the brief of one page on a case: what matters most, and no more than fits. */
public final class OnePageBrief {

  private static final int SITUATIONS = 2;
  private static final int QUESTIONS = 3;
  private static final int RESPONSES = 3;
  private static final int FACTS = 2;
  private static final int CITATIONS = 1;

  private final Memo memo;
  private final List<Lead> leads = new ArrayList<>();

  /** What is answered first on a situation. */
  private record Lead(Plan plan, Finding finding) {}

  private OnePageBrief(Instructions instructions) {
    this.memo = new Memo(instructions, CITATIONS, "memo", "brief");
    for (Plan plan : memo.plans()) {
      plan.asked().stream().findFirst().ifPresent(f -> leads.add(new Lead(plan, f)));
    }
  }

  /** The brief; neutral where nobody is advised. */
  public static Document of(Instructions instructions) {
    return new OnePageBrief(instructions).document();
  }

  private Document document() {
    List<Section> sections = new ArrayList<>();
    add("issue", "brief.issue", issue(), sections);
    add("answer", "brief.answer", answer(), sections);
    add("positions", "brief.positions", positions(), sections);
    add("next", "brief.next", next(), sections);
    return memo.document("brief.genre", sections);
  }

  private void add(String anchor, String key, List<Block> blocks, List<Section> sections) {
    if (!blocks.isEmpty()) {
      sections.add(memo.section(anchor, "", key, blocks));
    }
  }

  private List<Lead> shown() {
    return Folding.first(leads, SITUATIONS);
  }

  private List<Block> issue() {
    List<Text> sentences = new ArrayList<>();
    Folding.first(memo.plans(), 1)
        .forEach(p -> sentences.add(new QuestionPart(memo).question(p.situation().situation())));
    int more = memo.plans().size() - 1;
    if (more > 0) {
      sentences.add(
          more == 1 ? memo.say("brief.one-more") : memo.say("brief.more", Slot.of("number", more)));
    }
    return List.of(new Block.Line(memo.wording().sentences(sentences)));
  }

  private static Block points(List<Text> texts) {
    return new Block.Points(texts);
  }

  private List<Block> answer() {
    List<Text> points = new ArrayList<>();
    for (Lead lead : shown()) {
      List<Text> sentences = new ArrayList<>();
      Text result = memo.results().sentence(cited(lead.finding().rule()), lead.finding());
      sentences.add(memo.plans().size() == 1 ? result : inMatter(lead.plan(), result));
      readings(lead.finding().across()).ifPresent(sentences::add);
      sides(lead.finding()).ifPresent(sentences::add);
      points.add(memo.wording().sentences(sentences));
    }
    if (points.isEmpty()) {
      return List.of(new Block.Line(memo.say("reply.none")));
    }
    List<Block> blocks = new ArrayList<>(List.of(points(points)));
    blocks.addAll(why());
    return blocks;
  }

  /** The readings on which it is so, where they fit. */
  private Optional<Text> readings(Across across) {
    if (across.kind() != Across.Kind.ON_SOME_READINGS || across.onReadings().isEmpty()) {
      return Optional.empty();
    }
    ReadingTerm first = across.onReadings().getFirst();
    long questions = first.parts().stream().map(ReadingTerm.Part::question).distinct().count();
    return Optional.of(
        questions > QUESTIONS
            ? memo.say("brief.on-many", Slot.of("number", Long.toString(questions)))
            : memo.say("brief.on", Slot.of("readings", memo.readings().of(first))));
  }

  private Text inMatter(Plan plan, Text result) {
    String unit = memo.wording().names().unit(plan.situation().situation().subject());
    return memo.say("brief.in-matter", Slot.of("unit", unit), Slot.of("result", result));
  }

  private Optional<Text> sides(Finding finding) {
    if (memo.sides().isEmpty()) {
      return Optional.empty();
    }
    boolean open =
        memo.sides().stream().allMatch(h -> finding.of(h.id()).verdict() == Verdict.OPEN);
    if (open && finding.across().kind() == Across.Kind.OPEN) {
      return Optional.of(memo.say(memo.sides().size() == 1 ? "reply.own-alike" : "reply.alike"));
    }
    return Optional.of(
        memo.results().holdersShortly(finding, memo.sides().stream().map(Holder::id).toList()));
  }

  /** A rule by its heading, with the first of its authorities. */
  private Text cited(Rule rule) {
    return Text.build()
        .text(memo.rules().heading(rule.id()))
        .text(memo.wording().cite(rule.authority()))
        .done();
  }

  /** What stands against the first answer or would settle it. */
  private List<Block> why() {
    if (leads.isEmpty()) {
      return List.of();
    }
    Lead lead = leads.getFirst();
    List<Text> sentences =
        new ArrayList<>(new Conduct(memo, lead.plan()).sentences(lead.finding()));
    if (sentences.isEmpty() && !lead.finding().across().missing().isEmpty()) {
      sentences.add(
          memo.say(
              "across.missing",
              Slot.of("causes", memo.causes().of(lead.finding().across().missing()))));
    }
    if (memo.sides().isEmpty() && lead.finding().across().defeasible()) {
      sentences.add(memo.say("across.defeasible"));
    }
    memo.wording().questions(lead.finding().across().turnsOn().stream().limit(QUESTIONS).toList());
    return sentences.isEmpty()
        ? List.of()
        : List.of(new Block.Line(memo.wording().sentences(sentences)));
  }

  /** The questions named, which links lead to, with what each side has said. */
  private List<Block> positions() {
    List<Question> named = memo.wording().questionsNamed();
    if (named.isEmpty()) {
      return List.of();
    }
    PositionCell cells = new PositionCell(memo);
    List<Text> columns = new ArrayList<>();
    columns.add(memo.say("brief.question"));
    memo.sides().forEach(h -> columns.add(Text.of(memo.wording().names().bareHolder(h.id()))));
    if (memo.sides().isEmpty()) {
      columns.add(memo.say("brief.degree"));
    }
    List<Block.Table.Row> rows = new ArrayList<>();
    for (Question question : named) {
      Text heading =
          memo.say(
              "brief.row",
              Slot.of("target", memo.wording().questionTarget(question.id())),
              Slot.of("question", memo.wording().page(question.heading())),
              memo.wording().note(question.text().citations()));
      List<Text> row =
          memo.sides().isEmpty()
              ? List.of(memo.views().degree(question))
              : memo.sides().stream().map(h -> cells.of(h, question)).toList();
      rows.add(new Block.Table.Row(heading, row));
    }
    return List.of(
        new Block.Table(
            memo.say("brief.caption"), columns, List.of(new Block.Table.Body(Text.EMPTY, rows))));
  }

  private List<Block> next() {
    List<Text> points = new ArrayList<>();
    if (!leads.isEmpty()) {
      DecidesPart decides = new DecidesPart(memo);
      List<Text> facts = Folding.first(decides.next(leads.getFirst().plan()), FACTS);
      if (!facts.isEmpty()) {
        points.add(
            memo.say("brief.find-out", Slot.of("facts", memo.wording().phrases().and(facts))));
      }
      Plan plan = leads.getFirst().plan();
      List<Text> responses =
          Folding.first(ResponsesPart.open(plan), RESPONSES).stream()
              .map(f -> memo.rules().named(f.rule().id()))
              .toList();
      if (!responses.isEmpty()) {
        points.add(
            memo.say(
                "brief.responses", Slot.of("responses", memo.wording().phrases().and(responses))));
      }
    }
    Optional<Text> warning =
        leads.stream()
            .map(l -> Warnings.denied(memo, l.finding()))
            .flatMap(Optional::stream)
            .findFirst();
    warning.ifPresent(points::add);
    return points.isEmpty() ? List.of() : List.of(points(points));
  }
}
