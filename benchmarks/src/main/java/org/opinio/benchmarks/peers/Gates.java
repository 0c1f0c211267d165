// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.benchmarks.peers;

import java.util.ArrayList;
import java.util.List;
import org.opinio.compile.CompiledLaw;
import org.opinio.logic.Circuit;

/**
 * The circuit for cases of which everything is known, as rules can be written of it: names and cuts
 * fall away, and what is left are conjunctions and disjunctions of literals.
 */
final class Gates {

  private final Circuit circuit;
  private final CompiledLaw law;

  Gates(CompiledLaw law) {
    this.law = law;
    this.circuit = law.circuit();
  }

  /** A gate with its inputs; a negative number {@code -n - 1} is the opposite of {@code n}. */
  record Gate(int node, boolean all, List<Integer> inputs) {}

  /** Those below the given nodes, inputs before what they are inputs of. */
  List<Gate> below(List<Integer> nodes) {
    boolean[] needed = new boolean[circuit.size()];
    nodes.forEach(n -> mark(n, needed));
    List<Gate> gates = new ArrayList<>();
    for (int node = 0; node < circuit.size(); node++) {
      if (needed[node] && isGate(node)) {
        List<Integer> inputs = new ArrayList<>();
        for (int i = 0; i < circuit.inputs(node); i++) {
          inputs.add(literal(circuit.input(node, i)));
        }
        gates.add(new Gate(node, circuit.kind(node) == Circuit.Kind.AND, inputs));
      }
    }
    return gates;
  }

  private void mark(int node, boolean[] needed) {
    if (!needed[node]) {
      needed[node] = true;
      for (int i = 0; i < circuit.inputs(node); i++) {
        mark(circuit.input(node, i), needed);
      }
    }
  }

  /** Whether the node is a conjunction or disjunction; a literal is none where it is an opposite. */
  boolean isGate(int node) {
    return node >= 0
        && (circuit.kind(node) == Circuit.Kind.AND || circuit.kind(node) == Circuit.Kind.OR);
  }

  /** The gate, variable or constant for which a node stands, or its opposite. */
  int literal(int node) {
    return switch (circuit.kind(node)) {
      case NOT -> -literal(circuit.input(node, 0)) - 1;
      case SHOWN, NAMED -> literal(circuit.input(node, 0));
      case CONSTANT, VARIABLE, AND, OR -> node;
    };
  }

  boolean isVariable(int node) {
    return circuit.kind(node) == Circuit.Kind.VARIABLE;
  }

  int variable(int node) {
    return circuit.label(node);
  }

  boolean isReading(int variable) {
    return law.variables().get(variable).isReading();
  }
}
