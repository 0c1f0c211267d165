// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.proof;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.opinio.assess.Assessment;
import org.opinio.assess.Assessor;
import org.opinio.assess.Perspective;
import org.opinio.assess.SituationAssessment;
import org.opinio.assess.Verdict;
import org.opinio.cases.Case;
import org.opinio.cases.Situation;
import org.opinio.compile.CompiledLaw;

/** Judges situations as the case states them, and again with facts taken away. */
final class Judging {

  private final Assessor assessor;
  private final CompiledLaw law;
  private final Set<String> rules;
  private final Set<String> holders;
  private final Assessment stated;
  private final Map<String, Situation> before;
  private final Verdicts verdicts;

  Judging(
      Assessor assessor,
      Case subject,
      List<Situation> situations,
      Set<String> rules,
      Set<String> holders) {
    this.assessor = assessor;
    this.rules = rules;
    this.holders = holders;
    this.stated = assessor.assess(subject, situations, rules);
    this.law = stated.law();
    this.before = situations.stream().collect(Collectors.toMap(Situation::id, Function.identity()));
    SortedMap<String, SortedMap<String, SortedMap<String, Verdict>>> all = new TreeMap<>();
    stated.situations().forEach(s -> all.put(s.situation().id(), of(s)));
    this.verdicts = new Verdicts(all);
  }

  /** The case as stated. */
  Assessment stated() {
    return stated;
  }

  Verdicts verdicts() {
    return verdicts;
  }

  /** The verdicts where the situations, the same by id, are these; only what differs is judged. */
  Verdicts of(List<Situation> situations) {
    Map<String, Situation> after =
        situations.stream().collect(Collectors.toMap(Situation::id, Function.identity()));
    SortedMap<String, SortedMap<String, SortedMap<String, Verdict>>> all =
        new TreeMap<>(verdicts.all());
    if (after.equals(before)) {
      return verdicts;
    }
    for (SituationAssessment one :
        assessor.assess(stated.subject(), situations, rules).situations()) {
      if (differs(one.situation(), after)) {
        all.put(one.situation().id(), of(one));
      }
    }
    return new Verdicts(all);
  }

  private boolean differs(Situation situation, Map<String, Situation> after) {
    return Chain.of(situation.id(), after).stream()
        .anyMatch(id -> !Objects.equals(before.get(id), after.get(id)));
  }

  private SortedMap<String, SortedMap<String, Verdict>> of(SituationAssessment situation) {
    SortedMap<String, SortedMap<String, Verdict>> byRule = new TreeMap<>();
    for (String rule : rules) {
      int node = law.rule(rule).node();
      SortedMap<String, Verdict> byHolder = new TreeMap<>();
      for (Perspective perspective : situation.holders().values()) {
        if (holders.contains(perspective.holder())) {
          byHolder.put(perspective.holder(), situation.verdict(node, perspective));
        }
      }
      byRule.put(rule, byHolder);
    }
    return byRule;
  }
}
