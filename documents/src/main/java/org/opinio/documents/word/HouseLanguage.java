// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.documents.word;

import java.util.List;
import java.util.Set;
import org.w3c.dom.Element;

/** The language that the styles of a template give to all words. */
final class HouseLanguage {

  private final Tree styles;

  HouseLanguage(Tree styles) {
    this.styles = styles;
  }

  /** Sets it where no style says otherwise, and in the standard style of paragraphs. */
  void set(String language) {
    Element defaults = child(styles.root(), "docDefaults");
    Element run = child(child(defaults, "rPrDefault"), "rPr");
    name(child(run, "lang"), language);
    styles.all("style").stream()
        .filter(s -> Tree.value(s, "type").equals("paragraph"))
        .filter(s -> Set.of("1", "true", "on").contains(Tree.value(s, "default")))
        .flatMap(s -> Tree.all(s, "lang").stream())
        .forEach(e -> name(e, language));
  }

  private static void name(Element element, String language) {
    for (String attribute : List.of("w:val", "w:bidi")) {
      element.setAttributeNS(Xml.WORD, attribute, language);
    }
  }

  /** The child of that name; where there is none, a new one, first or in a run last. */
  private static Element child(Element parent, String name) {
    List<Element> found = Tree.children(parent, Xml.WORD, name);
    if (!found.isEmpty()) {
      return found.getFirst();
    }
    Element made = parent.getOwnerDocument().createElementNS(Xml.WORD, "w:" + name);
    parent.insertBefore(made, name.equals("lang") ? null : parent.getFirstChild());
    return made;
  }
}
