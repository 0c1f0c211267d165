// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.cases.internal;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.opinio.cases.Campaign;
import org.opinio.cases.Marked;
import org.opinio.cases.Operation;
import org.opinio.cases.Response;
import org.opinio.cases.StatedFact;
import org.opinio.cases.Stipulation;
import org.opinio.diagnostic.Place;

/** Operations, campaigns and responses with what may be shown of them, their parties by alias. */
final class Units {

  /** No place in the file: lines would tell how much was left out, and where. */
  static final Place NOWHERE = Place.of("case");

  private final Kept kept;
  private final UnaryOperator<String> alias;

  Units(Kept kept, UnaryOperator<String> alias) {
    this.kept = kept;
    this.alias = alias;
  }

  Map<String, Operation> operations() {
    Map<String, Operation> left = new LinkedHashMap<>();
    kept.operations().forEach((id, operation) -> left.put(id, of(operation)));
    return Collections.unmodifiableMap(left);
  }

  Map<String, Campaign> campaigns() {
    Map<String, Campaign> left = new LinkedHashMap<>();
    kept.campaigns().forEach((id, campaign) -> left.put(id, of(campaign)));
    return Collections.unmodifiableMap(left);
  }

  Map<String, Response> responses() {
    Map<String, Response> left = new LinkedHashMap<>();
    kept.responses().forEach((id, response) -> left.put(id, of(response)));
    return Collections.unmodifiableMap(left);
  }

  /** What may be shown of the conclusions taken as given in a unit, or in the case. */
  Map<String, Stipulation> stipulated(String unit, Map<String, Stipulation> all) {
    Map<String, Stipulation> left = new LinkedHashMap<>();
    all.forEach((id, given) -> {
      if (kept.keeps(new Marked.Stipulated(unit, id))) {
        left.put(id, new Stipulation(given.rule(), given.met(), NOWHERE));
      }
    });
    return Collections.unmodifiableMap(left);
  }

  private Operation of(Operation o) {
    return new Operation(
        o.id(),
        o.title(),
        o.date(),
        codes(o.acting()),
        codes(o.target()),
        codes(o.third()),
        codes(o.persons()),
        own(o),
        parties(o.id(), o.hosts()),
        parties(o.id(), o.claimants()),
        alias.apply(o.by()),
        facts(o.id(), o.facts()),
        stipulated(o.id(), o.stipulated()),
        NOWHERE);
  }

  /**
   * What is said of each party alone, perhaps nothing. In a campaign nothing then follows from the
   * silence of one operation that did not follow from what it said.
   */
  private Map<String, Map<String, StatedFact>> own(Operation o) {
    Map<String, Map<String, StatedFact>> own = new LinkedHashMap<>();
    Stream.of(o.acting(), o.target(), o.third(), o.persons())
        .flatMap(List::stream)
        .forEach(code ->
            own.put(alias.apply(code), facts(o.id(), o.own().getOrDefault(code, Map.of()))));
    return Collections.unmodifiableMap(own);
  }

  private Campaign of(Campaign c) {
    return new Campaign(
        c.id(),
        c.title(),
        c.operations(),
        facts(c.id(), c.facts()),
        stipulated(c.id(), c.stipulated()),
        NOWHERE);
  }

  private Response of(Response r) {
    return new Response(
        r.id(),
        r.title(),
        alias.apply(r.taker()),
        alias.apply(r.against()),
        r.to(),
        r.ground(),
        kept.operations().containsKey(r.by()) ? r.by() : "",
        r.date(),
        facts(r.id(), r.facts()),
        stipulated(r.id(), r.stipulated()),
        NOWHERE);
  }

  private List<String> codes(List<String> codes) {
    return codes.stream().map(alias).toList();
  }

  private List<Operation.Party> parties(String unit, List<Operation.Party> parties) {
    return parties.stream()
        .map(p -> new Operation.Party(alias.apply(p.state()), facts(unit, p.facts())))
        .toList();
  }

  private Map<String, StatedFact> facts(String unit, Map<String, StatedFact> all) {
    Map<String, StatedFact> left = kept.facts(unit, all);
    left.replaceAll((id, fact) -> of(fact));
    return Collections.unmodifiableMap(left);
  }

  private StatedFact of(StatedFact f) {
    Map<String, String> claims = new LinkedHashMap<>();
    f.claims().forEach((state, claim) -> claims.put(alias.apply(state), claim));
    return new StatedFact(
        f.fact(),
        f.value(),
        f.source(),
        f.evidence().stream().filter(kept.evidence()::containsKey).toList(),
        f.assessor(),
        f.reasons(),
        Collections.unmodifiableMap(claims),
        f.proved(),
        f.probability(),
        f.marking(),
        NOWHERE);
  }
}
