// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.documents.meeting;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.opinio.documents.draft.Slot;
import org.opinio.documents.report.Block;
import org.opinio.documents.report.Section;
import org.opinio.documents.report.Text;
import org.opinio.documents.wording.Wording;
import org.opinio.law.Question;

/** What was said, by question of law, beside what is on record; and what nobody spoke to. */
final class QuestionsOfLaw {

  private final Minutes minutes;
  private final Meeting meeting;
  private final Wording wording;
  private final OnRecord record;

  QuestionsOfLaw(Minutes minutes) {
    this.minutes = minutes;
    this.meeting = minutes.meeting();
    this.wording = minutes.wording();
    this.record = new OnRecord(minutes);
  }

  /**
   * The sections, numbered on.
   *
   * @param first number of the first of them
   */
  List<Section> sections(int first) {
    List<Section> sections = new ArrayList<>();
    Set<String> spoken = minutes.spoken().questions();
    spoken.forEach(wording::question);
    if (!spoken.isEmpty()) {
      boolean recorded = !meeting.onRecord().isEmpty();
      List<Block> blocks =
          List.of(
              new Block.Line(minutes.say(recorded ? "questions.read-recorded" : "questions.read")),
              table());
      sections.add(
          new Section(
              "questions", Integer.toString(first), minutes.say("questions"), blocks, List.of()));
    }
    if (!meeting.areas().isEmpty()) {
      sections.add(
          new Section(
              "not-spoken-to",
              Integer.toString(first + sections.size()),
              minutes.say("unspoken"),
              unspoken(spoken),
              List.of()));
    }
    return sections;
  }

  private Block table() {
    List<Text> columns = new ArrayList<>();
    columns.add(minutes.say("questions.question"));
    meeting.sides().forEach(s -> columns.add(minutes.column(s)));
    columns.add(minutes.say(meeting.sides().isEmpty() ? "questions.meeting" : "questions.others"));
    Set<String> holders = meeting.onRecord();
    if (!holders.isEmpty()) {
      columns.add(minutes.say("side.record"));
    }
    List<Block.Table.Row> rows = new ArrayList<>();
    for (Question question : wording.questionsNamed()) {
      List<Text> cells = new ArrayList<>();
      meeting
          .sides()
          .forEach(s -> cells.add(spoken(question, minutes.spoken().of(question.id(), s.id()))));
      cells.add(spoken(question, minutes.spoken().others(question.id(), meeting.sides())));
      if (!holders.isEmpty()) {
        cells.add(record.brief(question, holders));
      }
      Text heading =
          wording.say(
              "question.heading",
              Slot.of("target", wording.questionTarget(question.id())),
              Slot.of("question", wording.page(question.heading())));
      rows.add(new Block.Table.Row(heading, cells));
    }
    return new Block.Table(
        minutes.say(holders.isEmpty() ? "questions.caption" : "questions.caption-recorded"),
        columns,
        List.of(new Block.Table.Body(Text.EMPTY, rows)));
  }

  private Text spoken(Question question, List<Spoken.Entry> entries) {
    if (entries.isEmpty()) {
      return minutes.say("side.silent");
    }
    Set<Text> parts = new LinkedHashSet<>();
    for (Spoken.Entry entry : entries) {
      Slot where = Slot.of("where", wording.paragraph(entry.paragraph()));
      Text spoken =
          entry.options().isEmpty()
              ? minutes.say("questions.spoke", where)
              : minutes.say(
                  "questions.reading",
                  Slot.of("options", minutes.options(question.id(), entry.options())),
                  where);
      boolean inPart =
          !(entry.by() instanceof Voice.Sides)
              && meeting.sides().stream().anyMatch(s -> entry.by().isOf(s.id()));
      parts.add(inPart ? minutes.say("questions.in-part", Slot.of("spoken", spoken)) : spoken);
    }
    return wording.apart(List.copyOf(parts));
  }

  private List<Block> unspoken(Set<String> spoken) {
    List<Text> left =
        wording.law().questions().values().stream()
            .filter(q -> meeting.areas().stream().anyMatch(a -> q.id().startsWith(a + ".")))
            .filter(q -> !spoken.contains(q.id()))
            .map(q -> wording.page(q.heading()))
            .toList();
    return left.isEmpty()
        ? List.of(new Block.Line(minutes.say("unspoken.none")))
        : List.of(new Block.Line(minutes.say("unspoken.read")), new Block.Points(left));
  }
}
