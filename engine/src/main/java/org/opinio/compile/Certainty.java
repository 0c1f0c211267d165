// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.compile;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.OptionalInt;
import org.opinio.logic.Circuit;
import org.opinio.logic.Diagrams;

/**
 * On which readings a node is certain, whatever the unknown facts are. Parts that share no unknown
 * fact are taken one by one, so that a large rule costs little more than its parts.
 */
final class Certainty {

  private static final int UNKNOWN = -1;

  private final Evaluation evaluation;
  private final boolean cautious;
  private final int[] established;
  private final int[] refuted;

  /**
   * Certainty of the nodes of an evaluation.
   *
   * @param cautious whether it must stay certain even if all is shown that still can be
   */
  Certainty(Evaluation evaluation, boolean cautious) {
    this.evaluation = evaluation;
    this.cautious = cautious;
    int size = evaluation.law().circuit().size();
    this.established = new int[size];
    this.refuted = new int[size];
    Arrays.fill(established, UNKNOWN);
    Arrays.fill(refuted, UNKNOWN);
  }

  /** Takes over what was found of nodes for an earlier evaluation in the same diagrams. */
  void carry(Certainty earlier, BitSet nodes) {
    for (int node = nodes.nextSetBit(0); node >= 0; node = nodes.nextSetBit(node + 1)) {
      established[node] = earlier.established[node];
      refuted[node] = earlier.refuted[node];
    }
  }

  int established(int node) {
    if (established[node] == UNKNOWN) {
      established[node] = find(node, true);
    }
    return established[node];
  }

  int refuted(int node) {
    if (refuted[node] == UNKNOWN) {
      refuted[node] = find(node, false);
    }
    return refuted[node];
  }

  private int certain(int node, boolean value) {
    return value ? established(node) : refuted(node);
  }

  private int find(int node, boolean value) {
    Circuit circuit = evaluation.law().circuit();
    Diagrams d = evaluation.diagrams();
    return switch (circuit.kind(node)) {
      case CONSTANT, VARIABLE -> {
        int f = evaluation.function(node);
        yield evaluation.never(List.of(value ? d.not(f) : f));
      }
      case NOT -> certain(circuit.input(node, 0), !value);
      case AND -> value ? every(node, true) : some(node, false);
      case OR -> value ? some(node, true) : every(node, false);
      case SHOWN -> {
        int input = circuit.input(node, 0);
        yield cautious
            ? certain(input, value)
            : value ? evaluation.established(input) : d.not(evaluation.established(input));
      }
      case NAMED -> {
        OptionalInt given = evaluation.given(node);
        yield given.isEmpty()
            ? certain(circuit.input(node, 0), value)
            : value ? given.getAsInt() : d.not(given.getAsInt());
      }
    };
  }

  /** Every input must have the value. */
  private int every(int node, boolean value) {
    Circuit circuit = evaluation.law().circuit();
    Diagrams d = evaluation.diagrams();
    int all = Diagrams.TRUE;
    for (int i = 0; i < circuit.inputs(node) && all != Diagrams.FALSE; i++) {
      all = d.and(all, certain(circuit.input(node, i), value));
    }
    return all;
  }

  /**
   * Some input must have the value: in one of the blocks, for blocks know nothing of each other.
   */
  private int some(int node, boolean value) {
    Diagrams d = evaluation.diagrams();
    int any = Diagrams.FALSE;
    for (List<Integer> block : evaluation.blocks().of(node)) {
      if (any == Diagrams.TRUE) {
        break;
      }
      any = d.or(any, block.size() == 1 ? certain(block.getFirst(), value) : some(block, value));
    }
    return any;
  }

  /** Some node of a block must have the value: they cannot all have the other one. */
  int some(List<Integer> block, boolean value) {
    Diagrams d = evaluation.diagrams();
    List<Integer> otherwise = new ArrayList<>();
    for (Conjuncts.Literal literal : new Conjuncts(evaluation).of(block, !value)) {
      int node = literal.node();
      int f = cautious ? evaluation.bounds().of(node, literal.value()) : evaluation.function(node);
      otherwise.add(literal.value() ? f : d.not(f));
    }
    return evaluation.never(otherwise);
  }
}
