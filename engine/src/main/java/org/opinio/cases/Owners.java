// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.cases;

import java.util.Optional;
import java.util.Set;
import org.opinio.law.Fact;

/** Finds with whom a fact of a situation is stated in the case file. */
public final class Owners {

  /** Groups of facts that are about a response; others are about what it answers. */
  private static final Set<String> OF_RESPONSES = Set.of("resp", "necessity");

  private static final String OF_HOSTS = "host";

  private Owners() {}

  /** Where the fact is written; empty where the file keeps it with a party of several. */
  public static Optional<CaseEdit.Owner> of(Case subject, Situation situation, Fact fact) {
    Optional<Response> response = situation.response();
    if (response.isPresent() && isOf(response.get(), fact)) {
      return Optional.of(new CaseEdit.Owner.OfResponse(response.get().id()));
    }
    Campaign campaign = subject.campaigns().get(situation.unit());
    if (campaign != null) {
      return Optional.of(new CaseEdit.Owner.OfCampaign(campaign.id()));
    }
    Operation operation = subject.operation(situation.unit());
    if (fact.group().equals(OF_HOSTS) && operation.hosts().size() > 1) {
      return operation.hosts().stream()
          .filter(h -> h.state().equals(situation.alleged()))
          .filter(h -> operation.hosts().stream().anyMatch(o -> !o.facts().isEmpty()))
          .findFirst()
          .map(h -> new CaseEdit.Owner.OfHost(operation.id(), h.state()));
    }
    return Optional.of(
        operation.hosts().stream()
            .filter(h -> fact.group().equals(OF_HOSTS) && !h.facts().isEmpty())
            .findFirst()
            .<CaseEdit.Owner>map(h -> new CaseEdit.Owner.OfHost(operation.id(), h.state()))
            .orElseGet(() -> new CaseEdit.Owner.OfOperation(operation.id())));
  }

  private static boolean isOf(Response response, Fact fact) {
    return OF_RESPONSES.contains(fact.group())
        || response.facts().keySet().stream().anyMatch(f -> f.startsWith(fact.group() + "."));
  }
}
