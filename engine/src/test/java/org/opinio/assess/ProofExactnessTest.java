// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.assess;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
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
import org.opinio.cases.StatedFact;
import org.opinio.compile.CompiledLaw;
import org.opinio.compile.LawCompiler;
import org.opinio.diagnostic.Place;
import org.opinio.law.Fact;
import org.opinio.law.Law;
import org.opinio.proof.Chance;
import org.opinio.proof.Grade;
import org.opinio.proof.Likelihood;
import org.opinio.proof.Proof;
import org.opinio.proof.Prover;
import org.opinio.proof.Verdicts;

/** Probabilities and standards of proof against trying everything, on laws made at random. */
class ProofExactnessTest {

  private static final int SEEDS = Integer.getInteger("opinio.seeds", 60);
  private static final List<String> GRADES =
      List.of("preponderance", "clear-and-convincing", "beyond-reasonable-doubt", "odd");

  @Test
  void everyProbabilityIsTheSumOverAllStates() {
    everyProbabilityIsTheSumOverAllStates(1, SEEDS);
  }

  @Test
  @Tag("slow")
  void everyProbabilityOfManyLawsIsTheSumOverAllStates() {
    everyProbabilityIsTheSumOverAllStates(SEEDS + 1, SEEDS * 8);
  }

  private static void everyProbabilityIsTheSumOverAllStates(long from, long to) {
    int uncertain = 0;
    for (long seed = from; seed <= to; seed++) {
      Law law = RandomLaw.of(seed);
      Situation situation = supported(RandomCase.situation(law, seed * 19), law, seed);
      Proof proof = prove(LawCompiler.compile(law), List.of(situation));
      List<StatedFact> weighed = weighed(proof);
      uncertain += proof.weighing().likelihoods().size();
      Map<List<Boolean>, BruteForce> states = states(law, situation, weighed);
      BigDecimal possible = BigDecimal.ZERO;
      for (List<Boolean> state : states.keySet()) {
        possible = possible.add(weight(weighed, state));
      }
      if (states.isEmpty()) {
        continue;
      }
      if (weighed.isEmpty() || possible.signum() == 0) {
        assertThat(proof.weighing().likelihoods()).isEmpty();
        continue;
      }
      assertThat(proof.weighing().possible().get("s")).isEqualByComparingTo(possible);
      compare(seed, law, proof, states, weighed);
    }
    assertThat(uncertain).isGreaterThan(0);
  }

  private static void compare(
      long seed,
      Law law,
      Proof proof,
      Map<List<Boolean>, BruteForce> states,
      List<StatedFact> weighed) {
    SituationAssessment assessed = proof.assessment().situations().getFirst();
    for (String rule : law.rules().keySet()) {
      for (Perspective perspective : assessed.holders().values()) {
        Map<Verdict, BigDecimal> sums = new HashMap<>();
        List<Map<String, Set<String>>> readings = ExactnessTest.readings(law, perspective.stands());
        states.forEach((state, oracle) ->
            sums.merge(oracle.verdict(rule, readings), weight(weighed, state), BigDecimal::add));
        sums.values().removeIf(w -> w.signum() == 0);
        Optional<Likelihood> found =
            proof.weighing().likelihoods().stream()
                .filter(l -> l.rule().equals(rule) && l.holder().equals(perspective.holder()))
                .findFirst();
        String where = "seed " + seed + ", rule " + rule + ", holder " + perspective.holder();
        Verdict stated = proof.stated().of("s", rule, perspective.holder());
        assertThat(found.isPresent()).as(where).isEqualTo(!sums.keySet().equals(Set.of(stated)));
        found.ifPresent(l -> {
          assertThat(l.established())
              .as(where)
              .isEqualByComparingTo(sums.getOrDefault(Verdict.ESTABLISHED, BigDecimal.ZERO));
          assertThat(l.notEstablished())
              .as(where)
              .isEqualByComparingTo(sums.getOrDefault(Verdict.NOT_ESTABLISHED, BigDecimal.ZERO));
          assertThat(l.open())
              .as(where)
              .isEqualByComparingTo(sums.getOrDefault(Verdict.OPEN, BigDecimal.ZERO));
        });
      }
    }
  }

