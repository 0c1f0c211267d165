// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.documents.word;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import org.opinio.documents.draft.Document;
import org.opinio.documents.draft.Phrases;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * A ministry's own template: its styles, paper, letterhead and footers are kept, and what stands in
 * its text is replaced. Styles are found by name; those that it lacks are added.
 */
public final class HouseTemplate {

  private static final String MAIN_TYPE =
      "application/vnd.openxmlformats-officedocument.wordprocessingml.";
  private static final String TYPES =
      "http://schemas.openxmlformats.org/package/2006/content-types";
  private static final String RELATIONSHIPS =
      "http://schemas.openxmlformats.org/package/2006/relationships";
  private static final String DOCUMENT_RELATIONS = "word/_rels/document.xml.rels";

  private final SortedMap<String, byte[]> parts;
  private final Tree types;
  private final Tree main;
  private final Tree relations;
  private final Optional<Tree> styles;
  private final Optional<Tree> numbering;
  private final StyleIds ids;

  private HouseTemplate(SortedMap<String, byte[]> parts) throws TemplateFault {
    this.parts = parts;
    this.types = tree(parts, Parts.TYPES);
    this.main = tree(parts, Parts.DOCUMENT);
    this.relations =
        Tree.read(
            parts.getOrDefault(
                DOCUMENT_RELATIONS,
                ("<Relationships xmlns=\"" + RELATIONSHIPS + "\"/>")
                    .getBytes(java.nio.charset.StandardCharsets.UTF_8)));
    this.styles = read(Parts.STYLES);
    this.numbering = read(Parts.NUMBERING);
    Map<Style, String> found = found();
    this.ids = new StyleIds(found, unnumbered(found));
  }

  /**
   * Reads a template.
   *
   * @param file .dotx or .docx
   * @throws TemplateFault if it cannot be used
   */
  public static HouseTemplate read(Path file) throws TemplateFault {
    return new HouseTemplate(TemplateFile.read(file));
  }

  private static Tree tree(SortedMap<String, byte[]> parts, String part) throws TemplateFault {
    return Tree.read(parts.getOrDefault(part, new byte[0]));
  }

  private Optional<Tree> read(String part) throws TemplateFault {
    byte[] bytes = parts.get(part);
    return bytes == null ? Optional.empty() : Optional.of(Tree.read(bytes));
  }

  private Map<Style, String> found() {
    Map<Style, String> found = new EnumMap<>(Style.class);
    List<Element> all = styles.map(s -> s.all("style")).orElse(List.of());
    for (Style style : Style.values()) {
      for (String name : style.names()) {
        all.stream()
            .filter(e -> names(e).contains(name.toLowerCase(Locale.ROOT)))
            .findFirst()
            .ifPresent(e -> found.putIfAbsent(style, Tree.value(e, "styleId")));
      }
    }
    return found;
  }

  private Set<Style> unnumbered(Map<Style, String> found) {
    Set<Style> unnumbered = new HashSet<>();
    for (Element style : styles.map(s -> s.all("style")).orElse(List.of())) {
      if (Tree.all(style, "numPr").isEmpty()) {
        found.forEach((known, id) -> {
          if (id.equals(Tree.value(style, "styleId"))) {
            unnumbered.add(known);
          }
        });
      }
    }
    return unnumbered;
  }

  /** The names of a style in small letters: its own and its aliases. */
  private static Set<String> names(Element style) {
    Set<String> names = new HashSet<>();
    for (String element : List.of("name", "aliases")) {
      Tree.first(style, element)
          .ifPresent(e -> {
            for (String one : Tree.value(e, "val").split(",", -1)) {
              names.add(one.strip().toLowerCase(Locale.ROOT));
            }
          });
    }
    return names;
  }

  /** The names of the styles that it lacks, so that ours are used. */
  public List<String> lacking() {
    List<String> lacking = new ArrayList<>();
    for (Style style : Style.values()) {
      if (!ids.isFound(style) && !style.names().getFirst().startsWith("Opinio")) {
        lacking.add(style.names().getFirst());
      }
    }
    return lacking;
  }

