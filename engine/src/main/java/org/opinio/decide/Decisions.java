// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.decide;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.opinio.assess.Assessment;
import org.opinio.assess.Finding;
import org.opinio.assess.Perspective;
import org.opinio.assess.Relevance;
import org.opinio.assess.SituationAssessment;

/**
 * What decides a case.
 *
 * @param all one for each situation, in the order of the case
 */
public record Decisions(Assessment assessment, Limits limits, List<Decision> all) {
  public Decisions {
    all = List.copyOf(all);
  }

  /**
   * What decides a case across readings and for the holders named.
   *
   * @param rule the one to look at; else all on which the case bears
   */
  public static Decisions of(
      Assessment assessment, Limits limits, Optional<String> rule, List<String> holders) {
    Decider decider = new Decider(assessment.law(), limits);
    List<Decision> all = new ArrayList<>();
    for (SituationAssessment situation : assessment.situations()) {
      List<Finding> findings =
          rule.map(r -> Optional.ofNullable(situation.findings().get(r)).stream().toList())
              .orElseGet(() -> Relevance.of(assessment, situation).thatMatter());
      List<Perspective> shown = new ArrayList<>(List.of(situation.across()));
      holders.stream()
          .map(h -> Optional.ofNullable(situation.holders().get(h)))
          .flatMap(Optional::stream)
          .forEach(shown::add);
      all.add(decider.of(situation, findings, shown));
    }
    return new Decisions(assessment, limits, all);
  }
}
