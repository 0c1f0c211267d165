// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.review;

import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.IntUnaryOperator;
import org.opinio.compile.CompiledLaw;
import org.opinio.compile.Evaluation;
import org.opinio.logic.Circuit;
import org.opinio.logic.Diagrams;

/**
 * Finds what keeps a node as it is: settings at least one of which is in every set of changes after
 * which it is no longer so. After Reiter, 'A Theory of Diagnosis from First Principles' (1987).
 */
final class Reasons {

  /** How a node stands on some readings. */
  private enum Stays {
    ESTABLISHED,
    REFUTED,
    NOT_ESTABLISHED,
    NOT_REFUTED;

    Stays negated() {
      return switch (this) {
        case ESTABLISHED -> REFUTED;
        case REFUTED -> ESTABLISHED;
        case NOT_ESTABLISHED -> NOT_REFUTED;
        case NOT_REFUTED -> NOT_ESTABLISHED;
      };
    }
  }

  private record Step(int unit, int node, Stays stays, int readings) {}

  private final Trial trial;
  private final Circuit circuit;
  private final CompiledLaw law;
  private final Diagrams d;
  private final SortedSet<Literal> found = new TreeSet<>();
  private final Set<Step> seen = new HashSet<>();
  private Optional<Reading> reading = Optional.empty();

  private Reasons(Trial trial) {
    this.trial = trial;
    this.law = trial.unit(0).law();
    this.circuit = law.circuit();
    this.d = trial.diagrams();
  }

  /** What keeps a node of the operation established on every ordinary reading, as it is. */
  static SortedSet<Literal> established(Trial trial, int node) {
    Reasons reasons = new Reasons(trial);
    int established = trial.unit(0).established(node);
    reasons.keep(0, node, Stays.ESTABLISHED, trial.domain().over(established));
    return reasons.found;
  }

  /** What keeps a node of the operation from being established on every ordinary reading. */
  static SortedSet<Literal> notEstablished(Trial trial, int node) {
    Reasons reasons = new Reasons(trial);
    Diagrams d = reasons.d;
    int open = d.and(trial.domain().whole(), d.not(trial.unit(0).established(node)));
    int never = d.and(open, trial.unit(0).refuted(node));
    Reading one = Reading.of(d, never == Diagrams.FALSE ? open : never, reasons.law);
    reasons.reading = Optional.of(one);
    reasons.keep(0, node, Stays.NOT_ESTABLISHED, one.function());
    return reasons.found;
  }

  private int where(int unit, int node, Stays stays) {
    Evaluation e = trial.unit(unit);
    return switch (stays) {
      case ESTABLISHED -> e.established(node);
      case REFUTED -> e.refuted(node);
      case NOT_ESTABLISHED -> d.not(e.established(node));
      case NOT_REFUTED -> d.not(e.refuted(node));
    };
  }

  private void keep(int unit, int node, Stays stays, int readings) {
    if (readings == Diagrams.FALSE || !seen.add(new Step(unit, node, stays, readings))) {
      return;
    }
    switch (circuit.kind(node)) {
      case CONSTANT -> {}
      case VARIABLE -> variable(unit, circuit.label(node), stays, readings);
      case NOT -> keep(unit, circuit.input(node, 0), stays.negated(), readings);
      case NAMED -> {
        if (!trial.unit(unit).isGiven(circuit.label(node))) {
          keep(unit, circuit.input(node, 0), stays, readings);
        }
      }
      case SHOWN ->
          keep(
              unit,
              circuit.input(node, 0),
              switch (stays) {
                case ESTABLISHED, NOT_REFUTED -> Stays.ESTABLISHED;
                case REFUTED, NOT_ESTABLISHED -> Stays.NOT_ESTABLISHED;
              },
              readings);
      case AND -> {
        switch (stays) {
          case ESTABLISHED -> each(unit, node, stays, readings);
          case REFUTED, NOT_ESTABLISHED -> some(unit, node, stays, readings);
          case NOT_REFUTED -> groups(unit, node, stays, readings);
        }
      }
      case OR -> {
        switch (stays) {
          case REFUTED -> each(unit, node, stays, readings);
          case ESTABLISHED, NOT_REFUTED -> some(unit, node, stays, readings);
          case NOT_ESTABLISHED -> groups(unit, node, stays, readings);
        }
      }
    }
  }

