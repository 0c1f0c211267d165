// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.compile;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.opinio.logic.Circuit;
import org.opinio.logic.Decisive;
import org.opinio.logic.Diagrams;

/**
 * Finds which unknown facts can change a node, and on which readings they do. Parts that share no
 * unknown fact are taken one by one.
 */
public final class Dependence {

  private final Evaluation evaluation;
  private final Decisive decisive;
  private final Decisive onWhatever;
  private final Map<Integer, SortedMap<Integer, Integer>> known = new HashMap<>();
  private final Map<Integer, Map<Integer, Integer>> knownMost = new HashMap<>();

  public Dependence(Evaluation evaluation) {
    this(evaluation, decisive(evaluation.law(), evaluation.diagrams()));
  }

  /**
   * With what was found of other evaluations in the same diagrams.
   *
   * @param decisive of {@link #decisive}
   */
  public Dependence(Evaluation evaluation, Decisive decisive) {
    this.evaluation = evaluation;
    this.decisive = decisive;
    this.onWhatever = of(evaluation.law(), evaluation.diagrams(), new BitSet());
  }

  /** Finds what facts decide, for evaluations of a law in these diagrams. */
  public static Decisive decisive(CompiledLaw law, Diagrams diagrams) {
    return of(law, diagrams, law.readingVariables());
  }

  private static Decisive of(CompiledLaw law, Diagrams diagrams, BitSet kept) {
    return new Decisive(diagrams, kept, v -> first(law, v), v -> end(law, v));
  }

  /** Whether two readings of the domain that differ only on one question give different values. */
  public boolean turns(int function, int domain, Encoding question) {
    Diagrams d = evaluation.diagrams();
    return onWhatever
        .between(d.and(domain, function), d.and(domain, d.not(function)), v -> Diagrams.TRUE)
        .containsKey(question.first());
  }

  /**
   * By the first variable of each fact and unmodelled element on which the node depends: the
   * readings on which it does.
   */
  public SortedMap<Integer, Integer> of(int node) {
    SortedMap<Integer, Integer> existing = known.get(node);
    if (existing == null) {
      existing = find(node);
      known.put(node, existing);
    }
    return existing;
  }

  private SortedMap<Integer, Integer> find(int node) {
    Circuit circuit = evaluation.law().circuit();
    return switch (circuit.kind(node)) {
      case CONSTANT, SHOWN -> new TreeMap<>();
      case VARIABLE -> ofFunction(evaluation.function(node), List.of(node));
      case NOT -> of(circuit.input(node, 0));
      case NAMED ->
          evaluation.given(node).isPresent() ? new TreeMap<>() : of(circuit.input(node, 0));
      case AND, OR -> ofBlocks(node, circuit.kind(node) == Circuit.Kind.AND);
    };
  }

  /**
   * A block decides where every other block leaves it to it: true in an <em>all</em>, false in an
   * <em>any</em>.
   */
  private SortedMap<Integer, Integer> ofBlocks(int node, boolean all) {
    List<List<Integer>> blocks = evaluation.blocks().of(node);
    if (blocks.size() == 1 && blocks.getFirst().size() > 1) {
      return ofFunction(evaluation.function(node), List.of(node));
    }
    Diagrams d = evaluation.diagrams();
    int[] leaves = new int[blocks.size()];
    for (int b = 0; b < leaves.length; b++) {
      leaves[b] = d.not(certainly(blocks.get(b), all));
    }
    SortedMap<Integer, Integer> found = new TreeMap<>();
    for (int b = 0; b < leaves.length; b++) {
      int others = Diagrams.TRUE;
      for (int o = 0; o < leaves.length; o++) {
        others = o == b ? others : d.and(others, leaves[o]);
      }
      if (others != Diagrams.FALSE) {
        int where = others;
        within(blocks.get(b), all)
            .forEach((v, on) -> {
              int both = d.and(on, where);
              if (both != Diagrams.FALSE) {
                found.put(v, both);
              }
            });
      }
    }
    return found;
  }

