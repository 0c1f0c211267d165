// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.cases.internal;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.opinio.cases.Campaign;
import org.opinio.cases.Case;
import org.opinio.cases.Operation;
import org.opinio.cases.StatedFact;
import org.opinio.law.Law;

/** The facts of operations and campaigns, those of a campaign added up from its operations. */
public final class UnitFacts {

  private final Case file;
  private final CampaignFact campaignFact;

  public UnitFacts(Case file, Law law) {
    this.file = file;
    this.campaignFact = new CampaignFact(law);
  }

  /** The facts of the unit, save those about one host alone. */
  public Map<String, StatedFact> of(String unit) {
    Campaign campaign = file.campaigns().get(unit);
    if (campaign == null) {
      return file.operation(unit).facts();
    }
    Map<String, Map<String, StatedFact>> byOperation = new LinkedHashMap<>();
    campaign.operations().forEach(id -> byOperation.put(id, file.operation(id).facts()));
    Map<String, StatedFact> facts = new LinkedHashMap<>(campaign.facts());
    sum(byOperation).forEach(facts::putIfAbsent);
    return Collections.unmodifiableMap(facts);
  }

  /**
   * The facts about the State as a host of the unit; of a campaign, from the operations that it
   * hosted.
   */
  public Map<String, StatedFact> ofHost(String unit, String state) {
    return ofParty(unit, operation -> of(operation.hosts(), state));
  }

  /** The facts about the State as one that claims jurisdiction; of a campaign likewise. */
  public Map<String, StatedFact> ofClaimant(String unit, String state) {
    return ofParty(unit, operation -> of(operation.claimants(), state));
  }

  /**
   * The facts about an acting or a protected party alone. Of a campaign: those that some operation
   * states of it alone, from all operations; what one states of all its parties is said of this one
   * too, where it is the acting or the target State. What does not follow is unknown.
   */
  public Map<String, StatedFact> own(String unit, String party) {
    Campaign campaign = file.campaigns().get(unit);
    if (campaign == null) {
      return file.operation(unit).own().getOrDefault(party, Map.of());
    }
    List<Operation> operations = campaign.operations().stream().map(file::operation).toList();
    Map<String, StatedFact> first = new LinkedHashMap<>();
    operations.forEach(o -> o.own().getOrDefault(party, Map.of()).forEach(first::putIfAbsent));
    Map<String, Map<String, StatedFact>> byOperation = new LinkedHashMap<>();
    for (Operation operation : operations) {
      Map<String, StatedFact> said = new LinkedHashMap<>();
      if (operation.acting().contains(party) || operation.target().contains(party)) {
        said.putAll(operation.facts());
      }
      said.putAll(operation.own().getOrDefault(party, Map.of()));
      said.keySet().retainAll(first.keySet());
      byOperation.put(operation.id(), said);
    }
    Map<String, StatedFact> facts = new LinkedHashMap<>(sum(byOperation));
    first.forEach((id, fact) -> facts.putIfAbsent(id, unknown(fact)));
    facts.keySet().removeAll(campaign.facts().keySet());
    return Collections.unmodifiableMap(facts);
  }

  /** Nothing is known of the fact, and nothing is said of how. */
  private static StatedFact unknown(StatedFact fact) {
    return new StatedFact(
        fact.fact(),
        new StatedFact.Value.Unknown(),
        "",
        List.of(),
        "",
        "",
        Map.of(),
        List.of(),
        "",
        fact.marking(),
        fact.place());
  }

  private static Optional<Map<String, StatedFact>> of(List<Operation.Party> parties, String state) {
    return parties.stream()
        .filter(p -> p.state().equals(state))
        .map(Operation.Party::facts)
        .findFirst();
  }

  private Map<String, StatedFact> ofParty(
      String unit, Function<Operation, Optional<Map<String, StatedFact>>> own) {
    Campaign campaign = file.campaigns().get(unit);
    List<String> operations = campaign == null ? List.of(unit) : campaign.operations();
    Map<String, Map<String, StatedFact>> byOperation = new LinkedHashMap<>();
    for (String id : operations) {
      own.apply(file.operation(id)).ifPresent(facts -> byOperation.put(id, facts));
    }
    if (campaign == null) {
      return byOperation.getOrDefault(unit, Map.of());
    }
    Map<String, StatedFact> facts = new LinkedHashMap<>(sum(byOperation));
    facts.keySet().removeAll(campaign.facts().keySet());
    return Collections.unmodifiableMap(facts);
  }

  private Map<String, StatedFact> sum(Map<String, Map<String, StatedFact>> byOperation) {
    Set<String> ids = new LinkedHashSet<>();
    byOperation.values().forEach(facts -> ids.addAll(facts.keySet()));
    Map<String, StatedFact> sum = new LinkedHashMap<>();
    for (String id : ids) {
      Map<String, StatedFact> stated = new LinkedHashMap<>();
      List<String> silent = new ArrayList<>();
      byOperation.forEach((operation, facts) -> {
        if (facts.containsKey(id)) {
          stated.put(operation, facts.get(id));
        } else {
          silent.add(operation);
        }
      });
      campaignFact.of(id, stated, silent.isEmpty()).ifPresent(fact -> sum.put(id, fact));
    }
    return sum;
  }
}
