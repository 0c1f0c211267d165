// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.documents.word;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Makes templates as Word writes them, and ones that it would not. */
final class TemplateBuilder {

  private static final String ROOT =
      " xmlns:w=\"" + Xml.WORD + "\" xmlns:r=\"" + Xml.RELATIONS + "\"";
  private static final String WORD_TYPE =
      "application/vnd.openxmlformats-officedocument.wordprocessingml.";

  private final SortedMap<String, String> parts = new TreeMap<>();
  private final StringBuilder types = new StringBuilder();
  private final StringBuilder relations = new StringBuilder();
  private String main = "word/document.xml";

  /**
   * A French ministry's: A4 with wide margins, a letterhead on the first page, styles of its own.
   */
  static TemplateBuilder ministry() {
    return new TemplateBuilder()
        .part(
            "styles",
            "styles.xml",
            "<w:styles>"
                + "<w:docDefaults><w:rPrDefault><w:rPr><w:lang w:val=\"fr-FR\"/></w:rPr>"
                + "</w:rPrDefault></w:docDefaults>"
                + style("paragraph\" w:default=\"1", "Standard", "Normal", "")
                + style("paragraph", "Titre1", "heading 1", "")
                + style(
                    "paragraph",
                    "Para",
                    "Paragraphe numéroté",
                    "<w:pPr><w:numPr><w:numId w:val=\"3\"/></w:numPr></w:pPr>")
                + style("paragraph", "BodyText", "Not what its id says", "")
                + style("character", "Caption", "A character style", "")
                + "</w:styles>")
        .part(
            "numbering",
            "numbering.xml",
            "<w:numbering><w:abstractNum w:abstractNumId=\"7\"><w:lvl w:ilvl=\"0\">"
                + "<w:start w:val=\"1\"/><w:numFmt w:val=\"decimal\"/><w:lvlText w:val=\"%1.\"/>"
                + "</w:lvl></w:abstractNum><w:num w:numId=\"3\"><w:abstractNumId w:val=\"7\"/>"
                + "</w:num></w:numbering>")
        .part("header", "header1.xml", header("Ministère des affaires étrangères"))
        .part(
            "settings",
            "settings.xml",
            "<w:settings><w:mirrorMargins/><w:attachedTemplate r:id=\"rId1\"/>"
                + "<w:evenAndOddHeaders/></w:settings>")
        .part("comments", "comments.xml", "<w:comments/>")
        .text(
            "<w:p><w:r><w:t>Text of the template</w:t></w:r></w:p>"
                + "<w:sectPr><w:headerReference w:type=\"first\" r:id=\"r-header1.xml\"/>"
                + "<w:footnotePr><w:numRestart w:val=\"eachPage\"/></w:footnotePr>"
                + "<w:pgSz w:w=\"11906\" w:h=\"16838\"/>"
                + "<w:pgMar w:top=\"2000\" w:right=\"2000\" w:bottom=\"2000\" w:left=\"2000\""
                + " w:header=\"700\" w:footer=\"700\" w:gutter=\"0\"/><w:titlePg/>"
                + "<w:docGrid w:linePitch=\"360\"/></w:sectPr>");
  }

  static String header(String words) {
    return "<w:hdr><w:p><w:r><w:t>" + words + "</w:t></w:r></w:p></w:hdr>";
  }

  static String style(String kind, String id, String name, String more) {
    return "<w:style w:type=\""
        + kind
        + "\" w:styleId=\""
        + id
        + "\"><w:name w:val=\""
        + name
        + "\"/>"
        + more
        + "</w:style>";
  }

  /** The same with another name for the main part, as some editors give it. */
  TemplateBuilder mainPart(String name) {
    String text = parts.remove(main);
    main = name;
    parts.put(main, text);
    return this;
  }

  TemplateBuilder text(String xml) {
    parts.put(main, named("<w:document><w:body>" + xml + "</w:body></w:document>"));
    return this;
  }

  /** A part that the main one refers to; its relation is called r- and its name. */
  TemplateBuilder part(String kind, String name, String xml) {
    if (!parts.containsKey("word/" + name)) {
      relate("r-" + name, kind, name, "");
      type("word/" + name, WORD_TYPE + kind + "+xml");
    }
    return raw("word/" + name, named(xml));
  }

  TemplateBuilder relate(String id, String kind, String target, String more) {
    relations.append(relation(id, kind, target, more));
    return this;
  }

  static String relation(String id, String kind, String target, String more) {
    return "<Relationship Id=\""
        + id
        + "\" Type=\""
        + Relations.OFFICE
        + kind
        + "\" Target=\""
        + target
        + "\" "
        + more
        + "/>";
  }

  static String relations(String all) {
    return "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
        + all
        + "</Relationships>";
  }

  TemplateBuilder type(String part, String type) {
    types
        .append("<Override PartName=\"/")
        .append(part)
        .append("\" ContentType=\"")
        .append(type)
        .append("\"/>");
    return this;
  }

  TemplateBuilder raw(String name, String words) {
    parts.put(name, words);
    return this;
  }

  private static String named(String xml) {
    int end = xml.indexOf('>');
    int at = xml.charAt(end - 1) == '/' ? end - 1 : end;
    return xml.substring(0, at) + ROOT + xml.substring(at);
  }

  byte[] bytes() {
    Map<String, String> all = new TreeMap<>(parts);
    all.putIfAbsent(Relations.nameFor(main), relations(relations.toString()));
    all.putIfAbsent("_rels/.rels", relations(relation("rId1", "officeDocument", main, "")));
    all.putIfAbsent(
        Parts.TYPES,
        "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
            + "<Default Extension=\"png\" ContentType=\"image/png\"/>"
            + types
            + "</Types>");
    return zip(all);
  }

  static byte[] zip(Map<String, String> parts) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      for (Map.Entry<String, String> part : new TreeMap<>(parts).entrySet()) {
        zip.putNextEntry(new ZipEntry(part.getKey()));
        zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  Path in(Path folder) throws IOException {
    return Files.write(Files.createTempFile(folder, "house", ".dotx"), bytes());
  }
}
