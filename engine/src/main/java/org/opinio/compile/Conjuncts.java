// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.compile;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import org.opinio.logic.Circuit;

/** Takes nodes apart into literals that must all hold for the nodes to have a value. */
final class Conjuncts {

  private final Evaluation evaluation;

  Conjuncts(Evaluation evaluation) {
    this.evaluation = evaluation;
  }

  /** A node that is to be true, or false. */
  record Literal(int node, boolean value) {}

  /** The literals that all hold exactly where every node has the value. */
  List<Literal> of(List<Integer> nodes, boolean value) {
    Set<Literal> found = new LinkedHashSet<>();
    nodes.forEach(node -> collect(node, value, found));
    return new ArrayList<>(found);
  }

  private void collect(int node, boolean value, Set<Literal> found) {
    Circuit circuit = evaluation.law().circuit();
    switch (circuit.kind(node)) {
      case NOT -> collect(circuit.input(node, 0), !value, found);
      case NAMED -> {
        OptionalInt given = evaluation.given(node);
        if (given.isPresent()) {
          found.add(new Literal(node, value));
        } else {
          collect(circuit.input(node, 0), value, found);
        }
      }
      case AND, OR -> {
        if (value == (circuit.kind(node) == Circuit.Kind.AND)) {
          for (int i = 0; i < circuit.inputs(node); i++) {
            collect(circuit.input(node, i), value, found);
          }
        } else {
          found.add(new Literal(node, value));
        }
      }
      case CONSTANT, VARIABLE, SHOWN -> found.add(new Literal(node, value));
    }
  }
}
