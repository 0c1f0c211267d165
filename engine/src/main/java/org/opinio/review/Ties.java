// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.review;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.opinio.compile.CompiledLaw;
import org.opinio.logic.Circuit;

/**
 * Which value of a fact forces which of another, by what cannot be otherwise. Exact for ties of two
 * variables; of more than two, each value is taken to force any other, so that nothing is missed.
 */
final class Ties {

  private final CompiledLaw law;
  private final Map<Integer, List<Integer>> forced = new HashMap<>();
  private final Map<Integer, List<Integer>> forcing = new HashMap<>();

  Ties(CompiledLaw law) {
    this.law = law;
    for (int node : law.factConstraints()) {
      BitSet variables = new BitSet();
      collect(node, variables);
      List<Integer> all = variables.stream().boxed().toList();
      if (all.size() == 2) {
        pair(node, all.getFirst(), all.getLast());
      } else if (all.size() > 2) {
        each(all);
      }
    }
  }

  /** A variable and its value as one number. */
  static int side(int variable, boolean value) {
    return 2 * variable + (value ? 1 : 0);
  }

  /** The sides that force this one, itself first. */
  List<Integer> forcing(int variable, boolean value) {
    return reach(forcing, side(variable, value));
  }

  /** The sides that this one forces, itself first. */
  List<Integer> forced(int variable, boolean value) {
    return reach(forced, side(variable, value));
  }

  private static List<Integer> reach(Map<Integer, List<Integer>> edges, int from) {
    List<Integer> found = new ArrayList<>(List.of(from));
    BitSet seen = new BitSet();
    seen.set(from);
    Deque<Integer> left = new ArrayDeque<>(found);
    while (!left.isEmpty()) {
      for (int next : edges.getOrDefault(left.poll(), List.of())) {
        if (!seen.get(next)) {
          seen.set(next);
          found.add(next);
          left.add(next);
        }
      }
    }
    return found;
  }

  private void pair(int node, int a, int b) {
    for (boolean x : new boolean[] {false, true}) {
      for (boolean y : new boolean[] {false, true}) {
        if (!holds(node, Map.of(a, x, b, y))) {
          force(side(a, x), side(b, !y));
          force(side(b, y), side(a, !x));
        }
      }
    }
  }

  private void each(List<Integer> variables) {
    for (int a : variables) {
      for (int b : variables) {
        if (a != b) {
          force(side(a, false), side(b, false));
          force(side(a, false), side(b, true));
          force(side(a, true), side(b, false));
          force(side(a, true), side(b, true));
        }
      }
    }
  }

  private void force(int a, int b) {
    forced.computeIfAbsent(a, k -> new ArrayList<>()).add(b);
    forcing.computeIfAbsent(b, k -> new ArrayList<>()).add(a);
  }

  private void collect(int node, BitSet found) {
    Circuit circuit = law.circuit();
    if (circuit.kind(node) == Circuit.Kind.VARIABLE) {
      found.set(circuit.label(node));
    }
    for (int i = 0; i < circuit.inputs(node); i++) {
      collect(circuit.input(node, i), found);
    }
  }

  private boolean holds(int node, Map<Integer, Boolean> values) {
    Circuit circuit = law.circuit();
    return switch (circuit.kind(node)) {
      case CONSTANT -> node == Circuit.TRUE;
      case VARIABLE -> values.getOrDefault(circuit.label(node), false);
      case NOT -> !holds(circuit.input(node, 0), values);
      case AND -> met(node, values) == circuit.inputs(node);
      case OR -> met(node, values) > 0;
      case SHOWN, NAMED -> holds(circuit.input(node, 0), values);
    };
  }

  private int met(int node, Map<Integer, Boolean> values) {
    int met = 0;
    for (int i = 0; i < law.circuit().inputs(node); i++) {
      met += holds(law.circuit().input(node, i), values) ? 1 : 0;
    }
    return met;
  }
}
