// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.compile;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.opinio.law.Fact;
import org.opinio.logic.Diagrams;

/** The variables of one fact as functions of what it is set to. */
final class FactRoom {

  private final SettableLaw law;
  private final Evaluation of;
  private final Diagrams d;
  private final Fact fact;
  private final Encoding encoding;
  private final List<Integer> allowed;

  /**
   * The room of a fact.
   *
   * @param of what is known
   * @param d where the functions are made
   * @param settings the variables of its settings
   * @param allowed which of them may be made; those that change nothing are left out
   */
  FactRoom(
      SettableLaw law,
      Evaluation of,
      Diagrams d,
      Fact fact,
      List<Integer> settings,
      SettableLaw.Allowed allowed) {
    this.law = law;
    this.of = of;
    this.d = d;
    this.fact = fact;
    this.encoding = law.encoding(fact.id());
    this.allowed =
        settings.stream()
            .filter(s -> changes(law.setting(s)))
            .filter(s -> allowed.test(law.setting(s), isKnown(law.setting(s))))
            .toList();
  }

  private List<Integer> variables() {
    List<Integer> all = new ArrayList<>();
    for (int v = encoding.first(); v < encoding.first() + encoding.count(); v++) {
      all.add(v);
    }
    return all;
  }

  /** Whether the fact is not so already. */
  private boolean changes(Variable.OfSetting setting) {
    return switch (setting.to()) {
      case UNKNOWN -> isKnown(setting);
      case HOLDS, FAILS ->
          variables().stream()
              .anyMatch(v -> value(setting, v).filter(to -> !isNow(v, to)).isPresent());
    };
  }

  private boolean isNow(int variable, boolean value) {
    return of.known(variable).equals(Optional.of(value));
  }

  /** Whether anything that it sets is known. */
  private boolean isKnown(Variable.OfSetting setting) {
    return variables().stream()
        .anyMatch(v ->
            of.known(v).isPresent()
                && (setting.to() == Variable.OfSetting.To.UNKNOWN
                    || value(setting, v).isPresent()));
  }

  /** What a setting makes of a variable; empty where it says nothing of it. */
  private Optional<Boolean> value(Variable.OfSetting setting, int v) {
    return Optional.ofNullable(law.values(setting).get(v));
  }

  /** By variable as numbered anew: its value as a function of the settings and of itself. */
  Map<Integer, Integer> functions() {
    Map<Integer, Integer> functions = new TreeMap<>();
    if (!allowed.isEmpty()) {
      variables().forEach(v -> function(v, functions));
    }
    return functions;
  }

  private void function(int v, Map<Integer, Integer> functions) {
    int own = d.variable(law.renumbered(v));
    Optional<Boolean> known = of.known(v);
    int isSet = Diagrams.FALSE;
    int isTrue = Diagrams.FALSE;
    for (int s : allowed) {
      Variable.OfSetting setting = law.setting(s);
      if (setting.to() == Variable.OfSetting.To.UNKNOWN) {
        if (known.isPresent()) {
          isSet = d.or(isSet, d.variable(s));
          isTrue = d.or(isTrue, d.and(d.variable(s), own));
        }
      } else {
        Optional<Boolean> value = value(setting, v);
        if (value.isPresent()) {
          isSet = d.or(isSet, d.variable(s));
          isTrue = value.get() ? d.or(isTrue, d.variable(s)) : isTrue;
        }
      }
    }
    if (isSet != Diagrams.FALSE) {
      int now = known.map(k -> k ? Diagrams.TRUE : Diagrams.FALSE).orElse(own);
      functions.put(law.renumbered(v), d.or(isTrue, d.and(d.not(isSet), now)));
    }
  }

  /** The settings that may be made. */
  List<Integer> allowed() {
    return allowed;
  }

  /** Pairs of settings that cannot be made together. */
  List<List<Integer>> exclusive() {
    List<List<Integer>> all = new ArrayList<>();
    for (int i = 0; i < allowed.size(); i++) {
      for (int j = i + 1; j < allowed.size(); j++) {
        if (!areOfDifferentMembers(law.setting(allowed.get(i)), law.setting(allowed.get(j)))) {
          all.add(List.of(allowed.get(i), allowed.get(j)));
        }
      }
    }
    return all;
  }

  private boolean areOfDifferentMembers(Variable.OfSetting one, Variable.OfSetting other) {
    return fact.shape() == Fact.Shape.SET
        && one.to() != Variable.OfSetting.To.UNKNOWN
        && other.to() != Variable.OfSetting.To.UNKNOWN
        && !one.value().equals(other.value());
  }
}
