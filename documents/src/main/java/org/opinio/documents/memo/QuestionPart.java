// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.documents.memo;

import java.util.ArrayList;
import java.util.List;
import org.opinio.cases.Situation;
import org.opinio.documents.draft.Slot;
import org.opinio.documents.report.Block;
import org.opinio.documents.report.Section;
import org.opinio.documents.report.Text;

/** What is asked, and for whom. */
final class QuestionPart {

  private final Memo memo;

  QuestionPart(Memo memo) {
    this.memo = memo;
  }

  Section section() {
    List<Block> blocks = new ArrayList<>();
    List<Text> questions =
        memo.plans().stream().map(p -> question(p.situation().situation())).toList();
    if (questions.size() == 1) {
      blocks.add(memo.paragraph(questions.getFirst()));
    } else if (!questions.isEmpty()) {
      Text lead = memo.say("memo.questions", Slot.of("number", questions.size()));
      blocks.add(memo.paragraph(lead, List.of(new Block.Points(questions))));
    }
    blocks.add(memo.paragraph(sides()));
    return memo.section("question", "1", "memo.question", blocks);
  }

  /** What is asked on a situation. */
  Text question(Situation situation) {
    Slot unit = Slot.of("unit", memo.wording().names().unit(situation.subject()));
    Slot alleged = Slot.of("alleged", memo.wording().names().party(situation.alleged()));
    Slot target = Slot.of("target", memo.wording().names().party(situation.target()));
    if (situation.response().isPresent()) {
      String taker = situation.response().get().taker();
      return memo.say(
          "question.response",
          unit,
          alleged,
          Slot.of("taker", memo.wording().names().party(taker)),
          Slot.of("answered", memo.wording().names().unit(situation.unit())));
    }
    if (situation.claims()) {
      return memo.say("question.claim", unit, alleged);
    }
    if (!situation.allegedActs()) {
      return memo.say("question.host", unit, alleged, target);
    }
    return switch (situation.as()) {
      case TARGET_STATE -> memo.say("question.acting", unit, alleged, target);
      case THIRD_STATE -> memo.say("question.third", unit, alleged, target);
      case PERSON -> memo.say("question.person", unit, alleged, target);
    };
  }

  private Text sides() {
    if (memo.advised().isEmpty()) {
      return memo.say("memo.for-nobody");
    }
    Slot advised = Slot.of("advised", memo.wording().names().holder(memo.advised().get().id()));
    return memo.opposing()
        .map(o ->
            memo.say(
                "memo.for-both",
                advised,
                Slot.of("opposing", memo.wording().names().holder(o.id()))))
        .orElseGet(() -> memo.say("memo.for-one", advised));
  }
}