  private static List<StatedFact> weighed(Proof proof) {
    return proof.weighing().facts().getOrDefault("s", List.of()).stream()
        .map(Chance::fact)
        .toList();
  }

  /** By which events are so: the worlds in which just these are, if there are any. */
  private static Map<List<Boolean>, BruteForce> states(
      Law law, Situation situation, List<StatedFact> weighed) {
    Map<String, StatedFact> facts = new LinkedHashMap<>(situation.facts());
    weighed.forEach(f -> facts.put(f.fact(), f.with(new StatedFact.Value.Unknown())));
    BruteForce all = new BruteForce(law, situation.with(facts));
    Map<List<Boolean>, BruteForce> states = new LinkedHashMap<>();
    for (int bits = 0; bits < 1 << weighed.size(); bits++) {
      List<Boolean> state = new ArrayList<>();
      for (int i = 0; i < weighed.size(); i++) {
        state.add((bits >> i & 1) == 1);
      }
      BruteForce in = all.where(world -> isIn(world, weighed, state));
      if (in.isPossible()) {
        states.put(state, in);
      }
    }
    return states;
  }

  private static boolean isIn(
      Map<String, Set<String>> world, List<StatedFact> weighed, List<Boolean> state) {
    for (int i = 0; i < state.size(); i++) {
      StatedFact fact = weighed.get(i);
      boolean open =
          fact.value() instanceof StatedFact.Value.Unknown
              || fact.value() instanceof StatedFact.Value.Disputed;
      StatedFact.Value value = open ? new StatedFact.Value.YesNo(true) : fact.value();
      if (BruteForce.agrees(value, world.get(fact.fact())) != state.get(i)) {
        return false;
      }
    }
    return true;
  }

  private static BigDecimal weight(List<StatedFact> weighed, List<Boolean> state) {
    BigDecimal weight = BigDecimal.ONE;
    for (int i = 0; i < state.size(); i++) {
      BigDecimal p = new BigDecimal(weighed.get(i).probability());
      weight = weight.multiply(state.get(i) ? p : BigDecimal.ONE.subtract(p));
    }
    return weight;
  }

  @Test
  void aStandardLeavesWhatAnAssessmentAtThatStandardFinds() {
    int changes = 0;
    for (long seed = 1; seed <= SEEDS; seed++) {
      Law law = RandomLaw.of(seed);
      CompiledLaw compiled = LawCompiler.compile(law);
      Situation situation = supported(RandomCase.situation(law, seed * 29), law, seed);
      Proof proof = prove(compiled, List.of(situation));
      for (Grade grade : proof.grades()) {
        Settings settings =
            new Settings(Optional.empty(), Silence.OPEN, Optional.of(grade.standard()));
        SituationAssessment at =
            new Assessor(compiled, settings)
                .assess(RandomCase.subject(), List.of(situation))
                .situations()
                .getFirst();
        changes += proof.stated().to(grade.verdicts()).size();
        for (Finding finding : at.findings().values()) {
          for (String holder : law.holders().keySet()) {
            assertThat(grade.verdicts().of("s", finding.rule().id(), holder))
                .as("seed %d, %s, %s, %s", seed, finding.rule().id(), holder, grade.standard())
                .isEqualTo(finding.of(holder).verdict());
          }
        }
      }
    }
    assertThat(changes).isGreaterThan(0);
  }

