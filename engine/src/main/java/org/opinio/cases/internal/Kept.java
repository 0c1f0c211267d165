// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.cases.internal;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Predicate;
import org.opinio.cases.Campaign;
import org.opinio.cases.Case;
import org.opinio.cases.Evidence;
import org.opinio.cases.Marked;
import org.opinio.cases.Marking;
import org.opinio.cases.Operation;
import org.opinio.cases.Response;
import org.opinio.cases.StatedFact;

/** What of a case may be shown at a level. */
final class Kept {

  private final Handling handling;
  private final Marking.Level limit;
  private final Map<String, Operation> operations;
  private final Map<String, Campaign> campaigns;
  private final Map<String, Response> responses;
  private final Map<String, Evidence> evidence;

  Kept(Case subject, Marking.Level limit) {
    this.handling = new Handling(subject);
    this.limit = limit;
    this.operations = those(subject.operations(), o -> keeps(new Marked.Unit(o.id()), o.title()));
    this.campaigns =
        those(
            subject.campaigns(),
            c ->
                keeps(new Marked.Unit(c.id()), c.title())
                    && operations.keySet().containsAll(c.operations()));
    this.responses =
        those(
            subject.responses(),
            r ->
                keeps(new Marked.Unit(r.id()), r.title())
                    && (operations.containsKey(r.to()) || campaigns.containsKey(r.to())));
    this.evidence = those(subject.evidence(), e -> !handling.of(e).isAbove(limit));
  }

  private static <T> Map<String, T> those(Map<String, T> all, Predicate<T> which) {
    Map<String, T> those = new LinkedHashMap<>(all);
    those.values().removeIf(which.negate());
    return those;
  }

  /**
   * Whether something may be shown.
   *
   * @param words what is written there
   */
  boolean keeps(Marked what, String... words) {
    return !handling.of(what, words).isAbove(limit);
  }

  /** The facts of a unit that may be shown; what rests only on items left out is none of them. */
  Map<String, StatedFact> facts(String unit, Map<String, StatedFact> all) {
    return those(
        all,
        fact ->
            !handling.of(unit, fact).isAbove(limit)
                && (fact.evidence().isEmpty()
                    || fact.evidence().stream().anyMatch(evidence::containsKey)));
  }

  Map<String, Operation> operations() {
    return operations;
  }

  /** The campaigns of which no operation is left out. */
  Map<String, Campaign> campaigns() {
    return campaigns;
  }

  /** The responses that answer something not left out. */
  Map<String, Response> responses() {
    return responses;
  }

  Map<String, Evidence> evidence() {
    return evidence;
  }
}
