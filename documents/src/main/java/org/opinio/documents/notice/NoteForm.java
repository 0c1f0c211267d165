// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.documents.notice;

/** What every note has: its head, the reservation of rights, and its end. */
final class NoteForm {

  private final Draft draft;

  NoteForm(Draft draft) {
    this.draft = draft;
  }

  void head() {
    draft.writing().line(draft.say("note.number", draft.writing().blank("number", "blank.number")));
    draft.writing().line(draft.say("note.parties", draft.sides().names()));
    draft.writing().line(draft.writing().blank("blank.opening"));
  }

  void answer() {
    draft
        .writing()
        .paragraph(
            draft.say(
                "note.answer",
                draft.sides().sender(),
                draft.sides().recipient(),
                draft.writing().blank("day", "blank.day"),
                draft.writing().blank("channel", "blank.channel")));
  }

  void end() {
    draft.writing().paragraph(draft.say("note.reservation", draft.sides().sender()));
    draft.writing().line(draft.writing().blank("blank.closing"));
    draft.writing().line(draft.writing().blank("blank.place"));
    draft.writing().line(draft.writing().blank("blank.seal"));
  }
}
