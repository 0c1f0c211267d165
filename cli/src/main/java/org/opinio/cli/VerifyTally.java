// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.cli;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.opinio.assess.Verification;
import org.opinio.cases.Case;
import org.opinio.cases.NotExpressible;
import org.opinio.law.Law;
import org.opinio.law.Rule;

/** Counts how cases compare with what is expected of them: by area of the law, and by case. */
final class VerifyTally {

  private static final int FIRST = 44;
  private static final String NO_PAGE = "No page yet";

  private final Law law;
  private final SortedMap<String, Count> areas = new TreeMap<>();
  private final List<Row> cases = new ArrayList<>();
  private final List<Verification.Result> all = new ArrayList<>();

  /** What is met, what is not, and what cannot be expressed yet. */
  private record Count(int met, int unmet, int notYet) {

    static final Count NONE = new Count(0, 0, 0);

    static Count of(Verification.Result result) {
      return result.isMet()
          ? new Count(1, 0, 0)
          : result.isExpressible() ? new Count(0, 1, 0) : new Count(0, 0, 1);
    }

    Count plus(Count other) {
      return new Count(met + other.met, unmet + other.unmet, notYet + other.notYet);
    }
  }

  private record Row(String name, Count count, int assumed) {}

  /**
   * An empty tally.
   *
   * @param wholeLaw whether areas are named too on which nothing is expected
   */
  VerifyTally(Law law, boolean wholeLaw) {
    this.law = law;
    if (wholeLaw) {
      law.rules().values().forEach(rule -> areas.put(law.area(rule), Count.NONE));
    }
  }

  void add(Case subject, List<Verification.Result> results) {
    Count count = Count.NONE;
    for (Verification.Result result : results) {
      all.add(result);
      Rule rule = law.rules().get(result.expectation().rule());
      areas.merge(rule == null ? NO_PAGE : law.area(rule), Count.of(result), Count::plus);
      count = count.plus(Count.of(result));
    }
    for (NotExpressible one : subject.notExpressible()) {
      areas.merge(one.area(), new Count(0, 0, 1), Count::plus);
      count = count.plus(new Count(0, 0, 1));
    }
    cases.add(new Row(subject.file(), count, subject.assumedFacts().size()));
  }

  /** Whether one that is firm or likely is not met. */
  boolean fails() {
    return all.stream().anyMatch(Verification.Result::fails);
  }

  /** Prints the counts. */
  void print(Output out) {
    Count sum = areas.values().stream().reduce(Count.NONE, Count::plus);
    int assumed = cases.stream().mapToInt(Row::assumed).sum();
    if (cases.size() > 1) {
      out.line(line("By case", "met", "not met", "not yet", "assumed facts"));
      cases.forEach(c -> out.line(line(c.name(), c.count(), String.valueOf(c.assumed()))));
      out.line(line("In all", sum, String.valueOf(assumed)));
      out.line("");
    }
    if (!areas.isEmpty()) {
      out.line(line("By area of the law", "met", "not met", "not yet", ""));
      areas.forEach((area, count) -> out.line(line(area, count, "")));
      out.line(line("In all", sum, ""));
      out.line("");
    }
    out.line(
        Words.count(all.size(), "expectation", "expectations")
            + " in "
            + Words.count(cases.size(), "case", "cases")
            + ": "
            + sum.met()
            + " met, "
            + sum.unmet()
            + " not met"
            + unmet()
            + ".");
    out.line(
        Words.count(sum.notYet(), "conclusion", "conclusions")
            + " that the law pages cannot express yet; "
            + Words.count(assumed, "fact", "facts")
            + " assumed beyond a source.");
  }

  private String unmet() {
    String by =
        all.stream()
            .filter(r -> !r.isMet() && r.isExpressible())
            .collect(Collectors.groupingBy(r -> r.expectation().strength(), Collectors.counting()))
            .entrySet()
            .stream()
            .sorted(Comparator.comparing(e -> e.getKey()))
            .map(e -> e.getValue() + " " + Words.of(e.getKey()))
            .collect(Collectors.joining(", "));
    return by.isEmpty() ? "" : " (" + by + ")";
  }

  private static String line(String name, Count count, String last) {
    return line(
        name,
        String.valueOf(count.met()),
        String.valueOf(count.unmet()),
        String.valueOf(count.notYet()),
        last);
  }

  private static String line(String name, String met, String unmet, String notYet, String last) {
    return (padded(name) + left(met, 5) + left(unmet, 9) + left(notYet, 9) + left(last, 15))
        .stripTrailing();
  }

  private static String padded(String name) {
    return name + " ".repeat(Math.max(0, FIRST - name.codePointCount(0, name.length())));
  }

  private static String left(String word, int width) {
    return " ".repeat(Math.max(0, width - word.length())) + word;
  }
}
