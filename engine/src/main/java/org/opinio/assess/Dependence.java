// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.assess;

import java.util.BitSet;
import java.util.Comparator;
import java.util.SortedSet;
import java.util.TreeSet;
import org.opinio.compile.Encoding;
import org.opinio.compile.Evaluation;
import org.opinio.compile.Variable;
import org.opinio.logic.Diagrams;

/** Finds what can change a function within a domain. */
final class Dependence {

  private final Evaluation evaluation;

  Dependence(Evaluation evaluation) {
    this.evaluation = evaluation;
  }

  /** Whether two cases of the domain that differ only in these variables give different values. */
  boolean depends(int function, int domain, BitSet variables) {
    Diagrams d = evaluation.diagrams();
    if (!d.support(function).intersects(variables)) {
      return false;
    }
    Diagrams.Quantifier over = d.quantifier(variables);
    int some = d.exists(d.and(domain, function), over);
    int someNot = d.exists(d.and(domain, d.not(function)), over);
    return !d.disjoint(some, someNot);
  }

  /** The facts and unmodelled elements on which the function depends within the domain, sorted. */
  SortedSet<Variable> unknowns(int function, int domain) {
    Diagrams d = evaluation.diagrams();
    BitSet support = d.support(function);
    SortedSet<Variable> found = new TreeSet<>(Comparator.comparing(Object::toString));
    BitSet done = new BitSet();
    for (int v = support.nextSetBit(0); v >= 0; v = support.nextSetBit(v + 1)) {
      Variable variable = evaluation.law().variables().get(v);
      if (done.get(v) || variable.isReading()) {
        continue;
      }
      BitSet together = together(v, variable);
      done.or(together);
      if (depends(function, domain, together)) {
        found.add(variable);
      }
    }
    return found;
  }

  private BitSet together(int v, Variable variable) {
    if (variable instanceof Variable.OfFact fact) {
      Encoding encoding = evaluation.law().facts().get(fact.fact());
      if (encoding != null) {
        return encoding.variables();
      }
    }
    BitSet alone = new BitSet();
    alone.set(v);
    return alone;
  }
}
