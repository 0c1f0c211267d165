// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.documents.word;

import org.opinio.documents.draft.Document;

/** The properties of the file. They hold no time: the same document gives the same bytes. */
final class PropertyParts {

  private static final String CORE =
      "http://schemas.openxmlformats.org/package/2006/metadata/core-properties";

  private PropertyParts() {}

  static byte[] core(Document document, String status) {
    return new Xml()
        .start("cp:coreProperties")
        .attribute("xmlns:cp", CORE)
        .attribute("xmlns:dc", "http://purl.org/dc/elements/1.1/")
        .element("dc:title", document.body().title())
        .element("dc:subject", document.cover().genre())
        .element("dc:creator", "Opinio")
        .element("cp:keywords", document.cover().marking().words())
        .element("dc:identifier", document.cover().receipt().shortForm())
        .element("dc:language", document.body().language())
        .element("cp:contentStatus", status)
        .bytes();
  }

  static byte[] app() {
    return new Xml()
        .start("Properties")
        .attribute(
            "xmlns", "http://schemas.openxmlformats.org/officeDocument/2006/extended-properties")
        .element("Application", "Opinio")
        .bytes();
  }
}
