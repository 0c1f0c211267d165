// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.documents.word;

import java.util.EnumMap;
import java.util.Map;
import java.util.Set;

/** The ids of the styles of a document, and what numbers its paragraphs. */
final class StyleIds {

  /** Our own. */
  static final StyleIds OWN =
      new StyleIds(
          Map.of(),
          Set.of(),
          Set.of(),
          new Bases("Normal", "DefaultParagraphFont", "TableNormal"),
          new Numberings(1));

  /** Ids of the styles that all others of a kind rest on; empty where there is none. */
  record Bases(String paragraph, String character, String table) {}

  private final Map<Style, String> ids = new EnumMap<>(Style.class);
  private final Set<Style> found;
  private final Set<Style> silent;
  private final Bases bases;
  private final Numberings numberings;

  /**
   * The ids where a template has some of the styles.
   *
   * @param found those that it has
   * @param silent those among them that number nothing by themselves
   * @param taken all ids of the template
   */
  StyleIds(
      Map<Style, String> found,
      Set<Style> silent,
      Set<String> taken,
      Bases bases,
      Numberings numberings) {
    for (Style style : Style.values()) {
      String id = style.id();
      while (taken.contains(id)) {
        id = "Opinio" + id;
      }
      ids.put(style, found.getOrDefault(style, id));
    }
    this.found = Set.copyOf(found.keySet());
    this.silent = Set.copyOf(silent);
    this.bases = bases;
    this.numberings = numberings;
  }

  String of(Style style) {
    return ids.getOrDefault(style, style.id());
  }

  /** Whether the style is the template's. */
  boolean isFound(Style style) {
    return found.contains(style);
  }

  Bases bases() {
    return bases;
  }

  Numberings numberings() {
    return numberings;
  }

  /**
   * The numbering that a paragraph must name itself, {@link Form#OF_STYLE} where its style does.
   */
  int numbering(Style style) {
    return silent.contains(style) ? ours(style) : Form.OF_STYLE;
  }

  /** The numbering of our own style, {@link Form#OF_STYLE} where it has none. */
  int ours(Style style) {
    return switch (style) {
      case NUMBERED -> numberings.paragraphs();
      case BULLET -> numberings.points();
      case HEADING_1, HEADING_2, HEADING_3, HEADING_4 -> numberings.sections();
      case TITLE,
          GENRE,
          ABOUT,
          BODY,
          STEP,
          REMARK,
          LEGEND,
          CAPTION,
          CELL,
          CELL_HEAD,
          HEADER,
          FOOTER,
          TOC_HEADING,
          TOC_1,
          TOC_2,
          TOC_3,
          FOOTNOTE,
          FOOTNOTE_REFERENCE,
          HYPERLINK,
          PLACEHOLDER,
          TABLE ->
          Form.OF_STYLE;
    };
  }
}
