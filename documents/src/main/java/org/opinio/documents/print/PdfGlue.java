// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.documents.print;

import java.util.List;
import java.util.Set;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.Text;

/**
 * Keeps together on a line what has no space between: a bracket and the link in it, a word and the
 * raised number of its note. The library breaks lines wherever one element ends and another begins.
 */
final class PdfGlue {

  private static final Set<String> INLINE = Set.of("a", "em", "strong", "span", "mark", "sup");
  private static final int LONGEST = 40;

  private PdfGlue() {}

  /** Glues elements to the words on either side. */
  static void all(List<Element> elements) {
    elements.stream().filter(e -> INLINE.contains(e.getTagName())).forEach(PdfGlue::one);
  }

  private static void one(Element element) {
    Node parent = element.getParentNode();
    String before = element.getPreviousSibling() instanceof Text text ? lastWord(text) : "";
    String after = element.getNextSibling() instanceof Text text ? firstWord(text) : "";
    boolean isLong = element.getTextContent().length() > LONGEST;
    if (isLong || parent == null || before.isEmpty() && after.isEmpty()) {
      return;
    }
    Element glued = element.getOwnerDocument().createElement("span");
    glued.setAttribute("class", "glued");
    if (element.getPreviousSibling() instanceof Text text && !before.isEmpty()) {
      text.setData(text.getData().substring(0, text.getLength() - before.length()));
    }
    if (element.getNextSibling() instanceof Text text && !after.isEmpty()) {
      text.setData(text.getData().substring(after.length()));
    }
    parent.replaceChild(glued, element);
    glued.appendChild(element.getOwnerDocument().createTextNode(before));
    glued.appendChild(element);
    glued.appendChild(element.getOwnerDocument().createTextNode(after));
  }

  /** The end of the text after its last space; empty where that is long. */
  private static String lastWord(Text text) {
    String words = text.getData();
    int from = words.length();
    while (from > 0 && !Character.isWhitespace(words.charAt(from - 1))) {
      from--;
    }
    return words.length() - from > LONGEST ? "" : words.substring(from);
  }

  private static String firstWord(Text text) {
    String words = text.getData();
    int to = 0;
    while (to < words.length() && !Character.isWhitespace(words.charAt(to))) {
      to++;
    }
    return to > LONGEST ? "" : words.substring(0, to);
  }
}
