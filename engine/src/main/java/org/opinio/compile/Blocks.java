// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.compile;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.opinio.logic.Circuit;

/**
 * Parts of a circuit that share no unknown fact, not even through what facts imply. What is certain
 * of such parts together follows from what is certain of each.
 */
final class Blocks {

  private final CompiledLaw law;
  private final Predicate<Integer> isUnknownFact;
  private final Predicate<Integer> isGiven;
  private final List<BitSet> constraints;
  private final Map<Integer, BitSet> facts = new HashMap<>();

  /**
   * Blocks of a circuit.
   *
   * @param isUnknownFact whether a variable is an unknown fact
   * @param isGiven whether the value of a named node is given
   * @param constraints variables that what cannot be otherwise ties together
   */
  Blocks(
      CompiledLaw law,
      Predicate<Integer> isUnknownFact,
      Predicate<Integer> isGiven,
      List<BitSet> constraints) {
    this.law = law;
    this.isUnknownFact = isUnknownFact;
    this.isGiven = isGiven;
    this.constraints = constraints;
  }

  /** Takes over what was found of nodes for an earlier evaluation. */
  void carry(Blocks earlier, BitSet nodes) {
    earlier.facts.forEach((node, found) -> {
      if (nodes.get(node)) {
        facts.put(node, found);
      }
    });
  }

  /** The inputs of a node in groups, none of which shares an unknown fact with another. */
  List<List<Integer>> of(int node) {
    List<List<Integer>> groups = new ArrayList<>();
    List<BitSet> supports = new ArrayList<>();
    Circuit circuit = law.circuit();
    for (int i = 0; i < circuit.inputs(node); i++) {
      List<Integer> group = new ArrayList<>(List.of(circuit.input(node, i)));
      BitSet support = (BitSet) facts(circuit.input(node, i)).clone();
      for (int g = groups.size() - 1; g >= 0; g--) {
        if (supports.get(g).intersects(support)) {
          group.addAll(0, groups.remove(g));
          support.or(supports.remove(g));
        }
      }
      groups.add(group);
      supports.add(support);
    }
    return groups;
  }

  /** The unknown facts that bear on a node; none on what is cut off by having to be shown. */
  private BitSet facts(int node) {
    BitSet existing = facts.get(node);
    if (existing != null) {
      return existing;
    }
    Circuit circuit = law.circuit();
    BitSet found = new BitSet();
    switch (circuit.kind(node)) {
      case CONSTANT, SHOWN -> {}
      case VARIABLE -> {
        if (isUnknownFact.test(circuit.label(node))) {
          found.set(circuit.label(node));
          close(found);
        }
      }
      case NAMED -> {
        if (!isGiven.test(node)) {
          found.or(facts(circuit.input(node, 0)));
        }
      }
      case NOT, AND, OR -> {
        for (int i = 0; i < circuit.inputs(node); i++) {
          found.or(facts(circuit.input(node, i)));
        }
      }
    }
    facts.put(node, found);
    return found;
  }

  private void close(BitSet found) {
    int before;
    do {
      before = found.cardinality();
      for (BitSet constraint : constraints) {
        if (constraint.intersects(found)) {
          found.or(constraint);
        }
      }
    } while (found.cardinality() > before);
  }
}
