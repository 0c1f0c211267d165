// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.documents.word;

/** Our own styles: serif, black, sober. Each can stand in a template that lacks it. */
final class StylesPart {

  private static final String FONT = "Times New Roman";
  private static final int COLUMN = 567;

  private final StyleIds ids;
  private final int width;

  /**
   * Our styles.
   *
   * @param width between the margins, in twentieths of a point
   */
  StylesPart(StyleIds ids, int width) {
    this.ids = ids;
    this.width = width;
  }

  /** The whole part. */
  byte[] whole(String language) {
    Xml xml = Xml.word("w:styles");
    Xml tag = Xml.fragment().start("w:lang").attribute("w:val", language);
    tag.attribute("w:eastAsia", language).attribute("w:bidi", language);
    xml.raw(DEFAULTS.formatted(FONT, tag.words()));
    for (Style style : Style.values()) {
      xml.raw(of(style));
    }
    return xml.bytes();
  }

  private static final String DEFAULTS =
      """
      <w:docDefaults><w:rPrDefault><w:rPr>\
      <w:rFonts w:ascii="%1$s" w:hAnsi="%1$s" w:eastAsia="%1$s" w:cs="%1$s"/>\
      <w:sz w:val="22"/><w:szCs w:val="22"/>%2$s\
      </w:rPr></w:rPrDefault><w:pPrDefault><w:pPr>\
      <w:spacing w:after="120" w:line="276" w:lineRule="auto"/></w:pPr></w:pPrDefault></w:docDefaults>\
      <w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/><w:qFormat/></w:style>\
      <w:style w:type="character" w:default="1" w:styleId="DefaultParagraphFont">\
      <w:name w:val="Default Paragraph Font"/><w:uiPriority w:val="1"/><w:semiHidden/></w:style>\
      <w:style w:type="table" w:default="1" w:styleId="TableNormal"><w:name w:val="Normal Table"/>\
      <w:uiPriority w:val="99"/><w:semiHidden/><w:tblPr><w:tblInd w:w="0" w:type="dxa"/><w:tblCellMar>\
      <w:top w:w="0" w:type="dxa"/><w:left w:w="108" w:type="dxa"/><w:bottom w:w="0" w:type="dxa"/>\
      <w:right w:w="108" w:type="dxa"/></w:tblCellMar></w:tblPr></w:style>\
      """;

  /** One style as it stands in a part of styles. */
  String of(Style style) {
    return switch (style) {
      case TITLE ->
          paragraph(
              style,
              "<w:keepNext/><w:spacing w:before=\"0\" w:after=\"120\" w:line=\"240\" w:lineRule=\"auto\"/>",
              bold(36));
      case GENRE ->
          paragraph(
              style,
              "<w:keepNext/><w:spacing w:before=\"0\" w:after=\"60\"/>",
              "<w:caps/><w:spacing w:val=\"20\"/><w:sz w:val=\"20\"/><w:szCs w:val=\"20\"/>");
      case ABOUT -> paragraph(style, "<w:spacing w:after=\"40\"/>", size(20));
      case HEADING_1 -> heading(style, 0, 360, 28);
      case HEADING_2 -> heading(style, 1, 280, 24);
      case HEADING_3 -> heading(style, 2, 220, 22);
      case HEADING_4 -> heading(style, 3, 180, 22);
      case NUMBERED ->
          paragraph(
              style,
              numbering(style, 0)
                  + "<w:spacing w:before=\"80\" w:after=\"100\"/>"
                  + indent(COLUMN, COLUMN),
              "");
      case BODY -> paragraph(style, indent(COLUMN, 0), "");
      case BULLET ->
          paragraph(
              style,
              numbering(style, 0) + "<w:spacing w:after=\"60\"/>" + indent(COLUMN + 340, 340),
              "");
      case STEP ->
          paragraph(
              style,
              "<w:keepLines/><w:spacing w:after=\"20\" w:line=\"252\" w:lineRule=\"auto\"/>",
              size(21));
      case REMARK ->
          paragraph(
              style,
              "<w:spacing w:after=\"20\" w:line=\"252\" w:lineRule=\"auto\"/>",
              "<w:i/><w:iCs/>" + size(20));
      case LEGEND -> paragraph(style, "<w:spacing w:after=\"20\"/>" + indent(1134, 1134), size(20));
      case CAPTION ->
          paragraph(style, "<w:keepNext/><w:spacing w:before=\"180\" w:after=\"60\"/>", bold(20));
      case CELL ->
          paragraph(
              style,
              "<w:spacing w:before=\"20\" w:after=\"20\" w:line=\"240\" w:lineRule=\"auto\"/>",
              size(18));
      case CELL_HEAD ->
          paragraph(
              style,
              "<w:keepNext/><w:spacing w:before=\"40\" w:after=\"40\" w:line=\"240\" w:lineRule=\"auto\"/>",
              bold(18));
      case HEADER, FOOTER ->
          paragraph(
              style, "<w:spacing w:after=\"0\" w:line=\"240\" w:lineRule=\"auto\"/>", size(17));
      case TOC_HEADING ->
          paragraph(style, "<w:keepNext/><w:spacing w:before=\"240\" w:after=\"120\"/>", bold(24));
      case TOC_1 -> toc(style, COLUMN, COLUMN);
      case TOC_2 -> toc(style, COLUMN + 680, 680);
      case TOC_3 -> toc(style, COLUMN + 680 + 794, 794);
      case FOOTNOTE ->
          paragraph(
              style, "<w:spacing w:after=\"20\" w:line=\"240\" w:lineRule=\"auto\"/>", size(18));
      case FOOTNOTE_REFERENCE -> character(style, "<w:vertAlign w:val=\"superscript\"/>");
      case HYPERLINK -> character(style, "<w:u w:val=\"none\"/>");
      case PLACEHOLDER -> character(style, "<w:i/><w:iCs/>");
      case TABLE ->
          """
          <w:style w:type="table" w:customStyle="1" w:styleId="%s"><w:name w:val="%s"/>\
          %s<w:tblPr><w:tblBorders>\
          <w:top w:val="single" w:sz="8" w:space="0" w:color="000000"/>\
          <w:bottom w:val="single" w:sz="8" w:space="0" w:color="000000"/>\
          <w:insideH w:val="single" w:sz="4" w:space="0" w:color="808080"/>\
          </w:tblBorders></w:tblPr><w:tblStylePr w:type="firstRow"><w:tcPr><w:tcBorders>\
          <w:bottom w:val="single" w:sz="8" w:space="0" w:color="000000"/></w:tcBorders></w:tcPr>\
          </w:tblStylePr></w:style>\
          """
              .formatted(ids.of(style), style.names().getFirst(), basedOn(ids.bases().table()));
    };
  }

