// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.documents.notice;

import java.util.List;

/** The text of a notice of claim. */
final class ClaimText {

  private final Draft draft;

  ClaimText(Draft draft) {
    this.draft = draft;
  }

  void write() {
    NoteForm form = new NoteForm(draft);
    form.head();
    WrongText wrong = new WrongText(draft);
    wrong.conduct("claim.conduct", "claim.conduct.blank");
    wrong.attribution();
    wrong.breach();
    draft
        .writing()
        .paragraph(
            List.of(draft.parts().id("invocation")),
            List.of(),
            draft.say("claim.invokes", draft.sides().sender(), draft.sides().recipient()),
            List.of());
    new DemandText(draft).all();
    draft
        .writing()
        .paragraph(
            draft.say(
                "claim.evidence",
                draft.sides().sender(),
                draft.writing().blank("evidence", "blank.evidence")));
    form.answer();
    form.end();
  }
}
