// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.documents.word;

import org.opinio.documents.draft.Direction;
import org.opinio.documents.draft.Document;
import org.opinio.documents.draft.Layout;

/** The properties of the one section: its paper, what stands at its edges, its direction. */
final class SectionXml {

  private SectionXml() {}

  /**
   * Those of a document without a template.
   *
   * @param header id of the relation to the header
   * @param footer id of the relation to the footer
   */
  static String own(Document document, String header, String footer) {
    Xml xml = Xml.fragment().start("w:sectPr");
    reference(xml, "header", header);
    reference(xml, "footer", footer);
    paper(xml, document.layout());
    if (Direction.ofLanguage(document.body().language())) {
      xml.empty("w:bidi");
    }
    return xml.words();
  }

  /** Those of a template that has none. */
  static String own(Layout layout) {
    Xml xml = Xml.fragment().start("w:sectPr");
    paper(xml, layout);
    return xml.words();
  }

  private static void paper(Xml xml, Layout layout) {
    xml.start("w:pgSz")
        .attribute("w:w", Widths.width(layout))
        .attribute("w:h", Widths.height(layout));
    if (layout.landscape()) {
      xml.attribute("w:orient", "landscape");
    }
    xml.end();
    xml.start("w:pgMar")
        .attribute("w:top", Widths.MARGIN)
        .attribute("w:right", Widths.MARGIN)
        .attribute("w:bottom", Widths.MARGIN)
        .attribute("w:left", Widths.MARGIN)
        .attribute("w:header", 680)
        .attribute("w:footer", 567)
        .attribute("w:gutter", 0)
        .end();
  }

  private static void reference(Xml xml, String kind, String id) {
    xml.start("w:" + kind + "Reference").attribute("w:type", "default").attribute("r:id", id).end();
  }
}
