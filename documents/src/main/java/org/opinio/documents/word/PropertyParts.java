// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.documents.word;

import org.opinio.documents.draft.Document;
import org.opinio.documents.report.PlainWords;

/** The properties of the file. They hold no time: the same document gives the same bytes. */
final class PropertyParts {

  private static final String CORE =
      "http://schemas.openxmlformats.org/package/2006/metadata/core-properties";

  private static final int LONGEST = 255;

  private PropertyParts() {}

  static void add(Parts parts, Document document, String status) {
    parts.property(
        "docProps/core.xml",
        core(document, status),
        "http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties",
        "application/vnd.openxmlformats-package.core-properties+xml");
    parts.property(
        "docProps/app.xml",
        app(),
        Relations.OFFICE + "extended-properties",
        "application/vnd.openxmlformats-officedocument.extended-properties+xml");
  }

  private static byte[] core(Document document, String status) {
    return new Xml()
        .start("cp:coreProperties")
        .attribute("xmlns:cp", CORE)
        .attribute("xmlns:dc", "http://purl.org/dc/elements/1.1/")
        .element("dc:title", words(document.body().title()))
        .element("dc:subject", words(document.cover().genre()))
        .element("dc:creator", "Opinio")
        .element("cp:keywords", words(document.cover().marking().words()))
        .element("dc:identifier", document.cover().receipt().shortForm())
        .element("dc:language", document.body().language())
        .element("cp:contentStatus", words(status))
        .bytes();
  }

  private static byte[] app() {
    return new Xml()
        .start("Properties")
        .attribute(
            "xmlns", "http://schemas.openxmlformats.org/officeDocument/2006/extended-properties")
        .element("Application", "Opinio")
        .bytes();
  }

  private static String words(String words) {
    return Xml.atMost(PlainWords.of(words), LONGEST);
  }
}
