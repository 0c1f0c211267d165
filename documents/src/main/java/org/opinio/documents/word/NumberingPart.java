// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.documents.word;

/** How paragraphs and points are numbered. */
final class NumberingPart {

  static final int PARAGRAPHS = 9001;
  static final int BULLETS = 9002;

  /** The definitions, which stand before the numberings that use them. */
  static final String DEFINITIONS =
      definition(PARAGRAPHS, "decimal", "%1", "567", "567")
          + definition(BULLETS, "bullet", "\u2022", "907", "340");

  static final String NUMBERINGS = numbering(PARAGRAPHS) + numbering(BULLETS);

  private NumberingPart() {}

  static byte[] whole() {
    return Xml.word("w:numbering").raw(DEFINITIONS).raw(NUMBERINGS).bytes();
  }

  private static String definition(
      int id, String format, String words, String start, String hanging) {
    return """
    <w:abstractNum w:abstractNumId="%d"><w:multiLevelType w:val="singleLevel"/>\
    <w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="%s"/><w:lvlText w:val="%s"/>\
    <w:lvlJc w:val="left"/><w:pPr><w:ind w:left="%s" w:hanging="%s"/></w:pPr></w:lvl></w:abstractNum>\
    """
        .formatted(id, format, words, start, hanging);
  }

  private static String numbering(int id) {
    return "<w:num w:numId=\"%1$d\"><w:abstractNumId w:val=\"%1$d\"/></w:num>".formatted(id);
  }
}
