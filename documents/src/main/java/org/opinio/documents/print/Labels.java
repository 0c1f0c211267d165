// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.documents.print;

import java.util.ArrayList;
import java.util.List;
import org.opinio.documents.draft.Cover;
import org.opinio.documents.draft.Document;
import org.opinio.documents.draft.Language;
import org.opinio.documents.draft.Phrases;
import org.opinio.documents.draft.Slot;
import org.opinio.documents.draft.Status;
import org.opinio.documents.report.Report;
import org.opinio.documents.report.Text;

/** The words that printers add to a report or a document, in its language. */
final class Labels {

  private final Phrases phrases;
  private final boolean document;

  private Labels(Report report, boolean document) {
    this.phrases = Phrases.of(Language.of(report.language()).orElse(Language.ENGLISH), "print");
    this.document = document;
  }

  /** For a report by itself: its tables have no numbers. */
  static Labels of(Report report) {
    return new Labels(report, false);
  }

  static Labels of(Document document) {
    return new Labels(document.body(), true);
  }

  String contents() {
    return phrases.words("contents");
  }

  String notes() {
    return phrases.words("notes");
  }

  String skip() {
    return phrases.words(document ? "skip" : "skip.report");
  }

  String paragraph(int number) {
    return phrases.words("paragraph", Slot.of("number", number));
  }

  String note(int number) {
    return phrases.words("note", Slot.of("number", number));
  }

  String back(int number) {
    return phrases.words("back", Slot.of("number", number));
  }

  Text caption(int number, Text caption) {
    return document
        ? phrases.say("caption", Slot.of("number", number), Slot.of("caption", caption))
        : caption;
  }

  /** The number of a note in another note as HTML: in a document it leads there. */
  String toNote(int number) {
    return document ? "<a href=\"#note-" + number + "\">" + number + "</a>" : "" + number;
  }

  String blank(String what) {
    return phrases.words("blank", Slot.of("what", what));
  }

  /** What stands over the title: genre, reference, status and receipt. */
  List<String> cover(Cover cover) {
    List<String> lines = new ArrayList<>(List.of(cover.genre()));
    if (!cover.reference().isEmpty()) {
      lines.add(phrases.words("reference", Slot.of("reference", cover.reference())));
    }
    lines.add(status(cover.status()));
    lines.add(phrases.words("receipt", Slot.of("receipt", cover.receipt().shortForm())));
    return lines;
  }

  String status(Status status) {
    return switch (status) {
      case Status.Draft() -> phrases.words("status.draft");
      case Status.ForClearance() -> phrases.words("status.for-clearance");
      case Status.Cleared(String by) -> phrases.words("status.cleared", Slot.of("by", by));
    };
  }

  /** The number of a page, from words that stand for it and for the number of the last. */
  String page(String page, String pages) {
    return phrases.words("page", Slot.of("page", page), Slot.of("pages", pages));
  }
}
