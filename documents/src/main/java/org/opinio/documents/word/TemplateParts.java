// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.documents.word;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.w3c.dom.Element;

/**
 * The parts of a template that are used: styles, numberings, theme, fonts, what stands at the edges
 * of its pages, and what these refer to. All else, such as its text, comments and properties, is
 * left behind.
 *
 * @param main name of the main part
 * @param relations of the main part to parts that are used
 * @param used parts that are used, by name
 */
record TemplateParts(
    String main,
    Tree text,
    Relations relations,
    SortedMap<String, Used> used,
    Optional<Tree> settings) {

  private static final Set<String> KINDS =
      Set.of("styles", "numbering", "theme", "fontTable", "header", "footer");
  private static final Set<String> PROGRAMS = Set.of("oleObject", "package", "control");
  private static final Pattern FROM_ELSEWHERE =
      Pattern.compile("(?is)\\b(DDE|DDEAUTO|INCLUDE|INCLUDETEXT|INCLUDEPICTURE|LINK|IMPORT)\\b");

  /** A part with its relations, which may be none, and its media type. */
  record Used(byte[] bytes, Relations relations, String type) {}

  /**
   * Chooses the parts.
   *
   * @throws TemplateFault if they cannot be used
   */
  static TemplateParts of(SortedMap<String, byte[]> all) throws TemplateFault {
    Map<String, String> types = types(all);
    String main =
        relations(all, "").ofKind("officeDocument").map(r -> r.part("")).orElse(Parts.DOCUMENT);
    Tree text = tree(all, main);
    if (!text.root().getLocalName().equals("document")
        || !Xml.WORD.equals(text.root().getNamespaceURI())) {
      throw new TemplateFault(
          "Its main part is no text of Word, or is in the strict form of Open XML.",
          TemplateFile.SAVE_AGAIN);
    }
    Relations kept = new Relations();
    SortedMap<String, Used> used = new TreeMap<>();
    Optional<Tree> settings = Optional.empty();
    for (Relations.One one : relations(all, main).all()) {
      if (KINDS.stream().anyMatch(one::is) && !one.outside()) {
        kept.add(one);
        use(all, types, one.part(main), used);
      } else if (one.is("settings") && !one.outside()) {
        settings = Optional.of(tree(all, one.part(main)));
      }
    }
    return new TemplateParts(main, text, kept, used, settings);
  }

  private static void use(
      SortedMap<String, byte[]> all,
      Map<String, String> types,
      String part,
      SortedMap<String, Used> used)
      throws TemplateFault {
    byte[] bytes = all.get(part);
    if (bytes == null || used.containsKey(part)) {
      return;
    }
    Relations relations = relations(all, part);
    used.put(
        part,
        new Used(
            bytes,
            relations,
            types.getOrDefault(part, types.getOrDefault(extension(part), "application/xml"))));
    if (part.endsWith(".xml")) {
      checkFields(part, Tree.read(part, bytes));
    }
    for (Relations.One one : relations.all()) {
      if (one.outside() ? !one.is("hyperlink") : PROGRAMS.stream().anyMatch(one::is)) {
        throw new TemplateFault(
            "Its part "
                + part
                + " shows something kept elsewhere, or a program: "
                + one.target()
                + ".",
            "Put a picture in place of it, embedded in the template.");
      }
      if (!one.outside()) {
        use(all, types, one.part(part), used);
      }
    }
  }

  /** Fields that take words or pictures from other files are refused: opening would fetch them. */
  private static void checkFields(String part, Tree tree) throws TemplateFault {
    String fields =
        tree.all("instrText").stream().map(Element::getTextContent).collect(Collectors.joining())
            + tree.all("fldSimple").stream()
                .map(e -> Tree.value(e, "instr"))
                .collect(Collectors.joining(" ", " ", ""));
    if (FROM_ELSEWHERE.matcher(fields).find()) {
      throw new TemplateFault(
          "A field in its part " + part + " takes something from another file.",
          "Put the words or the picture themselves in its place.");
    }
  }

  private static Map<String, String> types(SortedMap<String, byte[]> all) throws TemplateFault {
    Map<String, String> types = new TreeMap<>();
    for (Element e : elements(tree(all, Parts.TYPES))) {
      String type = e.getAttribute("ContentType");
      if (type.contains("macroEnabled") || type.contains("vbaProject")) {
        throw TemplateFile.programs();
      }
      String part = e.getAttribute("PartName");
      types.put(part.isEmpty() ? "." + e.getAttribute("Extension") : part.substring(1), type);
    }
    return types;
  }

  private static List<Element> elements(Tree types) {
    return Tree.children(types.root());
  }

  private static String extension(String part) {
    return part.substring(Math.max(0, part.lastIndexOf('.')));
  }

  private static Tree tree(SortedMap<String, byte[]> all, String part) throws TemplateFault {
    byte[] bytes = all.get(part);
    if (bytes == null) {
      throw new TemplateFault("Its part " + part + " is missing.", TemplateFile.SAVE_AGAIN);
    }
    return Tree.read(part, bytes);
  }

  private static Relations relations(SortedMap<String, byte[]> all, String part)
      throws TemplateFault {
    String name = Relations.nameFor(part);
    byte[] bytes = all.get(name);
    return bytes == null ? new Relations() : Relations.read(Tree.read(name, bytes));
  }

  /** The name of the part of a kind, such as that of the styles. */
  Optional<String> nameOf(String kind) {
    return relations.ofKind(kind).map(r -> r.part(main)).filter(used::containsKey);
  }

  /** A copy of a part as a tree. */
  Tree tree(String part) throws TemplateFault {
    Used it = used.get(part);
    if (it == null) {
      throw new TemplateFault("Its part " + part + " is missing.", TemplateFile.SAVE_AGAIN);
    }
    return Tree.read(part, it.bytes());
  }
}
