// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.assess;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.opinio.law.Element;
import org.opinio.law.Law;
import org.opinio.law.Rule;

/**
 * Tells which rules are conclusions of their own. One under the heading of another is not where it
 * defines what some rule asks, for it is read there; a duty, or a definition that no rule asks for,
 * would otherwise be told nowhere. What stands under a heading without a result of its own is told
 * by whoever asks for it.
 */
final class Conclusions {

  private final Law law;
  private final Set<String> asked = new HashSet<>();

  Conclusions(Law law) {
    this.law = law;
    law.rules().values().forEach(rule -> collect(rule.elements()));
  }

  boolean includes(Rule rule) {
    if (rule.parent().isEmpty()) {
      return true;
    }
    Rule heading = law.rules().get(rule.parent());
    return heading != null
        && heading.isComputed()
        && (rule.kind() != Rule.Kind.DEFINITION || !asked.contains(rule.id()));
  }

  private void collect(List<Element> elements) {
    for (Element element : elements) {
      switch (element) {
        case Element.OfRule e -> asked.add(e.rule());
        case Element.Composite e -> collect(e.items());
        case Element.OfFact e -> {}
        case Element.OfValue e -> {}
        case Element.OfReading e -> {}
        case Element.NotModelled e -> {}
      }
    }
  }
}
