// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.documents.word;

import java.util.Set;
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
    Set<String> targets = Outline.of(document.body()).anchors();
    Runs runs = new Runs(xml, styles, phrases, targets, true);
    boolean usual = Direction.ofLanguage(document.body().language());
    for (Footnote note : document.body().notes()) {
      xml.start("w:footnote").attribute("w:id", note.number());
      xml.start("w:p").start("w:pPr").value("w:pStyle", styles.of(Style.FOOTNOTE));
      if (Direction.ofWords(Runs.plain(note.text()), usual)) {
        xml.empty("w:bidi");
      }
      xml.end();
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
    xml.start("w:p").start("w:r").empty("w:" + kind).end().end().end();
  }
}
