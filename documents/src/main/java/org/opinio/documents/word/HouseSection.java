// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.documents.word;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.opinio.documents.draft.Direction;
import org.opinio.documents.draft.Document;
import org.opinio.documents.draft.Layout;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** The last section of a template, which becomes the one of the document. */
final class HouseSection {

  /** Notes are numbered through; nothing stands here that refers to what was left behind. */
  private static final Set<String> LEFT_BEHIND =
      Set.of("footnotePr", "endnotePr", "printerSettings", "sectPrChange");

  private static final Set<String> AFTER_DIRECTION = Set.of("rtlGutter", "docGrid");

  private final Element section;
  private final List<String> types = new ArrayList<>(List.of("default"));
  private final int width;

  private HouseSection(Element section, boolean evenApart, Layout layout) {
    this.section = section;
    if (!Tree.children(section, Xml.WORD, "titlePg").isEmpty()) {
      types.add("first");
    }
    if (evenApart) {
      types.add("even");
    }
    this.width = width(section, layout);
  }

  static HouseSection of(TemplateParts template, Document document) throws TemplateFault {
    Tree copy = template.text().copy();
    List<Element> all =
        Tree.children(Tree.first(copy.root(), "body").orElse(copy.root()), Xml.WORD, "sectPr");
    Element section =
        all.isEmpty() ? copy.element(SectionXml.own(document.layout())) : all.getLast();
    for (Element child : Tree.children(section)) {
      if (LEFT_BEHIND.contains(child.getLocalName())) {
        section.removeChild(child);
      }
    }
    if (!document.layout().equals(Layout.UPRIGHT)) {
      paper(section, document.layout());
    }
    if (Direction.ofLanguage(document.body().language())) {
      direction(section);
    }
    boolean evenApart =
        template.settings().map(s -> !s.all("evenAndOddHeaders").isEmpty()).orElse(false);
    return new HouseSection(section, evenApart, document.layout());
  }

  private static void paper(Element section, Layout layout) {
    for (Element size : Tree.children(section, Xml.WORD, "pgSz")) {
      size.setAttributeNS(Xml.WORD, "w:w", Integer.toString(Widths.width(layout)));
      size.setAttributeNS(Xml.WORD, "w:h", Integer.toString(Widths.height(layout)));
      size.setAttributeNS(Xml.WORD, "w:orient", layout.landscape() ? "landscape" : "portrait");
    }
  }

  private static void direction(Element section) {
    if (Tree.children(section, Xml.WORD, "bidi").isEmpty()) {
      Optional<Element> after =
          Tree.children(section).stream()
              .filter(e -> AFTER_DIRECTION.contains(e.getLocalName()))
              .findFirst();
      Element bidi = section.getOwnerDocument().createElementNS(Xml.WORD, "w:bidi");
      section.insertBefore(bidi, after.map(e -> (Node) e).orElse(null));
    }
  }

  private static int width(Element section, Layout layout) {
    int paper = number(section, "pgSz", "w", Widths.width(layout));
    int left = number(section, "pgMar", "left", Widths.MARGIN);
    int right = number(section, "pgMar", "right", Widths.MARGIN);
    int between = paper - left - right;
    return between > 0 ? between : Widths.printable(layout);
  }

  private static int number(Element section, String element, String attribute, int otherwise) {
    return Tree.children(section, Xml.WORD, element).stream()
        .map(e -> Tree.value(e, attribute))
        .filter(v -> v.matches("[0-9]{1,6}"))
        .mapToInt(Integer::parseInt)
        .findFirst()
        .orElse(otherwise);
  }

  /** Which pages have edges of their own: default, and first or even where they are set apart. */
  List<String> types() {
    return List.copyOf(types);
  }

  /** Between the margins, in twentieths of a point. */
  int width() {
    return width;
  }

  /** The reference to a header or footer of a type of page. */
  Optional<Element> edge(String kind, String type) {
    return Tree.children(section, Xml.WORD, kind + "Reference").stream()
        .filter(e -> Tree.value(e, "type").equals(type))
        .findFirst();
  }

  /** Refers to a header or footer of ours. */
  void add(String kind, String type, String id) {
    edge(kind, type).ifPresent(section::removeChild);
    Element reference =
        section.getOwnerDocument().createElementNS(Xml.WORD, "w:" + kind + "Reference");
    reference.setAttributeNS(Xml.WORD, "w:type", type);
    reference.setAttributeNS(Xml.RELATIONS, "r:id", id);
    section.insertBefore(reference, section.getFirstChild());
  }

  String words() {
    return Tree.words(section);
  }
}
