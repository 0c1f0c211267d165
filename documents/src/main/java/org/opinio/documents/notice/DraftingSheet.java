// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.documents.notice;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.opinio.documents.draft.Language;
import org.opinio.documents.draft.Slot;
import org.opinio.documents.report.Block;
import org.opinio.documents.report.Section;
import org.opinio.documents.report.Text;
import org.opinio.documents.wording.FactSentences;
import org.opinio.documents.wording.RuleWords;
import org.opinio.documents.wording.ViewSentences;
import org.opinio.documents.wording.Wording;
import org.opinio.law.Citation;
import org.opinio.law.Question;
import org.opinio.law.Rule;

/** What stays in the file: conditions, blanks, authorities, sources, and what may be answered. */
final class DraftingSheet {

  private final Draft draft;
  private final Wording wording;
  private final Writing writing;
  private final RuleWords rules;

  DraftingSheet(Draft draft) {
    this.draft = draft;
    this.wording = draft.wording();
    this.writing = draft.writing();
    this.rules = new RuleWords(wording);
  }

  Section section() {
    List<Section> parts = new ArrayList<>();
    add("conditions", "sheet.conditions", new ConditionsPart(draft).blocks(), parts);
    add("blanks", "sheet.blanks", blanks(), parts);
    add("authority", "sheet.authority", authority(), parts);
    add("sources", "sheet.sources", sources(), parts);
    add("answers", "sheet.answers", new AnswersPart(draft).blocks(), parts);
    add("advice", "sheet.advice", advice(), parts);
    add("questions", "sheet.questions", questions(), parts);
    return new Section(
        "sheet",
        "",
        draft.say("sheet"),
        List.of(
            new Block.Line(draft.say("sheet.lead")),
            new Block.Line(
                draft.say(
                    "sheet.case",
                    Slot.of("case", wording.quoted(wording.subject().title())),
                    Slot.of(
                        "situation", wording.names().situation(draft.situation().situation()))))),
        parts);
  }

  private void add(String anchor, String heading, List<Block> blocks, List<Section> parts) {
    if (!blocks.isEmpty()) {
      parts.add(new Section(anchor, "", draft.say(heading), blocks, List.of()));
    }
  }

  private List<Block> blanks() {
    List<Text> points = new ArrayList<>();
    for (Writing.Blank blank : writing.blanks()) {
      Slot what = Slot.of("what", blank.what());
      points.add(
          blank
              .paragraph()
              .map(p -> draft.say("blank.in", Slot.of("paragraph", wording.paragraph(p)), what))
              .orElseGet(() -> draft.say("blank.beside", what)));
    }
    List<Block> blocks = new ArrayList<>();
    blocks.add(new Block.Points(points));
    if (wording.language() != Language.ENGLISH) {
      blocks.add(new Block.Line(draft.say("sheet.translate")));
    }
    return blocks;
  }

  /** For each paragraph of the text, on what law it rests, or that it states none. */
  private List<Block> authority() {
    List<Text> points = new ArrayList<>();
    for (Writing.Basis basis : writing.bases()) {
      Slot paragraph = Slot.of("paragraph", wording.paragraph(basis.paragraph()));
      if (basis.rules().isEmpty()) {
        points.add(draft.say("authority.none", paragraph));
      } else {
        List<Text> names = basis.rules().stream().map(rules::named).toList();
        Set<Citation> citations = new LinkedHashSet<>();
        basis.rules().forEach(r -> citations.addAll(draft.rule(r).authority()));
        citations.addAll(basis.citations());
        points.add(
            draft.say(
                "authority",
                paragraph,
                Slot.of("rules", wording.apart(names)),
                wording.note(citations)));
      }
    }
    return List.of(new Block.Points(points));
  }

  private List<Block> sources() {
    FactSentences facts = new FactSentences(wording);
    List<Text> points =
        writing.facts().stream()
            .map(f ->
                facts.of(
                    f,
                    draft.situation().situation(),
                    Optional.ofNullable(draft.situation().facts().get(f.fact()))))
            .toList();
    List<Text> given = facts.given(draft.situation().situation());
    List<Text> all = Stream.concat(points.stream(), given.stream()).toList();
    return all.isEmpty()
        ? List.of(new Block.Line(draft.say("sources.none")))
        : List.of(new Block.Points(all));
  }

  private List<Block> advice() {
    Set<String> ids = new LinkedHashSet<>();
    ids.add(draft.parts().rests(draft.kind()));
    writing.bases().forEach(b -> ids.addAll(b.rules()));
    List<Block> blocks = new ArrayList<>();
    for (String id : ids) {
      Rule rule = draft.rule(id);
      if (rule.advice().isEmpty() && rule.notModelled().isEmpty()) {
        continue;
      }
      blocks.add(
          new Block.Line(
              Text.build().text(rules.heading(id)).text(wording.cite(rule.authority())).done()));
      List<Text> points = new ArrayList<>();
      rule.advice().forEach(p -> points.add(rules.advice(p)));
      rule.notModelled().forEach(p -> points.add(rules.notModelled(p)));
      blocks.add(new Block.Points(points));
    }
    return blocks;
  }

  /** Every question to which a link leads. */
  private List<Block> questions() {
    ViewSentences views = new ViewSentences(wording);
    List<Text> points = new ArrayList<>();
    for (Question question : wording.questionsNamed()) {
      Text setOut = views.setOut(question);
      points.add(
          draft
              .sides()
              .holder()
              .map(wording.law().holders()::get)
              .map(h -> wording.sentences(List.of(setOut, views.on(question, h))))
              .orElse(setOut));
    }
    return points.isEmpty() ? List.of() : List.of(new Block.Points(points));
  }
}
