// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.assess;

import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.opinio.compile.Encoding;
import org.opinio.compile.Evaluation;
import org.opinio.compile.Variable;
import org.opinio.logic.Diagrams;

/** Finds what can change a function, and on which readings it does. */
final class Dependence {

  private final Evaluation evaluation;
  private final BitSet readings;
  private final Map<Integer, SortedMap<Integer, Integer>> known = new HashMap<>();

  Dependence(Evaluation evaluation) {
    this.evaluation = evaluation;
    this.readings = evaluation.law().readingVariables();
  }

  /** Whether two readings of the domain that differ only on one question give different values. */
  boolean turns(int function, int domain, Encoding question) {
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

  /** The facts and unmodelled elements on which the function depends on a reading of the domain, sorted. */
  SortedSet<Variable> unknowns(int function, int domain) {
    SortedSet<Variable> found = new TreeSet<>(Comparator.comparing(Object::toString));
    known
        .computeIfAbsent(function, this::everywhere)
        .forEach(
            (first, where) -> {
              if (!evaluation.diagrams().disjoint(where, domain)) {
                found.add(evaluation.law().variables().get(first));
              }
            });
    return found;
  }

  /** By the first variable of each fact and unmodelled element: the readings on which it can decide. */
  private SortedMap<Integer, Integer> everywhere(int function) {
    Diagrams d = evaluation.diagrams();
    int possible = evaluation.possible(function);
    int met = d.and(possible, function);
    int unmet = d.and(possible, d.not(function));
    SortedMap<Integer, Integer> where = new TreeMap<>();
    BitSet support = d.support(function);
    int v = support.nextSetBit(0);
    while (v >= 0) {
      Variable variable = evaluation.law().variables().get(v);
      int end = v + 1;
      if (!variable.isReading()) {
        int first = v;
        if (variable instanceof Variable.OfFact fact) {
          Encoding encoding = evaluation.law().facts().get(fact.fact());
          if (encoding != null) {
            first = encoding.first();
            end = first + encoding.count();
          }
        }
        int decides = d.differs(met, unmet, first, end, readings);
        if (decides != Diagrams.FALSE) {
          where.put(first, decides);
        }
      }
      v = support.nextSetBit(end);
    }
    return where;
  }
}
