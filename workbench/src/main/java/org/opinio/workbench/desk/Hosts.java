// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.workbench.desk;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.opinio.cases.CaseEdit;
import org.opinio.cases.Operation;
import org.opinio.law.Law;
import org.opinio.store.StoreFault;

/**
 * Names a host of an operation in the text of a case: a State from or through whose territory it
 * ran. Each host has its own facts then; one of them is written down as unknown, which states
 * nothing. Where all are stated of the operation, for its hosts at once, they are only listed.
 */
public final class Hosts {

  private static final String GROUP = "host";

  private Hosts() {}

  /**
   * The text with one more host.
   *
   * @param state code of a State of the case
   * @return empty where all facts on hosts are stated of the operation, and some of a host as well
   */
  public static Optional<String> added(String text, Operation operation, String state, Law law) {
    Set<String> hosts = new LinkedHashSet<>();
    List<String> plain = new ArrayList<>();
    for (Operation.Party host : operation.hosts()) {
      hosts.add(host.state());
      if (host.facts().isEmpty()) {
        plain.add(host.state());
      }
    }
    if (hosts.contains(state)) {
      return Optional.of(text);
    }
    plain.add(state);
    return law.facts().values().stream()
        .filter(f -> f.group().equals(GROUP) && !operation.facts().containsKey(f.id()))
        .map(f -> f.id())
        .findFirst()
        .map(fact -> {
          String with = text;
          for (String one : plain) {
            with =
                CaseEdit.stated(
                    with,
                    new CaseEdit.Owner.OfHost(operation.id(), one),
                    fact,
                    List.of("unknown"),
                    false,
                    Optional.empty());
          }
          return with;
        })
        .or(() ->
            operation.hosts().stream().allMatch(h -> h.facts().isEmpty())
                ? Optional.of(CaseEdit.hosted(text, operation.id(), plain))
                : Optional.empty());
  }

  /** Why no host can be added. */
  public static StoreFault allAtOnce() {
    return new StoreFault(
        StoreFault.Kind.REFUSED,
        "Every fact on hosts is stated of the operation, and some of one host as well.",
        "Name the host in the text of the case.");
  }
}
