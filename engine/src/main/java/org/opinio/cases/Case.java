// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.cases;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.BiConsumer;
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
 * @param markings how what stands in it is to be handled
 * @param digest SHA-256 of the file, in hexadecimal; of what is left, where something was left out
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
    Markings markings,
    String digest) {

  /** No case: nothing is stated. */
  public static final Case NONE =
      new Case(
          "",
          "",
          "",
          List.of(),
          "",
          Map.of(),
          Map.of(),
          Map.of(),
          Map.of(),
          Map.of(),
          Map.of(),
          Map.of(),
          Map.of(),
          Map.of(),
          List.of(),
          List.of(),
          List.of(),
          List.of(),
          List.of(),
          Markings.NONE,
          "none");

  /** The source of a fact that no source states. */
  private static final String ASSUMED = "assumed";

  /** The same with other assumptions, markings and digest. */
  public Case with(List<Assumption> assumptions, Markings others, String sum) {
    return new Case(
        file,
        title,
        summary,
        sources,
        date,
        states,
        organisations,
        groups,
        persons,
        operations,
        campaigns,
        responses,
        evidence,
        stipulated,
        assumptions,
        expected,
        notExpressible,
        reliances,
        notes,
        others,
        sum);
  }

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
    eachOwner((owner, facts) -> collect(owner, facts, found));
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

  /** Every fact stated: of operations, campaigns and responses, and of a party alone. */
  public List<StatedFact> facts() {
    List<StatedFact> all = new ArrayList<>();
    eachOwner((owner, facts) -> all.addAll(facts.values()));
    return List.copyOf(all);
  }

  private void eachOwner(BiConsumer<String, Map<String, StatedFact>> take) {
    operations
        .values()
        .forEach(o -> {
          take.accept(o.id(), o.facts());
          o.own().forEach((party, facts) -> take.accept(o.id() + "/" + party, facts));
          Stream.of(o.hosts(), o.claimants())
              .flatMap(List::stream)
              .forEach(p -> take.accept(o.id() + "/" + p.state(), p.facts()));
        });
    campaigns.values().forEach(c -> take.accept(c.id(), c.facts()));
    responses.values().forEach(r -> take.accept(r.id(), r.facts()));
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
