// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.documents.notice;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.opinio.documents.draft.Slot;
import org.opinio.documents.report.Block;
import org.opinio.documents.report.Text;

/** The letter that reports force used in defence. */
final class ReportText {

  private final Draft draft;
  private final Writing writing;

  ReportText(Draft draft) {
    this.draft = draft;
    this.writing = draft.writing();
  }

  void write() {
    writing.line(writing.blank("blank.letter"));
    writing.line(draft.say("letter.to", writing.blank("name", "blank.president")));
    writing.line(draft.say("letter.parties", draft.sides().names()));
    writing.line(writing.blank("blank.salutation"));
    writing.paragraph(
        List.of(draft.parts().id("defence")),
        List.of(),
        draft.say("letter.reports", draft.sides().sender(), right()),
        List.of());
    attack();
    author();
    measure();
    new MeasureText(draft).statements(draft.parts().id("defence"));
    writing.paragraph(draft.say("letter.informed", draft.sides().sender()));
    writing.paragraph(draft.say("letter.circulate"));
    writing.line(writing.blank("blank.compliments"));
    writing.line(writing.blank("blank.signature"));
  }

  /** Whether it acts for itself or for another State. */
  private Slot right() {
    return switch (draft.fact("collective").status()) {
      case ESTABLISHED, STIPULATED, DERIVED -> Slot.of("right", draft.say("letter.collective"));
      case REFUTED, STIPULATED_NOT, DERIVED_NOT -> Slot.of("right", draft.say("letter.individual"));
      case VALUED, UNKNOWN, DISPUTED, BELOW_STANDARD -> writing.blank("right", "blank.right");
    };
  }

  private void attack() {
    Particulars act = particulars("attack.act", Set.of());
    boolean own = draft.sides().isVictim();
    boolean none = act.so().isEmpty();
    List<Slot> slots = new ArrayList<>();
    slots.add(own ? draft.sides().sender() : draft.sides().victim());
    slots.add(draft.unit());
    slots.add(writing.day("date", draft.situation().situation().date(), "blank.date"));
    if (none) {
      slots.add(writing.blank("facts", "blank.attack"));
    }
    String key =
        own
            ? none ? "letter.attack.blank" : "letter.attack"
            : none ? "letter.attack-other.blank" : "letter.attack-other";
    write("attack", draft.say(key, slots.toArray(Slot[]::new)), act);
  }

  private void author() {
    Particulars author = particulars("attack.author", Set.of());
    Text text =
        author.so().isEmpty()
            ? draft.say("letter.author.blank", writing.blank("grounds", "blank.author"))
            : draft.say("letter.author", draft.sides().sender());
    write("attack.author", text, author);
  }

  private Particulars particulars(String part, Set<String> without) {
    return Particulars.of(
        draft.situation(), draft.reading(), List.of(draft.parts().id(part)), without);
  }

  private void write(String part, Text text, Particulars particulars) {
    writing.stated(particulars.so());
    List<Block> inside =
        particulars.so().isEmpty() ? List.of() : List.of(draft.points(particulars.so(), true));
    writing.paragraph(
        List.of(draft.parts().id(part)),
        particulars.so().stream().flatMap(e -> e.citations().stream()).distinct().toList(),
        text,
        inside);
  }

  private void measure() {
    Slot measure =
        draft
            .measure()
            .map(m -> Slot.of("measure", draft.wording().say("quoted", Slot.of("words", m))))
            .orElseGet(() -> writing.blank("measure", "blank.measure"));
    String date = draft.situation().situation().response().map(r -> r.date()).orElse("");
    writing.paragraph(
        draft.say(
            "letter.measure",
            draft.sides().sender(),
            measure,
            writing.day("from", date, "blank.from"),
            writing.blank("what", "blank.description")));
  }
}
