// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.cli;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.opinio.assess.Assessment;
import org.opinio.assess.FactState;
import org.opinio.assess.Finding;
import org.opinio.assess.Relevance;
import org.opinio.assess.SituationAssessment;
import org.opinio.cases.CaseEdit;
import org.opinio.cases.Owners;
import org.opinio.decide.Decider;
import org.opinio.decide.Limits;
import org.opinio.decide.NextFact;
import org.opinio.law.Fact;

/**
 * A fact to ask for.
 *
 * @param situation in which it settles most
 * @param owner where the answer is written
 * @param findings those of the situation that matter
 */
record Inquiry(
    Fact fact,
    NextFact weight,
    SituationAssessment situation,
    CaseEdit.Owner owner,
    List<Finding> findings) {

  private static final Comparator<Inquiry> MOST_DECISIVE_FIRST =
      Comparator.comparing(Inquiry::weight, NextFact.MOST_DECISIVE_FIRST);

  /** What would be written where: two inquiries with the same key ask the same thing. */
  String key() {
    return owner + " " + fact.id();
  }

  /** The fact to ask for next, if any is left. */
  static Optional<Inquiry> next(Assessment assessment, Set<String> done) {
    List<Inquiry> all = new ArrayList<>();
    Decider decider = new Decider(assessment.law(), Limits.DEFAULT);
    for (SituationAssessment situation : assessment.situations()) {
      List<Finding> findings = Relevance.of(assessment, situation).thatMatter();
      for (NextFact next : decider.next(situation, findings)) {
        of(assessment, situation, next, findings)
            .filter(i -> !done.contains(i.key()))
            .ifPresent(all::add);
      }
    }
    return all.stream().sorted(MOST_DECISIVE_FIRST).findFirst();
  }

  private static Optional<Inquiry> of(
      Assessment assessment, SituationAssessment situation, NextFact next, List<Finding> findings) {
    Fact fact = assessment.law().law().facts().get(next.fact());
    FactState state = situation.facts().get(next.fact());
    boolean disputed = state != null && state.status() == FactState.Status.DISPUTED;
    return fact == null || disputed
        ? Optional.empty()
        : Owners.of(assessment.subject(), situation.situation(), fact)
            .map(owner -> new Inquiry(fact, next, situation, owner, findings));
  }
}
