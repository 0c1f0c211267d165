// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.documents.notice;

/** The text of a call to end a wrongful act. */
final class CeaseText {

  private final Draft draft;

  CeaseText(Draft draft) {
    this.draft = draft;
  }

  void write() {
    NoteForm form = new NoteForm(draft);
    form.head();
    WrongText wrong = new WrongText(draft);
    wrong.conduct("claim.conduct", "claim.conduct.blank");
    wrong.attribution();
    wrong.breach();
    new DemandText(draft).end();
    form.answer();
    form.end();
  }
}
