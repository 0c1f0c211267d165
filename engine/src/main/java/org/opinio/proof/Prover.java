// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.proof;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import org.opinio.assess.Assessor;
import org.opinio.assess.Settings;
import org.opinio.cases.Case;
import org.opinio.cases.Situation;
import org.opinio.cases.Standards;
import org.opinio.cases.StatedFact;
import org.opinio.compile.CompiledLaw;

/** Finds what the proof of a case carries. */
public final class Prover {

  private final CompiledLaw law;
  private final Case subject;
  private final Function<Case, List<Situation>> reader;
  private final List<Situation> situations;
  private final Set<String> rules;
  private final Set<String> holders;
  private final Assessor assessor;
  private final Judging judging;

  /**
   * A prover.
   *
   * @param settings whose standard of proof is not looked at
   * @param reader finds the situations of a case
   * @param rules ids of the rules to judge
   * @param holders ids of the holders to judge
   */
  public Prover(
      CompiledLaw law,
      Settings settings,
      Case subject,
      Function<Case, List<Situation>> reader,
      Set<String> rules,
      Set<String> holders) {
    this.law = law;
    this.subject = subject;
    this.reader = reader;
    this.situations = reader.apply(subject);
    this.rules = rules;
    this.holders = holders;
    this.assessor =
        new Assessor(law, new Settings(settings.asOf(), settings.silence(), Optional.empty()));
    this.judging = new Judging(assessor, subject, situations, rules, holders);
  }

  /**
   * All of it.
   *
   * @throws org.opinio.logic.BudgetExceeded if the case is too large
   */
  public Proof prove() {
    Withdrawals withdrawals = new Withdrawals(subject, reader, situations, judging);
    return new Proof(
        judging.stated(),
        rules,
        holders,
        judging.verdicts(),
        grades(),
        Known.facts(situations, f -> f.proved().isEmpty()),
        withdrawals.all(),
        withdrawals.areAllPairs(),
        Known.facts(situations, f -> f.evidence().isEmpty()),
        new Weigher(law, assessor, subject, situations, reader, rules)
            .weigh(rules, holders, judging.verdicts()));
  }

  private List<Grade> grades() {
    Set<String> standards = new LinkedHashSet<>(Standards.LADDER);
    situations.forEach(
        s -> new TreeMap<>(s.facts()).values().forEach(f -> standards.addAll(f.proved())));
    standards.remove(Standards.NONE_IN_COMMON);
    return standards.stream().map(this::grade).toList();
  }

  private Grade grade(String standard) {
    List<Situation> graded =
        situations.stream().map(s -> without(s, f -> isBelow(f, standard))).toList();
    return new Grade(
        standard,
        Standards.LADDER.contains(standard),
        Known.facts(situations, f -> isBelow(f, standard)),
        judging.of(graded));
  }

  private static boolean isBelow(StatedFact fact, String standard) {
    return !fact.proved().isEmpty() && !Standards.met(fact.proved(), standard);
  }

  private static Situation without(Situation situation, Predicate<StatedFact> such) {
    Map<String, StatedFact> facts = new LinkedHashMap<>(situation.facts());
    facts.replaceAll((id, fact) ->
        Known.isKnown(fact) && such.test(fact) ? fact.with(new StatedFact.Value.Unknown()) : fact);
    return situation.with(facts);
  }
}