  private void each(int unit, int node, Stays stays, int readings) {
    for (int i = 0; i < circuit.inputs(node); i++) {
      keep(unit, circuit.input(node, i), stays, readings);
    }
  }

  /** One input for each reading is enough; where none is, all are needed together. */
  private void some(int unit, int node, Stays stays, int readings) {
    for (int i = 0; i < circuit.inputs(node); i++) {
      if (d.entails(readings, where(unit, circuit.input(node, i), stays))) {
        keep(unit, circuit.input(node, i), stays, readings);
        return;
      }
    }
    int rest = readings;
    for (int i = 0; i < circuit.inputs(node); i++) {
      int where = where(unit, circuit.input(node, i), stays);
      keep(unit, circuit.input(node, i), stays, d.and(rest, where));
      rest = d.and(rest, d.not(where));
    }
    if (rest != Diagrams.FALSE) {
      everything(unit, node, new HashSet<>());
    }
  }

  /** Groups that share no unknown fact stay so one by one. */
  private void groups(int unit, int node, Stays stays, int readings) {
    Stays settled = stays == Stays.NOT_ESTABLISHED ? Stays.REFUTED : Stays.ESTABLISHED;
    for (List<Integer> group : trial.unit(unit).groups(node)) {
      if (group.size() == 1) {
        keep(unit, group.getFirst(), stays, readings);
      } else if (reading.isPresent() && reading.get().function() == readings) {
        new Proof(unit, settled == Stays.ESTABLISHED).of(group);
      } else {
        for (int member : group) {
          if (d.entails(readings, where(unit, member, settled))) {
            keep(unit, member, settled, readings);
          } else {
            everything(unit, member, new HashSet<>());
          }
        }
      }
    }
  }

  private void variable(int unit, int variable, Stays stays, int readings) {
    if (law.variables().get(variable).isReading()) {
      return;
    }
    Optional<Boolean> known = trial.unit(unit).known(variable);
    if (known.isPresent()) {
      found.add(new Literal(unit, variable, !known.get()));
      return;
    }
    if (isDerived(unit, variable)) {
      int node = node(variable);
      keep(1, node, stays, d.and(readings, where(1, node, stays)));
    }
    switch (stays) {
      case NOT_ESTABLISHED -> open(unit, variable, true);
      case NOT_REFUTED -> open(unit, variable, false);
      case ESTABLISHED -> implied(unit, variable, true);
      case REFUTED -> implied(unit, variable, false);
    }
  }

  /** A fact that is not known stays so until something forces its value. */
  private void open(int unit, int variable, boolean value) {
    for (int side : trial.plan().ties().forcing(variable, value)) {
      if (!trial.unit(unit).known(side / 2).equals(Optional.of(side % 2 == 1))) {
        found.add(new Literal(unit, side / 2, side % 2 == 1));
      }
    }
  }

  /** A fact that is not stated keeps its value while all stays that is known and forces it. */
  private void implied(int unit, int variable, boolean value) {
    for (int side : trial.plan().ties().forcing(variable, value)) {
      if (trial.unit(unit).known(side / 2).equals(Optional.of(side % 2 == 1))) {
        found.add(new Literal(unit, side / 2, side % 2 == 0));
      }
    }
  }

  private boolean isDerived(int unit, int variable) {
    return unit == 0 && trial.plan().derived().containsKey(variable);
  }

