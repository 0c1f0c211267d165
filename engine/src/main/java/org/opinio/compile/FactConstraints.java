// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.compile;

import java.util.ArrayList;
import java.util.List;
import org.opinio.law.Fact;
import org.opinio.law.Law;
import org.opinio.logic.Circuit;

/** What cannot be otherwise: the shape of each fact used, and what it implies or excludes. */
final class FactConstraints {

  private final Law law;
  private final Encoder encoder;
  private final Circuit.Builder circuit;

  FactConstraints(Law law, Encoder encoder, Circuit.Builder circuit) {
    this.law = law;
    this.encoder = encoder;
    this.circuit = circuit;
  }

  /** Constraint nodes; every fact named by one gets variables, whether a rule uses it or not. */
  List<Integer> all() {
    List<Integer> nodes = new ArrayList<>();
    for (Fact fact : law.facts().values()) {
      for (String implied : fact.implies()) {
        nodes.add(encoder.implies(node(fact.id()), node(implied)));
      }
      for (String excluded : fact.excludes()) {
        nodes.add(circuit.not(circuit.and(List.of(node(fact.id()), node(excluded)))));
      }
    }
    for (Encoding encoding : encoder.facts().values()) {
      if (encoding.constraint() != Circuit.TRUE) {
        nodes.add(encoding.constraint());
      }
    }
    return List.copyOf(nodes);
  }

  private int node(String id) {
    int value = id.indexOf('=');
    return value < 0
        ? encoder.fact(id).accept("")
        : encoder.fact(id.substring(0, value)).accept(id.substring(value + 1));
  }
}
