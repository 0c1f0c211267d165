// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.documents.memo;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.opinio.assess.FactState;
import org.opinio.assess.SituationAssessment;
import org.opinio.compile.Variable;
import org.opinio.documents.draft.Slot;
import org.opinio.documents.report.Text;
import org.opinio.law.Fact;

/** Sets of facts in words. Sets that differ only in the value of one fact are told together. */
final class DecidingWords {

  private final Memo memo;
  private final SituationAssessment situation;

  DecidingWords(Memo memo, SituationAssessment situation) {
    this.memo = memo;
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
        rest.set(valued, new Variable.OfSetting(one.fact(), "", one.to()));
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
      if (isOneOfSeveral(fact(set.get(i)), set.get(i))) {
        return i;
      }
    }
    return -1;
  }

  private Fact fact(Variable.OfSetting setting) {
    return Optional.ofNullable(memo.wording().law().facts().get(setting.fact())).orElseThrow();
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
      boolean told =
          setting.value().isEmpty()
              && !values.isEmpty()
              && values.getFirst().fact().equals(setting.fact());
      parts.add(found(told ? values : List.of(setting)));
    }
    return memo.say("deciding.line", Slot.of("facts", memo.wording().phrases().and(parts)));
  }

  /** One fact, found to be any one of these. */
  private Text found(List<Variable.OfSetting> settings) {
    Variable.OfSetting first = settings.getFirst();
    Fact fact = fact(first);
    Slot named = Slot.of("fact", memo.causes().fact(fact.id()));
    boolean holds = first.to() == Variable.OfSetting.To.HOLDS;
    Text text =
        first.value().isEmpty()
            ? memo.say(holds ? "deciding.holds" : "deciding.fails", named)
            : memo.say(
                isOneOfSeveral(fact, first)
                    ? "deciding.is"
                    : holds ? "deciding.includes" : "deciding.lacks",
                named,
                Slot.of(
                    "value",
                    memo.wording()
                        .phrases()
                        .or(
                            settings.stream()
                                .map(s -> memo.facts().value(s.fact(), s.value()))
                                .toList())));
    return remark(fact)
        .map(r -> memo.say("deciding.remark", Slot.of("found", text), Slot.of("remark", r)))
        .orElse(text);
  }

  private Optional<Text> remark(Fact fact) {
    FactState.Status status =
        Optional.ofNullable(situation.facts().get(fact.id()))
            .map(FactState::status)
            .orElse(FactState.Status.UNKNOWN);
    return switch (status) {
      case DISPUTED -> Optional.of(memo.say("deciding.disputed"));
      case BELOW_STANDARD -> Optional.of(memo.say("deciding.below"));
      case ESTABLISHED,
          REFUTED,
          VALUED,
          UNKNOWN,
          STIPULATED,
          STIPULATED_NOT,
          DERIVED,
          DERIVED_NOT ->
          fact.evaluative() ? Optional.of(memo.say("deciding.judged")) : Optional.empty();
    };
  }
}
