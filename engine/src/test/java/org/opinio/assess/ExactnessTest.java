// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.assess;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.opinio.cases.Situation;
import org.opinio.compile.LawCompiler;
import org.opinio.explain.Explainer;
import org.opinio.explain.Explanation;
import org.opinio.explain.Inference;
import org.opinio.explain.Outcome;
import org.opinio.law.Element;
import org.opinio.law.Law;
import org.opinio.law.Question;

/** Verdicts, causes and explanations against brute force, on laws and cases made at random. */
class ExactnessTest {

  /** Fewer for mutation testing, where each of these runs once for each change of the engine. */
  private static final int SEEDS = Integer.getInteger("opinio.seeds", 150);

  @Test
  void everyVerdictIsWhatTryingEverythingGives() {
    verdictsAreWhatTryingEverythingGives(1, SEEDS);
  }

  @Test
  @Tag("slow")
  void everyVerdictOfThousandsOfLawsIsWhatTryingEverythingGives() {
    verdictsAreWhatTryingEverythingGives(SEEDS + 1, SEEDS + 3000);
  }

  private static void verdictsAreWhatTryingEverythingGives(long from, long to) {
    for (long seed = from; seed <= to; seed++) {
      Law law = RandomLaw.of(seed);
      Situation situation = RandomCase.situation(law, seed * 31);
      BruteForce oracle = new BruteForce(law, situation);
      if (!oracle.isPossible()) {
        continue;
      }
      SituationAssessment assessed = assess(law, situation);
      for (Finding finding : assessed.findings().values()) {
        String rule = finding.rule().id();
        for (Perspective perspective : assessed.holders().values()) {
          assertThat(finding.of(perspective.holder()).verdict())
              .as("seed %d, rule %s, holder %s", seed, rule, perspective.holder())
              .isEqualTo(oracle.verdict(rule, readings(law, perspective.stands())));
        }
        assertThat(finding.across().kind())
            .as("seed %d, rule %s across readings", seed, rule)
            .isEqualTo(across(oracle, rule, readings(law, Map.of())));
      }
    }
  }

  @Test
  void aCauseIsNamedExactlyWhereItCanChangeTheResult() {
    for (long seed = 1; seed <= SEEDS / 3; seed++) {
      Law law = RandomLaw.of(seed);
      Situation situation = RandomCase.situation(law, seed * 17);
      BruteForce oracle = new BruteForce(law, situation);
      if (!oracle.isPossible()) {
        continue;
      }
      SituationAssessment assessed = assess(law, situation);
      for (Finding finding : assessed.findings().values()) {
        for (Perspective perspective : assessed.holders().values()) {
          HolderFinding of = finding.of(perspective.holder());
          Set<String> expected =
              of.verdict() == Verdict.OPEN
                  ? causes(law, oracle, finding.rule().id(), readings(law, perspective.stands()))
                  : Set.of();
          Set<String> named = of.causes().stream().map(Cause::id).collect(Collectors.toSet());
          assertThat(named)
              .as("seed %d, rule %s, holder %s", seed, finding.rule().id(), perspective.holder())
              .isEqualTo(expected);
        }
      }
    }
  }

  @Test
  void everyExplanationFollowsFromItsPartsAndEndsInTheVerdict() {
    for (long seed = 1; seed <= SEEDS; seed++) {
      Law law = RandomLaw.of(seed);
      Situation situation = RandomCase.situation(law, seed * 13);
      if (!new BruteForce(law, situation).isPossible()) {
        continue;
      }
      SituationAssessment assessed = assess(law, situation);
      for (Finding finding : assessed.findings().values()) {
        for (Perspective perspective : assessed.holders().values()) {
          Explanation why = new Explainer(assessed, perspective, true).of(finding.rule().id());
          Outcome expected =
              switch (finding.of(perspective.holder()).verdict()) {
                case ESTABLISHED -> Outcome.MET;
                case NOT_ESTABLISHED -> Outcome.NOT_MET;
                case OPEN -> Outcome.OPEN;
              };
          assertThat(why.outcome()).isEqualTo(expected);
          assertThat(why.all().filter(e -> !Inference.allows(e)).toList())
              .as("seed %d, rule %s", seed, finding.rule().id())
              .isEmpty();
        }
        Explanation across =
            new Explainer(assessed, assessed.across(), true).of(finding.rule().id());
        assertThat(across.all().filter(e -> !Inference.allows(e)).toList()).isEmpty();
      }
    }
  }

