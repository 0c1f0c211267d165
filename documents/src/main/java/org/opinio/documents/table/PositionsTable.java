// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.documents.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.opinio.documents.draft.Document;
import org.opinio.documents.draft.Instructions;
import org.opinio.documents.draft.Slot;
import org.opinio.documents.report.Block;
import org.opinio.documents.report.Inline;
import org.opinio.documents.report.Report;
import org.opinio.documents.report.Section;
import org.opinio.documents.report.Text;
import org.opinio.documents.wording.ViewSentences;
import org.opinio.documents.wording.Wording;
import org.opinio.law.Holder;
import org.opinio.law.Law;
import org.opinio.law.Question;

/** Drafts the table of who has said what on chosen questions, with the source in each cell. */
public final class PositionsTable {

  private static final int COLUMN = 46;

  private final Instructions instructions;
  private final Wording wording;
  private final Fitting fitting;
  private final ViewCell cells;
  private final List<Question> questions;

  private PositionsTable(Instructions instructions, List<String> questions) {
    this.instructions = instructions;
    this.wording = Wording.of(instructions, "table");
    this.fitting = Fitting.of(instructions.layout(), COLUMN);
    this.cells = new ViewCell(wording);
    this.questions =
        questions.stream()
            .distinct()
            .map(id -> Optional.ofNullable(wording.law().questions().get(id)))
            .flatMap(Optional::stream)
            .toList();
  }

  /**
   * The table, which lies across the paper.
   *
   * @param instructions whose assessment may be of no case
   * @param questions ids of questions in the order wanted; those that the law has not are left out
   */
  public static Document of(Instructions instructions, List<String> questions) {
    return new PositionsTable(instructions, questions).document();
  }

  /** The ids of the questions on which what the case comes to turns. */
  public static List<String> turnedOn(Instructions instructions) {
    return instructions.assessment().situations().stream()
        .flatMap(s -> SituationTables.findings(instructions, s).stream())
        .flatMap(f -> f.across().turnsOn().stream())
        .distinct()
        .sorted()
        .toList();
  }

  /**
   * The ids of questions that a user names: each by its id, or those of an area by what their ids
   * begin with before the full stop; empty where the law has none such.
   */
  public static List<String> asked(Law law, String written) {
    return law.questions().keySet().stream()
        .filter(id -> id.equals(written) || id.startsWith(written + "."))
        .toList();
  }

  private Document document() {
    List<Section> sections = new ArrayList<>();
    ViewSentences views = new ViewSentences(wording);
    List<Block> asked = new ArrayList<>();
    for (Question question : questions) {
      int number = wording.drafting().nextParagraph();
      List<Text> options =
          question.options().stream()
              .map(o ->
                  wording.say(
                      "law.option",
                      Slot.of("option", wording.quoted(o.heading())),
                      Slot.of("meaning", wording.page(o.meaning().words())),
                      wording.note(o.meaning().citations())))
              .toList();
      asked.add(
          new Block.Paragraph(number, views.setOut(question), List.of(new Block.Points(options))));
    }
    int lead = wording.drafting().nextParagraph();
    List<Block> tables = new ArrayList<>();
    for (List<Question> side : fitting.split(questions)) {
      tables.add(table(side));
    }
    List<Block> how =
        List.of(new Block.Paragraph(lead, wording.say("views.lead"), List.of(legend())));
    sections.add(new Section("questions", "", wording.say("table.questions"), asked, List.of()));
    sections.add(new Section("how", "", wording.say("table.how"), how, List.of()));
    sections.add(new Section("views", "", wording.say("views.heading"), tables, List.of()));
    Report body =
        new Report(
            wording.language().tag(),
            wording.words("views.title"),
            List.of(AsOfWords.of(wording)),
            sections,
            wording.drafting().notes());
    return new Document(
        instructions.cover().of(wording.words("views.genre")), fitting.layout(), body);
  }

  private Block legend() {
    List<Block.Legend.Entry> entries = new ArrayList<>();
    entries.add(new Block.Legend.Entry(wording.say("view.none"), wording.say("view.none.meaning")));
    for (ViewCell.Mark mark : ViewCell.Mark.values()) {
      if (cells.used().contains(mark)) {
        entries.add(
            new Block.Legend.Entry(
                Text.build().part(new Inline.Sign(wording.words(mark.letter()), "")).done(),
                wording.say(mark.meaning())));
      }
    }
    return new Block.Legend(entries);
  }

  private Block table(List<Question> side) {
    List<Text> columns = new ArrayList<>();
    columns.add(wording.say("views.holder"));
    side.forEach(q ->
        columns.add(
            wording.say(
                "views.column",
                Slot.of("question", wording.question(q.id())),
                Slot.of("heading", wording.page(q.heading())))));
    List<Block.Table.Body> bodies = new ArrayList<>();
    for (Holder.Kind kind : Holder.Kind.values()) {
      List<Block.Table.Row> rows = new ArrayList<>();
      for (Holder holder : wording.names().all()) {
        if (holder.kind() == kind) {
          rows.add(
              new Block.Table.Row(
                  Text.of(wording.names().bareHolder(holder.id())),
                  side.stream().map(q -> cells.of(holder, q)).toList()));
        }
      }
      if (!rows.isEmpty()) {
        bodies.add(new Block.Table.Body(wording.say(heading(kind)), rows));
      }
    }
    Text caption =
        wording.say(
            "views.caption",
            Slot.of("questions", wording.questions(side.stream().map(Question::id).toList())));
    return new Block.Table(caption, columns, bodies);
  }

  private static String heading(Holder.Kind kind) {
    return switch (kind) {
      case STATE -> "views.states";
      case ORGANISATION -> "views.organisations";
      case EXPERT_GROUP -> "views.experts";
    };
  }
}