  @Test
  void whatFollowsFromAResponseIsAsProbableAsTheResponseMakesIt() {
    int uncertain = 0;
    for (long seed = 1; seed <= SEEDS; seed++) {
      Law law = ReviewExactnessTest.derived(RandomLaw.of(seed));
      CompiledLaw compiled = LawCompiler.compile(law);
      Situation response = yesNo(RandomCase.situation(law, seed * 37), "r", "", seed);
      Situation operation = yesNo(RandomCase.situation(law, seed * 41), "s", "r", seed + 7);
      List<Situation> both = List.of(operation, response);
      Proof proof = prove(compiled, both);
      List<StatedFact> weighed = weighed(proof);
      Map<List<Boolean>, Map<String, Verdict>> verdicts = new LinkedHashMap<>();
      BigDecimal possible = BigDecimal.ZERO;
      for (int bits = 0; bits < 1 << weighed.size(); bits++) {
        List<Boolean> state = new ArrayList<>();
        for (int i = 0; i < weighed.size(); i++) {
          state.add((bits >> i & 1) == 1);
        }
        List<Situation> as = both.stream().map(s -> in(s, weighed, state)).toList();
        Assessment assessed =
            new Assessor(compiled, Settings.DEFAULT).assess(RandomCase.subject(), as);
        if (assessed.situations().stream().allMatch(s -> s.evaluation().isPossible())) {
          possible = possible.add(weight(weighed, state));
          Map<String, Verdict> found = new HashMap<>();
          assessed
              .situations()
              .getFirst()
              .findings()
              .values()
              .forEach(f ->
                  law.holders()
                      .keySet()
                      .forEach(h -> found.put(f.rule().id() + h, f.of(h).verdict())));
          verdicts.put(state, found);
        }
      }
      for (Likelihood l : proof.weighing().likelihoods()) {
        if (l.situation().equals("s") && !verdicts.isEmpty()) {
          uncertain++;
          BigDecimal established = BigDecimal.ZERO;
          BigDecimal refuted = BigDecimal.ZERO;
          for (Map.Entry<List<Boolean>, Map<String, Verdict>> e : verdicts.entrySet()) {
            Verdict v = e.getValue().get(l.rule() + l.holder());
            BigDecimal w = weight(weighed, e.getKey());
            established = established.add(v == Verdict.ESTABLISHED ? w : BigDecimal.ZERO);
            refuted = refuted.add(v == Verdict.NOT_ESTABLISHED ? w : BigDecimal.ZERO);
          }
          String where = "seed " + seed + ", rule " + l.rule() + ", holder " + l.holder();
          assertThat(l.possible()).as(where).isEqualByComparingTo(possible);
          assertThat(l.established()).as(where).isEqualByComparingTo(established);
          assertThat(l.notEstablished()).as(where).isEqualByComparingTo(refuted);
        }
      }
    }
    assertThat(uncertain).isGreaterThan(0);
  }

  @Test
  void whatIsBehindAResponseBehindAResponseCountsToo() {
    int changes = 0;
    int uncertain = 0;
    for (long seed = 1; seed <= SEEDS; seed++) {
      Law law = ReviewExactnessTest.derived(RandomLaw.of(seed));
      CompiledLaw compiled = LawCompiler.compile(law);
      Situation last = carrying(RandomCase.situation(law, seed * 43), "q", "", "0.4");
      Situation response = carrying(RandomCase.situation(law, seed * 47), "r", "q", "");
      Situation operation = carrying(RandomCase.situation(law, seed * 59), "s", "r", "");
      List<Situation> all = List.of(operation, response, last);
      Proof proof = prove(compiled, all);
      Situation without = last.with(Map.of());
      Verdicts below = verdicts(compiled, List.of(operation, response, without));
      Grade grade = proof.grades().getLast();
      changes += moved(verdicts(compiled, all), below);
      for (String rule : law.rules().keySet()) {
        for (String holder : law.holders().keySet()) {
          assertThat(grade.verdicts().of("s", rule, holder))
              .as("seed %d, %s, %s", seed, rule, holder)
              .isEqualTo(below.of("s", rule, holder));
        }
      }
      if (!weighed(proof).isEmpty()) {
        uncertain++;
        assertThat(weighed(proof)).isSubsetOf(last.facts().values());
      }
    }
    assertThat(changes).isGreaterThan(0);
    assertThat(uncertain).isGreaterThan(SEEDS / 2);
  }

  private static int moved(Verdicts from, Verdicts to) {
    return (int) from.to(to).stream().filter(c -> c.situation().equals("s")).count();
  }

