// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.documents.word;

/**
 * How paragraphs, points, sections and steps are numbered.
 *
 * @param first number of the first of the numberings; those of a template are below
 */
record Numberings(int first) {

  /** How deep headings are numbered. */
  static final int HEADINGS = 4;

  /** How deep steps are set in. */
  static final int LEVELS = 9;

  private static final int STEP = 340;
  private static final int COLUMN = 567;

  int paragraphs() {
    return first;
  }

  int points() {
    return first + 1;
  }

  int sections() {
    return first + 2;
  }

  int steps() {
    return first + 3;
  }

  /** The left edge of the words of a step; levels from 0. */
  static int edge(int level) {
    return COLUMN + STEP * (Math.min(level, LEVELS - 1) + 1);
  }

  byte[] whole(StyleIds styles) {
    return Xml.word("w:numbering").raw(definitions(styles)).raw(uses()).bytes();
  }

  /** The definitions, which stand before what uses them. */
  String definitions(StyleIds styles) {
    Xml xml = Xml.fragment();
    begin(xml, paragraphs(), "singleLevel");
    level(xml, 0, "decimal", "", "%1", COLUMN, COLUMN);
    xml.end();
    begin(xml, points(), "singleLevel");
    level(xml, 0, "bullet", "", "\u2022", COLUMN + STEP, STEP);
    xml.end();
    begin(xml, sections(), "multilevel");
    StringBuilder number = new StringBuilder();
    for (int i = 0; i < HEADINGS; i++) {
      number.append(i == 0 ? "" : ".").append('%').append(i + 1);
      Style heading = Style.heading(i + 1);
      String style = styles.isFound(heading) ? "" : styles.of(heading);
      level(xml, i, "decimal", style, number.toString(), COLUMN, COLUMN);
    }
    xml.end();
    begin(xml, steps(), "multilevel");
    for (int i = 0; i < LEVELS; i++) {
      level(xml, i, "bullet", "", "\u2013", edge(i), STEP);
    }
    xml.end();
    return xml.words();
  }

  String uses() {
    Xml xml = Xml.fragment();
    for (int id = first; id <= steps(); id++) {
      xml.start("w:num").attribute("w:numId", id).value("w:abstractNumId", id).end();
    }
    return xml.words();
  }

  private static void begin(Xml xml, int id, String kind) {
    xml.start("w:abstractNum").attribute("w:abstractNumId", id).value("w:multiLevelType", kind);
  }

  private static void level(
      Xml xml, int level, String format, String style, String words, int left, int hanging) {
    xml.start("w:lvl").attribute("w:ilvl", level);
    xml.value("w:start", 1).value("w:numFmt", format);
    if (!style.isEmpty()) {
      xml.value("w:pStyle", style);
    }
    xml.value("w:lvlText", words).value("w:lvlJc", "left");
    xml.start("w:pPr").start("w:ind");
    xml.attribute("w:left", left).attribute("w:hanging", hanging).end().end();
    xml.end();
  }
}
