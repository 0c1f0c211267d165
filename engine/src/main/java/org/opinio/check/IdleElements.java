// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.check;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.opinio.law.Element;
import org.opinio.law.Element.Reading;
import org.opinio.law.Law;
import org.opinio.law.Question;
import org.opinio.law.Rule;

/** Finds elements that can never matter. */
final class IdleElements {

  private final Law law;
  private final Findings findings;

  IdleElements(Law law, Findings findings) {
    this.law = law;
    this.findings = findings;
  }

  void check() {
    for (Rule rule : law.rules().values()) {
      twice(rule.elements());
      Elements.walk(
          rule,
          (element, around) -> {
            switch (element) {
              case Element.Group g -> group(g);
              case Element.Guard g -> {
                reading(g, g.reading(), around);
                twice(g.items());
              }
              case Element.Shown s -> twice(s.items());
              case Element.UnlessShown u -> twice(u.items());
              case Element.OfReading of -> reading(of, of.reading(), around);
              case Element.OfFact f -> {}
              case Element.OfValue v -> {}
              case Element.OfRule r -> {}
              case Element.NotModelled n -> {}
            }
          });
    }
  }

  private void group(Element.Group group) {
    twice(group.items());
    if (group.kind() == Element.Group.Kind.AT_LEAST && group.items().size() < group.atLeast()) {
      findings.add(
          LawCode.TOO_FEW_ITEMS,
          group.place(),
          "This group asks for " + group.atLeast() + " of " + group.items().size() + " elements.",
          "Ask for fewer, or add elements.");
    }
  }

  private void twice(List<Element> items) {
    Map<String, Element> seen = new HashMap<>();
    for (Element item : items) {
      Element first = seen.putIfAbsent(Signature.of(item), item);
      if (first != null) {
        findings.add(
            LawCode.ELEMENT_IDLE,
            List.of(
                findings.quote(item.place(), ""),
                findings.quote(first.place(), "the same stands here")),
            "This element stands twice in its group.",
            "Take one of them out, or link the other to what it should mean.");
      }
    }
  }

  private void reading(Element element, Reading inner, List<Element.Composite> around) {
    for (Element.Composite outer : around) {
      if (outer instanceof Element.Guard guard
          && guard.reading().question().equals(inner.question())) {
        Optional<Question> question =
            Optional.ofNullable(law.questions().get(inner.question())).filter(q -> !q.isSet());
        question.ifPresent(q -> nested(q, element, inner, guard));
      }
    }
  }

  private void nested(Question question, Element element, Reading inner, Element.Guard guard) {
    Set<String> left = Accepting.options(question, guard.reading());
    left.retainAll(Accepting.options(question, inner));
    if (left.isEmpty()) {
      findings.add(
          LawCode.ELEMENT_IDLE,
          List.of(
              findings.quote(element.place(), ""),
              findings.quote(guard.place(), "the reading around it")),
          "This can never count: no reading is both.",
          "Move it out of the group around it, or take it out.");
    } else if (left.equals(Accepting.options(question, guard.reading()))) {
      findings.add(
          LawCode.ELEMENT_IDLE,
          List.of(
              findings.quote(element.place(), ""),
              findings.quote(guard.place(), "the reading around it")),
          "This asks what the reading around it says already.",
          "Take it out.");
    }
  }
}