  private static Verdicts verdicts(CompiledLaw law, List<Situation> situations) {
    SortedMap<String, SortedMap<String, SortedMap<String, Verdict>>> all = new TreeMap<>();
    for (SituationAssessment one :
        new Assessor(law, Settings.DEFAULT).assess(RandomCase.subject(), situations).situations()) {
      SortedMap<String, SortedMap<String, Verdict>> rules = new TreeMap<>();
      one.findings()
          .forEach((id, f) ->
              law.law()
                  .holders()
                  .keySet()
                  .forEach(h ->
                      rules.computeIfAbsent(id, r -> new TreeMap<>()).put(h, f.of(h).verdict())));
      all.put(one.situation().id(), rules);
    }
    return new Verdicts(all);
  }

  /** The situation, with facts of a low grade where they have a probability. */
  private static Situation carrying(Situation s, String id, String carriesOut, String probability) {
    Map<String, StatedFact> facts = new LinkedHashMap<>(s.facts());
    List<String> proved = probability.isEmpty() ? List.of() : List.of("preponderance");
    facts.replaceAll((fact, f) -> with(f, proved, probability, id));
    return yesNo(s.with(Map.of()), id, carriesOut, 1).with(facts);
  }

  private static Situation in(Situation s, List<StatedFact> weighed, List<Boolean> state) {
    Map<String, StatedFact> facts = new LinkedHashMap<>(s.facts());
    facts.replaceAll((id, f) -> {
      int i = weighed.indexOf(f);
      boolean yes = !(f.value() instanceof StatedFact.Value.YesNo y) || y.yes();
      return i < 0 ? f : f.with(new StatedFact.Value.YesNo(state.get(i) == yes));
    });
    return s.with(facts);
  }

  /** The situation with a probability for every yes or no fact. */
  private static Situation yesNo(Situation s, String id, String carriesOut, long seed) {
    Random random = new Random(seed);
    Map<String, StatedFact> facts = new LinkedHashMap<>(s.facts());
    facts.replaceAll((fact, f) ->
        f.value() instanceof StatedFact.Value.YesNo
            ? with(f, List.of(), "0." + (1 + random.nextInt(9)), id)
            : f);
    return new Situation(
        id,
        id,
        id,
        false,
        Optional.empty(),
        "A",
        "B",
        s.as(),
        "A",
        false,
        s.allegedActs(),
        s.allegedHosts(),
        "",
        "",
        facts,
        Map.of(),
        carriesOut);
  }

  private static Proof prove(CompiledLaw law, List<Situation> situations) {
    return new Prover(
            law,
            Settings.DEFAULT,
            RandomCase.subject(),
            c -> situations,
            law.rules().keySet(),
            law.law().holders().keySet())
        .prove();
  }

  /** The situation with grades and probabilities at random; unknown ones among the latter. */
  private static Situation supported(Situation situation, Law law, long seed) {
    Random random = new Random(seed);
    Map<String, StatedFact> facts = new LinkedHashMap<>(situation.facts());
    law.facts().values().stream()
        .filter(f -> f.shape() == Fact.Shape.YES_NO && !facts.containsKey(f.id()))
        .forEach(f -> facts.put(f.id(), RandomCase.of(f.id(), new StatedFact.Value.Unknown())));
    facts.replaceAll((id, f) -> {
      List<String> proved =
          random.nextBoolean() ? List.of() : List.of(GRADES.get(random.nextInt(GRADES.size())));
      String probability =
          List.of("", "0." + random.nextInt(100), "0.5", random.nextInt(6) == 0 ? "1" : "0.123456")
              .get(random.nextInt(4));
      return with(f, proved, probability, id);
    });
    return situation.with(facts);
  }

  private static StatedFact with(
      StatedFact f, List<String> proved, String probability, String place) {
    return new StatedFact(
        f.fact(),
        f.value(),
        "",
        List.of(),
        "",
        "",
        Map.of(),
        proved,
        probability,
        "",
        Place.of(place));
  }
}
