// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.compile;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.opinio.logic.Circuit;

/** Which nodes of a circuit rest on which variables, also through what facts imply or exclude. */
final class Resting {

  private final Circuit circuit;

  private Resting(Circuit circuit) {
    this.circuit = circuit;
  }

  /** The nodes that rest on none of these variables, nor on one that a constraint ties to them. */
  static BitSet notOn(CompiledLaw law, BitSet variables) {
    Resting resting = new Resting(law.circuit());
    BitSet tied = (BitSet) variables.clone();
    List<BitSet> constraints = new ArrayList<>();
    law.factConstraints().forEach(node -> constraints.add(resting.variables(node)));
    int before;
    do {
      before = tied.cardinality();
      for (BitSet constraint : constraints) {
        if (constraint.intersects(tied)) {
          tied.or(constraint);
        }
      }
    } while (tied.cardinality() > before);
    return resting.notOn(tied);
  }

  private BitSet variables(int node) {
    BitSet found = new BitSet();
    if (circuit.kind(node) == Circuit.Kind.VARIABLE) {
      found.set(circuit.label(node));
    }
    for (int i = 0; i < circuit.inputs(node); i++) {
      found.or(variables(circuit.input(node, i)));
    }
    return found;
  }

  /** The inputs of a node come before it. */
  private BitSet notOn(BitSet variables) {
    BitSet free = new BitSet();
    for (int node = 0; node < circuit.size(); node++) {
      boolean rests =
          circuit.kind(node) == Circuit.Kind.VARIABLE && variables.get(circuit.label(node));
      for (int i = 0; i < circuit.inputs(node) && !rests; i++) {
        rests = !free.get(circuit.input(node, i));
      }
      free.set(node, !rests);
    }
    return free;
  }
}
