// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.compare;

import java.util.BitSet;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.opinio.assess.Perspective;
import org.opinio.compile.Dependence;
import org.opinio.compile.Encoding;
import org.opinio.compile.Evaluation;
import org.opinio.compile.Variable;
import org.opinio.logic.Circuit;
import org.opinio.logic.Diagrams;

/** On which questions a result turns within what the words of some holders leave. */
final class Turning {

  private final Evaluation evaluation;
  private final Diagrams diagrams;
  private final Dependence dependence;
  private final List<Perspective> holders;

  Turning(Evaluation evaluation, List<Perspective> holders) {
    this.evaluation = evaluation;
    this.diagrams = evaluation.diagrams();
    this.dependence = new Dependence(evaluation);
    this.holders = holders;
  }

  /**
   * The questions on which one of the functions turns: two readings that differ on nothing else,
   * each question read as the words of some holder leave it, give different values. Sorted.
   */
  SortedSet<String> on(int... functions) {
    SortedSet<String> turning = new TreeSet<>();
    for (int function : functions) {
      SortedSet<String> questions = holders.getFirst().domain().questions(function);
      int left = Diagrams.TRUE;
      for (String question : questions) {
        left = diagrams.and(left, leftBySome(question));
      }
      for (String question : questions) {
        Encoding encoding = evaluation.law().questions().get(question);
        if (encoding != null && dependence.turns(function, left, encoding)) {
          turning.add(question);
        }
      }
    }
    return turning;
  }

  private int leftBySome(String question) {
    int left = Diagrams.FALSE;
    for (Perspective holder : holders) {
      left = diagrams.or(left, left(holder, question));
    }
    return left;
  }

  private static int left(Perspective holder, String question) {
    return holder.domain().over(new TreeSet<>(List.of(question)));
  }

  /**
   * The questions that bear on a node at all and on which two holders that have both spoken leave
   * different readings. Sorted.
   */
  SortedSet<String> differing(int node) {
    SortedSet<String> differing = new TreeSet<>();
    for (String question : questions(node)) {
      long different =
          holders.stream()
              .filter(h -> {
                var stand = h.stands().get(question);
                return stand != null && stand.isOwn();
              })
              .map(h -> left(h, question))
              .distinct()
              .count();
      if (different > 1) {
        differing.add(question);
      }
    }
    return differing;
  }

  /** The questions that a node asks, whatever the facts are; none below what is given. */
  private SortedSet<String> questions(int node) {
    SortedSet<String> questions = new TreeSet<>();
    collect(node, new BitSet(), questions);
    return questions;
  }

  private void collect(int node, BitSet seen, SortedSet<String> questions) {
    if (seen.get(node)) {
      return;
    }
    seen.set(node);
    Circuit circuit = evaluation.law().circuit();
    if (circuit.kind(node) == Circuit.Kind.VARIABLE
        && evaluation.law().variables().get(circuit.label(node)) instanceof Variable.OfQuestion q) {
      questions.add(q.question());
    }
    if (circuit.kind(node) == Circuit.Kind.NAMED && evaluation.isGiven(circuit.label(node))) {
      return;
    }
    for (int i = 0; i < circuit.inputs(node); i++) {
      collect(circuit.input(node, i), seen, questions);
    }
  }
}
