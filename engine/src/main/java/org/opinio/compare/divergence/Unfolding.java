// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.compare.divergence;

import java.util.Arrays;
import java.util.BitSet;
import org.opinio.compile.CompiledLaw;
import org.opinio.logic.BudgetExceeded;
import org.opinio.logic.Circuit;
import org.opinio.logic.Diagrams;

/**
 * Nodes of the circuit as functions of facts and readings, every fact taken as known: what has to
 * be shown is shown where it is so. The results of some rules may be left as variables of their
 * own, one for each label, after those of the law.
 */
final class Unfolding {

  private static final int UNKNOWN = -1;

  private final CompiledLaw law;
  private final Diagrams diagrams;
  private final byte[] known;
  private final BitSet left;
  private final int most;
  private final int[] functions;

  /**
   * An unfolding.
   *
   * @param known by variable: 0 false, 1 true, -1 for what is asked
   * @param left labels of rules whose results are left as variables
   * @param most nodes of diagrams beyond which it is given up
   */
  Unfolding(CompiledLaw law, Diagrams diagrams, byte[] known, BitSet left, int most) {
    this.law = law;
    this.diagrams = diagrams;
    this.known = known;
    this.left = left;
    this.most = most;
    this.functions = new int[law.circuit().size()];
    Arrays.fill(functions, UNKNOWN);
  }

  /** The variable that stands for the result of a rule that is left. */
  static int variableOf(CompiledLaw law, int label) {
    return law.variables().size() + label;
  }

  /**
   * What is under the label of a rule, as a function.
   *
   * @throws BudgetExceeded if it is too large
   */
  int under(int named) {
    return of(law.circuit().input(named, 0));
  }

  private int of(int node) {
    if (functions[node] == UNKNOWN) {
      functions[node] = made(node);
      if (diagrams.size() > most) {
        throw new BudgetExceeded(most);
      }
    }
    return functions[node];
  }

  private int made(int node) {
    Circuit circuit = law.circuit();
    return switch (circuit.kind(node)) {
      case CONSTANT -> node;
      case VARIABLE -> {
        int v = circuit.label(node);
        yield known[v] == UNKNOWN ? diagrams.variable(v) : known[v];
      }
      case NOT -> diagrams.not(of(circuit.input(node, 0)));
      case AND -> {
        int f = Diagrams.TRUE;
        for (int i = 0; i < circuit.inputs(node) && f != Diagrams.FALSE; i++) {
          f = diagrams.and(f, of(circuit.input(node, i)));
        }
        yield f;
      }
      case OR -> {
        int f = Diagrams.FALSE;
        for (int i = 0; i < circuit.inputs(node) && f != Diagrams.TRUE; i++) {
          f = diagrams.or(f, of(circuit.input(node, i)));
        }
        yield f;
      }
      case SHOWN -> of(circuit.input(node, 0));
      case NAMED -> {
        int label = circuit.label(node);
        yield left.get(label)
            ? diagrams.variable(variableOf(law, label))
            : of(circuit.input(node, 0));
      }
    };
  }
}
