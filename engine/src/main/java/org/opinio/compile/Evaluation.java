// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.compile;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.IntUnaryOperator;
import org.opinio.logic.Circuit;
import org.opinio.logic.Diagrams;
import org.opinio.logic.Elimination;

/**
 * The circuit for what is known of one situation: every node as a function of the unknown facts and
 * of how the law is read. A node is <em>established</em> on a reading if it is true whatever the
 * unknown facts are, and <em>refuted</em> if it is false whatever they are. Not for use by several
 * threads.
 */
public final class Evaluation {

  private static final int UNKNOWN = -1;

  private final CompiledLaw law;
  private final Diagrams diagrams;
  private final byte[] known;
  private final Map<Integer, Boolean> given;
  private final Map<Integer, Between> derived;
  private final Map<Integer, Integer> set;
  private final BitSet unknownSet = new BitSet();
  private final Events events;
  private final int[] functions;
  private final Map<Set<Integer>, Integer> never;
  private final Elimination elimination;
  private final Blocks blocks;
  private final Bounds bounds;
  private final Certainty certainty;
  private final Certainty cautious;
  private final List<Integer> constraints = new ArrayList<>();
  private final List<BitSet> constraintSupports = new ArrayList<>();
  private final int lawful;
  private final Diagrams.Quantifier unknownFacts;
  private final BitSet settings;
  private final BitSet same;

  /**
   * An evaluation.
   *
   * @param known by variable: 0 false, 1 true, -1 unknown; shorter than the variables if you like
   * @param given values of rules by label
   * @param derived functions of the readings between which a fact variable lies: true where the
   *     first is true, false where the second is
   */
  public Evaluation(
      CompiledLaw law,
      Diagrams diagrams,
      byte[] known,
      Map<Integer, Boolean> given,
      Map<Integer, Between> derived) {
    this(law, diagrams, known, given, derived, Map.of(), OpenEvents.NONE, Optional.empty());
  }

  /**
   * An evaluation of facts that may be set.
   *
   * @param set by variable of a fact that is not among those known: its function of settings and of
   *     itself
   */
  Evaluation(
      CompiledLaw law,
      Diagrams diagrams,
      byte[] known,
      Map<Integer, Boolean> given,
      Map<Integer, Between> derived,
      Map<Integer, Integer> set) {
    this(law, diagrams, known, given, derived, set, OpenEvents.NONE, Optional.empty());
  }

  /**
   * An evaluation that keeps open, beside the readings, whether some events are so: what is
   * established and refuted is then a function of readings and events.
   *
   * @param events what they are about is not known otherwise
   */
  public Evaluation(
      CompiledLaw law,
      Diagrams diagrams,
      byte[] known,
      Map<Integer, Boolean> given,
      Map<Integer, Between> derived,
      OpenEvents events) {
    this(law, diagrams, known, given, derived, Map.of(), events, Optional.empty());
  }

  private Evaluation(
      CompiledLaw law,
      Diagrams diagrams,
      byte[] known,
      Map<Integer, Boolean> given,
      Map<Integer, Between> derived,
      Map<Integer, Integer> set,
      OpenEvents events,
      Optional<Evaluation> earlier) {
    this.law = law;
    this.diagrams = diagrams;
    this.known = known.clone();
    this.given = Map.copyOf(given);
    this.derived = Map.copyOf(derived);
    this.set = Map.copyOf(set);
    set.forEach((v, function) -> unknownSet.set(v, diagrams.support(function).get(v)));
    this.events = new Events(events, law.circuit(), diagrams);
    this.functions = new int[law.circuit().size()];
    Arrays.fill(functions, UNKNOWN);
    this.elimination = new Elimination(diagrams);
    this.settings = law.settingVariables();
    BitSet hidden = law.readingVariables();
    hidden.or(settings);
    hidden.flip(0, law.variables().size());
    this.unknownFacts = diagrams.quantifier(hidden);
    this.never = earlier.map(e -> e.never).orElseGet(HashMap::new);
    this.same = earlier.map(e -> Resting.notOn(law, e.differs(this.known))).orElseGet(BitSet::new);
    earlier.ifPresent(e -> same.stream().forEach(node -> functions[node] = e.functions[node]));
    law.factConstraints().forEach(node -> constrain(function(node)));
    this.events.ties(this::function).forEach(this::constrain);
    this.lawful = constraints.size();
    this.blocks =
        new Blocks(law, this::isUnknownFact, node -> given(node).isPresent(), constraintSupports);
    this.bounds = new Bounds(this);
    this.certainty = new Certainty(this, false);
    this.cautious = new Certainty(this, true);
    new TreeMap<>(derived)
        .forEach((variable, bounds) -> {
          int v = diagrams.variable(variable);
          constrain(diagrams.implies(bounds.established, v));
          constrain(diagrams.implies(bounds.refuted, diagrams.not(v)));
        });
    earlier.ifPresent(e -> {
      blocks.carry(e.blocks, same);
      bounds.carry(e.bounds, same);
      certainty.carry(e.certainty, same);
      cautious.carry(e.cautious, same);
    });
  }

