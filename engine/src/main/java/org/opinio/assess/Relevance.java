// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.assess;

import java.util.Comparator;
import java.util.List;
import org.opinio.law.Rule;

/** Which rules a reader of one situation wants to see. */
public final class Relevance {

  private final SituationAssessment assessment;
  private final boolean answered;

  /**
   * For one situation.
   *
   * @param answered whether the case has a response to this unit, which is then shown in a situation
   *     of its own
   */
  public Relevance(SituationAssessment assessment, boolean answered) {
    this.assessment = assessment;
    this.answered = answered;
  }

  /** For one situation of an assessment. */
  public static Relevance of(Assessment assessment, SituationAssessment situation) {
    boolean answered =
        situation.situation().response().isPresent()
            || assessment.subject().responses().values().stream()
                .anyMatch(r -> r.to().equals(situation.situation().unit()));
    return new Relevance(situation, answered);
  }

  /** Rules that have a result here and concern the State judged, in the order of {@link RuleOrder}. */
  public List<Finding> findings() {
    return assessment.findings().values().stream()
        .filter(f -> f.rule().parent().isEmpty() && concerns(f.rule()))
        .sorted(Comparator.comparing(Finding::rule, new RuleOrder()))
        .toList();
  }

  /** Of those, the ones that somebody may reach: established or open on some reading or for some holder. */
  public List<Finding> thatMatter() {
    return findings().stream().filter(Relevance::matters).toList();
  }

  private static boolean matters(Finding finding) {
    return finding.across().kind() != Across.Kind.ON_NO_READING
        || finding.across().awaitsShowing()
        || !finding.across().outside().isEmpty();
  }

  private boolean concerns(Rule rule) {
    boolean inResponse = assessment.situation().response().isPresent();
    if (rule.kind() == Rule.Kind.PROCEDURE) {
      return !inResponse;
    }
    return switch (rule.owedBy()) {
      case ACTING, TARGET -> assessment.situation().allegedActs() && !inResponse;
      case HOST -> assessment.situation().allegedHosts() && !inResponse;
      case TAKER -> inResponse || !answered;
      case ALLEGED, INJURED, ANY, NOBODY -> true;
    };
  }
}
