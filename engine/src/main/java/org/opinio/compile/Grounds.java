// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.compile;

import java.util.SortedSet;
import java.util.TreeSet;
import org.opinio.law.Element;
import org.opinio.law.Law;
import org.opinio.law.Rule;

/** Under which names the items of a list of grounds may be relied on. */
public final class Grounds {

  private Grounds() {}

  /**
   * The names of an item: the rule linked, or the rule under whose heading that stands, or the
   * unmodelled element; of a group, those of all its items. Sorted.
   */
  public static SortedSet<String> of(Element element, Law law) {
    SortedSet<String> names = new TreeSet<>();
    switch (element) {
      case Element.OfRule e -> {
        Rule rule = law.rules().get(e.rule());
        names.add(rule == null || rule.parent().isEmpty() ? e.rule() : rule.parent());
      }
      case Element.NotModelled e -> {
        int part = e.id().indexOf('.');
        names.add(part < 0 ? e.id() : e.id().substring(0, part));
      }
      case Element.Composite e -> e.items().forEach(i -> names.addAll(of(i, law)));
      case Element.OfFact e -> {}
      case Element.OfValue e -> {}
      case Element.OfReading e -> {}
    }
    return names;
  }
}