  /** The parts of a file with the document in place of the template's text. */
  Parts filled(Document document, Phrases phrases) {
    Parts filled = new Parts();
    parts.forEach((name, bytes) -> {
      if (!name.equals("docProps/custom.xml") && !name.startsWith("customXml/")) {
        filled.put(name, bytes);
      }
    });
    PageEdges edges = new PageEdges(document, ids, phrases);
    Filling filling = new Filling(filled, edges);
    String section = filling.section();
    filled.put(Parts.STYLES, filling.styles(document));
    filled.put(Parts.NUMBERING, filling.numbering());
    filled.put(Parts.FOOTNOTES, NotesPart.of(document, ids, phrases));
    filled.put(Parts.DOCUMENT, WordPrinter.main(document, ids, phrases, section));
    filled.put(Parts.CORE, PropertyParts.core(document, edges.status(document.cover().status())));
    filled.put(DOCUMENT_RELATIONS, filling.relations.bytes());
    filled.put("_rels/.rels", WordPrinter.ROOT_RELATIONS);
    filled.put(Parts.APP, PropertyParts.app());
    filled.put(Parts.TYPES, filling.types.bytes());
    return filled;
  }

  /** One filling; it works on trees of its own. */
  private final class Filling {

    private final Parts filled;
    private final PageEdges edges;
    private final Tree types = copy(HouseTemplate.this.types);
    private final Tree relations = copy(HouseTemplate.this.relations);

    Filling(Parts filled, PageEdges edges) {
      this.filled = filled;
      this.edges = edges;
      retype();
      relate("styles", "styles.xml", Parts.STYLES, "styles+xml");
      relate("numbering", "numbering.xml", Parts.NUMBERING, "numbering+xml");
      relate("footnotes", "footnotes.xml", Parts.FOOTNOTES, "footnotes+xml");
      declare(Parts.CORE, "application/vnd.openxmlformats-package.core-properties+xml");
      declare(Parts.APP, "application/vnd.openxmlformats-officedocument.extended-properties+xml");
      drop();
    }

    private void retype() {
      for (Element override : elements(types.root(), TYPES, "Override")) {
        if (override.getAttribute("PartName").equals("/" + Parts.DOCUMENT)) {
          override.setAttribute("ContentType", MAIN_TYPE + "document.main+xml");
        }
        String name = override.getAttribute("PartName");
        if (name.equals("/docProps/custom.xml") || name.startsWith("/customXml/")) {
          types.root().removeChild(override);
        }
      }
    }

    /** Relations to parts that were left out. */
    private void drop() {
      for (Element relation : elements(relations.root(), RELATIONSHIPS, "Relationship")) {
        String target = relation.getAttribute("Target");
        if (target.contains("customXml")
            || relation.getAttribute("Type").endsWith("/attachedTemplate")) {
          relations.root().removeChild(relation);
        }
      }
    }

    private void relate(String kind, String target, String part, String type) {
      boolean related =
          elements(relations.root(), RELATIONSHIPS, "Relationship").stream()
              .anyMatch(r -> r.getAttribute("Type").endsWith("/" + kind));
      if (!related) {
        Element relation =
            relations.root().getOwnerDocument().createElementNS(RELATIONSHIPS, "Relationship");
        relation.setAttribute("Id", "rIdOpinio" + kind);
        relation.setAttribute("Type", Xml.RELATIONS + "/" + kind);
        relation.setAttribute("Target", target);
        relations.root().appendChild(relation);
      }
      declare(part, MAIN_TYPE + type);
    }

    private void declare(String part, String type) {
      boolean declared =
          elements(types.root(), TYPES, "Override").stream()
              .anyMatch(o -> o.getAttribute("PartName").equals("/" + part));
      if (!declared) {
        Element override = types.root().getOwnerDocument().createElementNS(TYPES, "Override");
        override.setAttribute("PartName", "/" + part);
        override.setAttribute("ContentType", type);
        types.root().appendChild(override);
      }
    }

