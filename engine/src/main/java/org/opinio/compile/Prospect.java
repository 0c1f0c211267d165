// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.compile;

import java.util.Arrays;
import java.util.OptionalInt;
import org.opinio.logic.Circuit;
import org.opinio.logic.Diagrams;

/**
 * What may still come of findings that wait for something to be shown. Exceptions and cuts look only at
 * what is established already; here a node lies between what it is if none of them is ever shown that
 * would help it, and what it is if all are that still can be.
 */
public final class Prospect {

  private static final int UNKNOWN = -1;

  private final Evaluation evaluation;
  private final int[] least;
  private final int[] most;
  private final boolean[] waits;

  public Prospect(Evaluation evaluation) {
    this.evaluation = evaluation;
    Circuit circuit = evaluation.law().circuit();
    this.least = unknown(circuit.size());
    this.most = unknown(circuit.size());
    this.waits = new boolean[circuit.size()];
    for (int node = 0; node < circuit.size(); node++) {
      waits[node] = circuit.kind(node) == Circuit.Kind.SHOWN;
      for (int i = 0; i < circuit.inputs(node); i++) {
        waits[node] |= waits[circuit.input(node, i)];
      }
    }
  }

  private static int[] unknown(int size) {
    int[] values = new int[size];
    Arrays.fill(values, UNKNOWN);
    return values;
  }

  /** Whether the node waits for anything to be shown. */
  public boolean waits(int node) {
    return waits[node];
  }

  /** The readings on which the node could still be met, once what can be shown is shown. */
  public int possible(int node) {
    Diagrams d = evaluation.diagrams();
    return d.not(evaluation.always(d.not(most(node))));
  }

  /** The readings on which the node is met even if every exception that can be shown is shown. */
  public int certain(int node) {
    return evaluation.always(least(node));
  }

  private int most(int node) {
    if (!waits[node]) {
      return evaluation.function(node);
    }
    if (most[node] == UNKNOWN) {
      most[node] = bound(node, true);
    }
    return most[node];
  }

  private int least(int node) {
    if (!waits[node]) {
      return evaluation.function(node);
    }
    if (least[node] == UNKNOWN) {
      least[node] = bound(node, false);
    }
    return least[node];
  }

  private int bound(int node, boolean upper) {
    Diagrams d = evaluation.diagrams();
    Circuit circuit = evaluation.law().circuit();
    return switch (circuit.kind(node)) {
      case CONSTANT, VARIABLE -> evaluation.function(node);
      case NOT -> {
        int input = circuit.input(node, 0);
        yield d.not(upper ? least(input) : most(input));
      }
      case AND -> {
        int f = Diagrams.TRUE;
        for (int i = 0; i < circuit.inputs(node); i++) {
          f = d.and(f, upper ? most(circuit.input(node, i)) : least(circuit.input(node, i)));
        }
        yield f;
      }
      case OR -> {
        int f = Diagrams.FALSE;
        for (int i = 0; i < circuit.inputs(node); i++) {
          f = d.or(f, upper ? most(circuit.input(node, i)) : least(circuit.input(node, i)));
        }
        yield f;
      }
      case SHOWN -> {
        int input = circuit.input(node, 0);
        yield upper ? d.not(evaluation.refuted(input)) : evaluation.established(input);
      }
      case NAMED -> {
        OptionalInt given = evaluation.given(node);
        int input = circuit.input(node, 0);
        yield given.isPresent() ? given.getAsInt() : upper ? most(input) : least(input);
      }
    };
  }
}
