// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.documents.word;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
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

  private static final String PAGE = "*page";
  private static final String PAGES = "*pages";

  private final Document document;
  private final StyleIds styles;
  private final Phrases phrases;
  private final int width;

  /**
   * The edges of the pages of a document.
   *
   * @param width between the margins, in twentieths of a point
   */
  PageEdges(Document document, StyleIds styles, Phrases phrases, int width) {
    this.document = document;
    this.styles = styles;
    this.phrases = phrases;
    this.width = width;
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
    Text line = Text.of(String.join(" · ", parts));
    return fragment(xml -> {
      xml.start("w:p").start("w:pPr").value("w:pStyle", styles.of(Style.FOOTER));
      xml.start("w:pBdr").start("w:top");
      xml.attribute("w:val", "single").attribute("w:sz", 4);
      xml.attribute("w:space", 4).attribute("w:color", "808080").end().end();
      xml.start("w:tabs").start("w:tab");
      xml.attribute("w:val", "right").attribute("w:pos", width).end().end();
      boolean against =
          Direction.ofWords(Runs.plain(line), Direction.ofLanguage(document.body().language()));
      if (against) {
        xml.empty("w:bidi");
      }
      xml.end();
      Runs runs = runs(xml);
      runs.within(against);
      runs.text(line);
      runs.tab();
      page(runs);
      xml.end();
    });
  }

  private void page(Runs runs) {
    Text text =
        phrases.say(
            "page",
            Slot.of("page", new Inline.Link("1", PAGE)),
            Slot.of("pages", new Inline.Link("1", PAGES)));
    for (Inline part : text.parts()) {
      if (part instanceof Inline.Link link) {
        runs.field(link.anchor().equals(PAGE) ? " PAGE " : " NUMPAGES ", link.words());
      } else {
        runs.text(new Text(List.of(part)));
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
    return new Runs(xml, styles, phrases, Outline.NONE, false);
  }

  private static String fragment(Consumer<Xml> writing) {
    Xml xml = Xml.fragment();
    writing.accept(xml);
    return xml.words();
  }
}
