// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.assess;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.opinio.cases.Case;
import org.opinio.cases.CaseReader;
import org.opinio.cases.Situation;
import org.opinio.cases.Situations;
import org.opinio.cite.Library;
import org.opinio.compile.CompiledLaw;
import org.opinio.explain.Explainer;
import org.opinio.explain.Explanation;
import org.opinio.explain.Inference;
import org.opinio.explain.Outcome;

/** The worked cases come to what published sources say is so, or likely so, and explain how. */
class PublishedConclusionsTest {

  static List<Path> cases() throws IOException {
    try (Stream<Path> files = Files.list(Path.of("..", "cases"))) {
      return files.filter(f -> f.toString().endsWith(".yaml")).sorted().toList();
    }
  }

  @ParameterizedTest
  @MethodSource("cases")
  void everyFirmAndLikelyConclusionIsMet(Path file) {
    CompiledLaw law = RealLaw.compiled();
    Set<String> keys = Library.open(Path.of("..", "law"), Optional.empty()).keys();
    Case subject = CaseReader.read(file, law.law(), keys).found().orElseThrow();
    List<Situation> situations = Situations.of(subject, law.law());
    assertThat(
            Verification.of(law, subject, situations, Settings.DEFAULT).stream()
                .filter(Verification.Result::fails)
                .map(r -> r.expectation().rule() + ": " + r.shortfalls()))
        .isEmpty();
  }

  @ParameterizedTest
  @MethodSource("cases")
  void everyExplanationFollowsFromItsPartsAndEndsInTheVerdict(Path file) {
    CompiledLaw law = RealLaw.compiled();
    Set<String> keys = Library.open(Path.of("..", "law"), Optional.empty()).keys();
    Case subject = CaseReader.read(file, law.law(), keys).found().orElseThrow();
    Assessment assessment =
        new Assessor(law, Settings.DEFAULT).assess(subject, Situations.of(subject, law.law()));
    for (SituationAssessment situation : assessment.situations()) {
      List<Perspective> perspectives = new ArrayList<>(situation.holders().values());
      perspectives.add(situation.across());
      for (Perspective perspective : perspectives) {
        Explainer explainer = new Explainer(situation, perspective, false);
        for (String rule : situation.findings().keySet()) {
          Explanation why = explainer.of(rule);
          assertThat(why.all().filter(e -> !Inference.allows(e)).toList()).as(rule).isEmpty();
          Verdict verdict = situation.verdict(law.rule(rule).node(), perspective);
          assertThat(why.outcome().isUndecided()).isEqualTo(verdict == Verdict.OPEN);
          assertThat(why.outcome() == Outcome.MET).isEqualTo(verdict == Verdict.ESTABLISHED);
        }
      }
    }
  }
}
