// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.assess;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.opinio.cases.Situation;
import org.opinio.compile.CompiledLaw;
import org.opinio.compile.CompiledRule;
import org.opinio.compile.LawCompiler;
import org.opinio.explain.Explainer;
import org.opinio.explain.Explanation;
import org.opinio.explain.Inference;
import org.opinio.law.Holder;
import org.opinio.law.Law;
import org.opinio.law.Question;

/**
 * What must hold of the law of this repository in every case; thousands of them are made at random.
 */
class RealLawTest {

  private static final int CASES = 60;
  private static final int THOUSANDS = 2000;

  private final CompiledLaw law = RealLaw.compiled();

  @Test
  void everyVerdictOnACompleteReadingIsTheSatSolvers() {
    verdictsAreTheSatSolvers(1, CASES);
  }

  @Test
  @Tag("slow")
  void everyVerdictOfThousandsOfCasesIsTheSatSolvers() {
    verdictsAreTheSatSolvers(CASES + 1, CASES + THOUSANDS);
    verdictsHoldOnEveryReadingLeft(CASES + 1, CASES + THOUSANDS);
  }

  private void verdictsAreTheSatSolvers(long from, long to) {
    for (long seed = from; seed <= to; seed++) {
      Situation situation = RandomCase.situation(law.law(), seed);
      Random random = new Random(seed * 7919);
      Optional<SituationAssessment> assessed = assess(situation);
      if (assessed.isEmpty()) {
        continue;
      }
      for (int i = 0; i < 2; i++) {
        Map<String, Set<String>> reading = RealLaw.reading(random);
        SatOracle oracle = new SatOracle(law.law(), situation, reading);
        for (CompiledRule rule : law.rules().values()) {
          assertThat(assessed.get().verdict(rule.node(), RealLaw.stands(reading)))
              .as("seed %d, rule %s, reading %s", seed, rule.rule().id(), reading)
              .isEqualTo(oracle.verdict(rule.rule().id()));
        }
      }
    }
  }

  @Test
  void aHoldersVerdictAgreesWithEveryReadingThatItsWordsLeave() {
    verdictsHoldOnEveryReadingLeft(1, CASES);
  }

  private void verdictsHoldOnEveryReadingLeft(long from, long to) {
    Random random = new Random(20261123);
    for (long seed = from; seed <= to; seed++) {
      Situation situation = RandomCase.situation(law.law(), seed * 3);
      Optional<SituationAssessment> assessed = assess(situation);
      if (assessed.isEmpty()) {
        continue;
      }
      List<String> holders = List.copyOf(law.law().holders().keySet());
      String holder = holders.get(random.nextInt(holders.size()));
      Perspective perspective = assessed.get().holders().get(holder);
      Map<String, Set<String>> reading = new TreeMap<>();
      for (Question question : law.law().questions().values()) {
        List<Set<String>> choices =
            BruteForce.choices(question, perspective.stands().get(question.id()));
        reading.put(question.id(), choices.get(random.nextInt(choices.size())));
      }
      SatOracle oracle = new SatOracle(law.law(), situation, reading);
      for (Finding finding : assessed.get().findings().values()) {
        Verdict verdict = finding.of(holder).verdict();
        if (verdict != Verdict.OPEN) {
          assertThat(oracle.verdict(finding.rule().id()))
              .as("seed %d, rule %s, holder %s", seed, finding.rule().id(), holder)
              .isEqualTo(verdict);
        }
      }
    }
  }

  @Test
  void everyExplanationFollowsFromItsPartsAndEndsInTheVerdict() {
    for (long seed = 1; seed <= CASES / 4; seed++) {
      Optional<SituationAssessment> assessed = assess(RandomCase.situation(law.law(), seed * 5));
      if (assessed.isEmpty()) {
        continue;
      }
      List<Perspective> perspectives = new ArrayList<>(assessed.get().holders().values());
      perspectives.add(assessed.get().across());
      for (Perspective perspective : perspectives) {
        for (Finding finding : assessed.get().findings().values()) {
          Explanation why =
              new Explainer(assessed.get(), perspective, true).of(finding.rule().id());
          assertThat(why.all().filter(e -> !Inference.allows(e)).toList())
              .as("seed %d, rule %s, from %s", seed, finding.rule().id(), perspective.holder())
              .isEmpty();
          if (!perspective.isAcross()) {
            assertThat(why.outcome().isUndecided())
                .isEqualTo(finding.of(perspective.holder()).verdict() == Verdict.OPEN);
          }
        }
      }
    }
  }

