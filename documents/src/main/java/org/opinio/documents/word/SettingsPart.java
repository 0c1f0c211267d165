// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.documents.word;

import org.opinio.documents.draft.Document;

/** The settings of the file. None makes Word ask something when it opens it. */
final class SettingsPart {

  private SettingsPart() {}

  /**
   * The settings.
   *
   * @param house what a template sets for its pages, as XML in the order of the schema, or empty
   */
  static byte[] of(Document document, String house) {
    Xml xml = Xml.word("w:settings");
    xml.start("w:zoom").attribute("w:percent", 100).end();
    xml.raw(house);
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
    String language = document.body().language();
    xml.start("w:themeFontLang").attribute("w:val", language).attribute("w:bidi", language).end();
    return xml.bytes();
  }
}
