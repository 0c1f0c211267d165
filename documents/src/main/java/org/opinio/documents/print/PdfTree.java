// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.documents.print;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.opinio.documents.report.Section;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/**
 * The HTML of a document as a tree, changed for pages: notes at the foot of the page that refers to
 * them, headings as bookmarks, contents with the numbers of pages.
 */
final class PdfTree {

  /** From so many numbered paragraphs on, a document has its contents in front. */
  private static final int LONG = 25;

  private final Document tree;

  private PdfTree(Document tree) {
    this.tree = tree;
  }

  static Document of(String html, String style, org.opinio.documents.draft.Document document) {
    PdfTree changed = new PdfTree(parse(html.substring(html.indexOf("<html"))));
    changed.first("style").setTextContent(style);
    changed.markings(document);
    changed.describe(document);
    changed.contents();
    changed.notes();
    changed.all("table").forEach(PdfColumns::set);
    for (Element div : changed.all("div")) {
      if (div.getParentNode() instanceof Element parent
          && parent.getAttribute("class").equals("para")) {
        div.setAttribute("class", "text");
      }
    }
    return changed.tree;
  }

  private static Document parse(String html) {
    try {
      DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultInstance();
      factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
      factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
      return factory.newDocumentBuilder().parse(new InputSource(new StringReader(html)));
    } catch (ParserConfigurationException | SAXException | IOException fault) {
      throw new IllegalStateException("the HTML of a document is no XML", fault);
    }
  }

  private void describe(org.opinio.documents.draft.Document document) {
    Element head = first("head");
    Element subject = tree.createElement("meta");
    subject.setAttribute("name", "subject");
    subject.setAttribute("content", document.cover().genre());
    head.appendChild(subject);
    Element bookmarks = tree.createElement("bookmarks");
    bookmarks(document.body().sections(), bookmarks);
    head.appendChild(bookmarks);
  }

  private void bookmarks(List<Section> sections, Element under) {
    for (Section section : sections) {
      Element bookmark = tree.createElement("bookmark");
      String number = section.number().isEmpty() ? "" : section.number() + " ";
      bookmark.setAttribute("name", number + TextPrinter.words(section.heading()));
      bookmark.setAttribute("href", "#" + section.anchor());
      bookmarks(section.sections(), bookmark);
      under.appendChild(bookmark);
    }
  }

  /** The marking stands on every page; over the title only where it has no room there. */
  private void markings(org.opinio.documents.draft.Document document) {
    boolean everywhere = PageStyle.hasRoom(document.cover().marking().words());
    for (Element line : all("p")) {
      if (line.getAttribute("class").equals("marking")
          && (everywhere || line.getParentNode().getNodeName().equals("footer"))) {
        remove(line);
      }
    }
  }

  private void contents() {
    Element nav = first("nav");
    long paragraphs =
        all("div").stream().filter(d -> d.getAttribute("class").equals("para")).count();
    if (paragraphs < LONG) {
      remove(nav);
      return;
    }
    for (Element list : all("ul")) {
      if (list.getParentNode() == nav) {
        list.setAttribute("class", "top");
      }
    }
    for (Element link : all("a")) {
      if (link.getAttribute("href").equals("#notes")) {
        remove(link.getParentNode());
      }
    }
  }

  /** Puts each note where it is referred to; the style sends it to the foot of the page. */
  private void notes() {
    Map<String, Element> notes = new HashMap<>();
    for (Element item : all("li")) {
      if (item.getAttribute("id").startsWith("note-")) {
        notes.put(item.getAttribute("id"), item);
      }
    }
    for (Element link : all("a")) {
      switch (link.getAttribute("role")) {
        case "doc-noteref" -> foot(link, notes);
        case "doc-backlink" -> remove(link);
        default -> {}
      }
    }
    for (Element section : all("section")) {
      if (section.getAttribute("role").equals("doc-endnotes")) {
        remove(section);
      }
    }
  }

  private void foot(Element link, Map<String, Element> notes) {
    Element note = notes.get(link.getAttribute("href").substring(1));
    Node raised = link.getParentNode();
    if (note == null || raised == null || raised.getParentNode() == null) {
      return;
    }
    Element foot = tree.createElement("span");
    foot.setAttribute("class", "footnote");
    foot.setAttribute("id", note.getAttribute("id"));
    Element number = tree.createElement("sup");
    number.setTextContent(link.getTextContent());
    foot.appendChild(number);
    foot.appendChild(tree.createTextNode("\u00A0"));
    while (note.getFirstChild() != null) {
      foot.appendChild(note.getFirstChild());
    }
    raised.getParentNode().insertBefore(foot, raised.getNextSibling());
  }

  private static void remove(Node node) {
    if (node.getParentNode() != null) {
      node.getParentNode().removeChild(node);
    }
  }

  private Element first(String tag) {
    return all(tag).getFirst();
  }

  private List<Element> all(String tag) {
    NodeList found = tree.getElementsByTagName(tag);
    List<Element> elements = new ArrayList<>();
    for (int i = 0; i < found.getLength(); i++) {
      elements.add((Element) found.item(i));
    }
    return elements;
  }
}
