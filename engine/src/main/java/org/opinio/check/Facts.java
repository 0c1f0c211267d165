// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.check;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.opinio.law.Element;
import org.opinio.law.Fact;
import org.opinio.law.Law;
import org.opinio.page.LawReading;

/**
 * Checks facts: whether anything uses them, whether they can be weighed, and whether they can hold.
 */
final class Facts {

  private final LawReading reading;
  private final Law law;
  private final Findings findings;

  Facts(LawReading reading, Findings findings) {
    this.reading = reading;
    this.law = reading.law();
    this.findings = findings;
  }

  void check() {
    Set<String> used = used();
    for (Fact fact : law.facts().values()) {
      if (!used.contains(fact.id()) && !fact.adviceOnly()) {
        findings.add(
            LawCode.FACT_UNUSED,
            fact.place(),
            "No rule uses the fact `" + fact.id() + "`.",
            "Make it an element, link to it where it is a factor, or mark it `*For advice.*`");
      }
      if (fact.evaluative() && fact.toWeigh().isEmpty()) {
        findings.add(
            LawCode.NOTHING_TO_WEIGH,
            fact.place(),
            "The assessor of `" + fact.id() + "` is shown nothing to weigh.",
            "Write `To weigh: a; b; c.` under the question.");
      }
      if (!fact.implies().isEmpty() || fact.excludes().contains(fact.id())) {
        impossible(fact);
      }
    }
  }

  private Set<String> used() {
    Set<String> used = new TreeSet<>();
    for (var rule : law.rules().values()) {
      Elements.walk(
          rule,
          (element, around) -> {
            switch (element) {
              case Element.OfFact of -> used.add(of.fact());
              case Element.OfValue of -> used.add(of.fact());
              case Element.OfRule r -> {}
              case Element.OfReading r -> {}
              case Element.NotModelled n -> {}
              case Element.Composite c -> {}
            }
          });
    }
    reading.links().forEach(link -> used.add(fact(link.target())));
    return used;
  }

  private void impossible(Fact fact) {
    Set<String> held = new TreeSet<>();
    Deque<String> open = new ArrayDeque<>(List.of(fact.id()));
    while (!open.isEmpty()) {
      String id = open.remove();
      if (held.add(id)) {
        find(id).ifPresent(f -> open.addAll(f.implies()));
      }
    }
    List<String> against = new ArrayList<>();
    Map<String, String> chosen = new TreeMap<>();
    for (String id : held) {
      find(id)
          .ifPresent(f ->
              f.excludes().stream()
                  .filter(held::contains)
                  .forEach(x -> against.add(id + "` excludes `" + x)));
      boolean oneOf =
          Optional.ofNullable(law.facts().get(fact(id))).stream()
              .anyMatch(f -> f.shape() == Fact.Shape.ONE_OF);
      String other = id.indexOf('=') > 0 && oneOf ? chosen.put(fact(id), id) : id;
      if (other != null && !other.equals(id)) {
        against.add(other + "` excludes `" + id);
      }
    }
    if (!against.isEmpty()) {
      findings.add(
          LawCode.IMPOSSIBLE_FACT,
          fact.place(),
          "The fact `"
              + fact.id()
              + "` can never hold: `"
              + against.getFirst()
              + "`, and it brings both.",
          "Take out what it implies, or what excludes that.");
    }
  }

  private Optional<Fact> find(String id) {
    return Optional.ofNullable(law.facts().get(id));
  }

  private static String fact(String id) {
    int equals = id.indexOf('=');
    return equals < 0 ? id : id.substring(0, equals);
  }
}
