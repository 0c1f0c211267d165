// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.cases;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.opinio.law.Citation;

/**
 * A case as its file states it. Maps keep the order of the file.
 *
 * @param file path as the user named it
 * @param sources citations of where the facts come from
 * @param date as written, or empty
 * @param states role or ISO 3166 code to name
 * @param organisations international organisations, code to name
 * @param groups id to name
 * @param persons id to name
 * @param stipulated conclusions taken as given in every situation
 * @param notExpressible conclusions that the law pages cannot say yet
 * @param reliances readings that a party is said to rely on
 * @param notes remarks to the reader of the file
 * @param digest SHA-256 of the file, in hexadecimal
 */
public record Case(
    String file,
    String title,
    String summary,
    List<Citation> sources,
    String date,
    Map<String, String> states,
    Map<String, String> organisations,
    Map<String, String> groups,
    Map<String, String> persons,
    Map<String, Operation> operations,
    Map<String, Campaign> campaigns,
    Map<String, Response> responses,
    Map<String, Evidence> evidence,
    Map<String, Stipulation> stipulated,
    List<Assumption> assumed,
    List<Expectation> expected,
    List<NotExpressible> notExpressible,
    List<Reliance> reliances,
    List<String> notes,
    String digest) {

  /** No case: nothing is stated. */
  public static final Case NONE =
      new Case(
          "", "", "", List.of(), "", Map.of(), Map.of(), Map.of(), Map.of(), Map.of(), Map.of(),
          Map.of(), Map.of(), Map.of(), List.of(), List.of(), List.of(), List.of(), List.of(),
          "none");

  /** The source of a fact that no source states. */
  private static final String ASSUMED = "assumed";

  /** The operation with this id, which exists. */
  public Operation operation(String id) {
    return Objects.requireNonNull(operations.get(id), id);
  }

  /**
   * The facts stated that no source states, each by its unit (and host) and its id; an assumption
   * that no fact is marked with counts once.
   */
  public SortedSet<String> assumedFacts() {
    SortedSet<String> found = new TreeSet<>();
    operations
        .values()
        .forEach(o -> {
          collect(o.id(), o.facts(), found);
          o.own().forEach((party, facts) -> collect(o.id() + "/" + party, facts, found));
          Stream.of(o.hosts(), o.claimants())
              .flatMap(List::stream)
              .forEach(p -> collect(o.id() + "/" + p.state(), p.facts(), found));
        });
    campaigns.values().forEach(c -> collect(c.id(), c.facts(), found));
    responses.values().forEach(r -> collect(r.id(), r.facts(), found));
    for (Assumption assumption : assumed) {
      boolean marked =
          found.stream()
              .anyMatch(f ->
                  f.endsWith(" " + assumption.fact())
                      && (f.startsWith(assumption.unit() + " ")
                          || f.startsWith(assumption.unit() + "/")
                          || assumption.unit().isEmpty()));
      if (!marked) {
        found.add(assumption.unit() + " " + assumption.fact());
      }
    }
    return found;
  }

  private static void collect(String unit, Map<String, StatedFact> facts, Set<String> found) {
    facts.values().stream()
        .filter(f -> f.source().equals(ASSUMED))
        .forEach(f -> found.add(unit + " " + f.fact()));
  }

  /** The name of a State, organisation, group or person; its code where it has none. */
  public String nameOf(String code) {
    return Stream.of(states, organisations, groups, persons)
        .map(names -> names.get(code))
        .filter(Objects::nonNull)
        .findFirst()
        .orElse(code);
  }
}