  private int node(int variable) {
    Integer node = trial.plan().derived().get(variable);
    if (node == null) {
      throw new IllegalArgumentException("not derived: " + variable);
    }
    return node;
  }

  /** What is known that a setting, in a state of things that cannot be, speaks against. */
  static void against(Trial trial, Literal literal, SortedSet<Literal> found) {
    for (int side : trial.plan().ties().forced(literal.variable(), literal.value())) {
      Optional<Boolean> known = trial.unit(literal.unit()).known(side / 2);
      if (known.equals(Optional.of(side % 2 == 0))) {
        found.add(new Literal(literal.unit(), side / 2, side % 2 == 1));
      }
    }
  }

  private static void anything(Trial trial, int unit, int v, SortedSet<Literal> found) {
    Optional<Boolean> known = trial.unit(unit).known(v);
    if (known.orElse(true)) {
      found.add(new Literal(unit, v, false));
    }
    if (!known.orElse(false)) {
      found.add(new Literal(unit, v, true));
    }
  }

  /** Every setting of every fact below a node. */
  private void everything(int unit, int node, Set<Integer> visited) {
    if (!visited.add(node)) {
      return;
    }
    if (circuit.kind(node) == Circuit.Kind.NAMED && trial.unit(unit).isGiven(circuit.label(node))) {
      return;
    }
    if (circuit.kind(node) == Circuit.Kind.VARIABLE) {
      int variable = circuit.label(node);
      if (!law.variables().get(variable).isReading()) {
        anything(trial, unit, variable, found);
        if (trial.unit(unit).known(variable).isEmpty()) {
          open(unit, variable, true);
          open(unit, variable, false);
          implied(unit, variable, true);
          implied(unit, variable, false);
        }
        if (isDerived(unit, variable)) {
          everything(1, node(variable), new HashSet<>());
        }
      }
    }
    for (int i = 0; i < circuit.inputs(node); i++) {
      everything(unit, circuit.input(node, i), visited);
    }
  }

  /** A state of things in which all members of a group have one value, and why they have it. */
  private final class Proof {

    private static final int LARGE = 1 << 20;

    private final int unit;
    private final boolean wanted;
    private byte[] world = new byte[0];
    private final int[] values = new int[circuit.size()];
    private final int[] costs = new int[circuit.size()];
    private final BitSet proved = new BitSet();

    Proof(int unit, boolean wanted) {
      this.unit = unit;
      this.wanted = wanted;
    }

    void of(List<Integer> group) {
      Evaluation e = trial.unit(unit);
      byte[] readings = reading.orElseThrow().values();
      int all = Diagrams.TRUE;
      int support = Diagrams.TRUE;
      for (int member : group) {
        int f = d.restrict(e.function(member), readings);
        all = d.and(all, wanted ? f : d.not(f));
        support = d.and(support, e.possible(e.function(member)));
      }
      all = d.and(all, d.restrict(support, readings));
      world = Reading.path(d, all, law.variables().size());
      group.forEach(this::prove);
    }

    private boolean value(int node) {
      if (values[node] == 0) {
        values[node] = compute(node) ? 1 : -1;
      }
      return values[node] == 1;
    }

    private boolean compute(int node) {
      return switch (circuit.kind(node)) {
        case CONSTANT -> node == Circuit.TRUE;
        case VARIABLE -> variable(circuit.label(node));
        case NOT -> !value(circuit.input(node, 0));
        case AND -> inputs(node, i -> value(i) ? 1 : 0) == circuit.inputs(node);
        case OR -> inputs(node, i -> value(i) ? 1 : 0) > 0;
        case SHOWN -> isShown(node);
        case NAMED -> {
          Evaluation e = trial.unit(unit);
          yield e.isGiven(circuit.label(node))
              ? e.function(node) == Diagrams.TRUE
              : value(circuit.input(node, 0));
        }
      };
    }

    private boolean isShown(int node) {
      int f = trial.unit(unit).established(circuit.input(node, 0));
      return d.restrict(f, reading.orElseThrow().values()) == Diagrams.TRUE;
    }

