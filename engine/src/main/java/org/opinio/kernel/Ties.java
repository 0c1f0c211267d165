// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.kernel;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.opinio.compile.CompiledLaw;
import org.opinio.logic.Circuit;

/** Which value of one variable forces which of another, by what cannot be otherwise. */
final class Ties {

  private final Map<Side, List<Side>> forcedBy = new HashMap<>();

  /** A variable with a value. */
  record Side(int variable, boolean value) {

    Side other() {
      return new Side(variable, !value);
    }
  }

  Ties(CompiledLaw law) {
    law.factConstraints().forEach(node -> collect(law.circuit(), node));
  }

  /** What forces the variable to the value, directly or through others; itself first. */
  List<Side> forcing(int variable, boolean value) {
    List<Side> found = new ArrayList<>(List.of(new Side(variable, value)));
    for (int i = 0; i < found.size(); i++) {
      for (Side side : forcedBy.getOrDefault(found.get(i), List.of())) {
        if (!found.contains(side)) {
          found.add(side);
        }
      }
    }
    return found;
  }

  private void collect(Circuit circuit, int node) {
    if (circuit.kind(node) == Circuit.Kind.AND) {
      for (int i = 0; i < circuit.inputs(node); i++) {
        collect(circuit, circuit.input(node, i));
      }
      return;
    }
    BitSet variables = new BitSet();
    variables(circuit, node, variables);
    if (variables.cardinality() == 2) {
      int a = variables.nextSetBit(0);
      int b = variables.nextSetBit(a + 1);
      for (boolean x : new boolean[] {false, true}) {
        for (boolean y : new boolean[] {false, true}) {
          if (!holds(circuit, node, Map.of(a, x, b, y))) {
            force(new Side(a, x), new Side(b, !y));
            force(new Side(b, y), new Side(a, !x));
          }
        }
      }
    }
  }

  private void force(Side by, Side forced) {
    forcedBy.computeIfAbsent(forced, k -> new ArrayList<>()).add(by);
  }

  private static void variables(Circuit circuit, int node, BitSet found) {
    if (circuit.kind(node) == Circuit.Kind.VARIABLE) {
      found.set(circuit.label(node));
    }
    for (int i = 0; i < circuit.inputs(node); i++) {
      variables(circuit, circuit.input(node, i), found);
    }
  }

  private static boolean holds(Circuit circuit, int node, Map<Integer, Boolean> values) {
    return switch (circuit.kind(node)) {
      case CONSTANT -> node == Circuit.TRUE;
      case VARIABLE -> values.getOrDefault(circuit.label(node), false);
      case NOT -> !holds(circuit, circuit.input(node, 0), values);
      case AND -> met(circuit, node, values) == circuit.inputs(node);
      case OR -> met(circuit, node, values) > 0;
      case SHOWN, NAMED -> holds(circuit, circuit.input(node, 0), values);
    };
  }

  private static int met(Circuit circuit, int node, Map<Integer, Boolean> values) {
    int met = 0;
    for (int i = 0; i < circuit.inputs(node); i++) {
      met += holds(circuit, circuit.input(node, i), values) ? 1 : 0;
    }
    return met;
  }
}