  /**
   * Where a block settles its group by itself: certainly false in an <em>all</em>, true in an
   * <em>any</em>.
   */
  private int certainly(List<Integer> block, boolean all) {
    if (block.size() == 1) {
      return all ? evaluation.refuted(block.getFirst()) : evaluation.established(block.getFirst());
    }
    return evaluation.settles(block, !all);
  }

  private SortedMap<Integer, Integer> within(List<Integer> block, boolean all) {
    return block.size() == 1 ? of(block.getFirst()) : ofFunction(together(block, all), block);
  }

  private int together(List<Integer> block, boolean all) {
    Diagrams d = evaluation.diagrams();
    int f = all ? Diagrams.TRUE : Diagrams.FALSE;
    for (int node : block) {
      f = all ? d.and(f, evaluation.function(node)) : d.or(f, evaluation.function(node));
    }
    return f;
  }

  private SortedMap<Integer, Integer> ofFunction(int function, List<Integer> nodes) {
    Diagrams d = evaluation.diagrams();
    int possible = evaluation.possible(function);
    Map<Integer, Integer> most = together(nodes);
    return decisive.between(
        d.and(possible, function),
        d.and(possible, d.not(function)),
        v -> most.getOrDefault(v, Diagrams.FALSE));
  }

  /** Where at most a variable can change the node: where it can change one of its inputs. */
  private Map<Integer, Integer> most(int node) {
    Map<Integer, Integer> existing =
        known.containsKey(node) ? known.get(node) : knownMost.get(node);
    if (existing == null) {
      existing = findMost(node);
      knownMost.put(node, existing);
    }
    return existing;
  }

  private Map<Integer, Integer> findMost(int node) {
    Circuit circuit = evaluation.law().circuit();
    return switch (circuit.kind(node)) {
      case CONSTANT, SHOWN -> Map.of();
      case VARIABLE -> {
        Map<Integer, Integer> own = new HashMap<>();
        BitSet support = evaluation.diagrams().support(evaluation.function(node));
        support.andNot(evaluation.law().readingVariables());
        support.stream().forEach(v -> own.put(first(evaluation.law(), v), Diagrams.TRUE));
        yield own;
      }
      case NOT -> most(circuit.input(node, 0));
      case NAMED -> evaluation.given(node).isPresent() ? Map.of() : most(circuit.input(node, 0));
      case AND, OR -> mostOfGroup(node);
    };
  }

  private Map<Integer, Integer> mostOfGroup(int node) {
    Diagrams d = evaluation.diagrams();
    List<Integer> inputs = new ArrayList<>();
    for (int i = 0; i < evaluation.law().circuit().inputs(node); i++) {
      inputs.add(evaluation.law().circuit().input(node, i));
    }
    int open = d.not(d.or(evaluation.established(node), evaluation.refuted(node)));
    Map<Integer, Integer> most = together(inputs);
    most.replaceAll((v, on) -> d.and(on, open));
    most.values().removeIf(on -> on == Diagrams.FALSE);
    return most;
  }

  private Map<Integer, Integer> together(List<Integer> nodes) {
    Map<Integer, Integer> together = new HashMap<>();
    for (int node : nodes) {
      most(node).forEach((v, on) -> together.merge(v, on, evaluation.diagrams()::or));
    }
    return together;
  }

  private static int first(CompiledLaw law, int variable) {
    return encoding(law, variable).map(Encoding::first).orElse(variable);
  }

  private static int end(CompiledLaw law, int variable) {
    return encoding(law, variable).map(e -> e.first() + e.count()).orElse(variable + 1);
  }

  private static Optional<Encoding> encoding(CompiledLaw law, int variable) {
    if (variable >= law.variables().size()) {
      return Optional.empty();
    }
    Variable of = law.variables().get(variable);
    if (of instanceof Variable.OfFact fact) {
      return Optional.ofNullable(law.facts().get(fact.fact()));
    }
    return of instanceof Variable.OfQuestion question
        ? Optional.ofNullable(law.questions().get(question.question()))
        : Optional.empty();
  }
}