  /** Where a derived fact is true and where it is false, as functions of the readings. */
  public record Between(int established, int refuted) {}

  private boolean isUnknownFact(int v) {
    if (set.containsKey(v)) {
      return unknownSet.get(v);
    }
    return (v >= known.length || known[v] == UNKNOWN)
        && !events.decide(v)
        && law.variables().get(v).isHidden();
  }

  Blocks blocks() {
    return blocks;
  }

  /** What stays certain even if all is shown that still can be. */
  Certainty cautious() {
    return cautious;
  }

  Bounds bounds() {
    return bounds;
  }

  private void constrain(int function) {
    if (function != Diagrams.TRUE) {
      constraints.add(function);
      BitSet support = diagrams.support(function);
      support.andNot(settings);
      constraintSupports.add(support);
    }
  }

  /** The states of the events that can be, for some values of the unknown facts. */
  public int possibleEvents() {
    int possible = possible(events.variables(), lawful);
    return diagrams.not(diagrams.forAll(diagrams.not(possible), unknownFacts));
  }

  /** The same, with one variable known. */
  public Evaluation with(int variable, boolean value) {
    byte[] more = Arrays.copyOf(known, law.variables().size());
    if (known.length < more.length) {
      Arrays.fill(more, known.length, more.length, (byte) UNKNOWN);
    }
    more[variable] = (byte) (value ? 1 : 0);
    return new Evaluation(law, diagrams, more, given, derived, set, events.all(), Optional.empty());
  }

  /**
   * The same for what is known now, in the same diagrams: what was found of nodes that rest on no
   * fact that has changed is carried over.
   *
   * @param known as for the constructor
   * @param given as for the constructor
   */
  public Evaluation next(byte[] known, Map<Integer, Boolean> given) {
    boolean carries =
        derived.isEmpty()
            && set.isEmpty()
            && events.all().equals(OpenEvents.NONE)
            && this.given.equals(given);
    return new Evaluation(
        law,
        diagrams,
        known,
        given,
        Map.of(),
        Map.of(),
        OpenEvents.NONE,
        carries ? Optional.of(this) : Optional.empty());
  }

  /**
   * Whether the node is as in the evaluation that this one was made from by {@link #next}, since it
   * rests on nothing that is known otherwise.
   */
  public boolean isAsBefore(int node) {
    return same.get(node);
  }

  /** The variables of which something else is known. */
  private BitSet differs(byte[] other) {
    BitSet differs = new BitSet();
    for (int v = 0; v < Math.max(known.length, other.length); v++) {
      byte own = v < known.length ? known[v] : UNKNOWN;
      differs.set(v, own != (v < other.length ? other[v] : UNKNOWN));
    }
    return differs;
  }

  /** The same, with some variables set anew, known or not, and derived facts found anew. */
  public Evaluation changed(Map<Integer, Boolean> values, Map<Integer, Between> found) {
    byte[] more = new byte[law.variables().size()];
    Arrays.fill(more, (byte) UNKNOWN);
    System.arraycopy(known, 0, more, 0, Math.min(known.length, more.length));
    values.forEach((variable, value) -> more[variable] = (byte) (value ? 1 : 0));
    Map<Integer, Between> all = new TreeMap<>(derived);
    all.putAll(found);
    return new Evaluation(law, diagrams, more, given, all, set, events.all(), Optional.empty());
  }

  /**
   * The same under a law with other variables, in other diagrams and with facts that may be set.
   */
  Evaluation moved(
      CompiledLaw other, Diagrams d, IntUnaryOperator renumber, Map<Integer, Integer> functions) {
    byte[] all = new byte[other.variables().size()];
    Arrays.fill(all, (byte) UNKNOWN);
    for (int v = 0; v < known.length; v++) {
      if (!functions.containsKey(renumber.applyAsInt(v))) {
        all[renumber.applyAsInt(v)] = known[v];
      }
    }
    Map<Integer, Between> found = new TreeMap<>();
    derived.forEach((v, between) ->
        found.put(
            renumber.applyAsInt(v),
            new Between(
                d.copy(diagrams, between.established, renumber),
                d.copy(diagrams, between.refuted, renumber))));
    return new Evaluation(other, d, all, given, found, functions, events.all(), Optional.empty());
  }

  /** All that must hold of facts and settings on which a function bears, however indirectly. */
  int everyConstraint(int function) {
    BitSet support = diagrams.support(function);
    int every = Diagrams.TRUE;
    BitSet taken = new BitSet();
    int before;
    do {
      before = taken.cardinality();
      for (int i = 0; i < constraints.size(); i++) {
        BitSet own = diagrams.support(constraints.get(i));
        if (!taken.get(i) && own.intersects(support)) {
          taken.set(i);
          every = diagrams.and(every, constraints.get(i));
          support.or(own);
        }
      }
    } while (taken.cardinality() > before);
    return every;
  }

