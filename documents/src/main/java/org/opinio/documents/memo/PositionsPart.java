// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.documents.memo;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.opinio.assess.Stand;
import org.opinio.documents.draft.Slot;
import org.opinio.documents.report.Block;
import org.opinio.documents.report.Section;
import org.opinio.documents.report.Text;
import org.opinio.law.Holder;
import org.opinio.law.Question;

/** Who has said what on the questions on which results turn; then the other questions named. */
final class PositionsPart {

  /** Questions side by side in one table. */
  private static final int COLUMNS = 4;

  private final Memo memo;
  private final PositionCell cells;

  PositionsPart(Memo memo) {
    this.memo = memo;
    this.cells = new PositionCell(memo);
  }

  Section section() {
    List<Question> decisive = LawPart.decisive(memo);
    List<Block> blocks = new ArrayList<>();
    if (decisive.isEmpty()) {
      blocks.add(memo.paragraph(memo.say("positions.none")));
    }
    for (int from = 0; from < decisive.size(); from += COLUMNS) {
      blocks.add(table(decisive.subList(from, Math.min(from + COLUMNS, decisive.size()))));
    }
    Set<String> told = new HashSet<>();
    decisive.forEach(q -> told.add(q.id()));
    others(told, blocks);
    return memo.section("positions", "10", "memo.positions", blocks);
  }

  private Block table(List<Question> questions) {
    int number = memo.wording().drafting().nextParagraph();
    List<String> ids = questions.stream().map(Question::id).toList();
    List<Text> columns = new ArrayList<>();
    columns.add(memo.say("positions.holder"));
    ids.forEach(id -> columns.add(memo.wording().question(id)));
    List<Block.Table.Body> bodies = new ArrayList<>();
    for (Holder.Kind kind : Holder.Kind.values()) {
      List<Block.Table.Row> rows = new ArrayList<>();
      memo.wording().names().all().stream()
          .filter(h -> h.kind() == kind && questions.stream().anyMatch(q -> hasSpoken(h, q)))
          .forEach(h -> rows.add(row(h, questions)));
      if (!rows.isEmpty()) {
        bodies.add(new Block.Table.Body(memo.say(heading(kind)), rows));
      }
    }
    Text caption =
        memo.say("positions.caption", Slot.of("questions", memo.wording().questions(ids)));
    Text lead = memo.say("positions.lead", Slot.of("questions", memo.wording().questions(ids)));
    return new Block.Paragraph(number, lead, List.of(new Block.Table(caption, columns, bodies)));
  }

  private static String heading(Holder.Kind kind) {
    return switch (kind) {
      case STATE -> "positions.states";
      case ORGANISATION -> "positions.organisations";
      case EXPERT_GROUP -> "positions.experts";
    };
  }

  private boolean hasSpoken(Holder holder, Question question) {
    return memo.wording().stand(holder.id(), question.id()).filter(Stand::isOwn).isPresent();
  }

  private Block.Table.Row row(Holder holder, List<Question> questions) {
    return new Block.Table.Row(
        Text.of(memo.wording().names().bareHolder(holder.id())),
        questions.stream().map(q -> cells.of(holder, q)).toList());
  }

  /** Every question to which a link leads must stand somewhere. */
  private void others(Set<String> told, List<Block> blocks) {
    List<Question> others =
        memo.wording().questionsNamed().stream().filter(q -> !told.contains(q.id())).toList();
    if (others.isEmpty()) {
      return;
    }
    int number = memo.wording().drafting().nextParagraph();
    List<Text> points = new ArrayList<>();
    for (Question question : others) {
      points.add(memo.views().setOut(question));
    }
    blocks.add(
        new Block.Paragraph(
            number, memo.say("positions.others"), List.of(new Block.Points(points))));
  }
}
