// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.documents.word;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.w3c.dom.Element;

/** Finds our styles among those of a template, by name, by other name, and by id. */
final class HouseStyles {

  private final List<Element> styles;

  private HouseStyles(List<Element> styles) {
    this.styles = styles;
  }

  static StyleIds find(TemplateParts parts) throws TemplateFault {
    Optional<String> part = parts.nameOf("styles");
    HouseStyles house =
        new HouseStyles(part.isEmpty() ? List.of() : parts.tree(part.get()).all("style"));
    Map<Style, String> found = house.found();
    Set<Style> silent = EnumSet.noneOf(Style.class);
    found.forEach((style, id) -> {
      if (!house.numbers(id, new HashSet<>())) {
        silent.add(style);
      }
    });
    Set<String> taken = new HashSet<>();
    house.styles.forEach(s -> taken.add(Tree.value(s, "styleId")));
    StyleIds.Bases bases =
        new StyleIds.Bases(
            house.standard("paragraph"), house.standard("character"), house.standard("table"));
    return new StyleIds(found, silent, taken, bases, new Numberings(firstFree(parts)));
  }

  private Map<Style, String> found() {
    Map<String, String> byName = new HashMap<>();
    for (Element style : styles) {
      String kind = Tree.value(style, "type") + " ";
      String id = Tree.value(style, "styleId");
      names(style).forEach(name -> byName.putIfAbsent(kind + name, id));
    }
    for (Element style : styles) {
      String id = Tree.value(style, "styleId");
      byName.putIfAbsent(Tree.value(style, "type") + " " + id.toLowerCase(Locale.ROOT), id);
    }
    Map<Style, String> found = new EnumMap<>(Style.class);
    for (Style style : Style.values()) {
      Stream.concat(style.names().stream(), Stream.of(style.id()))
          .map(name -> byName.get(style.kind() + " " + name.toLowerCase(Locale.ROOT)))
          .filter(id -> id != null)
          .findFirst()
          .ifPresent(id -> found.put(style, id));
    }
    return found;
  }

  /** The names of a style in small letters: its own and its aliases. */
  private static List<String> names(Element style) {
    return Stream.of("name", "aliases")
        .flatMap(element -> Tree.all(style, element).stream())
        .flatMap(e -> Stream.of(Tree.value(e, "val").split(",", -1)))
        .map(name -> name.strip().toLowerCase(Locale.ROOT))
        .toList();
  }

  /** Whether a style, or one that it rests on, numbers its paragraphs. */
  private boolean numbers(String id, Set<String> seen) {
    Optional<Element> style =
        styles.stream().filter(s -> Tree.value(s, "styleId").equals(id)).findFirst();
    if (style.isEmpty() || !seen.add(id)) {
      return false;
    }
    Optional<Element> numbering = Tree.first(style.get(), "numPr");
    if (numbering.isPresent()) {
      return Tree.first(numbering.get(), "numId")
          .map(e -> !Tree.value(e, "val").equals("0"))
          .orElse(true);
    }
    return Tree.first(style.get(), "basedOn")
        .map(e -> numbers(Tree.value(e, "val"), seen))
        .orElse(false);
  }

  /** The id of the style of a kind that is used where none is named; empty where there is none. */
  private String standard(String kind) {
    return styles.stream()
        .filter(s -> Tree.value(s, "type").equals(kind))
        .filter(s -> Set.of("1", "true", "on").contains(Tree.value(s, "default")))
        .map(s -> Tree.value(s, "styleId"))
        .findFirst()
        .orElse("");
  }

  private static int firstFree(TemplateParts parts) throws TemplateFault {
    Optional<String> part = parts.nameOf("numbering");
    if (part.isEmpty()) {
      return 1;
    }
    Tree tree = parts.tree(part.get());
    return 1
        + Stream.concat(
                tree.all("num").stream().map(e -> Tree.value(e, "numId")),
                tree.all("abstractNum").stream().map(e -> Tree.value(e, "abstractNumId")))
            .filter(n -> n.matches("[0-9]{1,6}"))
            .mapToInt(Integer::parseInt)
            .max()
            .orElse(0);
  }
}
