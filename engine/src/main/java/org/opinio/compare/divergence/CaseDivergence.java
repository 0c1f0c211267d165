// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.compare.divergence;

import java.util.ArrayList;
import java.util.List;
import org.opinio.assess.Assessment;
import org.opinio.assess.Finding;
import org.opinio.assess.Relevance;
import org.opinio.assess.SituationAssessment;
import org.opinio.assess.Verdict;
import org.opinio.law.Rule;

/**
 * On which findings of one case two holders part, on what the case says.
 *
 * @param title of the case
 * @param findings how many findings were compared: those on which the case bears
 * @param partings those on which the two come to different verdicts, in the order of the case
 */
public record CaseDivergence(String title, int findings, List<Part> partings) {

  public CaseDivergence {
    partings = List.copyOf(partings);
  }

  /** A finding on which they part. */
  public record Part(
      String situation, String situationTitle, Rule rule, Verdict first, Verdict second) {

    /** Whether each comes to a result, and to opposite ones. */
    public boolean isSquare() {
      return first != Verdict.OPEN && second != Verdict.OPEN;
    }
  }

  /**
   * The findings of a case.
   *
   * @param rules ids of the rules compared
   */
  public static CaseDivergence of(
      Assessment assessment, String first, String second, List<String> rules) {
    int findings = 0;
    List<Part> partings = new ArrayList<>();
    for (SituationAssessment situation : assessment.situations()) {
      for (Finding finding : Relevance.of(assessment, situation).thatMatter()) {
        if (rules.contains(finding.rule().id())) {
          findings++;
          Verdict one = finding.of(first).verdict();
          Verdict other = finding.of(second).verdict();
          if (one != other) {
            partings.add(
                new Part(
                    situation.situation().id(),
                    situation.situation().title(),
                    finding.rule(),
                    one,
                    other));
          }
        }
      }
    }
    return new CaseDivergence(assessment.subject().title(), findings, partings);
  }

  /** How many part squarely, or how many otherwise. */
  public long count(boolean square) {
    return partings.stream().filter(p -> p.isSquare() == square).count();
  }
}
