// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.documents.word;

import org.opinio.documents.draft.Direction;
import org.opinio.documents.report.Text;

/** Writes paragraphs, with their properties in the order that the schema asks for. */
final class Paragraphs {

  private final Xml xml;
  private final StyleIds styles;
  private final Runs runs;
  private final boolean rightToLeft;

  Paragraphs(Xml xml, StyleIds styles, Runs runs, boolean rightToLeft) {
    this.xml = xml;
    this.styles = styles;
    this.runs = runs;
    this.rightToLeft = rightToLeft;
  }

  /** A paragraph of a style; nothing where there are no words. */
  void write(Style style, Text text) {
    if (!text.isEmpty()) {
      write(Form.of(style), text);
    }
  }

  void write(Form form, Text text) {
    begin(form, text);
    runs.text(text);
    xml.end();
  }

  /**
   * Begins a paragraph, which the caller ends.
   *
   * @param text from which its direction is taken
   */
  void begin(Form form, Text text) {
    boolean against = Direction.ofWords(Runs.plain(text), rightToLeft);
    runs.within(against);
    xml.start("w:p").start("w:pPr");
    xml.value("w:pStyle", styles.of(form.style()));
    if (form.keepNext()) {
      xml.empty("w:keepNext");
    }
    int numbering =
        form.numbering() == Form.OF_STYLE ? styles.numbering(form.style()) : form.numbering();
    if (numbering >= 0) {
      xml.start("w:numPr").value("w:ilvl", form.level()).value("w:numId", numbering).end();
    }
    if (against) {
      xml.empty("w:bidi");
    }
    if (form.left() >= 0) {
      xml.start("w:ind").attribute("w:left", form.left()).attribute("w:hanging", form.hanging());
      xml.end();
    }
    xml.end();
  }
}
