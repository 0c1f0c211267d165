// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.compile;

import java.util.Arrays;
import java.util.OptionalInt;
import org.opinio.logic.Circuit;
import org.opinio.logic.Diagrams;

/**
 * What a node comes to once every fact is known, so that exceptions and cuts no longer wait for
 * anything to be shown. Much larger than {@link Evaluation#function} where much is unknown.
 */
public final class Completion {

  private static final int UNKNOWN = -1;

  private final Evaluation evaluation;
  private final int[] functions;

  public Completion(Evaluation evaluation) {
    this.evaluation = evaluation;
    this.functions = new int[evaluation.law().circuit().size()];
    Arrays.fill(functions, UNKNOWN);
  }

  /**
   * The node as a function of facts and readings.
   *
   * @throws org.opinio.logic.BudgetExceeded if it is too large
   */
  public int function(int node) {
    if (!evaluation.bounds().waits(node)) {
      return evaluation.function(node);
    }
    if (functions[node] == UNKNOWN) {
      functions[node] = completed(node);
    }
    return functions[node];
  }

  private int completed(int node) {
    Diagrams d = evaluation.diagrams();
    Circuit circuit = evaluation.law().circuit();
    return switch (circuit.kind(node)) {
      case CONSTANT, VARIABLE -> evaluation.function(node);
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
      case SHOWN -> function(circuit.input(node, 0));
      case NAMED -> {
        OptionalInt given = evaluation.given(node);
        yield given.isPresent() ? given.getAsInt() : function(circuit.input(node, 0));
      }
    };
  }
}