    private int inputs(int node, IntUnaryOperator of) {
      int sum = 0;
      for (int i = 0; i < circuit.inputs(node); i++) {
        sum += of.applyAsInt(circuit.input(node, i));
      }
      return sum;
    }

    private boolean variable(int v) {
      if (law.variables().get(v).isReading()) {
        return reading.orElseThrow().values()[v] == 1;
      }
      return trial.unit(unit).known(v).orElse(world[v] == 1);
    }

    /** How many settings a proof of the node's value names, about. */
    private int cost(int node) {
      if (costs[node] == 0) {
        costs[node] = 1 + Math.min(LARGE, weigh(node));
      }
      return costs[node] - 1;
    }

    private int weigh(int node) {
      return switch (circuit.kind(node)) {
        case CONSTANT -> 0;
        case VARIABLE -> weighVariable(circuit.label(node));
        case NOT -> cost(circuit.input(node, 0));
        case SHOWN -> 3;
        case NAMED ->
            trial.unit(unit).isGiven(circuit.label(node)) ? 0 : cost(circuit.input(node, 0));
        case AND, OR -> {
          boolean all = (circuit.kind(node) == Circuit.Kind.AND) == value(node);
          int sum = all ? 0 : LARGE;
          for (int i = 0; i < circuit.inputs(node); i++) {
            int input = circuit.input(node, i);
            if (all) {
              sum = Math.min(LARGE, sum + cost(input));
            } else if (value(input) == value(node)) {
              sum = Math.min(sum, cost(input));
            }
          }
          yield sum;
        }
      };
    }

    private int weighVariable(int v) {
      if (law.variables().get(v).isReading()) {
        return 0;
      }
      boolean change =
          trial.plan().allowed().test(new Literal(unit, v, !variable(v))) || isDerived(unit, v);
      int others =
          trial.unit(unit).known(v).isPresent()
              ? 0
              : trial.plan().ties().forcing(v, !variable(v)).size() - 1;
      return (change ? 1 : 0) + others;
    }

    private void prove(int node) {
      if (proved.get(node)) {
        return;
      }
      proved.set(node);
      boolean value = value(node);
      switch (circuit.kind(node)) {
        case CONSTANT -> {}
        case VARIABLE -> proveVariable(circuit.label(node), value);
        case NOT -> prove(circuit.input(node, 0));
        case NAMED -> {
          if (!trial.unit(unit).isGiven(circuit.label(node))) {
            prove(circuit.input(node, 0));
          }
        }
        case SHOWN ->
            keep(
                unit,
                circuit.input(node, 0),
                value ? Stays.ESTABLISHED : Stays.NOT_ESTABLISHED,
                reading.orElseThrow().function());
        case AND, OR -> {
          if ((circuit.kind(node) == Circuit.Kind.AND) == value) {
            for (int i = 0; i < circuit.inputs(node); i++) {
              prove(circuit.input(node, i));
            }
          } else {
            prove(cheapest(node, value));
          }
        }
      }
    }

    private int cheapest(int node, boolean value) {
      int best = -1;
      for (int i = 0; i < circuit.inputs(node); i++) {
        int input = circuit.input(node, i);
        if (value(input) == value && (best < 0 || cost(input) < cost(best))) {
          best = input;
        }
      }
      return best;
    }

    private void proveVariable(int v, boolean value) {
      if (law.variables().get(v).isReading()) {
        return;
      }
      if (trial.unit(unit).known(v).isPresent()) {
        found.add(new Literal(unit, v, !value));
        return;
      }
      if (isDerived(unit, v)) {
        Stays stays = value ? Stays.NOT_REFUTED : Stays.NOT_ESTABLISHED;
        keep(1, node(v), stays, reading.orElseThrow().function());
      }
      open(unit, v, !value);
    }
  }
}
