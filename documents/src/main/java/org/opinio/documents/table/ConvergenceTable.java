// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.documents.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.opinio.assess.SituationAssessment;
import org.opinio.assess.Verdict;
import org.opinio.documents.draft.Document;
import org.opinio.documents.draft.Instructions;
import org.opinio.documents.report.Block;
import org.opinio.documents.report.Inline;
import org.opinio.documents.report.Report;
import org.opinio.documents.report.Section;
import org.opinio.documents.report.Text;
import org.opinio.documents.wording.Mark;
import org.opinio.documents.wording.ViewSentences;
import org.opinio.documents.wording.Wording;
import org.opinio.law.Question;

/** Drafts the convergence table of a case: what each rule comes to for each holder. */
public final class ConvergenceTable {

  private static final int COLUMN = 19;

  private final Instructions instructions;
  private final Wording wording;
  private final Fitting fitting;
  private final ResultCell cells;
  private final Set<String> questions = new TreeSet<>();

  private ConvergenceTable(Instructions instructions) {
    this.instructions = instructions;
    this.wording = Wording.of(instructions, "table");
    this.fitting = Fitting.of(instructions.layout(), COLUMN);
    this.cells = new ResultCell(wording);
  }

  /** The tables, which lie across the paper; nothing is counted in them. */
  public static Document of(Instructions instructions) {
    return new ConvergenceTable(instructions).document();
  }

  private Document document() {
    List<Section> tables = new ArrayList<>();
    int lead = wording.drafting().nextParagraph();
    for (SituationAssessment situation : instructions.assessment().situations()) {
      SituationTables one = new SituationTables(instructions, wording, fitting, cells, situation);
      List<Block> blocks = one.blocks();
      if (!blocks.isEmpty()) {
        questions.addAll(one.questions());
        String number = Integer.toString(tables.size() + 1);
        Text heading = wording.names().situation(situation.situation());
        tables.add(new Section("s" + number, number, heading, blocks, List.of()));
      }
    }
    List<Section> sections = new ArrayList<>();
    sections.add(new Section("how", "", wording.say("table.how"), how(lead), List.of()));
    sections.addAll(tables);
    if (!questions.isEmpty()) {
      sections.add(
          new Section("questions", "", wording.say("table.questions"), asked(), List.of()));
    }
    Report body =
        new Report(
            wording.language().tag(),
            wording.subject().title(),
            List.of(AsOfWords.of(wording)),
            sections,
            wording.drafting().notes());
    return new Document(
        instructions.cover().of(wording.words("table.genre")), fitting.layout(), body);
  }

  private List<Block> how(int number) {
    List<Block.Legend.Entry> entries = new ArrayList<>();
    for (Verdict verdict : Verdict.values()) {
      entries.add(entry(cells.code(verdict)));
    }
    if (instructions.advised().isPresent() && instructions.opposing().isPresent()) {
      entries.add(entry(cells.parted()));
    }
    for (Mark mark : Mark.values()) {
      if (cells.used().contains(mark)) {
        entries.add(entry(MarkSign.of(mark, wording)));
      }
    }
    return List.of(
        new Block.Paragraph(number, wording.say("table.lead"), List.of(new Block.Legend(entries))));
  }

  private static Block.Legend.Entry entry(Inline.Sign sign) {
    return new Block.Legend.Entry(
        Text.build().part(new Inline.Sign(sign.symbol(), "")).done(), Text.of(sign.meaning()));
  }

  private List<Block> asked() {
    ViewSentences views = new ViewSentences(wording);
    List<Block> blocks = new ArrayList<>();
    for (String id : questions) {
      Question question = wording.law().questions().get(id);
      if (question != null) {
        int number = wording.drafting().nextParagraph();
        blocks.add(new Block.Paragraph(number, views.setOut(question), List.of()));
      }
    }
    return blocks;
  }
}
