// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.logic;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntUnaryOperator;

/**
 * A Boolean circuit whose equal parts are shared. Beside the usual gates it has {@link Kind#SHOWN},
 * which is true where its input is true whatever the hidden variables are, and {@link Kind#NAMED},
 * whose value may be given from outside. Nodes are numbers; 0 is false and 1 is true.
 */
public final class Circuit {

  public static final int FALSE = 0;
  public static final int TRUE = 1;

  private final Kind[] kinds;
  private final int[] labels;
  private final int[][] inputs;

  private Circuit(Kind[] kinds, int[] labels, int[][] inputs) {
    this.kinds = kinds;
    this.labels = labels;
    this.inputs = inputs;
  }

  /** The same circuit, its variables numbered anew. */
  public Circuit renumbered(IntUnaryOperator variables) {
    int[] others = labels.clone();
    for (int node = 0; node < kinds.length; node++) {
      if (kinds[node] == Kind.VARIABLE) {
        others[node] = variables.applyAsInt(labels[node]);
      }
    }
    return new Circuit(kinds, others, inputs);
  }

  /** What a node computes. */
  public enum Kind {
    CONSTANT,
    VARIABLE,
    NOT,
    AND,
    OR,
    /** True where the input is true for every value of the hidden variables. */
    SHOWN,
    /** The input, unless a value is given for the label. */
    NAMED
  }

  public int size() {
    return kinds.length;
  }

  public Kind kind(int node) {
    return kinds[node];
  }

  /** The variable, or the label of a named node; -1 for other kinds. */
  public int label(int node) {
    return labels[node];
  }

  /** The number of inputs of a node. */
  public int inputs(int node) {
    return inputs[node].length;
  }

  public int input(int node, int i) {
    return inputs[node][i];
  }

  /** Builds a circuit from its leaves up. */
  public static final class Builder {

    private final List<Kind> kinds = new ArrayList<>();
    private final List<Integer> labels = new ArrayList<>();
    private final List<int[]> inputs = new ArrayList<>();
    private final Map<Gate, Integer> known = new HashMap<>();

    public Builder() {
      add(new Gate(Kind.CONSTANT, 0, List.of()));
      add(new Gate(Kind.CONSTANT, 1, List.of()));
    }

    private record Gate(Kind kind, int label, List<Integer> inputs) {}

    private int add(Gate gate) {
      Integer existing = known.get(gate);
      if (existing != null) {
        return existing;
      }
      int node = kinds.size();
      kinds.add(gate.kind);
      labels.add(gate.label);
      inputs.add(gate.inputs.stream().mapToInt(Integer::intValue).toArray());
      known.put(gate, node);
      return node;
    }

    public int variable(int variable) {
      return add(new Gate(Kind.VARIABLE, variable, List.of()));
    }

    public int not(int node) {
      if (node <= TRUE) {
        return 1 - node;
      }
      if (kinds.get(node) == Kind.NOT) {
        return inputs.get(node)[0];
      }
      return add(new Gate(Kind.NOT, -1, List.of(node)));
    }

    /** True where all are; of nothing, true. */
    public int and(List<Integer> nodes) {
      return gate(Kind.AND, nodes, TRUE, FALSE);
    }

    /** True where any is; of nothing, false. */
    public int or(List<Integer> nodes) {
      return gate(Kind.OR, nodes, FALSE, TRUE);
    }

    private int gate(Kind kind, List<Integer> nodes, int neutral, int absorbing) {
      List<Integer> kept = new ArrayList<>();
      for (int node : nodes) {
        if (node == absorbing) {
          return absorbing;
        }
        if (node != neutral && !kept.contains(node)) {
          kept.add(node);
        }
      }
      if (kept.isEmpty()) {
        return neutral;
      }
      return kept.size() == 1 ? kept.getFirst() : add(new Gate(kind, -1, List.copyOf(kept)));
    }

    /** True where at least {@code n} of the nodes are. */
    public int atLeast(int n, List<Integer> nodes) {
      if (n <= 0) {
        return TRUE;
      }
      if (n > nodes.size()) {
        return FALSE;
      }
      List<Integer> rest = nodes.subList(1, nodes.size());
      int with = and(List.of(nodes.getFirst(), atLeast(n - 1, rest)));
      return or(List.of(with, atLeast(n, rest)));
    }

    /** True where the node is true whatever the hidden variables are. */
    public int shown(int node) {
      return node <= TRUE ? node : add(new Gate(Kind.SHOWN, -1, List.of(node)));
    }

    /** The node, under a label by which its value may be given. */
    public int named(int label, int node) {
      return add(new Gate(Kind.NAMED, label, List.of(node)));
    }

    public Circuit build() {
      return new Circuit(
          kinds.toArray(Kind[]::new),
          labels.stream().mapToInt(Integer::intValue).toArray(),
          inputs.toArray(int[][]::new));
    }
  }
}
