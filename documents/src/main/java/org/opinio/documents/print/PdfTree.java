// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.documents.print;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.opinio.documents.report.Section;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.Text;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/**
 * The HTML of a document as a tree, changed for pages: notes at the foot of the page that refers to
 * them, headings as bookmarks, contents with the numbers of pages.
 */
final class PdfTree {

  /** From so many numbered paragraphs on, a document has its contents in front. */
  private static final int LONG = 25;

  private static final Pattern HEADING = Pattern.compile("h[2-6]");
  private static final int LONGEST_KEPT = 900;

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
    changed.headings();
    PdfGlue.all(changed.all("*"));
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
      first("body").setAttribute("class", "short");
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
    if (raised != null
        && raised.getParentNode() instanceof Element around
        && around.getAttribute("class").equals("glued")) {
      raised = around;
    }
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

  /** Whether it heads what follows: a heading, or a line in one type between paragraphs. */
  private static boolean isHeading(Element element) {
    return HEADING.matcher(element.getTagName()).matches()
        || element.getTagName().equals("p")
            && element.getChildNodes().getLength() == 1
            && element.getFirstChild() instanceof Element only
            && (only.getTagName().equals("em") || only.getTagName().equals("strong"));
  }

  /** Keeps a heading on the page of the paragraph that follows, unless that is long. */
  private void headings() {
    for (Element heading : all("*")) {
      Node next = heading.getNextSibling();
      while (next instanceof Text) {
        next = next.getNextSibling();
      }
      if (isHeading(heading)
          && next instanceof Element block
          && (block.getTagName().equals("p") || block.getAttribute("class").equals("para"))
          && block.getTextContent().length() < LONGEST_KEPT) {
        Element kept = tree.createElement("div");
        kept.setAttribute("class", "kept");
        heading.getParentNode().replaceChild(kept, heading);
        kept.appendChild(heading);
        kept.appendChild(block);
      }
    }
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
    List<Element> elements = new ArrayList<>();
    collect(tree.getDocumentElement(), tag, elements);
    return elements;
  }

  private static void collect(Element element, String tag, List<Element> elements) {
    if (tag.equals("*") || element.getTagName().equals(tag)) {
      elements.add(element);
    }
    for (Node kid = element.getFirstChild(); kid != null; kid = kid.getNextSibling()) {
      if (kid instanceof Element inner) {
        collect(inner, tag, elements);
      }
    }
  }
}
