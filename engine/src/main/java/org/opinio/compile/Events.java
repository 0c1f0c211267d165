// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.compile;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.function.IntUnaryOperator;
import org.opinio.logic.Circuit;
import org.opinio.logic.Diagrams;

/** The events of an evaluation: one about a single variable takes its place, others are tied. */
final class Events {

  private final OpenEvents all;
  private final Circuit circuit;
  private final Diagrams diagrams;
  private final Map<Integer, Integer> functions = new HashMap<>();

  Events(OpenEvents all, Circuit circuit, Diagrams diagrams) {
    this.all = all;
    this.circuit = circuit;
    this.diagrams = diagrams;
    for (Event event : all.events()) {
      event
          .about(circuit)
          .ifPresent(v -> {
            int f = diagrams.variable(event.variable());
            functions.put(v, event.parts().containsValue(true) ? f : diagrams.not(f));
          });
    }
  }

  OpenEvents all() {
    return all;
  }

  /** Their variables. */
  BitSet variables() {
    BitSet variables = new BitSet();
    all.events().forEach(e -> variables.set(e.variable()));
    all.consequences().forEach(c -> c.states().forEach(s -> s.keySet().forEach(variables::set)));
    return variables;
  }

  /** Whether a variable of the circuit is as an event says. */
  boolean decide(int variable) {
    return functions.containsKey(variable);
  }

  /** What stands in the place of a variable that an event decides. */
  int function(int variable) {
    return functions.getOrDefault(variable, Diagrams.FALSE);
  }

  /**
   * For each other event: that it is so exactly where all its parts are; and what follows from
   * events.
   */
  List<Integer> ties(IntUnaryOperator function) {
    List<Integer> ties = new ArrayList<>();
    for (Event event : all.events()) {
      if (event.about(circuit).isEmpty()) {
        int parts = every(event.parts(), function);
        ties.add(diagrams.not(diagrams.xor(parts, diagrams.variable(event.variable()))));
      }
    }
    for (Consequence consequence : all.consequences()) {
      int any = Diagrams.FALSE;
      for (SortedMap<Integer, Boolean> state : consequence.states()) {
        any = diagrams.or(any, every(state, diagrams::variable));
      }
      ties.add(diagrams.implies(any, every(consequence.parts(), function)));
    }
    return ties;
  }

  private int every(SortedMap<Integer, Boolean> values, IntUnaryOperator function) {
    int every = Diagrams.TRUE;
    for (Map.Entry<Integer, Boolean> one : values.entrySet()) {
      int f = function.applyAsInt(one.getKey());
      every = diagrams.and(every, one.getValue() ? f : diagrams.not(f));
    }
    return every;
  }
}