  @Test
  void aTermOfReadingsSettlesTheFindingAndAllOfThemCoverIt() {
    for (long seed = 1; seed <= SEEDS / 3; seed++) {
      Law law = RandomLaw.of(seed);
      Situation situation = RandomCase.situation(law, seed * 7);
      BruteForce oracle = new BruteForce(law, situation);
      if (!oracle.isPossible()) {
        continue;
      }
      SituationAssessment assessed = assess(law, situation);
      for (Finding finding : assessed.findings().values()) {
        Across across = finding.across();
        if (!across.complete()) {
          continue;
        }
        for (Map<String, Set<String>> reading : readings(law, Map.of())) {
          boolean named = across.onReadings().stream().anyMatch(t -> holds(oracle, t, reading));
          boolean actual =
              oracle.verdict(finding.rule().id(), List.of(reading)) == Verdict.ESTABLISHED;
          assertThat(named)
              .as("seed %d, rule %s, %s", seed, finding.rule().id(), reading)
              .isEqualTo(actual);
        }
      }
    }
  }

  private static boolean holds(
      BruteForce oracle, ReadingTerm term, Map<String, Set<String>> reading) {
    return term.parts().stream()
        .allMatch(p ->
            oracle.holds(new Element.Reading(p.question(), List.of(p.option()), false), reading)
                == p.accepted());
  }

  private static SituationAssessment assess(Law law, Situation situation) {
    return new Assessor(LawCompiler.compile(law), Settings.DEFAULT)
        .assess(RandomCase.subject(), List.of(situation))
        .situations()
        .getFirst();
  }

  static List<Map<String, Set<String>>> readings(Law law, Map<String, Stand> stands) {
    Map<String, List<Set<String>>> choices = new TreeMap<>();
    for (Question question : law.questions().values()) {
      Stand stand = stands.get(question.id());
      Stand used =
          stand != null
              ? stand
              : new Stand(
                  question.id(),
                  Stand.Basis.SILENT,
                  question.isSet() ? List.of() : Stands.ordinary(question),
                  question.isSet(),
                  List.of(),
                  false);
      choices.put(question.id(), BruteForce.choices(question, used));
    }
    return BruteForce.readings(law, choices);
  }

  private static Across.Kind across(
      BruteForce oracle, String rule, List<Map<String, Set<String>>> readings) {
    Set<Verdict> each = new TreeSet<>();
    readings.forEach(r -> each.add(oracle.verdict(rule, List.of(r))));
    if (each.equals(Set.of(Verdict.ESTABLISHED))) {
      return Across.Kind.ON_EVERY_READING;
    }
    if (each.equals(Set.of(Verdict.NOT_ESTABLISHED))) {
      return Across.Kind.ON_NO_READING;
    }
    return each.contains(Verdict.ESTABLISHED) ? Across.Kind.ON_SOME_READINGS : Across.Kind.OPEN;
  }

  private static Set<String> causes(
      Law law, BruteForce oracle, String rule, List<Map<String, Set<String>>> readings) {
    Set<String> causes = new TreeSet<>();
    Map<Map<String, Set<String>>, Verdict> verdicts = new HashMap<>();
    readings.forEach(r -> verdicts.put(r, oracle.verdict(rule, List.of(r))));
    for (String question : law.questions().keySet()) {
      Map<Map<String, Set<String>>, Set<Verdict>> others = new HashMap<>();
      verdicts.forEach(
          (r, v) -> others.computeIfAbsent(without(r, question), k -> new TreeSet<>()).add(v));
      if (others.values().stream().anyMatch(v -> v.size() > 1)) {
        causes.add(question);
      }
    }
    for (Map<String, Set<String>> reading : readings) {
      if (verdicts.get(reading) != Verdict.OPEN) {
        continue;
      }
      Map<Map<String, Set<String>>, Boolean> met = new HashMap<>();
      oracle.worlds().forEach(w -> met.put(w, oracle.met(rule, reading, w)));
      for (String fact : law.facts().keySet()) {
        if (varies(met, w -> without(w, fact))) {
          causes.add(fact);
        }
      }
      for (String id : List.of("N-0", "N-1")) {
        if (varies(met, w -> withoutUnmodelled(w, id))) {
          causes.add(id);
        }
      }
    }
    return causes;
  }

  private static boolean varies(
      Map<Map<String, Set<String>>, Boolean> met, UnaryOperator<Map<String, Set<String>>> reduce) {
    Map<Map<String, Set<String>>, Boolean> first = new HashMap<>();
    for (Map.Entry<Map<String, Set<String>>, Boolean> e : met.entrySet()) {
      Boolean other = first.putIfAbsent(reduce.apply(e.getKey()), e.getValue());
      if (other != null && !other.equals(e.getValue())) {
        return true;
      }
    }
    return false;
  }

  private static Map<String, Set<String>> without(Map<String, Set<String>> map, String key) {
    Map<String, Set<String>> less = new TreeMap<>(map);
    less.remove(key);
    return less;
  }

  private static Map<String, Set<String>> withoutUnmodelled(
      Map<String, Set<String>> world, String id) {
    Map<String, Set<String>> less = new TreeMap<>(world);
    Set<String> rest = new TreeSet<>(world.get(""));
    rest.remove(id);
    less.put("", rest);
    return less;
  }
}
