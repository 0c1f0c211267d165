// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.compile;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntUnaryOperator;
import org.opinio.logic.Circuit;
import org.opinio.logic.Diagrams;

/** The events of an evaluation: one about a single variable takes its place, others are tied. */
final class Events {

  private final List<Event> all;
  private final Circuit circuit;
  private final Diagrams diagrams;
  private final Map<Integer, Integer> functions = new HashMap<>();

  Events(List<Event> all, Circuit circuit, Diagrams diagrams) {
    this.all = List.copyOf(all);
    this.circuit = circuit;
    this.diagrams = diagrams;
    for (Event event : all) {
      event
          .about(circuit)
          .ifPresent(v -> {
            int f = diagrams.variable(event.variable());
            functions.put(v, event.parts().containsValue(true) ? f : diagrams.not(f));
          });
    }
  }

  List<Event> all() {
    return all;
  }

  /** Their variables. */
  BitSet variables() {
    BitSet variables = new BitSet();
    all.forEach(e -> variables.set(e.variable()));
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

  /** For each other event: that it is so exactly where all its parts are. */
  List<Integer> ties(IntUnaryOperator function) {
    List<Integer> ties = new ArrayList<>();
    for (Event event : all) {
      if (event.about(circuit).isEmpty()) {
        int parts = Diagrams.TRUE;
        for (Map.Entry<Integer, Boolean> part : event.parts().entrySet()) {
          int f = function.applyAsInt(part.getKey());
          parts = diagrams.and(parts, part.getValue() ? f : diagrams.not(f));
        }
        ties.add(diagrams.not(diagrams.xor(parts, diagrams.variable(event.variable()))));
      }
    }
    return ties;
  }
}
