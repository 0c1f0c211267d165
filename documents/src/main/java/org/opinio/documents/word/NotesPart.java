// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.documents.word;

import org.opinio.documents.draft.Direction;
import org.opinio.documents.draft.Document;
import org.opinio.documents.draft.Phrases;
import org.opinio.documents.report.Footnote;

/** The footnotes. */
final class NotesPart {

  private NotesPart() {}

  static byte[] of(Document document, StyleIds styles, Phrases phrases) {
    Xml xml = Xml.word("w:footnotes");
    separator(xml, -1, "separator");
    separator(xml, 0, "continuationSeparator");
    Runs runs = new Runs(xml, styles, phrases, Outline.of(document.body()), true);
    boolean rightToLeft = Direction.ofLanguage(document.body().language());
    Paragraphs paragraphs = new Paragraphs(xml, styles, runs, rightToLeft);
    for (Footnote note : document.body().notes()) {
      xml.start("w:footnote").attribute("w:id", note.number());
      paragraphs.begin(Form.of(Style.FOOTNOTE), note.text());
      xml.start("w:r");
      xml.start("w:rPr").value("w:rStyle", styles.of(Style.FOOTNOTE_REFERENCE)).end();
      xml.empty("w:footnoteRef").end();
      runs.words(" ");
      runs.text(note.text());
      xml.end().end();
    }
    return xml.bytes();
  }

  private static void separator(Xml xml, int id, String kind) {
    xml.start("w:footnote").attribute("w:type", kind).attribute("w:id", id);
    xml.start("w:p").start("w:pPr");
    xml.start("w:spacing").attribute("w:after", 0).attribute("w:line", 240);
    xml.attribute("w:lineRule", "auto").end().end();
    xml.start("w:r").empty("w:" + kind).end().end().end();
  }
}
