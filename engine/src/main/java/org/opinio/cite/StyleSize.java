// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.cite;

import java.util.HashMap;
import java.util.Map;
import java.util.SortedMap;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** How large a style is when each macro stands where it is called. */
final class StyleSize {

  private static final long LARGEST = 200_000;
  private static final int DEEPEST = 200;

  private final SortedMap<String, Element> macros;
  private final Map<String, Long> sizes = new HashMap<>();

  private StyleSize(SortedMap<String, Element> macros) {
    this.macros = macros;
  }

  /** Whether it could not be applied in reasonable time: it is too large, or its macros circle. */
  static boolean isTooLarge(Element style, SortedMap<String, Element> macros) {
    return new StyleSize(macros).of(style, 0) >= LARGEST;
  }

  private long of(Element element, int depth) {
    if (depth > DEEPEST) {
      return LARGEST;
    }
    long size = 1;
    Element macro = macros.get(element.getAttribute("macro"));
    if (macro != null) {
      size += ofMacro(element.getAttribute("macro"), macro, depth);
    }
    for (Node kid = element.getFirstChild(); kid != null; kid = kid.getNextSibling()) {
      if (kid instanceof Element inner && size < LARGEST) {
        size += of(inner, depth + 1);
      }
    }
    return Math.min(size, LARGEST);
  }

  /** A macro that is asked for while it is being measured calls itself. */
  private long ofMacro(String name, Element macro, int depth) {
    Long known = sizes.putIfAbsent(name, LARGEST);
    if (known != null) {
      return known;
    }
    long size = of(macro, depth + 1);
    sizes.put(name, size);
    return size;
  }
}
