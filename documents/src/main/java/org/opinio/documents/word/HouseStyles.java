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

  /** Headings are always numbered by us: the text refers to sections as 2.1. */
  private static final Set<Style> NUMBERED = EnumSet.of(Style.NUMBERED, Style.BULLET);

  private final List<Element> styles;
  private final HouseNumbers numbers;

  private HouseStyles(List<Element> styles, HouseNumbers numbers) {
    this.styles = styles;
    this.numbers = numbers;
  }

  static StyleIds find(TemplateParts parts) throws TemplateFault {
    Optional<String> part = parts.nameOf("styles");
    HouseNumbers numbers = HouseNumbers.of(parts);
    HouseStyles house =
        new HouseStyles(part.isEmpty() ? List.of() : parts.tree(part.get()).all("style"), numbers);
    Map<Style, String> found = house.found();
    Set<Style> silent = EnumSet.noneOf(Style.class);
    found.forEach((style, id) -> {
      if (!NUMBERED.contains(style) || !house.numbers(id, style == Style.BULLET, new HashSet<>())) {
        silent.add(style);
      }
    });
    Set<String> taken = new HashSet<>();
    house.styles.forEach(s -> taken.add(Tree.value(s, "styleId")));
    StyleIds.Bases bases =
        new StyleIds.Bases(
            house.standard("paragraph"), house.standard("character"), house.standard("table"));
    return new StyleIds(found, silent, taken, bases, new Numberings(numbers.firstFree()));
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

  /** Whether a style, or one that it rests on, counts its paragraphs or gives them points. */
  private boolean numbers(String id, boolean points, Set<String> seen) {
    Optional<Element> style =
        styles.stream().filter(s -> Tree.value(s, "styleId").equals(id)).findFirst();
    if (style.isEmpty() || !seen.add(id)) {
      return false;
    }
    Optional<Element> numbering = Tree.first(style.get(), "numPr");
    if (numbering.isPresent()) {
      return numbers.shows(numbering.get(), points);
    }
    return Tree.first(style.get(), "basedOn")
        .map(e -> numbers(Tree.value(e, "val"), points, seen))
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
}
