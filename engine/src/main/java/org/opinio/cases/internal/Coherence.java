// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.cases.internal;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.opinio.cases.Assumption;
import org.opinio.cases.Campaign;
import org.opinio.cases.Case;
import org.opinio.cases.CaseCode;
import org.opinio.cases.Expectation;
import org.opinio.cases.Operation;
import org.opinio.cases.Situation;
import org.opinio.cases.Situations;
import org.opinio.law.Law;

/**
 * Checks a case as a whole: that its parts exist for each other and do not contradict each other.
 */
public final class Coherence {

  static final int MOST_SITUATIONS = 1000;

  private final Case file;
  private final Faults faults;
  private final Set<String> units = new TreeSet<>();

  private Coherence(Case file, Faults faults) {
    this.file = file;
    this.faults = faults;
    units.addAll(file.operations().keySet());
    units.addAll(file.campaigns().keySet());
  }

  /** Adds what is wrong to the faults. */
  public static void check(Case file, Law law, Faults faults) {
    Coherence check = new Coherence(file, faults);
    check.campaigns();
    Responses.check(file, faults);
    if (faults.none()) {
      check.size();
    }
    if (faults.none()) {
      List<Situation> situations = Situations.of(file, law);
      situations.forEach(situation -> Contradictions.check(situation, law, faults));
      check.assumed(situations);
      check.expected(situations);
    }
  }

  /** Every pair of States is a situation, so a few long lists would be millions. */
  private void size() {
    long situations = file.responses().size();
    for (String unit : units) {
      situations += Parties.of(file, unit).situations();
    }
    if (situations > MOST_SITUATIONS) {
      faults.add(
          CaseCode.TOO_COMPLEX,
          faults.whole(),
          "The case has " + situations + " situations, more than " + MOST_SITUATIONS + ".",
          "Split it into several cases.");
    }
  }

  private void campaigns() {
    for (Campaign campaign : file.campaigns().values()) {
      Operation first = null;
      for (String id : campaign.operations()) {
        Operation operation = file.operations().get(id);
        if (first == null) {
          first = operation;
        } else if (operation != null && !sameParties(first, operation)) {
          faults.add(
              CaseCode.DIFFERENT_PARTIES,
              campaign.place(),
              "The operations `"
                  + first.id()
                  + "` and `"
                  + id
                  + "` are not between the same parties.",
              "A campaign is one act: the same States acting, the same States protected.",
              operation.place(),
              "this operation");
        }
      }
    }
  }

  private static boolean sameParties(Operation one, Operation other) {
    return Set.copyOf(one.acting()).equals(Set.copyOf(other.acting()))
        && Set.copyOf(one.target()).equals(Set.copyOf(other.target()));
  }

  private void assumed(List<Situation> situations) {
    Map<String, Set<String>> stated = new LinkedHashMap<>();
    for (Situation situation : situations) {
      stated
          .computeIfAbsent(situation.subject(), u -> new HashSet<>())
          .addAll(situation.facts().keySet());
    }
    for (Assumption assumption : file.assumed()) {
      if (!assumption.unit().isEmpty() && !stated.containsKey(assumption.unit())) {
        faults.add(
            CaseCode.UNKNOWN_UNIT,
            assumption.place(),
            "There is no operation, campaign or response " + Words.quoted(assumption.unit()) + ".",
            faults.meant(assumption.unit(), stated.keySet()));
      } else if (stated.entrySet().stream()
          .noneMatch(e ->
              (assumption.unit().isEmpty() || e.getKey().equals(assumption.unit()))
                  && e.getValue().contains(assumption.fact()))) {
        faults.add(
            CaseCode.NOT_STATED,
            assumption.place(),
            "`" + assumption.fact() + "` is said to be assumed, but the case does not state it.",
            "State it under `facts:`, or take the assumption out.");
      }
    }
  }

  private void expected(List<Situation> situations) {
    Set<String> all = new TreeSet<>(units);
    situations.forEach(s -> all.add(s.id()));
    all.addAll(file.responses().keySet());
    for (Expectation expectation : file.expected()) {
      String id = expectation.situation();
      if (id.isEmpty()) {
        if (units.size() + file.responses().size() > 1) {
          faults.add(
              CaseCode.UNKNOWN_UNIT,
              expectation.place(),
              "The expectation does not say what it is about.",
              "Add `situation:` with one of " + Words.list(all, "or") + ".");
          continue;
        }
        id = units.iterator().next();
      } else if (!all.contains(id)) {
        faults.add(
            CaseCode.UNKNOWN_UNIT,
            expectation.place(),
            "The case has no situation " + Words.quoted(id) + ".",
            faults.meant(id, all));
        continue;
      }
      against(expectation, id, situations);
    }
  }

  private void against(Expectation expectation, String id, List<Situation> situations) {
    String against = expectation.against();
    if (against.isEmpty()) {
      return;
    }
    Set<String> judged = new TreeSet<>();
    situations.stream()
        .filter(s -> s.id().equals(id) || s.subject().equals(id))
        .forEach(s -> judged.add(s.alleged()));
    if (!judged.contains(against)) {
      faults.add(
          CaseCode.WRONG_PARTY,
          expectation.place(),
          Words.quoted(against) + " is not judged in " + Words.quoted(id) + ".",
          "Judged there: " + Words.list(judged, "and") + ".");
    }
  }
}
