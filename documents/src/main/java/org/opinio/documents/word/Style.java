// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.documents.word;

import java.util.List;

/** The styles that a document uses, by the names that a template may give them. */
enum Style {
  TITLE("Title", "Title", "Titre"),
  GENRE("Subtitle", "Subtitle", "Sous-titre"),
  ABOUT("OpinioAbout", "Opinio About"),
  HEADING_1("Heading1", "heading 1", "Titre 1"),
  HEADING_2("Heading2", "heading 2", "Titre 2"),
  HEADING_3("Heading3", "heading 3", "Titre 3"),
  HEADING_4("Heading4", "heading 4", "Titre 4"),
  NUMBERED("NumberedParagraph", "Numbered Paragraph", "Paragraphe numéroté", "Paragraphe numerote"),
  BODY("BodyText", "Body Text", "Corps de texte"),
  BULLET("ListBullet", "List Bullet", "Liste à puces"),
  STEP("OpinioStep", "Opinio Step"),
  REMARK("OpinioRemark", "Opinio Remark"),
  LEGEND("OpinioLegend", "Opinio Legend"),
  CAPTION("Caption", "caption", "Légende"),
  CELL("OpinioCell", "Opinio Cell"),
  CELL_HEAD("OpinioCellHead", "Opinio Cell Head"),
  HEADER("Header", "header", "En-tête"),
  FOOTER("Footer", "footer", "Pied de page"),
  TOC_HEADING("TOCHeading", "TOC Heading", "En-tête de table des matières"),
  TOC_1("TOC1", "toc 1", "TM 1"),
  TOC_2("TOC2", "toc 2", "TM 2"),
  TOC_3("TOC3", "toc 3", "TM 3"),
  FOOTNOTE("FootnoteText", "footnote text", "Note de bas de page"),
  FOOTNOTE_REFERENCE("FootnoteReference", "footnote reference", "Appel note de bas de p."),
  HYPERLINK("Hyperlink", "Hyperlink", "Lien hypertexte"),
  PLACEHOLDER("PlaceholderText", "Placeholder Text", "Texte de l'espace réservé"),
  TABLE("OpinioTable", "Opinio Table");

  private final String id;
  private final List<String> names;

  Style(String id, String... names) {
    this.id = id;
    this.names = List.of(names);
  }

  /** Whether no one else has a style of this name. */
  boolean isOurs() {
    return names.getFirst().startsWith("Opinio");
  }

  /** What it is a style of, as WordprocessingML says it. */
  String kind() {
    return switch (this) {
      case FOOTNOTE_REFERENCE, HYPERLINK, PLACEHOLDER -> "character";
      case TABLE -> "table";
      case TITLE,
          GENRE,
          ABOUT,
          HEADING_1,
          HEADING_2,
          HEADING_3,
          HEADING_4,
          NUMBERED,
          BODY,
          BULLET,
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
          FOOTNOTE ->
          "paragraph";
    };
  }

  /** The id where no template gives another. */
  String id() {
    return id;
  }

  /** The names under which a template may have it, the one that Word itself uses first. */
  List<String> names() {
    return names;
  }

  static Style heading(int level) {
    return switch (level) {
      case 1 -> HEADING_1;
      case 2 -> HEADING_2;
      case 3 -> HEADING_3;
      default -> HEADING_4;
    };
  }
}
