// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.assess;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.opinio.cases.Situation;
import org.opinio.law.Role;
import org.opinio.law.Rule;

/** Which rules a reader of one situation wants to see. */
public final class Relevance {

  private final SituationAssessment assessment;
  private final boolean answered;
  private final Touched touched;
  private final InPlay inPlay;
  private final Conclusions conclusions;

  /**
   * For one situation.
   *
   * @param answered whether the case has a response to this unit, which is then shown in a
   *     situation of its own
   */
  public Relevance(SituationAssessment assessment, boolean answered) {
    this.assessment = assessment;
    this.answered = answered;
    this.touched = new Touched(assessment);
    this.inPlay = new InPlay(assessment, touched);
    this.conclusions = new Conclusions(assessment.evaluation().law().law());
  }

  /** For one situation of an assessment. */
  public static Relevance of(Assessment assessment, SituationAssessment situation) {
    boolean answered =
        situation.situation().response().isPresent()
            || assessment.subject().responses().values().stream()
                .anyMatch(r -> r.to().equals(situation.situation().unit()));
    return new Relevance(situation, answered);
  }

  /**
   * Rules that have a result here and concern the State judged, in the order of {@link RuleOrder}.
   */
  public List<Finding> findings() {
    return assessment.findings().values().stream()
        .filter(f -> conclusions.includes(f.rule()) && concerns(f.rule()))
        .sorted(Comparator.comparing(Finding::rule, new RuleOrder()))
        .toList();
  }

  /**
   * Of those, the ones on which the case bears: some fact of their own is known, or they follow
   * from rules of which that is so; and what those need in turn. Rules that nobody can reach are
   * left out, and so are those that suppose what the case says nothing for.
   */
  public List<Finding> thatMatter() {
    List<Finding> all = findings();
    Set<String> needed = new HashSet<>();
    all.stream()
        .filter(
            f -> inPlay.is(f.rule()) && (touched.of(f.rule()) || isMetByAct(f)) && isReachable(f))
        .forEach(f -> need(f.rule(), needed));
    return all.stream()
        .filter(f -> needed.contains(f.rule().id()) && inPlay.is(f.rule()) && isReachable(f))
        .toList();
  }

  /**
   * Of those that are not ruled out, the ones that suppose what the case says nothing for, such as
   * an armed conflict.
   */
  public List<Finding> notInPlay() {
    return findings().stream().filter(f -> isOpenToSomeone(f) && !inPlay.is(f.rule())).toList();
  }

  /** Of those, the ones on which the case says nothing yet, though they are in play. */
  public List<Finding> untouched() {
    Set<String> matter = thatMatter().stream().map(f -> f.rule().id()).collect(Collectors.toSet());
    return findings().stream()
        .filter(f -> isOpenToSomeone(f) && inPlay.is(f.rule()) && !matter.contains(f.rule().id()))
        .toList();
  }

  /** No obligation, and no definition of an act, is met on any reading unless the case says so. */
  private static boolean isMetByAct(Finding finding) {
    boolean asked =
        switch (finding.rule().kind()) {
          case OBLIGATION, DEFINITION -> true;
          case PERMISSION, VOLUNTARY_NORM, PROCEDURE -> false;
        };
    return asked
        && finding.rule().owedBy() != Role.TAKER
        && (finding.kind() == Across.Kind.ON_EVERY_READING
            || finding.kind() == Across.Kind.ON_SOME_READINGS);
  }

  private static boolean isOpenToSomeone(Finding finding) {
    return finding.kind() != Across.Kind.ON_NO_READING
        || finding.awaitsShowing()
        || finding.hasOutsiders();
  }

  /**
   * A procedure can be taken up once its conditions are met on some reading. One of the State that
   * takes a measure is about that very measure: what it still needs is of interest too.
   */
  private static boolean isReachable(Finding finding) {
    return isOpenToSomeone(finding)
        && (finding.rule().kind() != Rule.Kind.PROCEDURE
            || finding.rule().owedBy() == Role.TAKER
            || finding.kind() == Across.Kind.ON_EVERY_READING
            || finding.kind() == Across.Kind.ON_SOME_READINGS);
  }

  private void need(Rule rule, Set<String> needed) {
    if (needed.add(rule.id())) {
      touched.needs(rule).forEach(r -> need(r, needed));
    }
  }

  private boolean concerns(Rule rule) {
    boolean inResponse = assessment.situation().response().isPresent();
    if (assessment.situation().claims()) {
      return rule.owedBy() == Role.CLAIMANT;
    }
    if (assessment.situation().as() == Situation.Protected.PERSON && rule.owedTo() != Role.PERSON) {
      return false;
    }
    return switch (rule.owedBy()) {
      case CLAIMANT -> false;
      case ACTING, PARTY, TARGET -> assessment.situation().allegedActs() && !inResponse;
      case HOST -> assessment.situation().allegedHosts() && !inResponse;
      case TAKER -> inResponse || !answered;
      case ALLEGED, INJURED, PERSON, ANY, NOBODY ->
          rule.kind() != Rule.Kind.PROCEDURE || !inResponse;
    };
  }
}