  @Test
  void theOrderInWhichHoldersAreAskedChangesNothing() {
    for (long seed = 1; seed <= CASES / 4; seed++) {
      Situation situation = RandomCase.situation(law.law(), seed * 29);
      Optional<SituationAssessment> first = assess(situation);
      Optional<SituationAssessment> second = assess(situation);
      if (first.isEmpty() || second.isEmpty()) {
        continue;
      }
      List<String> holders = List.copyOf(law.law().holders().keySet());
      for (Finding finding : second.get().findings().reversed().values()) {
        holders.reversed().forEach(finding::of);
      }
      first.get().findings().values().forEach(Finding::across);
      assertThat(second.get().findings()).isEqualTo(first.get().findings());
    }
  }

  @Test
  void swappingTheNamesOfTwoStatesChangesNoVerdict() {
    for (long seed = 1; seed <= CASES / 4; seed++) {
      Situation situation = RandomCase.situation(law.law(), seed * 11);
      Situation mirrored =
          new Situation(
              situation.id(),
              situation.title(),
              situation.unit(),
              false,
              Optional.empty(),
              situation.target(),
              situation.acting(),
              situation.as(),
              situation.target(),
              situation.claims(),
              situation.allegedActs(),
              situation.allegedHosts(),
              "",
              "",
              situation.facts(),
              Map.of(),
              "");
      assertThat(assess(mirrored).map(SituationAssessment::findings))
          .isEqualTo(assess(situation).map(SituationAssessment::findings));
    }
  }

  @Test
  void swappingThePositionsOfTwoHoldersMirrorsTheResult() {
    SortedMap<String, Holder> swapped = new TreeMap<>(law.law().holders());
    Holder first = swapped.get("fr");
    Holder second = swapped.get("il");
    swapped.put("fr", renamed(second, "fr"));
    swapped.put("il", renamed(first, "il"));
    Law other =
        new Law(
            law.law().groups(),
            law.law().facts(),
            law.law().questions(),
            law.law().rules(),
            swapped,
            law.law().titles(),
            law.law().treaties(),
            "");
    for (long seed = 1; seed <= CASES / 4; seed++) {
      Situation situation = RandomCase.situation(law.law(), seed * 23);
      Optional<SituationAssessment> before = assess(situation);
      if (before.isEmpty()) {
        continue;
      }
      SituationAssessment after =
          new Assessor(LawCompiler.compile(other), Settings.DEFAULT)
              .assess(RandomCase.subject(), List.of(situation))
              .situations()
              .getFirst();
      before
          .get()
          .findings()
          .forEach((rule, finding) -> {
            Finding mirrored = after.findings().get(rule);
            assertThat(mirrored.of("fr")).isEqualTo(finding.of("il"));
            assertThat(mirrored.of("il")).isEqualTo(finding.of("fr"));
            assertThat(mirrored.across().kind()).isEqualTo(finding.across().kind());
          });
    }
  }

  private static Holder renamed(Holder holder, String id) {
    return new Holder(
        id,
        holder.name(),
        holder.kind(),
        holder.memberOf(),
        holder.prose(),
        holder.documents(),
        holder.views(),
        holder.place());
  }

  /** The situation assessed, unless its random facts exclude each other. */
  private Optional<SituationAssessment> assess(Situation situation) {
    if (!new SatOracle(law.law(), situation, RealLaw.reading(new Random(1))).isPossible()) {
      return Optional.empty();
    }
    return Optional.of(
        new Assessor(law, Settings.DEFAULT)
            .assess(RandomCase.subject(), List.of(situation))
            .situations()
            .getFirst());
  }
}
