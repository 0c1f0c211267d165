// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.proof;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.opinio.cases.Campaign;
import org.opinio.cases.Case;
import org.opinio.cases.Operation;
import org.opinio.cases.Response;
import org.opinio.cases.StatedFact;

/** A case without some items of evidence: what rests on nothing else is not known. */
final class Removal {

  private final Set<String> items;

  Removal(Set<String> items) {
    this.items = Set.copyOf(items);
  }

  /** Whether the fact is known and rests on these items alone. */
  boolean concerns(StatedFact fact) {
    return Known.isKnown(fact) && !fact.evidence().isEmpty() && items.containsAll(fact.evidence());
  }

  Case from(Case subject) {
    Map<String, Operation> operations = new LinkedHashMap<>(subject.operations());
    operations.replaceAll((id, operation) -> from(operation));
    Map<String, Campaign> campaigns = new LinkedHashMap<>(subject.campaigns());
    campaigns.replaceAll((id, campaign) -> from(campaign));
    Map<String, Response> responses = new LinkedHashMap<>(subject.responses());
    responses.replaceAll((id, response) -> from(response));
    return new Case(
        subject.file(),
        subject.title(),
        subject.summary(),
        subject.sources(),
        subject.date(),
        subject.states(),
        subject.organisations(),
        subject.groups(),
        subject.persons(),
        operations,
        campaigns,
        responses,
        subject.evidence(),
        subject.stipulated(),
        subject.assumed(),
        subject.expected(),
        subject.notExpressible(),
        subject.reliances(),
        subject.notes(),
        subject.digest());
  }

  private Operation from(Operation o) {
    Map<String, Map<String, StatedFact>> own = new LinkedHashMap<>(o.own());
    own.replaceAll((party, facts) -> from(facts));
    return new Operation(
        o.id(),
        o.title(),
        o.date(),
        o.acting(),
        o.target(),
        o.third(),
        o.persons(),
        own,
        parties(o.hosts()),
        parties(o.claimants()),
        o.by(),
        from(o.facts()),
        o.stipulated(),
        o.place());
  }

  private List<Operation.Party> parties(List<Operation.Party> parties) {
    return parties.stream().map(p -> new Operation.Party(p.state(), from(p.facts()))).toList();
  }

  /** What is said of the whole and falls leaves what follows from the operations. */
  private Campaign from(Campaign c) {
    Map<String, StatedFact> facts = new LinkedHashMap<>(c.facts());
    facts.values().removeIf(this::concerns);
    return new Campaign(c.id(), c.title(), c.operations(), facts, c.stipulated(), c.place());
  }

  private Response from(Response r) {
    return new Response(
        r.id(),
        r.title(),
        r.taker(),
        r.against(),
        r.to(),
        r.ground(),
        r.by(),
        r.date(),
        from(r.facts()),
        r.stipulated(),
        r.place());
  }

  private Map<String, StatedFact> from(Map<String, StatedFact> facts) {
    Map<String, StatedFact> left = new LinkedHashMap<>(facts);
    left.replaceAll(
        (id, fact) -> concerns(fact) ? fact.with(new StatedFact.Value.Unknown()) : fact);
    return left;
  }
}
