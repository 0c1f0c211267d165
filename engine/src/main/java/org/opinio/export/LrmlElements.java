// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.export;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import org.opinio.law.Element;
import org.opinio.law.Law;
import org.opinio.law.Rule;

/**
 * The elements of one rule as formulas. What has to be shown is the relation {@code shown} of the
 * name of what has to be; a group that has to be shown gets a name and a definition of its own.
 */
final class LrmlElements {

  private final Law law;
  private final String rule;
  private final SortedMap<String, Formula> defined = new TreeMap<>();
  private final List<Formula> exceptions = new ArrayList<>();
  private int next = 1;

  private LrmlElements(Law law, String rule) {
    this.law = law;
    this.rule = rule;
  }

  /**
   * A rule in formulas.
   *
   * @param met when it is met, but for what defeats it
   * @param exceptions what defeats it
   * @param defined groups that have to be shown, by the name given to them
   */
  record Parts(Formula met, List<Formula> exceptions, SortedMap<String, Formula> defined) {}

  static Parts of(Rule rule, Law law) {
    LrmlElements elements = new LrmlElements(law, rule.id());
    List<Formula> met = new ArrayList<>();
    for (Element element : rule.elements()) {
      elements.topmost(element, List.of(), met);
    }
    return new Parts(Formula.and(met), List.copyOf(elements.exceptions), elements.defined);
  }

  /** Exceptions that stand at the top, or there on some reading, defeat the rule as a whole. */
  private void topmost(Element element, List<Formula> readings, List<Formula> met) {
    switch (element) {
      case Element.UnlessShown e -> {
        List<Formula> both = new ArrayList<>(readings);
        both.add(shown(e.any(), e.items()));
        exceptions.add(Formula.and(both));
      }
      case Element.Guard e -> {
        List<Formula> more = new ArrayList<>(readings);
        more.add(reading(e.reading()));
        e.items().forEach(item -> topmost(item, more, met));
      }
      case Element.Group e -> met.add(on(readings, formula(e)));
      case Element.Shown e -> met.add(on(readings, formula(e)));
      case Element.OfFact e -> met.add(on(readings, formula(e)));
      case Element.OfValue e -> met.add(on(readings, formula(e)));
      case Element.OfRule e -> met.add(on(readings, formula(e)));
      case Element.OfReading e -> met.add(on(readings, formula(e)));
      case Element.NotModelled e -> met.add(on(readings, formula(e)));
    }
  }

  private static Formula on(List<Formula> readings, Formula formula) {
    if (readings.isEmpty()) {
      return formula;
    }
    List<Formula> any = new ArrayList<>();
    readings.forEach(r -> any.add(new Formula.Neg(r)));
    any.add(formula);
    return new Formula.Or(any);
  }

  private Formula formula(Element element) {
    return switch (element) {
      case Element.OfFact e -> new Formula.Atom("fact." + e.fact(), List.of());
      case Element.OfValue e -> new Formula.Atom("fact." + e.fact(), List.of("value." + e.value()));
      case Element.OfRule e -> new Formula.Atom("rule." + e.rule(), List.of());
      case Element.OfReading e -> reading(e.reading());
      case Element.NotModelled e -> new Formula.Atom("not-modelled." + e.id(), List.of());
      case Element.Guard e -> reading(e.reading());
      case Element.Shown e -> shown(e.any(), e.items());
      case Element.UnlessShown e -> new Formula.Neg(shown(e.any(), e.items()));
      case Element.Group e ->
          switch (e.kind()) {
            case ALL -> Formula.and(all(e.items(), this::formula));
            case ANY, GROUNDS -> Formula.or(any(e.items(), this::formula));
            case NONE -> new Formula.Neg(Formula.or(any(e.items(), this::formula)));
            case AT_LEAST -> atLeast(e.atLeast(), any(e.items(), this::formula));
          };
    };
  }

  private Formula shown(boolean any, List<Element> items) {
    return any ? Formula.or(any(items, this::shown)) : Formula.and(all(items, this::shown));
  }

  private Formula shown(Element element) {
    String name =
        switch (element) {
          case Element.OfFact e -> "fact." + e.fact();
          case Element.OfRule e -> "rule." + e.rule();
          case Element.NotModelled e -> "not-modelled." + e.id();
          case Element.OfReading e -> "";
          case Element.OfValue e -> define(e);
          case Element.Composite e -> define(e);
        };
    return name.isEmpty() ? formula(element) : new Formula.Atom("shown", List.of(name));
  }

  private String define(Element element) {
    String name = "element." + rule + "." + next++;
    defined.put(name, formula(element));
    return name;
  }

  private List<Formula> all(List<Element> items, Function<Element, Formula> each) {
    List<Formula> all = new ArrayList<>();
    for (Element item : items) {
      if (item instanceof Element.Guard guard) {
        if (!guard.items().isEmpty()) {
          all.add(on(List.of(reading(guard.reading())), Formula.and(all(guard.items(), each))));
        }
      } else {
        all.add(each.apply(item));
      }
    }
    return all;
  }

  private List<Formula> any(List<Element> items, Function<Element, Formula> each) {
    List<Formula> any = new ArrayList<>();
    for (Element item : items) {
      if (item instanceof Element.Guard guard) {
        Formula reading = reading(guard.reading());
        if (guard.items().isEmpty()) {
          any.add(reading);
        }
        any(guard.items(), each).forEach(f -> any.add(new Formula.And(List.of(reading, f))));
      } else {
        any.add(each.apply(item));
      }
    }
    return any;
  }

  private Formula reading(Element.Reading reading) {
    return Formula.or(
        AspReadings.takers(reading, law).stream().map(o -> option(reading.question(), o)).toList());
  }

  /** The relation of an option taken. */
  static Formula option(String question, String option) {
    return new Formula.Atom("reading." + question, List.of("option." + option));
  }

  private static Formula atLeast(int n, List<Formula> items) {
    if (n <= 0) {
      return new Formula.And(List.of());
    }
    if (items.size() < n) {
      return new Formula.Or(List.of());
    }
    List<Formula> rest = items.subList(1, items.size());
    Formula with = Formula.and(List.of(items.getFirst(), atLeast(n - 1, rest)));
    return items.size() == n ? with : new Formula.Or(List.of(with, atLeast(n, rest)));
  }
}
