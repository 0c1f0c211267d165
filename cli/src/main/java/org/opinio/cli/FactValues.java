// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.cli;

import java.util.ArrayList;
import java.util.List;
import org.opinio.cases.StatedFact;
import org.opinio.law.Fact;

/** Values of facts in words. */
final class FactValues {

  private FactValues() {}

  /** A value as a case file has it. */
  static String words(StatedFact.Value value) {
    return switch (value) {
      case StatedFact.Value.YesNo y -> y.yes() ? "yes" : "no";
      case StatedFact.Value.One one -> one.value();
      case StatedFact.Value.Some some -> some(some);
      case StatedFact.Value.Unknown u -> "unknown";
      case StatedFact.Value.Disputed d -> "disputed";
    };
  }

  private static String some(StatedFact.Value.Some some) {
    List<String> parts = new ArrayList<>(some.holding());
    some.notHolding().forEach(v -> parts.add("not " + v));
    return String.join(", ", parts);
  }

  /** What values a fact takes. */
  static String shape(Fact fact) {
    return switch (fact.shape()) {
      case YES_NO -> "Yes or no.";
      case SCALE ->
          "One of these, from least to most; each is met by itself and those that follow it:";
      case ONE_OF -> "One of these:";
      case SET -> "Any of these" + (fact.atLeastOne() ? "; at least one holds" : "") + ":";
    };
  }
}
