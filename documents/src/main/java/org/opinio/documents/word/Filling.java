// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.documents.word;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.opinio.documents.draft.Document;
import org.opinio.documents.draft.Phrases;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** A template being filled with a document. */
final class Filling {

  /** What settings say of pages, in the order of the schema. */
  private static final List<String> OF_PAGES =
      List.of(
          "mirrorMargins",
          "defaultTabStop",
          "autoHyphenation",
          "hyphenationZone",
          "evenAndOddHeaders");

  private final TemplateParts template;
  private final StyleIds ids;
  private final Document document;
  private final Parts parts = new Parts();
  private final Relations relations = new Relations();
  private final HouseSection section;
  private final PageEdges edges;
  private final Phrases phrases;

  Filling(TemplateParts template, StyleIds ids, Document document, Phrases phrases)
      throws TemplateFault {
    this.template = template;
    this.ids = ids;
    this.document = document;
    this.phrases = phrases;
    this.section = HouseSection.of(template, document);
    this.edges = new PageEdges(document, ids, phrases, section.width());
    template
        .used()
        .forEach((name, used) -> {
          parts.put(name, used.bytes(), used.type());
          if (!used.relations().all().isEmpty()) {
            parts.put(name, used.relations());
          }
        });
    template
        .relations()
        .all()
        .forEach(r ->
            relations.add(
                new Relations.One(r.id(), r.type(), "/" + r.part(template.main()), false)));
  }

  Parts parts() throws TemplateFault {
    styles();
    numbering();
    edge("header");
    edge("footer");
    parts.relate(relations, "footnotes", "footnotes.xml", NotesPart.of(document, ids, phrases));
    parts.relate(relations, "settings", "settings.xml", SettingsPart.of(document, ofPages()));
    parts.main(
        WordPrinter.main(document, ids, phrases, section.width(), section.words()), relations);
    PropertyParts.add(parts, document, edges.status(document.cover().status()));
    return parts;
  }

  private String ofPages() {
    StringBuilder words = new StringBuilder();
    template
        .settings()
        .ifPresent(settings ->
            OF_PAGES.forEach(name ->
                Tree.children(settings.root(), Xml.WORD, name).stream()
                    .limit(1)
                    .forEach(e -> words.append(Tree.words(e)))));
    return words.toString();
  }

  private void styles() throws TemplateFault {
    StylesPart ours = new StylesPart(ids, section.width());
    Optional<String> name = template.nameOf("styles");
    String language = document.body().language();
    if (name.isEmpty()) {
      parts.relate(relations, "styles", "styles.xml", ours.whole(language));
      return;
    }
    Tree tree = template.tree(name.get());
    new HouseLanguage(tree).set(language);
    for (Style style : Style.values()) {
      if (!ids.isFound(style)) {
        tree.add(ours.of(style), tree.root(), Optional.empty());
      }
    }
    replace(name.get(), tree);
  }

  private void numbering() throws TemplateFault {
    Numberings ours = ids.numberings();
    Optional<String> name = template.nameOf("numbering");
    if (name.isEmpty()) {
      parts.relate(relations, "numbering", "numbering.xml", ours.whole(ids));
      return;
    }
    Tree tree = template.tree(name.get());
    Optional<Node> last =
        Tree.children(tree.root(), Xml.WORD, "numIdMacAtCleanup").stream()
            .findFirst()
            .map(e -> (Node) e);
    Optional<Node> firstUse =
        Tree.children(tree.root(), Xml.WORD, "num").stream().findFirst().map(e -> (Node) e);
    tree.add(ours.definitions(ids), tree.root(), firstUse.or(() -> last));
    tree.add(ours.uses(), tree.root(), last);
    replace(name.get(), tree);
  }

  private void replace(String name, Tree tree) {
    parts.put(name, tree.bytes(), Objects.requireNonNull(template.used().get(name), name).type());
  }

  /**
   * Our marking and line on each page: in the template's own edges, and in ours where it has none.
   */
  private void edge(String kind) throws TemplateFault {
    boolean header = kind.equals("header");
    String words =
        header
            ? edges.marking(Style.HEADER, false)
            : edges.line() + edges.marking(Style.FOOTER, false);
    Set<String> done = new TreeSet<>();
    for (String type : section.types()) {
      Optional<String> part = section.edge(kind, type).flatMap(this::edgePart);
      if (part.isEmpty()) {
        byte[] own = header ? edges.header() : edges.footer();
        String name = kind + "-opinio-" + type + ".xml";
        section.add(kind, type, parts.relate(relations, kind, name, own));
      } else if (done.add(part.get()) && !words.isEmpty()) {
        Tree tree = template.tree(part.get());
        Optional<Node> before =
            header ? Optional.ofNullable(tree.root().getFirstChild()) : Optional.empty();
        tree.add(words, tree.root(), before);
        replace(part.get(), tree);
      }
    }
  }

  private Optional<String> edgePart(Element reference) {
    return template
        .relations()
        .byId(reference.getAttributeNS(Xml.RELATIONS, "id"))
        .map(r -> r.part(template.main()))
        .filter(template.used()::containsKey);
  }
}
