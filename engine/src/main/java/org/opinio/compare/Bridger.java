// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.compare;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.opinio.assess.Assessment;
import org.opinio.assess.Cause;
import org.opinio.assess.Finding;
import org.opinio.assess.HolderFinding;
import org.opinio.assess.Perspective;
import org.opinio.assess.ReadingDomain;
import org.opinio.assess.Relevance;
import org.opinio.assess.SituationAssessment;
import org.opinio.assess.Stand;
import org.opinio.assess.Verdict;
import org.opinio.law.Rule;

/** Finds what would bring holders to one result in a case, and what they have in common already. */
public final class Bridger {

  /** Sets of questions tried for one result of one rule. */
  private static final int MOST_TRIALS = 5_000;

  private final Assessment assessment;
  private final List<String> holders;
  private final Optional<String> rule;
  private final int mostTrials;

  /**
   * For some holders.
   *
   * @param holders ids of holders that were assessed, at least two
   * @param rule id of the one rule to look at; empty for all that matter in a situation
   */
  public Bridger(Assessment assessment, List<String> holders, Optional<String> rule) {
    this(assessment, holders, rule, MOST_TRIALS);
  }

  /** The same, with a bound of its own on the sets of questions tried for one result of a rule. */
  public Bridger(
      Assessment assessment, List<String> holders, Optional<String> rule, int mostTrials) {
    if (holders.size() < 2) {
      throw new IllegalArgumentException("a bridge needs two holders at least");
    }
    this.assessment = assessment;
    this.holders = List.copyOf(holders);
    this.rule = rule;
    this.mostTrials = mostTrials;
  }

  /** Every situation of the case. */
  public Bridge bridge() {
    return new Bridge(assessment, holders, assessment.situations().stream().map(this::of).toList());
  }

  private SituationBridge of(SituationAssessment situation) {
    List<Shared> shared = new ArrayList<>();
    List<RuleBridge> apart = new ArrayList<>();
    Side side = new Side(situation);
    for (Finding finding : findings(situation)) {
      Rule of = finding.rule();
      SortedMap<String, Verdict> results = side.results(of);
      List<Verdict> different = results.values().stream().distinct().toList();
      if (different.size() == 1 && different.getFirst() != Verdict.OPEN) {
        shared.add(shared(finding, different.getFirst()));
      } else {
        apart.add(side.apart(of, results));
      }
    }
    return new SituationBridge(situation, shared, apart);
  }

  private List<Finding> findings(SituationAssessment situation) {
    return rule.map(r -> Stream.ofNullable(situation.findings().get(r)).toList())
        .orElseGet(() -> Relevance.of(assessment, situation).thatMatter());
  }

  private Shared shared(Finding finding, Verdict verdict) {
    SortedSet<String> defeasible = new TreeSet<>();
    SortedSet<String> awaits = new TreeSet<>();
    for (String holder : holders) {
      HolderFinding of = finding.of(holder);
      if (of.defeasible()) {
        defeasible.add(holder);
      }
      if (of.awaitsShowing()) {
        awaits.add(holder);
      }
    }
    return new Shared(
        finding.rule(),
        verdict,
        Collections.unmodifiableSortedSet(defeasible),
        Collections.unmodifiableSortedSet(awaits));
  }

  /** The holders in one situation, and the readings on which they could agree. */
  private final class Side {

    private final SituationAssessment situation;
    private final List<Perspective> perspectives = new ArrayList<>();
    private final Perspective offer;
    private final AgreementSearch search;
    private final Turning turning;

    Side(SituationAssessment situation) {
      this.situation = situation;
      for (String holder : holders) {
        Perspective perspective = situation.holders().get(holder);
        if (perspective == null) {
          throw new IllegalArgumentException("no such holder: " + holder);
        }
        perspectives.add(perspective);
      }
      SortedMap<String, Stand> offered =
          Offer.of(assessment.law().law(), perspectives.stream().map(Perspective::stands).toList());
      this.offer = new Perspective("", offered, ReadingDomain.of(situation.evaluation(), offered));
      this.search =
          new AgreementSearch(
              situation.evaluation(),
              offer.domain(),
              perspectives.stream().map(Perspective::domain).toList(),
              new AgreementList(situation.evaluation(), offered, perspectives),
              mostTrials);
      this.turning = new Turning(situation.evaluation(), perspectives);
    }

    private int node(Rule of) {
      return assessment.law().rule(of.id()).node();
    }

    SortedMap<String, Verdict> results(Rule of) {
      SortedMap<String, Verdict> results = new TreeMap<>();
      perspectives.forEach(p -> results.put(p.holder(), situation.verdict(node(of), p)));
      return Collections.unmodifiableSortedMap(results);
    }

    RuleBridge apart(Rule of, SortedMap<String, Verdict> results) {
      int established = situation.evaluation().established(node(of));
      int refuted = situation.evaluation().refuted(node(of));
      SortedSet<String> turnsOn = turning.on(established, refuted);
      return new RuleBridge(
          of,
          results,
          List.copyOf(turnsOn),
          turning.differing(node(of)).stream().filter(q -> !turnsOn.contains(q)).toList(),
          search.of(established),
          search.of(refuted),
          new TreeSet<>(
              situation.finding(node(of), offer).causes().stream()
                  .filter(Bridger::isMissing)
                  .toList()));
    }
  }

  private static boolean isMissing(Cause cause) {
    return switch (cause.kind()) {
      case UNKNOWN_FACT, DISPUTED_FACT, BELOW_STANDARD, NOT_MODELLED -> true;
      case SILENT, RESERVES, AMBIGUOUS, LEFT_OPEN -> false;
    };
  }
}
