// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.compile;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.opinio.law.Fact;
import org.opinio.logic.Diagrams;

/**
 * A law that leaves room beside each fact for variables that set it: one for each value that it can
 * be set to, and one for its being unknown. What a node comes to is then a function of the settings
 * too, so that one evaluation looks at all sets of settings together. Not for use by several
 * threads at once.
 */
public final class SettableLaw {

  private final CompiledLaw original;
  private final CompiledLaw law;
  private final int[] moved;
  private final SortedMap<String, List<Integer>> settings = new TreeMap<>();
  private final ExactValues exact;

  /** The law with room in it. */
  public SettableLaw(CompiledLaw original) {
    this.original = original;
    this.moved = new int[original.variables().size()];
    this.exact = new ExactValues(original);
    List<Variable> variables = new ArrayList<>();
    for (int v = 0; v < moved.length; v++) {
      moved[v] = variables.size();
      Variable variable = original.variables().get(v);
      variables.add(variable);
      if (variable instanceof Variable.OfFact of) {
        List<Integer> numbers = settings.computeIfAbsent(of.fact(), f -> new ArrayList<>());
        for (Variable setting : room(of, v)) {
          numbers.add(variables.size());
          variables.add(setting);
        }
      }
    }
    this.law =
        new CompiledLaw(
            original.law(),
            original.circuit().renumbered(v -> moved[v]),
            List.copyOf(variables),
            moved(original.facts()),
            moved(original.questions()),
            original.rules(),
            moved(original.single()),
            original.factConstraints());
  }

  /** Which settings may be made. */
  @FunctionalInterface
  public interface Allowed {

    /**
     * Whether this one may.
     *
     * @param known whether it changes what is known, rather than says what is not
     */
    boolean test(Variable.OfSetting setting, boolean known);
  }

  /** The law in which there is no room. */
  public CompiledLaw original() {
    return original;
  }

  int renumbered(int variable) {
    return moved[variable];
  }

  Variable.OfSetting setting(int variable) {
    if (law.variables().get(variable) instanceof Variable.OfSetting setting) {
      return setting;
    }
    throw new IllegalArgumentException("not a setting: " + variable);
  }

  Encoding encoding(String fact) {
    Encoding encoding = original.facts().get(fact);
    if (encoding == null) {
      throw new IllegalArgumentException("not compiled: " + fact);
    }
    return encoding;
  }

  /** What a setting that makes something known makes of the variables of the original law. */
  public Map<Integer, Boolean> values(Variable.OfSetting setting) {
    Encoding encoding = encoding(setting.fact());
    return switch (fact(setting.fact()).shape()) {
      case SCALE, ONE_OF -> exact.of(setting.fact(), encoding, setting.value());
      case YES_NO, SET -> {
        Map<Integer, Boolean> values = new HashMap<>();
        for (int v = encoding.first(); v < encoding.first() + encoding.count(); v++) {
          if (original.variables().get(v) instanceof Variable.OfFact f
              && f.value().equals(setting.value())) {
            values.put(v, setting.to() == Variable.OfSetting.To.HOLDS);
          }
        }
        yield values;
      }
    };
  }

  private Fact fact(String id) {
    Fact fact = original.law().facts().get(id);
    if (fact == null) {
      throw new IllegalArgumentException("no such fact: " + id);
    }
    return fact;
  }

  /** The settings that stand behind one variable of a fact. */
  private List<Variable> room(Variable.OfFact of, int v) {
    Encoding encoding = encoding(of.fact());
    Fact fact = fact(of.fact());
    boolean last = v == encoding.first() + encoding.count() - 1;
    List<Variable> room = new ArrayList<>();
    switch (fact.shape()) {
      case YES_NO, SET -> {
        room.add(new Variable.OfSetting(of.fact(), of.value(), Variable.OfSetting.To.HOLDS));
        room.add(new Variable.OfSetting(of.fact(), of.value(), Variable.OfSetting.To.FAILS));
      }
      case SCALE, ONE_OF -> {
        if (last) {
          fact.values().stream()
              .map(w -> new Variable.OfSetting(of.fact(), w.id(), Variable.OfSetting.To.HOLDS))
              .forEach(room::add);
        }
      }
    }
    if (last) {
      room.add(new Variable.OfSetting(of.fact(), "", Variable.OfSetting.To.UNKNOWN));
    }
    return room;
  }

  private SortedMap<String, Encoding> moved(SortedMap<String, Encoding> encodings) {
    SortedMap<String, Encoding> all = new TreeMap<>();
    encodings.forEach((id, e) -> {
      int first = e.count() == 0 ? 0 : moved[e.first()];
      int count = e.count() == 0 ? 0 : moved[e.first() + e.count() - 1] + 1 - first;
      all.put(id, new Encoding(first, count, e.accepts(), e.exactly(), e.constraint()));
    });
    return all;
  }

  private Map<Variable, Integer> moved(Map<Variable, Integer> single) {
    Map<Variable, Integer> all = new HashMap<>();
    single.forEach((variable, v) -> all.put(variable, moved[v]));
    return all;
  }

  /**
   * An evaluation of the original law, with facts that may be set.
   *
   * @param d diagrams that hold nothing of the original
   */
  public Settable evaluation(Evaluation of, Diagrams d, Allowed allowed) {
    Map<Integer, Integer> functions = new HashMap<>();
    List<List<Integer>> exclusive = new ArrayList<>();
    List<Integer> all = new ArrayList<>();
    settings.forEach((id, numbers) -> {
      FactRoom room = new FactRoom(this, of, d, fact(id), numbers, allowed);
      functions.putAll(room.functions());
      exclusive.addAll(room.exclusive());
      all.addAll(room.allowed());
    });
    Evaluation evaluation = of.moved(law, d, this::renumbered, functions);
    return new Settable(evaluation, all.stream().sorted().toList(), exclusive);
  }
}
