// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.export;

import static org.opinio.export.AspText.quoted;
import static org.opinio.export.AspText.term;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.opinio.compile.Grounds;
import org.opinio.law.Element;
import org.opinio.law.Law;
import org.opinio.law.Role;
import org.opinio.law.Rule;

/** Writes rules as facts: each group with its items, and the guards on which an item stands. */
final class AspRules {

  private final Law law;
  private final AspText text;
  private final TreeMap<String, Element.Reading> readings = new TreeMap<>();
  private final SortedSet<String> notModelled = new TreeSet<>();
  private String owner = "";
  private int next;

  AspRules(Law law, AspText text) {
    this.law = law;
    this.text = text;
  }

  /** An item as it counts in its group. */
  private record Item(Element element, List<String> guards, SortedSet<String> grounds) {}

  void rule(Rule rule) {
    owner = rule.id();
    next = 1;
    String body = term("body", quoted(rule.id()));
    text.comment(rule.id() + ". " + rule.heading());
    text.fact("rule", quoted(rule.id()));
    text.fact("all", body);
    List<String> parts = parts(rule);
    for (int i = 0; i < parts.size(); i++) {
      text.fact("item", body, i + 1, term("part", parts.get(i)));
    }
    items(body, parts.size(), rule.elements());
    text.blank();
  }

  /** What is owed by one part is met only for a State judged in it. */
  private static List<String> parts(Rule rule) {
    List<String> parts = new ArrayList<>();
    if (rule.kind() != Rule.Kind.DEFINITION && rule.kind() != Rule.Kind.PROCEDURE) {
      String by = part(rule.owedBy());
      if (!by.isEmpty()) {
        parts.add(by);
      }
      if (rule.owedTo() == Role.TARGET) {
        parts.add("state_protected");
      }
    }
    return parts;
  }

  /** The part in which a State must be judged to owe something in this role; empty for none. */
  static String part(Role role) {
    return switch (role) {
      case ACTING, PARTY -> "acting";
      case HOST -> "host";
      case CLAIMANT -> "claimant";
      case TARGET, ALLEGED, TAKER, INJURED, PERSON, ANY, NOBODY -> "";
    };
  }

  private int items(String group, int before, List<Element> elements) {
    List<Item> items = new ArrayList<>();
    elements.forEach(e -> flatten(e, List.of(), Grounds.of(e, law), items));
    for (int i = 0; i < items.size(); i++) {
      int place = before + i + 1;
      Item item = items.get(i);
      String node = node(item.element);
      text.fact("item", group, place, node);
      item.guards.forEach(g -> text.fact("guarded", group, place, quoted(g)));
      if (item.element instanceof Element.Composite composite
          && !(composite instanceof Element.Guard)) {
        composite(node, composite);
      }
    }
    return items.size();
  }

  private void flatten(
      Element element, List<String> guards, SortedSet<String> grounds, List<Item> into) {
    if (element instanceof Element.Guard guard) {
      List<String> more = new ArrayList<>(guards);
      more.add(key(guard.reading()));
      guard.items().forEach(e -> flatten(e, more, grounds, into));
      if (guard.items().isEmpty()) {
        into.add(new Item(element, more, grounds));
      }
    } else {
      into.add(new Item(element, guards, grounds));
    }
  }

  private String node(Element element) {
    return switch (element) {
      case Element.OfFact e -> term("fact", quoted(e.fact()), quoted(""));
      case Element.OfValue e -> term("fact", quoted(e.fact()), quoted(e.value()));
      case Element.OfRule e -> term("rule", quoted(e.rule()));
      case Element.OfReading e -> term("reading", quoted(key(e.reading())));
      case Element.NotModelled e -> {
        notModelled.add(e.id());
        yield term("fact", quoted(e.id()), quoted(""));
      }
      case Element.Guard e -> "always";
      case Element.Group e -> element();
      case Element.Shown e -> element();
      case Element.UnlessShown e -> element();
    };
  }

  private String element() {
    return term("element", quoted(owner), next++);
  }

  private void composite(String node, Element.Composite composite) {
    switch (composite) {
      case Element.Group g -> group(node, g);
      case Element.Shown s -> showing(node, "must_show", s.any(), s.items());
      case Element.UnlessShown u -> showing(node, "unless_shown", u.any(), u.items());
      case Element.Guard g -> {}
    }
  }

  private void showing(String node, String kind, boolean any, List<Element> elements) {
    text.fact("showing", node);
    text.fact(kind, node);
    text.fact(any ? "some_item" : "every_item", node);
    items(node, 0, elements);
  }

  private void group(String node, Element.Group group) {
    switch (group.kind()) {
      case ALL -> text.fact("all", node);
      case ANY -> text.fact("any", node);
      case NONE -> text.fact("none", node);
      case GROUNDS -> {
        text.fact("any", node);
        text.fact("grounds", node);
        grounds(node, group.items());
      }
      case AT_LEAST -> {}
    }
    int size = items(node, 0, group.items());
    if (group.kind() == Element.Group.Kind.AT_LEAST) {
      int least = Math.max(0, group.atLeast());
      text.fact("at_least", node, least, Math.max(0, size - least + 1));
      text.fact("size", node, size);
    }
  }

  private void grounds(String node, Collection<Element> elements) {
    List<Item> items = new ArrayList<>();
    elements.forEach(e -> flatten(e, List.of(), Grounds.of(e, law), items));
    for (int i = 0; i < items.size(); i++) {
      int place = i + 1;
      items.get(i).grounds.forEach(name -> text.fact("named", node, place, quoted(name)));
    }
  }

  private String key(Element.Reading reading) {
    String key =
        reading.question()
            + (reading.only() ? " only " : " ")
            + String.join(" or ", reading.options());
    readings.put(key, reading);
    return key;
  }

  /** What no page states, and the readings asked for: by which options each is met. */
  void end() {
    text.heading("What the pages do not state yet: known of a situation as a fact is");
    for (String id : notModelled) {
      text.fact("yes_no", quoted(id));
      text.fact("value_of", quoted(id), quoted(""), 1);
    }
    text.heading("Readings: the options on which each is taken");
    readings.forEach((key, reading) ->
        AspReadings.takers(reading, law)
            .forEach(option ->
                text.fact("allows", quoted(key), quoted(reading.question()), quoted(option))));
  }
}
