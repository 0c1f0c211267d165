// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.documents.word;

import java.util.EnumMap;
import java.util.Map;
import java.util.Set;

/** The ids of the styles of a document: a template's where it has them, else our own. */
final class StyleIds {

  /** Our own. */
  static final StyleIds OWN = new StyleIds(Map.of(), Set.of());

  private final Map<Style, String> found;
  private final Set<Style> unnumbered;

  /**
   * The ids of a template.
   *
   * @param found those that it has
   * @param unnumbered those among them that number nothing by themselves
   */
  StyleIds(Map<Style, String> found, Set<Style> unnumbered) {
    this.found = found.isEmpty() ? Map.of() : new EnumMap<>(found);
    this.unnumbered = Set.copyOf(unnumbered);
  }

  String of(Style style) {
    return found.getOrDefault(style, style.id());
  }

  /** The numbering that a paragraph of the style must name itself, 0 where its style does. */
  int numbering(Style style) {
    if (!unnumbered.contains(style)) {
      return 0;
    }
    return switch (style) {
      case NUMBERED -> NumberingPart.PARAGRAPHS;
      case BULLET -> NumberingPart.BULLETS;
      default -> 0;
    };
  }

  /** Whether the style is the template's. */
  boolean isFound(Style style) {
    return found.containsKey(style);
  }
}
