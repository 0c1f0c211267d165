// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.documents;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.opinio.assess.FactState;
import org.opinio.assess.SituationAssessment;
import org.opinio.compile.Variable;
import org.opinio.documents.report.Text;
import org.opinio.law.Fact;
import org.opinio.law.FactGroup;

/** Sets of facts in words. Sets that differ only in the value of one fact are told together. */
final class DecidingFacts {

  private final Composition composition;
  private final SituationAssessment situation;

  DecidingFacts(Composition composition, SituationAssessment situation) {
    this.composition = composition;
    this.situation = situation;
  }

  /** A line for each set, or for several that differ in one value. */
  List<Text> lines(List<List<Variable.OfSetting>> sets) {
    Map<List<Variable.OfSetting>, List<Variable.OfSetting>> told = new LinkedHashMap<>();
    for (List<Variable.OfSetting> set : sets) {
      List<Variable.OfSetting> rest = new ArrayList<>(set);
      int valued = valued(set);
      if (valued >= 0) {
        Variable.OfSetting one = set.get(valued);
        rest.set(valued, new Variable.OfSetting(one.fact(), "", Variable.OfSetting.To.HOLDS));
        told.computeIfAbsent(rest, r -> new ArrayList<>()).add(one);
      } else {
        told.put(rest, new ArrayList<>());
      }
    }
    List<Text> lines = new ArrayList<>();
    told.forEach((set, values) -> lines.add(line(set, values)));
    return lines;
  }

  /** The first setting of a fact that has one of several values, or -1. */
  private int valued(List<Variable.OfSetting> set) {
    for (int i = 0; i < set.size(); i++) {
      if (isOneOfSeveral(law(set.get(i)), set.get(i))) {
        return i;
      }
    }
    return -1;
  }

  private Fact law(Variable.OfSetting setting) {
    return Optional.ofNullable(composition.law().facts().get(setting.fact())).orElseThrow();
  }

  private static boolean isOneOfSeveral(Fact fact, Variable.OfSetting setting) {
    return !setting.value().isEmpty()
        && switch (fact.shape()) {
          case SCALE, ONE_OF -> true;
          case YES_NO, SET -> false;
        };
  }

  private Text line(List<Variable.OfSetting> set, List<Variable.OfSetting> values) {
    List<Text> parts = new ArrayList<>();
    for (Variable.OfSetting setting : set) {
      boolean isTold = setting.value().isEmpty() && isOf(values, setting.fact());
      parts.add(fact(isTold ? values : List.of(setting)));
    }
    return Text.build().joined(parts, "; and ").words(".").done();
  }

  private static boolean isOf(List<Variable.OfSetting> values, String fact) {
    return !values.isEmpty() && values.getFirst().fact().equals(fact);
  }

  /** One fact, set to any one of these. */
  private Text fact(List<Variable.OfSetting> settings) {
    Variable.OfSetting first = settings.getFirst();
    Fact fact = law(first);
    FactGroup group = composition.law().groups().get(fact.group());
    return Text.build()
        .words(group == null ? "" : group.heading() + ": ")
        .strong("‘" + fact.heading() + "’")
        .words(becomes(fact, settings))
        .words(remarks(fact, first))
        .done();
  }

  private static String becomes(Fact fact, List<Variable.OfSetting> settings) {
    Variable.OfSetting first = settings.getFirst();
    boolean isMember = fact.shape() == Fact.Shape.SET;
    return switch (first.to()) {
      case UNKNOWN -> "";
      case FAILS -> isMember ? " does not include " + value(fact, first) : " does not hold";
      case HOLDS ->
          isOneOfSeveral(fact, first)
              ? " is " + String.join(" or ", settings.stream().map(s -> value(fact, s)).toList())
              : isMember ? " includes " + value(fact, first) : " holds";
    };
  }

  /** The value in its words; empty for a fact that is yes or no. */
  private static String value(Fact fact, Variable.OfSetting setting) {
    if (setting.value().isEmpty()) {
      return "";
    }
    return "‘"
        + fact.values().stream()
            .filter(v -> v.id().equals(setting.value()))
            .map(Fact.Value::heading)
            .findFirst()
            .orElse(setting.value())
        + "’";
  }

  private String remarks(Fact fact, Variable.OfSetting setting) {
    FactState state = situation.facts().get(setting.fact());
    String now =
        switch (state == null ? FactState.Status.UNKNOWN : state.status()) {
          case DISPUTED -> ", which is disputed";
          case BELOW_STANDARD -> ", which is below the standard of proof";
          case ESTABLISHED,
              REFUTED,
              VALUED,
              UNKNOWN,
              STIPULATED,
              STIPULATED_NOT,
              DERIVED,
              DERIVED_NOT ->
              "";
        };
    boolean judged = fact.evaluative() && setting.to() != Variable.OfSetting.To.UNKNOWN;
    return now + (judged ? ", a judgement" : "");
  }

  /** An answer to the question for a fact, in short. */
  static String answer(Fact fact, Variable.OfSetting setting) {
    return switch (fact.shape()) {
      case YES_NO -> setting.to() == Variable.OfSetting.To.HOLDS ? "yes" : "no";
      case SCALE, ONE_OF -> value(fact, setting);
      case SET ->
          (setting.to() == Variable.OfSetting.To.HOLDS ? "" : "not ") + value(fact, setting);
    };
  }
}
