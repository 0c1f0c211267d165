// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.workbench.desk;

import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.opinio.assess.Assessment;
import org.opinio.assess.Finding;
import org.opinio.assess.Relevance;
import org.opinio.assess.SituationAssessment;
import org.opinio.cases.Situations;
import org.opinio.compare.Bridger;
import org.opinio.decide.Decider;
import org.opinio.decide.Decisions;
import org.opinio.decide.Limits;
import org.opinio.decide.NextFact;
import org.opinio.documents.AssessmentReport;
import org.opinio.documents.BridgeReport;
import org.opinio.documents.DecideReport;
import org.opinio.documents.ProofReport;
import org.opinio.documents.ReportOptions;
import org.opinio.documents.report.Receipt;
import org.opinio.documents.report.Report;
import org.opinio.proof.Prover;

/** Answers to what is asked of a case beyond its matrix, as reports. */
public final class Answers {

  private final LawDesk law;

  public Answers(LawDesk law) {
    this.law = law;
  }

  /** The whole assessment. */
  public Report whole(Assessment assessment) {
    return AssessmentReport.of(assessment, ReportOptions.whole(receipt(assessment)), law.forms());
  }

  /** What decides the findings, or one of them, across readings and for the holders named. */
  public Report decides(Assessment assessment, Optional<String> rule, List<String> holders) {
    Limits limits =
        new Limits(
            Limits.DEFAULT.size(), rule.isPresent() ? Limits.NODES_OF_ONE : Limits.DEFAULT.nodes());
    return DecideReport.of(
        Decisions.of(assessment, limits, rule, holders),
        options(assessment, rule, holders),
        law.forms());
  }

  /** What would bring holders, two at least, to one result. */
  public Report bridge(Assessment assessment, Optional<String> rule, List<String> holders) {
    return BridgeReport.of(
        new Bridger(assessment, holders, rule).bridge(),
        options(assessment, rule, holders),
        law.forms());
  }

  /** What the proof of the case carries. */
  public Report proof(Assessment assessment, Optional<String> rule) {
    Prover prover =
        new Prover(
            law.compiled(),
            assessment.settings(),
            assessment.subject(),
            c -> Situations.of(c, law.law()),
            new TreeSet<>(rule.map(List::of).orElse(List.copyOf(law.compiled().rules().keySet()))),
            new TreeSet<>(law.law().holders().keySet()));
    return ProofReport.of(prover.prove(), options(assessment, rule, List.of()), law.forms());
  }

  /** The facts that settle most, the most decisive first. */
  public List<NextFact> next(Assessment assessment, SituationAssessment situation, int most) {
    List<Finding> findings = Relevance.of(assessment, situation).thatMatter();
    return new Decider(law.compiled(), Limits.DEFAULT)
        .next(situation, findings).stream()
            .sorted(NextFact.MOST_DECISIVE_FIRST)
            .filter(f -> law.law().facts().containsKey(f.fact()))
            .limit(most)
            .toList();
  }

  private ReportOptions options(
      Assessment assessment, Optional<String> rule, List<String> holders) {
    return new ReportOptions(
        holders, Optional.empty(), Optional.empty(), rule, false, receipt(assessment));
  }

  /** The receipt of an answer. */
  public Receipt receipt(Assessment assessment) {
    return Receipt.of(assessment, LawDesk.PROGRAM);
  }
}