  /** The value of a variable; empty where it is unknown. */
  public Optional<Boolean> known(int variable) {
    return variable >= known.length || known[variable] == UNKNOWN
        ? Optional.empty()
        : Optional.of(known[variable] == 1);
  }

  /** Whether all that is known can be so together. */
  public boolean isPossible() {
    int all = Diagrams.TRUE;
    for (int node : law.factConstraints()) {
      all = diagrams.and(all, function(node));
    }
    return all != Diagrams.FALSE;
  }

  /** The inputs of a node in groups, none of which shares an unknown fact with another. */
  public List<List<Integer>> groups(int node) {
    return blocks.of(node);
  }

  public Diagrams diagrams() {
    return diagrams;
  }

  /** Whether the value of the label was given. */
  public boolean isGiven(int label) {
    return given.containsKey(label);
  }

  public CompiledLaw law() {
    return law;
  }

  /** The node as a function of unknown facts and readings. */
  public int function(int node) {
    if (functions[node] != UNKNOWN) {
      return functions[node];
    }
    Circuit circuit = law.circuit();
    int result =
        switch (circuit.kind(node)) {
          case CONSTANT -> node;
          case VARIABLE -> variable(circuit.label(node));
          case NOT -> diagrams.not(function(circuit.input(node, 0)));
          case AND -> {
            int f = Diagrams.TRUE;
            for (int i = 0; i < circuit.inputs(node) && f != Diagrams.FALSE; i++) {
              f = diagrams.and(f, function(circuit.input(node, i)));
            }
            yield f;
          }
          case OR -> {
            int f = Diagrams.FALSE;
            for (int i = 0; i < circuit.inputs(node) && f != Diagrams.TRUE; i++) {
              f = diagrams.or(f, function(circuit.input(node, i)));
            }
            yield f;
          }
          case SHOWN -> established(circuit.input(node, 0));
          case NAMED -> {
            OptionalInt value = given(node);
            yield value.isPresent() ? value.getAsInt() : function(circuit.input(node, 0));
          }
        };
    functions[node] = result;
    return result;
  }

  /** Whether the value of a named node was given, and which. */
  OptionalInt given(int node) {
    Boolean value = given.get(law.circuit().label(node));
    return value == null
        ? OptionalInt.empty()
        : OptionalInt.of(value ? Diagrams.TRUE : Diagrams.FALSE);
  }

  private int variable(int v) {
    Integer function = set.get(v);
    if (function != null) {
      return function;
    }
    if (events.decide(v)) {
      return events.function(v);
    }
    return v < known.length && known[v] != UNKNOWN
        ? (known[v] == 1 ? Diagrams.TRUE : Diagrams.FALSE)
        : diagrams.variable(v);
  }

  /** The readings on which the node is true whatever the unknown facts are. */
  public int established(int node) {
    return certainty.established(node);
  }

  /** The readings on which the node is false whatever the unknown facts are. */
  public int refuted(int node) {
    return certainty.refuted(node);
  }

  /** The readings on which some node of a block has the value, whatever the unknown facts are. */
  int settles(List<Integer> block, boolean value) {
    return certainty.some(block, value);
  }

  /** The readings on which functions are not all true, whatever the unknown facts are. */
  int never(Collection<Integer> functions) {
    BitSet support = new BitSet();
    functions.forEach(f -> support.or(diagrams.support(f)));
    Set<Integer> all = new TreeSet<>(functions);
    all.addAll(constraints(support, constraints.size()));
    Integer existing = never.get(all);
    if (existing != null) {
      return existing;
    }
    int result = diagrams.not(elimination.some(all, unknownFacts.variables()));
    never.put(all, result);
    return result;
  }

  /**
   * What must hold of the facts on which a function depends, directly or through what they imply.
   */
  public int possible(int function) {
    return possible(diagrams.support(function), constraints.size());
  }

  private int possible(BitSet support, int end) {
    int possible = Diagrams.TRUE;
    for (int constraint : constraints(support, end)) {
      possible = diagrams.and(possible, constraint);
    }
    return possible;
  }

  private List<Integer> constraints(BitSet support, int end) {
    List<Integer> found = new ArrayList<>();
    boolean[] taken = new boolean[end];
    boolean grown = true;
    while (grown) {
      grown = false;
      for (int i = 0; i < taken.length; i++) {
        if (!taken[i] && constraintSupports.get(i).intersects(support)) {
          taken[i] = true;
          grown = true;
          found.add(constraints.get(i));
          support.or(constraintSupports.get(i));
        }
      }
    }
    return found;
  }
}
