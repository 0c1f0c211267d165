// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.kernel;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.opinio.compile.CompiledLaw;
import org.opinio.logic.Circuit;

/**
 * Facts as a program sees them: for each variable a slot that is true where it is surely true, and
 * one where it is surely false.
 *
 * @param holds the slot that is true where the state can be
 */
record State(Kind kind, int[] yes, int[] no, int holds) {

  /** Which facts a state takes as known. */
  enum Kind {
    /** What is known and no more. */
    KNOWN,
    /** One full state that agrees with what is known: what is unknown is no, where that can be. */
    LEAST,
    /** Another: what is unknown is yes, where that can be. */
    MOST,
    /** What is known, which is everything. */
    COMPLETE
  }

  /**
   * What is known: inputs 2v and 2v + 1 are whether variable v is known to be true, or false.
   *
   * @param fixed by variable: 0 or 1 where it is so in every case, else -1
   * @param complete whether that is everything
   */
  static State known(byte[] fixed, boolean complete) {
    int[] yes = new int[fixed.length];
    int[] no = new int[fixed.length];
    for (int v = 0; v < fixed.length; v++) {
      yes[v] = fixed[v] < 0 ? Program.input(2 * v) : fixed[v];
      no[v] = fixed[v] < 0 ? Program.input(2 * v + 1) : 1 - fixed[v];
    }
    return new State(complete ? Kind.COMPLETE : Kind.KNOWN, yes, no, Program.TRUE);
  }

  /** A full state that agrees with what is known, wherever it holds. */
  State filled(CompiledLaw law, Program.Builder program, boolean most) {
    Ties ties = new Ties(law);
    int[] values = new int[yes.length];
    for (int v = 0; v < values.length; v++) {
      int forced = Program.FALSE;
      for (Ties.Side side : ties.forcing(v, !most)) {
        int slot =
            side.variable() < v
                ? (side.value() ? values[side.variable()] : program.not(values[side.variable()]))
                : (side.value() ? yes[side.variable()] : no[side.variable()]);
        forced = program.or(forced, slot);
      }
      values[v] = most ? program.not(forced) : forced;
    }
    if (!most) {
      law.factConstraints().forEach(node -> oneOf(law.circuit(), node, program, values));
    }
    int holds = Program.TRUE;
    for (int node : law.factConstraints()) {
      holds = program.and(holds, plain(law.circuit(), node, program, values));
    }
    int[] not = new int[values.length];
    for (int v = 0; v < values.length; v++) {
      not[v] = program.not(values[v]);
      holds = program.and(holds, program.not(program.and(yes[v], not[v])));
      holds = program.and(holds, program.not(program.and(no[v], values[v])));
    }
    return new State(most ? Kind.MOST : Kind.LEAST, values, not, holds);
  }

  /** Where one of several must hold and none is known to, the last that may does. */
  private void oneOf(Circuit circuit, int node, Program.Builder program, int[] values) {
    for (List<Integer> members : clauses(circuit, node)) {
      int none = Program.TRUE;
      for (int v : members) {
        none = program.and(none, program.not(values[v]));
      }
      for (int v : members.reversed()) {
        int takes = program.and(none, program.not(no[v]));
        values[v] = program.or(values[v], takes);
        none = program.and(none, no[v]);
      }
    }
  }

  private static List<List<Integer>> clauses(Circuit circuit, int node) {
    List<List<Integer>> found = new ArrayList<>();
    if (circuit.kind(node) == Circuit.Kind.AND) {
      for (int i = 0; i < circuit.inputs(node); i++) {
        found.addAll(clauses(circuit, circuit.input(node, i)));
      }
    } else if (circuit.kind(node) == Circuit.Kind.OR) {
      BitSet members = new BitSet();
      for (int i = 0; i < circuit.inputs(node); i++) {
        int input = circuit.input(node, i);
        if (circuit.kind(input) != Circuit.Kind.VARIABLE) {
          return found;
        }
        members.set(circuit.label(input));
      }
      found.add(members.stream().boxed().toList());
    }
    return found;
  }

  private static int plain(Circuit circuit, int node, Program.Builder program, int[] values) {
    return switch (circuit.kind(node)) {
      case CONSTANT -> node;
      case VARIABLE -> values[circuit.label(node)];
      case NOT -> program.not(plain(circuit, circuit.input(node, 0), program, values));
      case AND -> {
        int all = Program.TRUE;
        for (int i = 0; i < circuit.inputs(node); i++) {
          all = program.and(all, plain(circuit, circuit.input(node, i), program, values));
        }
        yield all;
      }
      case OR -> {
        int any = Program.FALSE;
        for (int i = 0; i < circuit.inputs(node); i++) {
          any = program.or(any, plain(circuit, circuit.input(node, i), program, values));
        }
        yield any;
      }
      case SHOWN, NAMED -> plain(circuit, circuit.input(node, 0), program, values);
    };
  }
}
