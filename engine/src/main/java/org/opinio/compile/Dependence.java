// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.compile;

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
  private final Map<Integer, SortedMap<Integer, Integer>> known = new HashMap<>();

  public Dependence(Evaluation evaluation) {
    this.evaluation = evaluation;
    this.decisive =
        new Decisive(
            evaluation.diagrams(), evaluation.law().readingVariables(), this::first, this::end);
  }

  /** Whether two readings of the domain that differ only on one question give different values. */
  public boolean turns(int function, int domain, Encoding question) {
    Diagrams d = evaluation.diagrams();
    int end = question.first() + question.count();
    return d.differs(
            d.and(domain, function),
            d.and(domain, d.not(function)),
            question.first(),
            end,
            new BitSet())
        != Diagrams.FALSE;
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
      case VARIABLE -> ofFunction(evaluation.function(node));
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
      return ofFunction(evaluation.function(node));
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
    int f = together(block, all);
    return evaluation.always(all ? evaluation.diagrams().not(f) : f);
  }

  private SortedMap<Integer, Integer> within(List<Integer> block, boolean all) {
    return block.size() == 1 ? of(block.getFirst()) : ofFunction(together(block, all));
  }

  private int together(List<Integer> block, boolean all) {
    Diagrams d = evaluation.diagrams();
    int f = all ? Diagrams.TRUE : Diagrams.FALSE;
    for (int node : block) {
      f = all ? d.and(f, evaluation.function(node)) : d.or(f, evaluation.function(node));
    }
    return f;
  }

  private SortedMap<Integer, Integer> ofFunction(int function) {
    Diagrams d = evaluation.diagrams();
    int possible = evaluation.possible(function);
    return decisive.between(d.and(possible, function), d.and(possible, d.not(function)));
  }

  private int first(int variable) {
    return encoding(variable).map(Encoding::first).orElse(variable);
  }

  private int end(int variable) {
    return encoding(variable).map(e -> e.first() + e.count()).orElse(variable + 1);
  }

  private Optional<Encoding> encoding(int variable) {
    return evaluation.law().variables().get(variable) instanceof Variable.OfFact fact
        ? Optional.ofNullable(evaluation.law().facts().get(fact.fact()))
        : Optional.empty();
  }
}
