// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.benchmarks.peers;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.opinio.assess.Assessor;
import org.opinio.assess.Perspective;
import org.opinio.assess.Settings;
import org.opinio.assess.SituationAssessment;
import org.opinio.assess.Stand;
import org.opinio.assess.Verdict;
import org.opinio.cases.Situation;
import org.opinio.compile.CompiledLaw;
import org.opinio.compile.CompiledRule;

/** The engine as {@code assess} uses it: a new evaluation for each situation, verdicts alone. */
final class AssessorProduct implements Product {

  private final CompiledLaw law;
  private final Assessor assessor;
  private final List<CompletelyRead> readings;

  AssessorProduct(CompiledLaw law, List<Map<String, Stand>> readings) {
    this.law = law;
    this.assessor = new Assessor(law, Settings.DEFAULT);
    this.readings = readings.stream().map(CompletelyRead::new).toList();
  }

  private record CompletelyRead(Map<String, Stand> stands) {}

  @Override
  public String name() {
    return "Opinio, assessed one by one";
  }

  SituationAssessment assess(Situation situation) {
    return assessor
        .assess(RandomSituations.subject(), List.of(situation), Set.of())
        .situations()
        .getFirst();
  }

  @Override
  public Batch prepare(List<Situation> situations) {
    return new Batch() {
      @Override
      public Optional<boolean[][]> onReadings() {
        return Optional.of(
            situations.stream()
                .map(AssessorProduct.this::onReadings)
                .toArray(boolean[][]::new));
      }

      @Override
      public int judged() {
        return situations.size();
      }

      @Override
      public byte[][] forHolders() {
        return situations.stream()
            .map(AssessorProduct.this::forHolders)
            .toArray(byte[][]::new);
      }
    };
  }

  private boolean[] onReadings(Situation situation) {
    SituationAssessment assessed = assess(situation);
    boolean[] met = new boolean[readings.size() * law.rules().size()];
    int at = 0;
    for (CompletelyRead reading : readings) {
      for (CompiledRule rule : law.rules().values()) {
        met[at++] = assessed.verdict(rule.node(), reading.stands) == Verdict.ESTABLISHED;
      }
    }
    return met;
  }

  byte[] forHolders(Situation situation) {
    SituationAssessment assessed = assess(situation);
    byte[] found = new byte[assessed.holders().size() * law.rules().size()];
    int at = 0;
    for (Perspective holder : assessed.holders().values()) {
      for (CompiledRule rule : law.rules().values()) {
        found[at++] =
            switch (assessed.verdict(rule.node(), holder)) {
              case OPEN -> 0;
              case ESTABLISHED -> 1;
              case NOT_ESTABLISHED -> 2;
            };
      }
    }
    return found;
  }
}
