// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.check;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import org.opinio.law.Element;
import org.opinio.law.Law;
import org.opinio.law.Rule;

/** Walks through the elements of rules. */
final class Elements {

  private Elements() {}

  /** Hands over every element of a rule with those around it, the outermost first. */
  static void walk(Rule rule, BiConsumer<Element, List<Element.Composite>> visitor) {
    walk(rule.elements(), new ArrayList<>(), visitor);
  }

  private static void walk(
      List<Element> elements,
      List<Element.Composite> around,
      BiConsumer<Element, List<Element.Composite>> visitor) {
    for (Element element : elements) {
      visitor.accept(element, around);
      if (element instanceof Element.Composite composite) {
        around.add(composite);
        walk(composite.items(), around, visitor);
        around.removeLast();
      }
    }
  }

  /** Every reading that an element of any rule asks for. */
  static List<Element.Reading> readings(Law law) {
    List<Element.Reading> readings = new ArrayList<>();
    for (Rule rule : law.rules().values()) {
      walk(
          rule,
          (element, around) -> {
            switch (element) {
              case Element.Guard guard -> readings.add(guard.reading());
              case Element.OfReading of -> readings.add(of.reading());
              case Element.Group g -> {}
              case Element.Shown s -> {}
              case Element.UnlessShown u -> {}
              case Element.OfFact f -> {}
              case Element.OfValue v -> {}
              case Element.OfRule r -> {}
              case Element.NotModelled n -> {}
            }
          });
    }
    return readings;
  }
}
