// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.kernel;

import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.opinio.compile.CompiledLaw;
import org.opinio.compile.Encoding;
import org.opinio.compile.Evaluation;
import org.opinio.compile.Variable;
import org.opinio.logic.Circuit;
import org.opinio.logic.Diagrams;

/**
 * The parts of the circuit that are small enough to be one decision diagram each. What has to be
 * shown enters as a variable of its own: one for each function of the facts that it comes to on
 * some reading or, where it is large itself, a single one that depends on the reading.
 */
final class Leaves {

  private static final int LARGE = -1;
  private static final int MOST_QUESTIONS = 7;

  private final CompiledLaw law;
  private final Circuit circuit;
  private final Diagrams diagrams;
  private final Kernel.Sizes sizes;
  private final byte[] fixed;
  private final int[] functions;
  private final BitSet[] facts;
  private final BitSet[] questions;
  private final int[] questionOf;
  private final Map<Integer, Integer> cuts = new HashMap<>();
  private final Map<Integer, Integer> cutFunctions = new LinkedHashMap<>();
  private final Map<Integer, Integer> largeCuts = new LinkedHashMap<>();
  private int nextVariable;

  /**
   * The leaves of a law.
   *
   * @param fixed by variable: 0 or 1 where it is so in every case, else -1
   * @param sizes how large a part may be to be a leaf
   */
  Leaves(Evaluation evaluation, byte[] fixed, Kernel.Sizes sizes) {
    this.law = evaluation.law();
    this.circuit = law.circuit();
    this.diagrams = evaluation.diagrams();
    this.sizes = sizes;
    this.fixed = fixed;
    this.functions = new int[circuit.size()];
    this.facts = new BitSet[circuit.size()];
    this.questions = new BitSet[circuit.size()];
    this.questionOf = new int[law.variables().size()];
    Arrays.fill(questionOf, -1);
    int q = 0;
    for (Encoding encoding : law.questions().values()) {
      Arrays.fill(questionOf, encoding.first(), encoding.first() + encoding.count(), q++);
    }
    this.nextVariable = law.variables().size();
    for (int node = 0; node < circuit.size(); node++) {
      support(node);
      functions[node] = function(node);
    }
  }

  boolean isLeaf(int node) {
    return functions[node] != LARGE;
  }

  /** The diagram of a leaf. */
  int of(int node) {
    return functions[node];
  }

  /** The facts on which a node depends, other than through what has to be shown. */
  BitSet facts(int node) {
    return facts[node];
  }

  /** The questions on which a node depends in any way, by their place in the law. */
  BitSet questions(int node) {
    return questions[node];
  }

  /** The questions on whose variables a diagram depends. */
  BitSet questionsOf(int function) {
    BitSet found = new BitSet();
    diagrams.support(function).stream()
        .filter(v -> v < questionOf.length && questionOf[v] >= 0)
        .forEach(v -> found.set(questionOf[v]));
    return found;
  }

  /** For the variable of a small cut: the function that has to be shown, of facts and cuts. */
  int cutFunction(int variable) {
    return require(cutFunctions, variable);
  }

  boolean isLargeCut(int variable) {
    return largeCuts.containsKey(variable);
  }

  /** For the variable of a large cut: the node that has to be shown. */
  int largeCut(int variable) {
    return require(largeCuts, variable);
  }

  private static int require(Map<Integer, Integer> map, int variable) {
    Integer found = map.get(variable);
    if (found == null) {
      throw new IllegalArgumentException("not a cut: " + variable);
    }
    return found;
  }

  private void support(int node) {
    facts[node] = new BitSet();
    questions[node] = new BitSet();
    if (circuit.kind(node) == Circuit.Kind.VARIABLE) {
      int v = circuit.label(node);
      if (law.variables().get(v) instanceof Variable.OfQuestion) {
        questions[node].set(questionOf[v]);
      } else {
        facts[node].set(v, fixed[v] < 0);
      }
    }
    for (int i = 0; i < circuit.inputs(node); i++) {
      questions[node].or(questions[circuit.input(node, i)]);
      if (circuit.kind(node) != Circuit.Kind.SHOWN) {
        facts[node].or(facts[circuit.input(node, i)]);
      }
    }
  }

  private int function(int node) {
    if (circuit.kind(node) == Circuit.Kind.SHOWN) {
      return shown(node);
    }
    if (facts[node].cardinality() > sizes.facts()) {
      return LARGE;
    }
    int made = circuit.kind(node) == Circuit.Kind.AND ? Diagrams.TRUE : Diagrams.FALSE;
    for (int i = 0; i < circuit.inputs(node); i++) {
      int input = functions[circuit.input(node, i)];
      if (input == LARGE) {
        return LARGE;
      }
      made =
          switch (circuit.kind(node)) {
            case AND -> diagrams.and(made, input);
            case OR -> diagrams.or(made, input);
            case NOT -> diagrams.not(input);
            default -> input;
          };
    }
    return switch (circuit.kind(node)) {
      case CONSTANT -> node;
      case VARIABLE -> variable(circuit.label(node));
      default -> size(made) <= sizes.nodes() ? made : LARGE;
    };
  }

  private int size(int function) {
    BitSet seen = new BitSet();
    seen.set(function);
    int size = 0;
    for (int f = function; f > Diagrams.TRUE; f = seen.previousSetBit(f - 1)) {
      size++;
      seen.set(diagrams.low(f));
      seen.set(diagrams.high(f));
    }
    return size;
  }

  private int variable(int v) {
    return fixed[v] < 0 ? diagrams.variable(v) : fixed[v];
  }

  private int shown(int node) {
    int input = circuit.input(node, 0);
    boolean isSmall =
        functions[input] != LARGE
            && questionsOf(functions[input]).cardinality() <= MOST_QUESTIONS
            && diagrams.support(functions[input]).stream().noneMatch(this::isLargeCut);
    if (isSmall) {
      return onEachReading(functions[input]);
    }
    int variable = nextVariable++;
    largeCuts.put(variable, input);
    return diagrams.variable(variable);
  }

  /** What has to be shown, reading by reading: a variable for each function of the facts. */
  private int onEachReading(int function) {
    if (function <= Diagrams.TRUE) {
      return function;
    }
    int reading =
        diagrams.support(function).stream()
            .filter(v -> v < questionOf.length && questionOf[v] >= 0)
            .findFirst()
            .orElse(-1);
    if (reading < 0) {
      return diagrams.variable(cuts.computeIfAbsent(function, this::cut));
    }
    byte[] value = new byte[reading + 1];
    Arrays.fill(value, (byte) -1);
    value[reading] = 0;
    int zero = onEachReading(diagrams.restrict(function, value));
    value[reading] = 1;
    int one = onEachReading(diagrams.restrict(function, value));
    int on = diagrams.variable(reading);
    return diagrams.or(diagrams.and(on, one), diagrams.and(diagrams.not(on), zero));
  }

  private int cut(int function) {
    cutFunctions.put(nextVariable, function);
    return nextVariable++;
  }
}
