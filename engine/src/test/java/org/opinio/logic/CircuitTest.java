// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.logic;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What gates of a circuit mean, tried on every assignment. */
class CircuitTest {

  private static final int VARIABLES = 5;

  @Test
  void gatesMeanWhatTheirNamesSay() {
    Circuit.Builder builder = new Circuit.Builder();
    List<Integer> variables = IntStream.range(0, VARIABLES).mapToObj(builder::variable).toList();
    int all = builder.and(variables);
    int any = builder.or(variables);
    int none = builder.not(any);
    List<Integer> atLeast = new ArrayList<>();
    for (int n = -1; n <= VARIABLES + 1; n++) {
      atLeast.add(builder.atLeast(n, variables));
    }
    int named = builder.named(7, builder.shown(all));
    Circuit circuit = builder.build();
    for (int row = 0; row < 1 << VARIABLES; row++) {
      int met = Integer.bitCount(row);
      assertThat(value(circuit, all, row)).isEqualTo(met == VARIABLES);
      assertThat(value(circuit, any, row)).isEqualTo(met > 0);
      assertThat(value(circuit, none, row)).isEqualTo(met == 0);
      assertThat(value(circuit, named, row)).isEqualTo(met == VARIABLES);
      for (int n = -1; n <= VARIABLES + 1; n++) {
        assertThat(value(circuit, atLeast.get(n + 1), row)).isEqualTo(met >= n);
      }
    }
  }

  @Test
  void ofNothingAllIsTrueAndAnyIsFalse() {
    Circuit.Builder builder = new Circuit.Builder();
    assertThat(builder.and(List.of())).isEqualTo(Circuit.TRUE);
    assertThat(builder.or(List.of())).isEqualTo(Circuit.FALSE);
    assertThat(builder.atLeast(0, List.of())).isEqualTo(Circuit.TRUE);
    assertThat(builder.atLeast(1, List.of())).isEqualTo(Circuit.FALSE);
  }

  @Test
  void equalPartsAreOneNodeAndIdleOnesNone() {
    Circuit.Builder builder = new Circuit.Builder();
    int a = builder.variable(0);
    int b = builder.variable(1);
    assertThat(builder.variable(0)).isEqualTo(a);
    assertThat(builder.and(List.of(a, b))).isEqualTo(builder.and(List.of(a, b, a)));
    assertThat(builder.and(List.of(a, Circuit.TRUE, a))).isEqualTo(a);
    assertThat(builder.or(List.of(Circuit.FALSE, b))).isEqualTo(b);
    assertThat(builder.and(List.of(a, Circuit.FALSE))).isEqualTo(Circuit.FALSE);
    assertThat(builder.or(List.of(a, Circuit.TRUE))).isEqualTo(Circuit.TRUE);
    assertThat(builder.not(builder.not(a))).isEqualTo(a);
    assertThat(builder.not(Circuit.TRUE)).isEqualTo(Circuit.FALSE);
    assertThat(builder.not(Circuit.FALSE)).isEqualTo(Circuit.TRUE);
    assertThat(builder.shown(Circuit.TRUE)).isEqualTo(Circuit.TRUE);
    assertThat(builder.shown(Circuit.FALSE)).isEqualTo(Circuit.FALSE);
  }

  @Test
  void aBuiltCircuitTellsOfEachNodeWhatItIs() {
    Circuit.Builder builder = new Circuit.Builder();
    int a = builder.variable(4);
    int not = builder.not(a);
    int shown = builder.shown(a);
    int named = builder.named(9, shown);
    int or = builder.or(List.of(not, named));
    Circuit circuit = builder.build();
    assertThat(circuit.size()).isEqualTo(7);
    assertThat(circuit.kind(Circuit.TRUE)).isEqualTo(Circuit.Kind.CONSTANT);
    assertThat(circuit.kind(a)).isEqualTo(Circuit.Kind.VARIABLE);
    assertThat(circuit.label(a)).isEqualTo(4);
    assertThat(circuit.kind(not)).isEqualTo(Circuit.Kind.NOT);
    assertThat(circuit.label(not)).isEqualTo(-1);
    assertThat(circuit.kind(shown)).isEqualTo(Circuit.Kind.SHOWN);
    assertThat(circuit.kind(named)).isEqualTo(Circuit.Kind.NAMED);
    assertThat(circuit.label(named)).isEqualTo(9);
    assertThat(circuit.kind(or)).isEqualTo(Circuit.Kind.OR);
    assertThat(circuit.inputs(or)).isEqualTo(2);
    assertThat(circuit.input(or, 1)).isEqualTo(named);
  }

  private static boolean value(Circuit circuit, int node, int row) {
    return switch (circuit.kind(node)) {
      case CONSTANT -> node == Circuit.TRUE;
      case VARIABLE -> (row >>> circuit.label(node) & 1) == 1;
      case NOT -> !value(circuit, circuit.input(node, 0), row);
      case SHOWN, NAMED -> value(circuit, circuit.input(node, 0), row);
      case AND ->
          IntStream.range(0, circuit.inputs(node))
              .allMatch(i -> value(circuit, circuit.input(node, i), row));
      case OR ->
          IntStream.range(0, circuit.inputs(node))
              .anyMatch(i -> value(circuit, circuit.input(node, i), row));
    };
  }
}