    /** The template's own section, with our marking and line on each of its pages. */
    String section() {
      List<Element> sections = main.all("sectPr");
      if (sections.isEmpty()) {
        return "<w:sectPr/>";
      }
      Element last = sections.getLast();
      for (Element header : Tree.all(last, "headerReference")) {
        part(header).ifPresent(p -> add(p, edges.marking(Style.HEADER, false), true));
      }
      for (Element footer : Tree.all(last, "footerReference")) {
        part(footer)
            .ifPresent(p -> add(p, edges.line() + edges.marking(Style.FOOTER, false), false));
      }
      if (Tree.all(last, "headerReference").isEmpty()) {
        reference(last, "header", Parts.HEADER, edges.header(), "hdr");
      }
      if (Tree.all(last, "footerReference").isEmpty()) {
        reference(last, "footer", Parts.FOOTER, edges.footer(), "ftr");
      }
      return Tree.words(last);
    }

    private void reference(Element section, String kind, String part, byte[] bytes, String root) {
      filled.put(part, bytes);
      relate(kind, part.substring("word/".length()), part, kind + "+xml");
      Element reference =
          section.getOwnerDocument().createElementNS(Xml.WORD, "w:" + kind + "Reference");
      reference.setAttributeNS(Xml.WORD, "w:type", "default");
      reference.setAttributeNS(Xml.RELATIONS, "r:id", "rIdOpinio" + kind);
      section.insertBefore(reference, section.getFirstChild());
    }

    /** The part that a reference names. */
    private Optional<String> part(Element reference) {
      String id = reference.getAttributeNS(Xml.RELATIONS, "id");
      return elements(relations.root(), RELATIONSHIPS, "Relationship").stream()
          .filter(r -> r.getAttribute("Id").equals(id))
          .map(r -> "word/" + r.getAttribute("Target"))
          .filter(parts::containsKey)
          .findFirst();
    }

    private void add(String part, String xml, boolean first) {
      if (xml.isEmpty()) {
        return;
      }
      try {
        Tree tree = tree(parts, part);
        Optional<Node> before =
            first ? Optional.ofNullable(tree.root().getFirstChild()) : Optional.empty();
        tree.add(xml, tree.root(), before);
        filled.put(part, tree.bytes());
      } catch (TemplateFault broken) {
        throw new IllegalStateException(broken);
      }
    }

    byte[] styles(Document document) {
      if (HouseTemplate.this.styles.isEmpty()) {
        return StylesPart.of(document.body().language());
      }
      Tree tree = copy(HouseTemplate.this.styles.get());
      for (Style style : Style.values()) {
        if (!ids.isFound(style)) {
          tree.add(StylesPart.of(style), tree.root(), Optional.empty());
        }
      }
      return tree.bytes();
    }

    byte[] numbering() {
      if (HouseTemplate.this.numbering.isEmpty()) {
        return NumberingPart.whole();
      }
      Tree tree = copy(HouseTemplate.this.numbering.get());
      Optional<Node> firstNumbering = tree.all("num").stream().map(e -> (Node) e).findFirst();
      tree.add(NumberingPart.DEFINITIONS, tree.root(), firstNumbering);
      List<Element> numberings = tree.all("num");
      Optional<Node> after =
          numberings.isEmpty()
              ? Optional.empty()
              : Optional.ofNullable(numberings.getLast().getNextSibling());
      tree.add(NumberingPart.NUMBERINGS, tree.root(), after);
      return tree.bytes();
    }
  }

  private static Tree copy(Tree tree) {
    try {
      return Tree.read(tree.bytes());
    } catch (TemplateFault fault) {
      throw new IllegalStateException(fault);
    }
  }

  private static List<Element> elements(Element within, String namespace, String name) {
    List<Element> all = new ArrayList<>();
    for (Node n = within.getFirstChild(); n != null; n = n.getNextSibling()) {
      if (n instanceof Element e
          && namespace.equals(e.getNamespaceURI())
          && name.equals(e.getLocalName())) {
        all.add(e);
      }
    }
    return all;
  }
}
