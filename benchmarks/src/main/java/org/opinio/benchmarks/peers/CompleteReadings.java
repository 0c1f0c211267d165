// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.benchmarks.peers;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.opinio.assess.Stand;
import org.opinio.compile.CompiledLaw;
import org.opinio.compile.Encoding;
import org.opinio.law.Holder;
import org.opinio.law.Option;
import org.opinio.law.Question;
import org.opinio.logic.Circuit;

/** For each holder one complete reading, among those that its words leave. */
final class CompleteReadings {

  private final CompiledLaw compiled;

  CompleteReadings(CompiledLaw compiled) {
    this.compiled = compiled;
  }

  /** A complete reading: its stands, and the variables that are true on it. */
  record Reading(Map<String, Stand> stands, BitSet variables) {}

  Reading of(Holder holder, Map<String, Stand> stands) {
    Random random = new Random(holder.id().hashCode());
    Map<String, Stand> fixed = new TreeMap<>();
    BitSet variables = new BitSet();
    for (Question question : compiled.law().questions().values()) {
      Stand stand = stands.get(question.id());
      List<String> held = question.isSet() ? some(question, stand, random) : one(stand, random);
      fixed.put(
          question.id(),
          new Stand(question.id(), Stand.Basis.SAID, held, false, List.of(), false));
      Encoding encoding = compiled.questions().get(question.id());
      if (encoding != null) {
        assign(question, encoding, held, variables);
      }
    }
    return new Reading(fixed, variables);
  }

  private static List<String> one(Stand stand, Random random) {
    return List.of(stand.options().get(random.nextInt(stand.options().size())));
  }

  private static List<String> some(Question question, Stand stand, Random random) {
    List<String> held = new ArrayList<>(stand.options());
    for (Option option : question.options()) {
      boolean open =
          stand.restOpen() && !stand.rejected().contains(option.id()) && random.nextBoolean();
      boolean excluded =
          question.options().stream()
              .anyMatch(o ->
                  held.contains(o.id()) && o.excludes().contains(option.id())
                      || option.excludes().contains(o.id()) && held.contains(o.id()));
      if (!held.contains(option.id()) && (option.always() || open && !excluded)) {
        held.add(option.id());
      }
    }
    return held;
  }

  /** Sets the variables of a question so that exactly this is held. */
  private void assign(
      Question question, Encoding encoding, List<String> held, BitSet variables) {
    for (long bits = 0; bits < 1L << encoding.count(); bits++) {
      BitSet tried = new BitSet();
      for (int i = 0; i < encoding.count(); i++) {
        tried.set(encoding.first() + i, (bits >> i & 1) == 1);
      }
      boolean fits =
          question.options().stream()
              .filter(o -> o.computedAs().isEmpty() || held.contains(o.id()))
              .allMatch(o -> value(encoding.exact(o.id()), tried) == held.contains(o.id()));
      if (fits && (question.isSet() || value(encoding.constraint(), tried))) {
        variables.or(tried);
        return;
      }
    }
    throw new IllegalStateException("no such reading of " + question.id() + ": " + held);
  }

  private boolean value(int node, BitSet variables) {
    Circuit circuit = compiled.circuit();
    return switch (circuit.kind(node)) {
      case CONSTANT -> node == Circuit.TRUE;
      case VARIABLE -> variables.get(circuit.label(node));
      case NOT -> !value(circuit.input(node, 0), variables);
      case SHOWN, NAMED -> value(circuit.input(node, 0), variables);
      case AND -> {
        boolean all = true;
        for (int i = 0; i < circuit.inputs(node); i++) {
          all &= value(circuit.input(node, i), variables);
        }
        yield all;
      }
      case OR -> {
        boolean any = false;
        for (int i = 0; i < circuit.inputs(node); i++) {
          any |= value(circuit.input(node, i), variables);
        }
        yield any;
      }
    };
  }
}
