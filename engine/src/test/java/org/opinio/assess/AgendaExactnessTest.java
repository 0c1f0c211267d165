// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.assess;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.opinio.batch.Code;
import org.opinio.batch.Docket;
import org.opinio.batch.ExactBench;
import org.opinio.batch.Judged;
import org.opinio.batch.agenda.Agenda;
import org.opinio.batch.agenda.AgendaMaker;
import org.opinio.cases.Situation;
import org.opinio.compile.CompiledLaw;
import org.opinio.compile.LawCompiler;
import org.opinio.law.Law;
import org.opinio.law.Question;

/** The agenda and the codes of a batch, against trying every reading and every state of things. */
class AgendaExactnessTest {

  private static final int SEEDS = Integer.getInteger("opinio.seeds", 150) / 3;

  @Test
  void whatSettlingAQuestionWouldMakeOfAFindingIsWhatTryingEverythingGives() {
    agendasAreWhatTryingEverythingGives(1, SEEDS);
  }

  @Test
  @Tag("slow")
  void whatSettlingAQuestionWouldMakeOfManyFindingsIsWhatTryingEverythingGives() {
    agendasAreWhatTryingEverythingGives(SEEDS + 1, SEEDS + 400);
  }

  private static void agendasAreWhatTryingEverythingGives(long from, long to) {
    long turning = 0;
    for (long seed = from; seed <= to; seed++) {
      Law law = RandomLaw.of(seed);
      Situation situation = RandomCase.situation(law, seed * 13);
      BruteForce oracle = new BruteForce(law, situation);
      if (!oracle.isPossible()) {
        continue;
      }
      CompiledLaw compiled = LawCompiler.compile(law);
      Agenda agenda =
          new AgendaMaker(
                  compiled, Settings.DEFAULT, compiled.rules().keySet(), RandomCase.subject(), 1)
              .of(List.of(List.of(situation)));
      Map<String, Long> expected = expected(law, compiled, situation, oracle);
      assertThat(counted(agenda)).as("seed %d", seed).isEqualTo(expected);
      assertThat(agenda.items()).as("seed %d", seed).allMatch(i -> i.cases() == 1);
      turning += agenda.turning();
    }
    assertThat(turning).as("findings that turn on a question").isGreaterThan(20);
  }

  /** Every count of the agenda, by name; none that is zero. */
  private static Map<String, Long> counted(Agenda agenda) {
    Map<String, Long> counts = new TreeMap<>();
    counts.put("findings", agenda.findings());
    counts.put("open", agenda.open());
    counts.put("turning", agenda.turning());
    for (Agenda.Item item : agenda.items()) {
      counts.put(item.question(), item.findings());
      counts.put(item.question() + " alone", item.alone());
      counts.put(item.question() + " together", item.together());
      item.with().forEach((other, n) -> counts.put(item.question() + " with " + other, n));
      item.byRule().forEach((rule, n) -> counts.put(item.question() + " in " + rule, n));
      for (Agenda.Way way : item.ways()) {
        String name = item.question() + " " + way.option() + " " + way.accepted() + " ";
        counts.put(name + Verdict.ESTABLISHED, way.established());
        counts.put(name + Verdict.NOT_ESTABLISHED, way.notEstablished());
        counts.put(name + Verdict.OPEN, way.open());
        counts.put(name + "EXCLUDED", way.excluded());
      }
    }
    counts.values().removeIf(n -> n == 0);
    return counts;
  }

  private static Map<String, Long> expected(
      Law law, CompiledLaw compiled, Situation situation, BruteForce oracle) {
    Map<String, Long> counts = new TreeMap<>();
    SituationAssessment assessed =
        new Assessor(compiled, Settings.DEFAULT)
            .assess(RandomCase.subject(), List.of(situation))
            .situations()
            .getFirst();
    for (Finding finding : assessed.findings().values()) {
      String rule = finding.rule().id();
      for (Perspective perspective : assessed.holders().values()) {
        add(counts, "findings");
        HolderFinding of = finding.of(perspective.holder());
        Set<String> questions =
            of.causes().stream()
                .filter(c -> c.kind().compareTo(Cause.Kind.SILENT) >= 0)
                .map(Cause::id)
                .collect(Collectors.toSet());
        if (of.verdict() == Verdict.OPEN) {
          add(counts, "open");
        }
        if (!questions.isEmpty()) {
          add(counts, "turning");
        }
        for (String question : questions) {
          add(counts, question);
          add(counts, question + " in " + rule);
          add(counts, question + (questions.size() == 1 ? " alone" : " together"));
          questions.stream()
              .filter(q -> !q.equals(question))
              .forEach(q -> add(counts, question + " with " + q));
          ways(law, oracle, rule, perspective, question, counts);
        }
      }
    }
    return counts;
  }

  private static void ways(
      Law law,
      BruteForce oracle,
      String rule,
      Perspective perspective,
      String id,
      Map<String, Long> counts) {
    Question question = law.questions().get(id);
    List<Map<String, Set<String>>> readings = readings(law, perspective.stands());
    for (var option : question.options()) {
      for (boolean accepted : question.isSet() ? List.of(true, false) : List.of(true)) {
        if (option.computedAs().isEmpty()) {
          List<Map<String, Set<String>>> left =
              readings.stream()
                  .filter(r -> r.getOrDefault(id, Set.of()).contains(option.id()) == accepted)
                  .toList();
          Object result = left.isEmpty() ? "EXCLUDED" : oracle.verdict(rule, left);
          add(counts, id + " " + option.id() + " " + accepted + " " + result);
        }
      }
    }
  }

  private static void add(Map<String, Long> counts, String name) {
    counts.merge(name, 1L, Long::sum);
  }

  private static List<Map<String, Set<String>>> readings(Law law, Map<String, Stand> stands) {
    Map<String, List<Set<String>>> choices = new TreeMap<>();
    law.questions()
        .forEach((id, question) -> choices.put(id, BruteForce.choices(question, stands.get(id))));
    return BruteForce.readings(law, choices);
  }

  @Test
  void theCodesOfABatchSayWhatTryingEverythingGives() {
    for (long seed = 1; seed <= SEEDS; seed++) {
      Law law = RandomLaw.of(seed);
      Situation situation = RandomCase.situation(law, seed * 29);
      BruteForce oracle = new BruteForce(law, situation);
      if (!oracle.isPossible()) {
        continue;
      }
      CompiledLaw compiled = LawCompiler.compile(law);
      Docket docket = Docket.of(compiled, Set.of());
      Judged judged =
          new ExactBench(compiled, Settings.DEFAULT, docket, RandomCase.subject())
              .judge(List.of(List.of(situation)))
              .getFirst();
      Stands stands = new Stands(law, Settings.DEFAULT);
      short[] codes = judged.situations().getFirst().codes();
      int at = 0;
      for (String rule : docket.rules()) {
        for (String holder : docket.holders()) {
          Map<String, Stand> own = stands.of(law.holders().get(holder));
          assertThat(Math.min(codes[at++], Code.OPEN))
              .as("seed %d, rule %s, holder %s", seed, rule, holder)
              .isEqualTo(
                  switch (oracle.verdict(rule, readings(law, own))) {
                    case ESTABLISHED -> (int) Code.ESTABLISHED;
                    case NOT_ESTABLISHED -> (int) Code.NOT_ESTABLISHED;
                    case OPEN -> (int) Code.OPEN;
                  });
        }
      }
    }
  }
}
