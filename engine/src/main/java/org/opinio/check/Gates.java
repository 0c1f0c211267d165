// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.check;

import java.util.List;
import java.util.Optional;
import org.opinio.diagnostic.Place;
import org.opinio.law.Element;
import org.opinio.law.Fact;
import org.opinio.law.Law;
import org.opinio.law.Rule;

/** Checks what no rule may be made of. */
final class Gates {

  private final Law law;
  private final Findings findings;

  Gates(Law law, Findings findings) {
    this.law = law;
    this.findings = findings;
  }

  void check() {
    for (Rule rule : law.rules().values()) {
      Elements.walk(
          rule,
          (element, around) -> {
            switch (element) {
              case Element.OfFact of -> advice(of.fact(), of.place());
              case Element.OfValue of -> advice(of.fact(), of.place());
              case Element.OfRule of -> voluntary(rule, of);
              case Element.OfReading of -> {}
              case Element.NotModelled n -> {}
              case Element.Composite c -> {}
            }
          });
    }
  }

  private void advice(String id, Place place) {
    Optional<Fact> fact = Optional.ofNullable(law.facts().get(id)).filter(Fact::adviceOnly);
    fact.ifPresent(f ->
        findings.add(
            LawCode.ADVICE_AS_ELEMENT,
            List.of(
                findings.quote(place, ""), findings.quote(f.place(), "recorded for advice only")),
            "The fact `" + id + "` may not be an element of any rule.",
            "Take the element out, or the mark `*For advice.*` where the law allows it."));
  }

  private void voluntary(Rule rule, Element.OfRule of) {
    Optional<Rule> norm =
        Optional.ofNullable(law.rules().get(of.rule()))
            .filter(r -> r.kind() == Rule.Kind.VOLUNTARY_NORM);
    if (norm.isPresent() && rule.kind() != Rule.Kind.VOLUNTARY_NORM) {
      findings.add(
          LawCode.RESTS_ON_VOLUNTARY_NORM,
          List.of(
              findings.quote(of.place(), ""),
              findings.quote(norm.get().place(), "a voluntary norm")),
          "The rule `" + rule.id() + "` rests on `" + of.rule() + "`, which binds nobody.",
          "Name the norm under `Leads to:` or `Advice:` instead.");
    }
  }
}