  private String heading(Style style, int level, int before, int size) {
    return paragraph(
        style,
        "<w:keepNext/><w:keepLines/>"
            + numbering(style, level)
            + "<w:spacing w:before=\""
            + before
            + "\" w:after=\"120\" w:line=\"240\" w:lineRule=\"auto\"/>"
            + indent(COLUMN, COLUMN)
            + "<w:outlineLvl w:val=\""
            + level
            + "\"/>",
        level < 3 ? bold(size) : "<w:i/><w:iCs/>" + size(size));
  }

  private String toc(Style style, int left, int hanging) {
    return paragraph(
        style,
        "<w:tabs><w:tab w:val=\"left\" w:pos=\""
            + left
            + "\"/><w:tab w:val=\"right\" w:leader=\"dot\" w:pos=\""
            + width
            + "\"/></w:tabs><w:spacing w:after=\"40\"/><w:ind w:left=\""
            + left
            + "\" w:hanging=\""
            + hanging
            + "\"/>",
        size(20));
  }

  private String numbering(Style style, int level) {
    return "<w:numPr><w:ilvl w:val=\"%d\"/><w:numId w:val=\"%d\"/></w:numPr>"
        .formatted(level, ids.ours(style));
  }

  private static String indent(int left, int hanging) {
    return "<w:ind w:left=\"%d\" w:hanging=\"%d\"/>".formatted(left, hanging);
  }

  private static String bold(int size) {
    return "<w:b/><w:bCs/>" + size(size);
  }

  private static String size(int halfPoints) {
    return "<w:sz w:val=\"" + halfPoints + "\"/><w:szCs w:val=\"" + halfPoints + "\"/>";
  }

  private String paragraph(Style style, String paragraph, String run) {
    return "<w:style w:type=\"paragraph\""
        + custom(style)
        + " w:styleId=\""
        + ids.of(style)
        + "\"><w:name w:val=\""
        + style.names().getFirst()
        + "\"/>"
        + basedOn(ids.bases().paragraph())
        + "<w:qFormat/><w:pPr>"
        + paragraph
        + "</w:pPr>"
        + (run.isEmpty() ? "" : "<w:rPr>" + run + "</w:rPr>")
        + "</w:style>";
  }

  private String character(Style style, String run) {
    return "<w:style w:type=\"character\" w:styleId=\""
        + ids.of(style)
        + "\"><w:name w:val=\""
        + style.names().getFirst()
        + "\"/>"
        + basedOn(ids.bases().character())
        + "<w:rPr>"
        + run
        + "</w:rPr></w:style>";
  }

  private static String basedOn(String base) {
    return base.isEmpty() ? "" : Xml.fragment().value("w:basedOn", base).words();
  }

  private static String custom(Style style) {
    return style.isOurs() || style == Style.NUMBERED ? " w:customStyle=\"1\"" : "";
  }
}
