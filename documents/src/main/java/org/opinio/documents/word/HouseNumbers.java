// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.documents.word;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.w3c.dom.Element;

/** The numberings of a template. */
final class HouseNumbers {

  private final List<Element> uses;
  private final List<Element> definitions;

  private HouseNumbers(List<Element> uses, List<Element> definitions) {
    this.uses = uses;
    this.definitions = definitions;
  }

  static HouseNumbers of(TemplateParts parts) throws TemplateFault {
    Optional<String> part = parts.nameOf("numbering");
    if (part.isEmpty()) {
      return new HouseNumbers(List.of(), List.of());
    }
    Tree tree = parts.tree(part.get());
    return new HouseNumbers(tree.all("num"), tree.all("abstractNum"));
  }

  /** The least number above all of theirs. */
  int firstFree() {
    return 1
        + Stream.concat(
                uses.stream().map(e -> Tree.value(e, "numId")),
                definitions.stream().map(e -> Tree.value(e, "abstractNumId")))
            .filter(n -> n.matches("[0-9]{1,6}"))
            .mapToInt(Integer::parseInt)
            .max()
            .orElse(0);
  }

  /**
   * Whether what a style says of numbering shows numbers from 1, or points.
   *
   * @param numbering element {@code numPr} of the style
   */
  boolean shows(Element numbering, boolean points) {
    String level = value(numbering, "ilvl").orElse("0");
    return value(numbering, "numId").flatMap(id -> named(uses, "numId", id)).stream()
        .flatMap(use -> value(use, "abstractNumId").stream())
        .flatMap(id -> named(definitions, "abstractNumId", id).stream())
        .flatMap(definition -> Tree.all(definition, "lvl").stream())
        .filter(l -> level.equals("0") && Tree.value(l, "ilvl").equals("0"))
        .flatMap(l -> value(l, "numFmt").stream())
        .anyMatch((points ? "bullet" : "decimal")::equals);
  }

  private static Optional<String> value(Element within, String element) {
    return Tree.first(within, element).map(e -> Tree.value(e, "val"));
  }

  private static Optional<Element> named(List<Element> all, String attribute, String id) {
    return all.stream().filter(e -> Tree.value(e, attribute).equals(id)).findFirst();
  }
}
