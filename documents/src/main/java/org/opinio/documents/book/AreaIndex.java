// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.documents.book;

import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import org.opinio.page.MarkedWords;

/** Writes a list by area: each page of the law a section, with its introduction. */
final class AreaIndex {

  private final Site site;
  private final Paragraphs paragraphs;

  AreaIndex(Site site, Paragraphs paragraphs) {
    this.site = site;
    this.paragraphs = paragraphs;
  }

  /**
   * The list.
   *
   * @param areas what to list, by the file of its page
   * @param entry writes one of them as an item of a list
   */
  <T> Sheet of(Ref at, String lead, Map<String, List<T>> areas, BiConsumer<Sheet, T> entry) {
    Sheet sheet = new Sheet(site, at);
    sheet.lead().element("p", lead, "class", "lead");
    areas.forEach((file, listed) -> {
      Ref ref = site.area(at, file);
      sheet.section(ref.anchor(), ref.title(), () -> area(sheet, file, listed, entry));
    });
    return sheet;
  }

  private <T> void area(Sheet sheet, String file, List<T> listed, BiConsumer<Sheet, T> entry) {
    for (MarkedWords words : site.text(file).introduction()) {
      sheet.html().open("p");
      sheet.pieces(paragraphs.all(words));
      sheet.html().close();
    }
    sheet.html().open("ul", "class", "links");
    listed.forEach(one -> entry.accept(sheet, one));
    sheet.html().close();
  }

  /** An item of the list: a link, and what kind of thing it leads to. */
  static void entry(Sheet sheet, Ref to, String label) {
    sheet.html().open("li");
    sheet.link(to);
    sheet.html().text(" ").element("span", label, "class", "label");
    sheet.html().close();
  }
}
