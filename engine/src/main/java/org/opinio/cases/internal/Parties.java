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
 * @param third other States whose rights it touched
 * @param persons persons whose rights it touched
 * @param claimants States that claim jurisdiction over it
 * @param hosts the States from or through whose territory it ran; empty where the case does not say
 */
public record Parties(
    List<String> acting,
    List<String> target,
    List<String> third,
    List<String> persons,
    List<String> claimants,
    List<String> hosts) {

  /** The parties of the operation or campaign with this id, which exists. */
  public static Parties of(Case file, String unit) {
    Campaign campaign = file.campaigns().get(unit);
    List<String> operations = campaign == null ? List.of(unit) : campaign.operations();
    Operation first = file.operation(operations.getFirst());
    Set<String> hosts = new LinkedHashSet<>();
    Set<String> third = new LinkedHashSet<>();
    Set<String> persons = new LinkedHashSet<>();
    Set<String> claimants = new LinkedHashSet<>();
    for (String id : operations) {
      file.operation(id).hosts().forEach(host -> hosts.add(host.state()));
      third.addAll(file.operation(id).third());
      persons.addAll(file.operation(id).persons());
      file.operation(id).claimants().forEach(claimant -> claimants.add(claimant.state()));
    }
    return new Parties(
        first.acting(),
        first.target(),
        List.copyOf(third),
        List.copyOf(persons),
        List.copyOf(claimants),
        List.copyOf(hosts));
  }

  /** Hosts that are not said to have acted themselves. */
  public List<String> otherHosts() {
    return hosts.stream().filter(host -> !acting.contains(host)).toList();
  }

  /** Whether the State is judged as a host too, or no host is named. */
  public boolean mayHost(String state) {
    return hosts.isEmpty() || hosts.contains(state);
  }

  /** Whether more than one party is protected. */
  public boolean protectsSeveral() {
    return target.size() + third.size() + persons.size() > 1;
  }

  /** How many situations they make. */
  public long situations() {
    long towards = (long) target.size() + third.size();
    return (long) acting.size() * (towards + persons.size())
        + (long) otherHosts().size() * towards
        + claimants.size();
  }

  /** The States judged: acting ones and hosts. */
  public List<String> judged() {
    List<String> judged = new ArrayList<>(acting);
    judged.addAll(otherHosts());
    return List.copyOf(judged);
  }
}
