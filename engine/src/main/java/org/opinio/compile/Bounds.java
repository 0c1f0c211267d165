// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.compile;

import java.util.Arrays;
import java.util.BitSet;
import java.util.OptionalInt;
import org.opinio.logic.Circuit;
import org.opinio.logic.Diagrams;

/**
 * What a node is at least and at most, between nothing more being shown and all that still can be.
 * Where nothing has to be shown both are the node itself.
 */
final class Bounds {

  private static final int UNKNOWN = -1;

  private final Evaluation evaluation;
  private final int[] least;
  private final int[] most;
  private final boolean[] waits;

  Bounds(Evaluation evaluation) {
    this.evaluation = evaluation;
    Circuit circuit = evaluation.law().circuit();
    this.least = new int[circuit.size()];
    this.most = new int[circuit.size()];
    this.waits = new boolean[circuit.size()];
    Arrays.fill(least, UNKNOWN);
    Arrays.fill(most, UNKNOWN);
    for (int node = 0; node < circuit.size(); node++) {
      waits[node] = circuit.kind(node) == Circuit.Kind.SHOWN;
      for (int i = 0; i < circuit.inputs(node); i++) {
        waits[node] |= waits[circuit.input(node, i)];
      }
    }
  }

  /** Takes over what was found of nodes for an earlier evaluation in the same diagrams. */
  void carry(Bounds earlier, BitSet nodes) {
    for (int node = nodes.nextSetBit(0); node >= 0; node = nodes.nextSetBit(node + 1)) {
      least[node] = earlier.least[node];
      most[node] = earlier.most[node];
    }
  }

  /** Whether the node waits for anything to be shown. */
  boolean waits(int node) {
    return waits[node];
  }

  int of(int node, boolean upper) {
    if (!waits[node]) {
      return evaluation.function(node);
    }
    int[] known = upper ? most : least;
    if (known[node] == UNKNOWN) {
      known[node] = bound(node, upper);
    }
    return known[node];
  }

  private int bound(int node, boolean upper) {
    Diagrams d = evaluation.diagrams();
    Circuit circuit = evaluation.law().circuit();
    return switch (circuit.kind(node)) {
      case CONSTANT, VARIABLE -> evaluation.function(node);
      case NOT -> d.not(of(circuit.input(node, 0), !upper));
      case AND -> {
        int f = Diagrams.TRUE;
        for (int i = 0; i < circuit.inputs(node); i++) {
          f = d.and(f, of(circuit.input(node, i), upper));
        }
        yield f;
      }
      case OR -> {
        int f = Diagrams.FALSE;
        for (int i = 0; i < circuit.inputs(node); i++) {
          f = d.or(f, of(circuit.input(node, i), upper));
        }
        yield f;
      }
      case SHOWN -> {
        int input = circuit.input(node, 0);
        Certainty cautious = evaluation.cautious();
        yield upper ? d.not(cautious.refuted(input)) : cautious.established(input);
      }
      case NAMED -> {
        OptionalInt given = evaluation.given(node);
        yield given.isPresent() ? given.getAsInt() : of(circuit.input(node, 0), upper);
      }
    };
  }
}
