// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.compare.divergence;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.opinio.compile.CompiledLaw;
import org.opinio.compile.Encoding;
import org.opinio.compile.Evaluation;
import org.opinio.compile.Variable;
import org.opinio.law.Fact;
import org.opinio.logic.Circuit;
import org.opinio.logic.Cover;
import org.opinio.logic.Diagrams;

/** Says in facts what a term of variables says. */
final class Patterns {

  private final CompiledLaw law;
  private final Evaluation evaluation;
  private final Diagrams diagrams;

  Patterns(Evaluation evaluation) {
    this.law = evaluation.law();
    this.evaluation = evaluation;
    this.diagrams = evaluation.diagrams();
  }

  /** The function of a term. */
  int function(Cover.Term term) {
    int all = Diagrams.TRUE;
    for (int v : term.positive()) {
      all = diagrams.and(all, diagrams.variable(v));
    }
    for (int v : term.negative()) {
      all = diagrams.and(all, diagrams.not(diagrams.variable(v)));
    }
    return all;
  }

  /** What is so, then what is not, each in the order in which the pages ask for it. */
  List<Pattern.Part> parts(Cover.Term term) {
    SortedMap<Integer, Boolean> literals = new TreeMap<>();
    term.positive().forEach(v -> literals.put(v, true));
    term.negative().forEach(v -> literals.put(v, false));
    List<Pattern.Part> holding = new ArrayList<>();
    List<Pattern.Part> not = new ArrayList<>();
    Set<String> said = new HashSet<>();
    literals.forEach((v, value) ->
        part(v, value, literals, said).ifPresent(p -> (p.holds() ? holding : not).add(p)));
    holding.addAll(not);
    return List.copyOf(holding);
  }

  private Optional<Pattern.Part> part(
      int v, boolean value, SortedMap<Integer, Boolean> literals, Set<String> said) {
    if (law.variables().get(v) instanceof Variable.OfNotModelled n) {
      return Optional.of(new Pattern.Part(n.id(), Pattern.Kind.NOT_MODELLED, List.of(), value));
    }
    String id = ((Variable.OfFact) law.variables().get(v)).fact();
    Fact fact = law.law().facts().get(id);
    Encoding encoding = law.facts().get(id);
    if (fact == null || encoding == null) {
      throw new IllegalStateException("a variable of no fact: " + id);
    }
    return switch (fact.shape()) {
      case YES_NO -> Optional.of(new Pattern.Part(id, Pattern.Kind.YES_NO, List.of(), value));
      case SET ->
          Optional.of(
              new Pattern.Part(id, Pattern.Kind.MEMBER, List.of(member(fact, encoding, v)), value));
      case ONE_OF -> valued(fact, encoding, Pattern.Kind.ONE_OF, literals, said);
      case SCALE -> valued(fact, encoding, Pattern.Kind.SCALE, literals, said);
    };
  }

  private String member(Fact fact, Encoding encoding, int v) {
    return fact.values().stream()
        .map(Fact.Value::id)
        .filter(m -> isVariable(encoding.accept(m), v))
        .findFirst()
        .orElseThrow();
  }

  private boolean isVariable(int node, int v) {
    return law.circuit().kind(node) == Circuit.Kind.VARIABLE && law.circuit().label(node) == v;
  }

  /** The values that the literals leave to the fact, said once for all of them. */
  private Optional<Pattern.Part> valued(
      Fact fact,
      Encoding encoding,
      Pattern.Kind kind,
      SortedMap<Integer, Boolean> literals,
      Set<String> said) {
    if (!said.add(fact.id())) {
      return Optional.empty();
    }
    int own = evaluation.function(encoding.constraint());
    for (int v = encoding.first(); v < encoding.first() + encoding.count(); v++) {
      Boolean value = literals.get(v);
      if (value != null) {
        own = diagrams.and(own, value ? diagrams.variable(v) : diagrams.not(diagrams.variable(v)));
      }
    }
    List<String> left = new ArrayList<>();
    for (Fact.Value value : fact.values()) {
      if (!diagrams.disjoint(own, evaluation.function(encoding.exact(value.id())))) {
        left.add(value.id());
      }
    }
    return Optional.of(new Pattern.Part(fact.id(), kind, left, true));
  }
}
