// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.compile;

import java.util.HashMap;
import java.util.Map;
import org.opinio.logic.Circuit;
import org.opinio.logic.Diagrams;

/** What the variables of facts are where one value of a fact alone is the case. */
final class ExactValues {

  private final CompiledLaw law;
  private final Diagrams d = new Diagrams(1 << 18);
  private final Map<String, Map<Integer, Boolean>> known = new HashMap<>();

  ExactValues(CompiledLaw law) {
    this.law = law;
  }

  /** By variable of the fact, those that the value fixes. */
  Map<Integer, Boolean> of(String fact, Encoding encoding, String value) {
    return known.computeIfAbsent(fact + '=' + value, k -> find(encoding, value));
  }

  private Map<Integer, Boolean> find(Encoding encoding, String value) {
    int function = d.and(function(encoding.exact(value)), function(encoding.constraint()));
    Map<Integer, Boolean> values = new HashMap<>();
    for (int v = encoding.first(); v < encoding.first() + encoding.count(); v++) {
      if (d.entails(function, d.variable(v))) {
        values.put(v, true);
      } else if (d.entails(function, d.not(d.variable(v)))) {
        values.put(v, false);
      }
    }
    return Map.copyOf(values);
  }

  private int function(int node) {
    Circuit circuit = law.circuit();
    return switch (circuit.kind(node)) {
      case CONSTANT -> node;
      case VARIABLE -> d.variable(circuit.label(node));
      case NOT -> d.not(function(circuit.input(node, 0)));
      case AND -> {
        int f = Diagrams.TRUE;
        for (int i = 0; i < circuit.inputs(node); i++) {
          f = d.and(f, function(circuit.input(node, i)));
        }
        yield f;
      }
      case OR -> {
        int f = Diagrams.FALSE;
        for (int i = 0; i < circuit.inputs(node); i++) {
          f = d.or(f, function(circuit.input(node, i)));
        }
        yield f;
      }
      case SHOWN, NAMED -> throw new IllegalArgumentException("not the value of a fact: " + node);
    };
  }
}
