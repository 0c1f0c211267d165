// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.documents.notice;

import java.util.ArrayList;
import java.util.List;
import org.opinio.assess.FactState;
import org.opinio.documents.draft.Slot;
import org.opinio.documents.report.Block;
import org.opinio.documents.report.Text;

/** The text that notifies another State of a measure against it and offers to negotiate. */
final class MeasureText {

  private final Draft draft;
  private final Writing writing;

  MeasureText(Draft draft) {
    this.draft = draft;
    this.writing = draft.writing();
  }

  void write() {
    NoteForm form = new NoteForm(draft);
    form.head();
    WrongText wrong = new WrongText(draft);
    wrong.conduct("measure.conduct", "measure.conduct.blank");
    wrong.attribution();
    wrong.breach();
    call();
    decision();
    statements(draft.parts().id("purpose"));
    law("measure.end", "end");
    offer();
    form.end();
  }

  private void law(String key, String part) {
    writing.paragraph(
        List.of(draft.parts().id(part)),
        List.of(),
        draft.say(key, draft.sides().sender(), draft.sides().recipient()),
        List.of());
  }

  private void call() {
    boolean called = draft.fact("called").status() == FactState.Status.ESTABLISHED;
    Text text =
        called
            ? draft.say(
                "measure.called",
                draft.sides().sender(),
                draft.sides().recipient(),
                writing.blank("note", "blank.call"),
                writing.blank("answer", "blank.answer"))
            : writing.blank("blank.called");
    writing.paragraph(List.of(draft.parts().id("procedure")), List.of(), text, List.of());
  }

  private void decision() {
    Slot measure =
        draft
            .measure()
            .map(m -> Slot.of("measure", draft.wording().say("quoted", Slot.of("words", m))))
            .orElseGet(() -> writing.blank("measure", "blank.measure"));
    writing.paragraph(
        List.of(draft.parts().id("procedure")),
        List.of(),
        draft.say(
            "measure.decision",
            draft.sides().sender(),
            draft.sides().recipient(),
            measure,
            writing.blank("obligation", "blank.suspended"),
            writing.day("from", date(), "blank.from")),
        List.of());
  }

  private String date() {
    return draft.situation().situation().response().map(r -> r.date()).orElse("");
  }

  private void offer() {
    writing.paragraph(
        List.of(draft.parts().id("procedure"), draft.parts().id("settlement")),
        List.of(),
        draft.say(
            "measure.offer",
            draft.sides().sender(),
            draft.sides().recipient(),
            writing.blank("how", "blank.negotiation")),
        List.of());
  }

  /** How the measure meets the conditions of a rule, as far as the case states it. */
  void statements(String rule) {
    Particulars particulars =
        Particulars.ofTaker(draft.situation(), draft.reading(), rule)
            .without(draft.parts().ids("unstated"));
    writing.stated(particulars.all());
    List<Block> inside = new ArrayList<>();
    if (!particulars.so().isEmpty()) {
      inside.add(draft.points(particulars.so(), true));
    }
    if (!particulars.notSo().isEmpty()) {
      inside.add(new Block.Line(draft.say("statements.not")));
      inside.add(draft.points(particulars.notSo(), false));
    }
    Text text =
        inside.isEmpty()
            ? draft.say(
                "statements.blank",
                draft.sides().sender(),
                writing.blank("conditions", "blank.statements"))
            : particulars.so().isEmpty()
                ? draft.say("statements.bare", draft.sides().sender())
                : draft.say("statements", draft.sides().sender());
    writing.paragraph(
        List.of(rule),
        particulars.all().stream().flatMap(e -> e.citations().stream()).distinct().toList(),
        text,
        inside);
  }
}
