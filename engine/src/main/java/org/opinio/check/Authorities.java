// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.check;

import java.util.List;
import org.opinio.law.Element;
import org.opinio.law.Law;
import org.opinio.law.Rule;

/** Checks that what states law cites an authority. */
final class Authorities {

  private final Findings findings;

  Authorities(Findings findings) {
    this.findings = findings;
  }

  void check(Law law) {
    law.rules().values().forEach(rule -> Elements.walk(rule, this::element));
    law.rules().values().forEach(this::rule);
  }

  private void element(Element element, List<Element.Composite> around) {
    boolean needed =
        switch (element) {
          case Element.OfFact f -> true;
          case Element.OfValue v -> true;
          case Element.NotModelled n -> true;
          case Element.OfRule r -> false;
          case Element.OfReading r -> false;
          case Element.Composite c -> false;
        };
    if (needed
        && element.citations().isEmpty()
        && around.stream().allMatch(g -> g.citations().isEmpty())) {
      findings.add(
          LawCode.ELEMENT_WITHOUT_AUTHORITY,
          element.place(),
          "This element cites no authority.",
          "Cite one here, `[@key, para 1]`, or in the words that start the group.");
    }
  }

  private void rule(Rule rule) {
    boolean binds = rule.kind() == Rule.Kind.OBLIGATION || rule.kind() == Rule.Kind.PERMISSION;
    boolean cites =
        !rule.authority().isEmpty()
            || rule.prose().stream().anyMatch(p -> !p.citations().isEmpty());
    if (binds && !cites) {
      findings.add(
          LawCode.RULE_WITHOUT_AUTHORITY,
          rule.place(),
          "The rule `" + rule.id() + "` cites no authority of its own.",
          "Write `Authority: [@key, para 1].` under its heading.");
    }
  }
}
