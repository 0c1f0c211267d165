// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.documents.word;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** A Word file, opened as XML. */
record WordFile(SortedMap<String, byte[]> parts) {

  static final String STYLES = "word/styles.xml";
  static final String NUMBERING = "word/numbering.xml";
  static final String FOOTNOTES = "word/footnotes.xml";
  static final String SETTINGS = "word/settings.xml";
  static final String HEADER = "word/header-opinio.xml";
  static final String FOOTER = "word/footer-opinio.xml";
  static final String CORE = "docProps/core.xml";

  static WordFile of(byte[] bytes) {
    SortedMap<String, byte[]> parts = new TreeMap<>();
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
      for (ZipEntry e = zip.getNextEntry(); e != null; e = zip.getNextEntry()) {
        parts.put(e.getName(), zip.readAllBytes());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new WordFile(parts);
  }

  Document part(String name) {
    try {
      DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
      factory.setNamespaceAware(true);
      return factory.newDocumentBuilder().parse(new ByteArrayInputStream(parts.get(name)));
    } catch (Exception e) {
      throw new AssertionError(name + " is not well-formed", e);
    }
  }

  List<Element> all(String part, String element) {
    NodeList nodes = part(part).getElementsByTagNameNS(Xml.WORD, element);
    List<Element> elements = new ArrayList<>();
    for (int i = 0; i < nodes.getLength(); i++) {
      elements.add((Element) nodes.item(i));
    }
    return elements;
  }

  List<String> values(String part, String element, String attribute) {
    return all(part, element).stream().map(e -> e.getAttributeNS(Xml.WORD, attribute)).toList();
  }

  /** The words of all fields of a part. */
  List<String> fields(String part) {
    return all(part, "instrText").stream().map(e -> e.getTextContent().strip()).toList();
  }

  /** The words of the first paragraph of a style. */
  String paragraph(String part, String style) {
    Element first =
        all(part, "pStyle").stream()
            .filter(e -> e.getAttributeNS(Xml.WORD, "val").equals(style))
            .findFirst()
            .orElseThrow();
    Element paragraph = (Element) first.getParentNode().getParentNode();
    StringBuilder words = new StringBuilder();
    NodeList runs = paragraph.getElementsByTagNameNS(Xml.WORD, "t");
    for (int i = 0; i < runs.getLength(); i++) {
      words.append(runs.item(i).getTextContent());
    }
    return words.toString();
  }

  /** The number, by the order of the text, of the footnote whose reference stands in a bookmark. */
  int numberOfNoteWithin(String bookmark) {
    NodeList all = part(Parts.DOCUMENT).getElementsByTagNameNS(Xml.WORD, "*");
    int notes = 0;
    boolean within = false;
    for (int i = 0; i < all.getLength(); i++) {
      Element element = (Element) all.item(i);
      within |= element.getAttributeNS(Xml.WORD, "name").equals(bookmark);
      if (element.getLocalName().equals("footnoteReference")) {
        notes++;
        if (within) {
          return notes;
        }
      }
    }
    throw new AssertionError("no note within " + bookmark);
  }

  /** Whether the section has a property. */
  boolean section(String property) {
    return all(Parts.DOCUMENT, property).stream()
        .anyMatch(e -> "sectPr".equals(e.getParentNode().getLocalName()));
  }

  /** All words of a part. */
  String words(String part) {
    StringBuilder words = new StringBuilder();
    all(part, "t").forEach(e -> words.append(e.getTextContent()));
    return words.toString();
  }
}
