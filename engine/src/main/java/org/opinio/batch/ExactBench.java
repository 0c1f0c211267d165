// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.batch;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.opinio.assess.Across;
import org.opinio.assess.Assessment;
import org.opinio.assess.Assessor;
import org.opinio.assess.Finding;
import org.opinio.assess.HolderFinding;
import org.opinio.assess.Settings;
import org.opinio.assess.SituationAssessment;
import org.opinio.cases.Case;
import org.opinio.cases.Situation;
import org.opinio.compile.CompiledLaw;

/** Judges each case as the assessment of a single case does, with every cause. */
public final class ExactBench implements Bench {

  private final Assessor assessor;
  private final Docket docket;
  private final Set<String> rules;
  private final Case subject;

  /**
   * A bench.
   *
   * @param subject stands for the cases, of which their situations alone matter
   */
  public ExactBench(CompiledLaw law, Settings settings, Docket docket, Case subject) {
    this.assessor = new Assessor(law, settings);
    this.docket = docket;
    this.rules = new TreeSet<>(docket.rules());
    this.subject = subject;
  }

  @Override
  public Docket docket() {
    return docket;
  }

  @Override
  public List<Judged> judge(List<List<Situation>> cases) {
    return cases.stream().map(this::judged).toList();
  }

  private Judged judged(List<Situation> situations) {
    Assessment assessment = assessor.assess(subject, situations, rules);
    return new Judged(assessment.situations().stream().map(this::judged).toList());
  }

  private Judged.OfSituation judged(SituationAssessment situation) {
    short[] codes = new short[docket.findings()];
    List<Across.Kind> across = new ArrayList<>();
    int at = 0;
    for (String rule : docket.rules()) {
      Finding finding = Objects.requireNonNull(situation.findings().get(rule), rule);
      across.add(finding.across().kind());
      for (String holder : docket.holders()) {
        HolderFinding of = finding.of(holder);
        codes[at++] = Code.of(of);
      }
    }
    return new Judged.OfSituation(across, codes);
  }
}
