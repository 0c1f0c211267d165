// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.documents.word;

import java.util.ArrayList;
import java.util.List;
import org.opinio.documents.draft.Cover;
import org.opinio.documents.draft.Direction;
import org.opinio.documents.draft.Document;
import org.opinio.documents.draft.Phrases;
import org.opinio.documents.draft.Slot;
import org.opinio.documents.draft.Status;
import org.opinio.documents.report.Inline;
import org.opinio.documents.report.Text;

/** What stands above and below the text of each page. */
final class PageEdges {

  private static final String PAGE = "\uE001";
  private static final String PAGES = "\uE002";

  private final Document document;
  private final StyleIds styles;
  private final Phrases phrases;

  PageEdges(Document document, StyleIds styles, Phrases phrases) {
    this.document = document;
    this.styles = styles;
    this.phrases = phrases;
  }

  byte[] header() {
    return Xml.word("w:hdr").raw(marking(Style.HEADER, true)).bytes();
  }

  byte[] footer() {
    return Xml.word("w:ftr").raw(line()).raw(marking(Style.FOOTER, true)).bytes();
  }

  /** The marking as a paragraph; an empty one where there is none and one must stand. */
  String marking(Style style, boolean needed) {
    String words = document.cover().marking().words();
    if (words.isEmpty() && !needed) {
      return "";
    }
    return fragment(xml -> {
      xml.start("w:p").start("w:pPr").value("w:pStyle", styles.of(style)).value("w:jc", "center");
      xml.end();
      if (!words.isEmpty()) {
        runs(xml).text(Text.strong(words));
      }
      xml.end();
    });
  }

  /** Status, reference, receipt and the number of the page. */
  String line() {
    Cover cover = document.cover();
    List<String> parts = new ArrayList<>();
    parts.add(status(cover.status()));
    if (!cover.reference().isEmpty()) {
      parts.add(cover.reference());
    }
    parts.add(phrases.words("receipt", Slot.of("receipt", cover.receipt().shortForm())));
    return fragment(xml -> {
      int end = Widths.printable(document.layout());
      xml.start("w:p").start("w:pPr").value("w:pStyle", styles.of(Style.FOOTER));
      xml.start("w:pBdr");
      xml.start("w:top")
          .attribute("w:val", "single")
          .attribute("w:sz", 4)
          .attribute("w:space", 4)
          .attribute("w:color", "808080")
          .end();
      xml.end();
      xml.start("w:tabs");
      xml.start("w:tab").attribute("w:val", "right").attribute("w:pos", end).end();
      xml.end();
      if (Direction.ofLanguage(document.body().language())) {
        xml.empty("w:bidi");
      }
      xml.end();
      Runs runs = runs(xml);
      runs.words(String.join(" · ", parts));
      xml.start("w:r").empty("w:tab").end();
      page(runs);
      xml.end();
    });
  }

  private void page(Runs runs) {
    Text text = phrases.say("page", Slot.of("page", PAGE), Slot.of("pages", PAGES));
    for (Inline part : text.parts()) {
      if (part instanceof Inline.Words w) {
        switch (w.words()) {
          case PAGE -> runs.field(" PAGE ", "1");
          case PAGES -> runs.field(" NUMPAGES ", "1");
          default -> runs.words(w.words());
        }
      }
    }
  }

  /** The status in words. */
  String status(Status status) {
    return switch (status) {
      case Status.Draft d -> phrases.words("status.draft");
      case Status.ForClearance f -> phrases.words("status.for-clearance");
      case Status.Cleared c -> phrases.words("status.cleared", Slot.of("by", c.by()));
    };
  }

  private Runs runs(Xml xml) {
    return new Runs(xml, styles, phrases, java.util.Set.of(), false);
  }

  private static String fragment(java.util.function.Consumer<Xml> writing) {
    Xml xml = Xml.fragment();
    writing.accept(xml);
    return xml.words();
  }
}
