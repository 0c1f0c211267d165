// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.compile;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import org.opinio.law.Fact;
import org.opinio.law.Law;
import org.opinio.law.Option;
import org.opinio.law.Question;
import org.opinio.logic.Circuit;

/** Writes facts and questions in variables, in the order in which they are first asked for. */
final class Encoder {

  private final Law law;
  private final Circuit.Builder circuit;
  private final List<Variable> variables = new ArrayList<>();
  private final SortedMap<String, Encoding> facts = new TreeMap<>();
  private final SortedMap<String, Encoding> questions = new TreeMap<>();
  private final Map<Variable, Integer> single = new HashMap<>();

  Encoder(Law law, Circuit.Builder circuit) {
    this.law = law;
    this.circuit = circuit;
  }

  List<Variable> variables() {
    return variables;
  }

  SortedMap<String, Encoding> facts() {
    return facts;
  }

  SortedMap<String, Encoding> questions() {
    return questions;
  }

  Map<Variable, Integer> single() {
    return single;
  }

  /** The node of a variable that stands alone. */
  int single(Variable variable) {
    return circuit.variable(single.computeIfAbsent(variable, this::add));
  }

  private int add(Variable variable) {
    variables.add(variable);
    return variables.size() - 1;
  }

  Encoding fact(String id) {
    Encoding existing = facts.get(id);
    if (existing != null) {
      return existing;
    }
    Fact fact = law.facts().get(id);
    if (fact == null) {
      throw new IllegalArgumentException("no such fact: " + id);
    }
    List<String> values = fact.values().stream().map(Fact.Value::id).toList();
    int first = variables.size();
    Encoding made =
        switch (fact.shape()) {
          case YES_NO -> yesNo(first, new Variable.OfFact(id, ""));
          case SCALE -> {
            List<String> widestFirst = values;
            yield ladder(
                first, reversedForScale(widestFirst), List.of(), v -> new Variable.OfFact(id, v));
          }
          case ONE_OF -> ladder(first, List.of(), values, v -> new Variable.OfFact(id, v));
          case SET ->
              set(
                  first,
                  values,
                  List.of(),
                  Map.of(),
                  fact.atLeastOne(),
                  v -> new Variable.OfFact(id, v));
        };
    facts.put(id, made);
    return made;
  }

  /** On a scale the least value is met wherever a greater one is: it is the widest. */
  private static List<String> reversedForScale(List<String> leastFirst) {
    List<String> narrowLast = new ArrayList<>(leastFirst);
    return narrowLast.reversed();
  }

  Encoding question(String id) {
    Encoding existing = questions.get(id);
    if (existing != null) {
      return existing;
    }
    Question question = law.questions().get(id);
    if (question == null) {
      throw new IllegalArgumentException("no such question: " + id);
    }
    int first = variables.size();
    Encoding made;
    if (question.isSet()) {
      List<String> members = question.options().stream().map(Option::id).toList();
      List<String> always =
          question.options().stream().filter(Option::always).map(Option::id).toList();
      Map<String, List<String>> excludes = new TreeMap<>();
      question.options().forEach(o -> excludes.put(o.id(), o.excludes()));
      made = set(first, members, always, excludes, false, o -> new Variable.OfQuestion(id, o));
    } else {
      List<String> rungs = ids(question, Option.Kind.RUNG);
      List<String> alternatives = ids(question, Option.Kind.ALTERNATIVE);
      made = ladder(first, rungs, alternatives, o -> new Variable.OfQuestion(id, o));
    }
    questions.put(id, made);
    return made;
  }

  private static List<String> ids(Question question, Option.Kind kind) {
    return question.options().stream().filter(o -> o.kind() == kind).map(Option::id).toList();
  }

  private Encoding yesNo(int first, Variable variable) {
    int yes = circuit.variable(add(variable));
    return new Encoding(first, 1, Map.of("", yes), Map.of("", yes), Circuit.TRUE);
  }

  /**
   * Exactly one of rungs and alternatives is the case; a rung is met where it or a rung before it
   * is. One variable fewer than there are cases where that needs no constraint, else one for each.
   */
  private Encoding ladder(
      int first, List<String> rungs, List<String> alternatives, Function<String, Variable> name) {
    Map<String, Integer> accepts = new TreeMap<>();
    Map<String, Integer> exactly = new TreeMap<>();
    List<Integer> constraints = new ArrayList<>();
    List<String> single = new ArrayList<>(alternatives);
    if (!rungs.isEmpty()) {
      single.add(rungs.getLast());
    }
    List<Integer> nodes = new ArrayList<>();
    if (single.size() == 2) {
      int one = circuit.variable(add(name.apply(single.getFirst())));
      nodes.add(one);
      nodes.add(circuit.not(one));
    } else if (single.size() == 1) {
      nodes.add(Circuit.TRUE);
    } else {
      single.forEach(s -> nodes.add(circuit.variable(add(name.apply(s)))));
      constraints.add(circuit.or(nodes));
      for (int i = 0; i < nodes.size(); i++) {
        for (int j = i + 1; j < nodes.size(); j++) {
          constraints.add(circuit.not(circuit.and(List.of(nodes.get(i), nodes.get(j)))));
        }
      }
    }
    for (int i = 0; i < single.size(); i++) {
      accepts.put(single.get(i), nodes.get(i));
      exactly.put(single.get(i), nodes.get(i));
    }
    if (!rungs.isEmpty()) {
      int narrower = nodes.getLast();
      for (int i = rungs.size() - 2; i >= 0; i--) {
        int wider = circuit.variable(add(name.apply(rungs.get(i))));
        constraints.add(implies(wider, narrower));
        accepts.put(rungs.get(i), wider);
        exactly.put(rungs.get(i + 1), circuit.and(List.of(narrower, circuit.not(wider))));
        narrower = wider;
      }
      exactly.put(rungs.getFirst(), narrower);
    }
    return new Encoding(
        first, variables.size() - first, accepts, exactly, circuit.and(constraints));
  }

  private Encoding set(
      int first,
      List<String> members,
      List<String> always,
      Map<String, List<String>> excludes,
      boolean atLeastOne,
      Function<String, Variable> name) {
    Map<String, Integer> nodes = new TreeMap<>();
    for (String member : members) {
      nodes.put(
          member,
          always.contains(member) ? Circuit.TRUE : circuit.variable(add(name.apply(member))));
    }
    List<Integer> constraints = new ArrayList<>();
    excludes.forEach((member, others) -> {
      for (String other : others) {
        Integer a = nodes.get(member);
        Integer b = nodes.get(other);
        if (a != null && b != null) {
          constraints.add(circuit.not(circuit.and(List.of(a, b))));
        }
      }
    });
    if (atLeastOne) {
      constraints.add(circuit.or(List.copyOf(nodes.values())));
    }
    return new Encoding(first, variables.size() - first, nodes, nodes, circuit.and(constraints));
  }

  int implies(int a, int b) {
    return circuit.or(List.of(circuit.not(a), b));
  }
}
