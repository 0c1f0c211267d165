// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.documents;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.opinio.compare.divergence.Pattern;
import org.opinio.law.Fact;
import org.opinio.law.FactGroup;

/** Says in a sentence what is so of facts. */
final class PatternWords {

  private final Composition composition;

  PatternWords(Composition composition) {
    this.composition = composition;
  }

  /** Group by group, what holds, which values facts have, and what does not hold. */
  String of(Pattern pattern) {
    Map<String, List<Pattern.Part>> byGroup = new LinkedHashMap<>();
    pattern.parts().forEach(p -> byGroup.computeIfAbsent(group(p), g -> new ArrayList<>()).add(p));
    List<String> sentences = new ArrayList<>();
    byGroup.forEach(
        (group, parts) -> sentences.add((group.isEmpty() ? "" : group + ": ") + clauses(parts)));
    return sentences.isEmpty() ? "Whatever the facts are" : String.join("; ", sentences);
  }

  private String group(Pattern.Part part) {
    Fact fact = composition.law().facts().get(part.fact());
    FactGroup group = fact == null ? null : composition.law().groups().get(fact.group());
    return group == null ? "" : group.heading();
  }

  private String clauses(List<Pattern.Part> parts) {
    List<String> holding = new ArrayList<>();
    List<String> valued = new ArrayList<>();
    List<String> not = new ArrayList<>();
    for (Pattern.Part part : parts) {
      switch (part.kind()) {
        case YES_NO, NOT_MODELLED -> (part.holds() ? holding : not).add(named(part));
        case ONE_OF, SCALE -> valued.add(named(part) + " is " + values(part));
        case MEMBER ->
            valued.add(
                named(part) + (part.holds() ? " includes " : " does not include ") + values(part));
      }
    }
    List<String> clauses = new ArrayList<>();
    if (!holding.isEmpty()) {
      clauses.add(Terms.list(holding, "and") + (holding.size() == 1 ? " holds" : " hold"));
    }
    clauses.addAll(valued);
    if (!not.isEmpty()) {
      clauses.add(Terms.list(not, "and") + (not.size() == 1 ? " does not hold" : " do not hold"));
    }
    return String.join(", ", clauses);
  }

  private String named(Pattern.Part part) {
    if (part.kind() == Pattern.Kind.NOT_MODELLED) {
      return composition.notModelled(part.fact()) + ", which no page states yet,";
    }
    return "‘" + composition.fact(part.fact()) + "’";
  }

  private String values(Pattern.Part part) {
    Fact fact = composition.law().facts().get(part.fact());
    return Terms.list(part.values().stream().map(v -> "‘" + heading(fact, v) + "’").toList(), "or");
  }

  private static String heading(@Nullable Fact fact, String value) {
    return fact == null
        ? value
        : fact.values().stream()
            .filter(v -> v.id().equals(value))
            .map(Fact.Value::heading)
            .findFirst()
            .orElse(value);
  }
}
