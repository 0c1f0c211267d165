// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.check;

import java.util.stream.Collectors;
import org.opinio.law.Element;

/** What an element asks, without its words and citations. */
final class Signature {

  private Signature() {}

  static String of(Element element) {
    return switch (element) {
      case Element.Group g -> g.kind() + "(" + g.atLeast() + items(g);
      case Element.Shown s -> "SHOWN(" + s.any() + items(s);
      case Element.UnlessShown u -> "UNLESS(" + u.any() + items(u);
      case Element.Guard g -> "ON(" + g.reading() + items(g);
      case Element.OfFact f -> f.fact();
      case Element.OfValue v -> v.fact() + "=" + v.value();
      case Element.OfRule r -> "RULE " + r.rule();
      case Element.OfReading r -> "READING " + r.reading();
      case Element.NotModelled n -> "NOT MODELLED " + n.id();
    };
  }

  private static String items(Element.Composite composite) {
    return composite.items().stream()
        .map(Signature::of)
        .sorted()
        .collect(Collectors.joining(",", ":", ")"));
  }
}
