// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.proof;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.opinio.cases.Campaign;
import org.opinio.cases.Case;
import org.opinio.cases.Operation;
import org.opinio.cases.Response;
import org.opinio.cases.StatedFact;

/** A case with some facts of its operations, campaigns and responses stated otherwise. */
final class Restating {

  private final UnaryOperator<StatedFact> to;
  private final Predicate<StatedFact> leaves;

  private Restating(UnaryOperator<StatedFact> to, Predicate<StatedFact> leaves) {
    this.to = to;
    this.leaves = leaves;
  }

  /**
   * Without some items of evidence: what is known and rests on nothing else is unknown. What is
   * said of a campaign as a whole and falls leaves what follows from its operations.
   */
  static Restating without(Set<String> items) {
    Predicate<StatedFact> falls =
        f -> Known.isKnown(f) && !f.evidence().isEmpty() && items.containsAll(f.evidence());
    return new Restating(f -> falls.test(f) ? f.with(new StatedFact.Value.Unknown()) : f, falls);
  }

  /** With other values of some facts. */
  static Restating as(Map<StatedFact, StatedFact.Value> values) {
    return new Restating(f -> values.containsKey(f) ? f.with(values.get(f)) : f, f -> false);
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
        subject.markings(),
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

  private Campaign from(Campaign c) {
    Map<String, StatedFact> facts = new LinkedHashMap<>(c.facts());
    facts.values().removeIf(leaves);
    return new Campaign(c.id(), c.title(), c.operations(), from(facts), c.stipulated(), c.place());
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
    left.replaceAll((id, fact) -> to.apply(fact));
    return left;
  }
}
