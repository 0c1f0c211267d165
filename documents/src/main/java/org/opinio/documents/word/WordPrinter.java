// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.documents.word;

import java.util.Optional;
import org.opinio.documents.draft.Document;
import org.opinio.documents.draft.Language;
import org.opinio.documents.draft.Phrases;

/**
 * Prints a document as a Word file (.docx): styles, automatic numbers, footnotes, and references
 * that are fields, so that what a person adds renumbers the rest.
 */
public final class WordPrinter {

  private WordPrinter() {}

  /** The file in our own styles. */
  public static byte[] print(Document document) {
    return print(document, Optional.empty());
  }

  /** The file in the styles of a template, with our own where it lacks one. */
  public static byte[] print(Document document, Optional<HouseTemplate> template) {
    Phrases phrases = Phrases.of(Language.of(document.body().language()).orElse(Language.ENGLISH));
    return template
        .map(t -> t.filled(document, phrases))
        .orElseGet(() -> own(document, phrases))
        .file();
  }

  private static Parts own(Document document, Phrases phrases) {
    int width = Widths.printable(document.layout());
    StyleIds styles = StyleIds.OWN;
    PageEdges edges = new PageEdges(document, styles, phrases, width);
    Relations relations = new Relations();
    Parts parts = new Parts();
    parts.relate(
        relations, "styles", "styles.xml", new StylesPart(styles, width).whole(language(document)));
    parts.relate(relations, "numbering", "numbering.xml", styles.numberings().whole(styles));
    parts.relate(relations, "footnotes", "footnotes.xml", NotesPart.of(document, styles, phrases));
    parts.relate(relations, "settings", "settings.xml", SettingsPart.of(document, ""));
    String header = parts.relate(relations, "header", "header-opinio.xml", edges.header());
    String footer = parts.relate(relations, "footer", "footer-opinio.xml", edges.footer());
    String section = SectionXml.own(document, header, footer);
    parts.main(main(document, styles, phrases, width, section), relations);
    PropertyParts.add(parts, document, edges.status(document.cover().status()));
    return parts;
  }

  private static String language(Document document) {
    return document.body().language();
  }

  /**
   * The main part.
   *
   * @param width between the margins, in twentieths of a point
   * @param section the properties of the section, which end it
   */
  static byte[] main(
      Document document, StyleIds styles, Phrases phrases, int width, String section) {
    Xml xml = Xml.word("w:document").start("w:body");
    new Body(xml, styles, phrases, document, width).write();
    return xml.raw(section).bytes();
  }
}
