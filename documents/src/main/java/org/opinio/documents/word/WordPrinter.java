// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.documents.word;

import java.util.Optional;
import org.opinio.documents.draft.Direction;
import org.opinio.documents.draft.Document;
import org.opinio.documents.draft.Language;
import org.opinio.documents.draft.Phrases;

/**
 * Prints a document as a Word file (.docx): styles, automatic numbers, footnotes, and references
 * that are fields, so that what a person adds renumbers the rest.
 */
public final class WordPrinter {

  private static final String TYPE =
      "application/vnd.openxmlformats-officedocument.wordprocessingml.";
  private static final String RELATION =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";

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
    StyleIds styles = StyleIds.OWN;
    PageEdges edges = new PageEdges(document, styles, phrases);
    Parts parts = new Parts();
    parts.put(Parts.TYPES, TYPES);
    parts.put("_rels/.rels", ROOT_RELATIONS);
    parts.put("word/_rels/document.xml.rels", RELATIONS);
    parts.put(Parts.DOCUMENT, main(document, styles, phrases, section(document)));
    parts.put(Parts.STYLES, StylesPart.of(document.body().language()));
    parts.put(Parts.NUMBERING, NumberingPart.whole());
    parts.put(Parts.FOOTNOTES, NotesPart.of(document, styles, phrases));
    parts.put(Parts.SETTINGS, settings(document));
    parts.put(Parts.HEADER, edges.header());
    parts.put(Parts.FOOTER, edges.footer());
    parts.put(Parts.CORE, PropertyParts.core(document, edges.status(document.cover().status())));
    parts.put(Parts.APP, PropertyParts.app());
    return parts;
  }

  /** The main part, which ends with the properties of its section. */
  static byte[] main(Document document, StyleIds styles, Phrases phrases, String section) {
    Xml xml = Xml.word("w:document").start("w:body");
    new Body(xml, styles, phrases, document).write();
    return xml.raw(section).bytes();
  }

  private static String section(Document document) {
    Xml xml = Xml.fragment().start("w:sectPr");
    xml.start("w:headerReference").attribute("w:type", "default").attribute("r:id", "rId5").end();
    xml.start("w:footerReference").attribute("w:type", "default").attribute("r:id", "rId6").end();
    size(xml, document);
    if (Direction.ofLanguage(document.body().language())) {
      xml.empty("w:bidi");
    }
    return xml.words();
  }

  private static void size(Xml xml, Document document) {
    xml.start("w:pgSz")
        .attribute("w:w", Widths.width(document.layout()))
        .attribute("w:h", Widths.height(document.layout()));
    if (document.layout().landscape()) {
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

  private static byte[] settings(Document document) {
    Xml xml = Xml.word("w:settings");
    xml.start("w:zoom").attribute("w:percent", 100).end();
    xml.value("w:defaultTabStop", 567);
    xml.start("w:footnotePr");
    xml.start("w:footnote").attribute("w:id", -1).end();
    xml.start("w:footnote").attribute("w:id", 0).end();
    xml.end();
    xml.start("w:compat");
    xml.start("w:compatSetting")
        .attribute("w:name", "compatibilityMode")
        .attribute("w:uri", "http://schemas.microsoft.com/office/word")
        .attribute("w:val", 15)
        .end();
    xml.end();
    xml.start("w:themeFontLang").attribute("w:val", document.body().language()).end();
    return xml.bytes();
  }

  private static final String TYPES =
      "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n"
          + "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
          + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
          + "<Default Extension=\"xml\" ContentType=\"application/xml\"/>"
          + type(Parts.DOCUMENT, TYPE + "document.main+xml")
          + type(Parts.STYLES, TYPE + "styles+xml")
          + type(Parts.NUMBERING, TYPE + "numbering+xml")
          + type(Parts.FOOTNOTES, TYPE + "footnotes+xml")
          + type(Parts.SETTINGS, TYPE + "settings+xml")
          + type(Parts.HEADER, TYPE + "header+xml")
          + type(Parts.FOOTER, TYPE + "footer+xml")
          + type(Parts.CORE, "application/vnd.openxmlformats-package.core-properties+xml")
          + type(Parts.APP, "application/vnd.openxmlformats-officedocument.extended-properties+xml")
          + "</Types>";

  static final String ROOT_RELATIONS =
      relations(
          relation("rId1", RELATION + "officeDocument", Parts.DOCUMENT),
          relation(
              "rId2",
              "http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties",
              Parts.CORE),
          relation("rId3", RELATION + "extended-properties", Parts.APP));

  private static final String RELATIONS =
      relations(
          relation("rId1", RELATION + "styles", "styles.xml"),
          relation("rId2", RELATION + "numbering", "numbering.xml"),
          relation("rId3", RELATION + "footnotes", "footnotes.xml"),
          relation("rId4", RELATION + "settings", "settings.xml"),
          relation("rId5", RELATION + "header", "header-opinio.xml"),
          relation("rId6", RELATION + "footer", "footer-opinio.xml"));

  private static String type(String part, String type) {
    return "<Override PartName=\"/" + part + "\" ContentType=\"" + type + "\"/>";
  }

  private static String relation(String id, String type, String target) {
    return "<Relationship Id=\"" + id + "\" Type=\"" + type + "\" Target=\"" + target + "\"/>";
  }

  private static String relations(String... all) {
    return "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n"
        + "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
        + String.join("", all)
        + "</Relationships>";
  }
}
