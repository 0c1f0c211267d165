// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.cases.internal;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.opinio.cases.Campaign;
import org.opinio.cases.Case;
import org.opinio.cases.Operation;

/**
 * Who takes part in an operation or campaign.
 *
 * @param hosts the States from or through whose territory it ran; empty where the case does not say
 */
public record Parties(List<String> acting, List<String> target, List<String> hosts) {

  /** The parties of the operation or campaign with this id, which exists. */
  public static Parties of(Case file, String unit) {
    Campaign campaign = file.campaigns().get(unit);
    List<String> operations = campaign == null ? List.of(unit) : campaign.operations();
    Operation first = file.operation(operations.getFirst());
    Set<String> hosts = new LinkedHashSet<>();
    for (String id : operations) {
      file.operation(id).hosts().forEach(host -> hosts.add(host.state()));
    }
    return new Parties(first.acting(), first.target(), List.copyOf(hosts));
  }

  /** Hosts that are not said to have acted themselves. */
  public List<String> otherHosts() {
    return hosts.stream().filter(host -> !acting.contains(host)).toList();
  }

  /** Whether the State is judged as a host too, or no host is named. */
  public boolean mayHost(String state) {
    return hosts.isEmpty() || hosts.contains(state);
  }

  /** The States judged: acting ones and hosts. */
  public List<String> judged() {
    List<String> judged = new ArrayList<>(acting);
    judged.addAll(otherHosts());
    return List.copyOf(judged);
  }
}
