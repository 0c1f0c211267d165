// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.assess;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.opinio.cases.Campaign;
import org.opinio.cases.Case;
import org.opinio.cases.Evidence;
import org.opinio.cases.Markings;
import org.opinio.cases.Operation;
import org.opinio.cases.Situation;
import org.opinio.cases.Situations;
import org.opinio.cases.StatedFact;
import org.opinio.compile.LawCompiler;
import org.opinio.diagnostic.Place;
import org.opinio.law.Fact;
import org.opinio.law.Law;
import org.opinio.proof.Chance;
import org.opinio.proof.Likelihood;
import org.opinio.proof.Proof;
import org.opinio.proof.Prover;

/**
 * Probabilities for campaigns that take facts from their operations, against trying every state of
 * these: in each the campaign is made anew from operations as they are in it, and judged by the
 * brute force.
 */
class CampaignChancesTest {

  private static final int SEEDS = Integer.getInteger("opinio.seeds", 40);
  private static final int WEIGHED = 5;

  @Test
  void aCampaignIsAsProbableAsItsOperationsMakeIt() {
    compare(1, SEEDS);
  }

  @Test
  @Tag("slow")
  void manyCampaignsAreAsProbableAsTheirOperationsMakeThem() {
    compare(SEEDS + 1, SEEDS * 8);
  }

  private static void compare(long from, long to) {
    int uncertain = 0;
    for (long seed = from; seed <= to; seed++) {
      Law law = inCampaigns(RandomLaw.of(seed), seed);
      Case subject = subject(law, seed);
      Proof proof = prove(law, subject);
      assertThat(proof.weighing().left()).isEmpty();
      Map<Map<StatedFact, Boolean>, BruteForce> states = states(law, subject);
      BigDecimal possible = BigDecimal.ZERO;
      for (Map<StatedFact, Boolean> state : states.keySet()) {
        possible = possible.add(weight(state));
      }
      List<Likelihood> found = of(proof, "whole");
      if (possible.signum() == 0) {
        continue;
      }
      chances(seed, proof, states, possible);
      for (Map.Entry<List<String>, Map<Verdict, BigDecimal>> e :
          verdicts(law, proof, states).entrySet()) {
        String where = "seed " + seed + ", " + e.getKey();
        Map<Verdict, BigDecimal> sums = e.getValue();
        sums.values().removeIf(w -> w.signum() == 0);
        Optional<Likelihood> one =
            found.stream()
                .filter(l -> List.of(l.rule(), l.holder()).equals(e.getKey()))
                .findFirst();
        Verdict stated = proof.stated().of("whole", e.getKey().get(0), e.getKey().get(1));
        boolean asStated = sums.keySet().equals(Set.of(stated));
        if (proof.weighing().facts().containsKey("whole")) {
          assertThat(one.isPresent()).as(where).isEqualTo(!asStated);
        }
        if (one.isPresent()) {
          uncertain++;
          share(where, one.get(), one.get().established(), sums, Verdict.ESTABLISHED, possible);
          share(
              where,
              one.get(),
              one.get().notEstablished(),
              sums,
              Verdict.NOT_ESTABLISHED,
              possible);
        }
      }
    }
    assertThat(uncertain).isGreaterThan(SEEDS);
  }

  private static void share(
      String where,
      Likelihood one,
      BigDecimal weight,
      Map<Verdict, BigDecimal> sums,
      Verdict verdict,
      BigDecimal possible) {
    assertThat(weight.multiply(possible))
        .as(where + ", " + verdict)
        .isEqualByComparingTo(sums.getOrDefault(verdict, BigDecimal.ZERO).multiply(one.possible()));
  }

  private static void chances(
      long seed,
      Proof proof,
      Map<Map<StatedFact, Boolean>, BruteForce> states,
      BigDecimal possible) {
    for (Chance chance : proof.weighing().facts().getOrDefault("whole", List.of())) {
      BigDecimal weight = BigDecimal.ZERO;
      for (Map<StatedFact, Boolean> state : states.keySet()) {
        weight = state.get(chance.fact()) ? weight.add(weight(state)) : weight;
      }
      assertThat(chance.among().multiply(possible).subtract(weight).abs())
          .as("seed %d, %s of %s", seed, chance.fact().fact(), chance.unit())
          .isLessThan(new BigDecimal("1e-25"));
    }
  }

  private static List<Likelihood> of(Proof proof, String situation) {
    return proof.weighing().likelihoods().stream()
        .filter(l -> l.situation().equals(situation))
        .toList();
  }

  private static Map<List<String>, Map<Verdict, BigDecimal>> verdicts(
      Law law, Proof proof, Map<Map<StatedFact, Boolean>, BruteForce> states) {
    Map<List<String>, Map<Verdict, BigDecimal>> all = new LinkedHashMap<>();
    for (String rule : law.rules().keySet()) {
      for (Perspective perspective : proof.assessment().situations().getLast().holders().values()) {
        List<Map<String, Set<String>>> readings = ExactnessTest.readings(law, perspective.stands());
        Map<Verdict, BigDecimal> sums = new HashMap<>();
        states.forEach((state, oracle) ->
            sums.merge(oracle.verdict(rule, readings), weight(state), BigDecimal::add));
        all.put(List.of(rule, perspective.holder()), sums);
      }
    }
    return all;
  }

  private static BigDecimal weight(Map<StatedFact, Boolean> state) {
    BigDecimal weight = BigDecimal.ONE;
    for (Map.Entry<StatedFact, Boolean> e : state.entrySet()) {
      BigDecimal p = new BigDecimal(e.getKey().probability());
      weight = weight.multiply(e.getValue() ? p : BigDecimal.ONE.subtract(p));
    }
    return weight;
  }

  /** The campaign in each state in which it and its operations can be. */
  private static Map<Map<StatedFact, Boolean>, BruteForce> states(Law law, Case subject) {
    List<StatedFact> weighed =
        Stream.concat(subject.operations().values().stream(), Stream.of(subject.operation("one")))
            .flatMap(o -> Stream.concat(o.facts().values().stream(), own(o)))
            .filter(f -> !f.probability().isEmpty())
            .distinct()
            .toList();
    Map<Map<StatedFact, Boolean>, BruteForce> states = new LinkedHashMap<>();
    List<Situation> situations = Situations.of(subject, law);
    Map<String, BruteForce> open = new HashMap<>();
    situations.forEach(s -> open.put(s.id(), new BruteForce(law, unknown(s, weighed))));
    for (int bits = 0; bits < 1 << weighed.size(); bits++) {
      Map<StatedFact, Boolean> state = new LinkedHashMap<>();
      for (int i = 0; i < weighed.size(); i++) {
        state.put(weighed.get(i), (bits >> i & 1) == 1);
      }
      List<Situation> as = Situations.of(as(subject, state), law);
      BruteForce campaign = new BruteForce(law, as.getLast());
      boolean can =
          situations.stream()
              .filter(s -> !s.isCampaign())
              .allMatch(s -> open.get(s.id()).where(w -> isIn(w, s, state)).isPossible());
      if (can && campaign.isPossible()) {
        states.put(state, campaign);
      }
    }
    return states;
  }

  private static Stream<StatedFact> own(Operation operation) {
    return operation.own().values().stream().flatMap(m -> m.values().stream());
  }

  private static boolean isIn(
      Map<String, Set<String>> world, Situation situation, Map<StatedFact, Boolean> state) {
    return situation.facts().values().stream()
        .filter(state::containsKey)
        .allMatch(f -> BruteForce.agrees(event(f), world.get(f.fact())) == state.get(f));
  }

  private static StatedFact.Value event(StatedFact fact) {
    return fact.value() instanceof StatedFact.Value.Unknown
        ? new StatedFact.Value.YesNo(true)
        : fact.value();
  }

  private static Situation unknown(Situation situation, List<StatedFact> weighed) {
    Map<String, StatedFact> facts = new LinkedHashMap<>(situation.facts());
    facts.replaceAll((id, f) -> weighed.contains(f) ? f.with(new StatedFact.Value.Unknown()) : f);
    return situation.with(facts);
  }

  private static Case as(Case subject, Map<StatedFact, Boolean> state) {
    Map<String, Operation> operations = new LinkedHashMap<>();
    subject
        .operations()
        .forEach((id, o) -> {
          Map<String, Map<String, StatedFact>> own = new LinkedHashMap<>();
          o.own().forEach((party, facts) -> own.put(party, as(facts, state)));
          operations.put(id, operation(id, as(o.facts(), state), own));
        });
    return of(operations, subject.campaigns().get("whole").facts());
  }

  private static Map<String, StatedFact> as(
      Map<String, StatedFact> facts, Map<StatedFact, Boolean> state) {
    Map<String, StatedFact> all = new LinkedHashMap<>(facts);
    all.replaceAll((id, f) -> {
      if (!state.containsKey(f)) {
        return f;
      }
      boolean so = state.get(f);
      return switch (event(f)) {
        case StatedFact.Value.YesNo y -> f.with(new StatedFact.Value.YesNo(y.yes() == so));
        case StatedFact.Value.One one -> so ? f : f.with(new StatedFact.Value.Unknown());
        case StatedFact.Value.Some some -> so ? f : f.with(new StatedFact.Value.Unknown());
        case StatedFact.Value.Unknown u -> f;
        case StatedFact.Value.Disputed d -> f;
      };
    });
    return all;
  }

  private static Proof prove(Law law, Case subject) {
    return new Prover(
            LawCompiler.compile(law),
            Settings.DEFAULT,
            subject,
            c -> Situations.of(c, law),
            law.rules().keySet(),
            law.holders().keySet())
        .prove();
  }

  /** Two or three operations of known and probable facts, and a campaign of them. */
  private static Case subject(Law law, long seed) {
    Random random = new Random(seed * 53);
    int left = WEIGHED;
    Map<String, Operation> operations = new LinkedHashMap<>();
    for (String id :
        random.nextBoolean() ? List.of("one", "two") : List.of("one", "two", "three")) {
      Map<String, StatedFact> facts =
          new LinkedHashMap<>(RandomCase.situation(law, random.nextLong()).facts());
      Map<String, StatedFact> own = new LinkedHashMap<>();
      for (String fact : List.copyOf(facts.keySet())) {
        StatedFact stated = facts.get(fact);
        if (left > 0 && random.nextInt(3) == 0) {
          left--;
          boolean unknown =
              stated.value() instanceof StatedFact.Value.YesNo && random.nextInt(4) == 0;
          facts.put(
              fact,
              probable(
                  unknown ? stated.with(new StatedFact.Value.Unknown()) : stated,
                  "0." + random.nextInt(100),
                  id));
        }
        if (random.nextInt(8) == 0) {
          own.put(fact, facts.remove(fact));
        }
      }
      operations.put(id, operation(id, facts, Map.of("A", own)));
    }
    Map<String, StatedFact> whole = new LinkedHashMap<>();
    RandomCase.situation(law, random.nextLong())
        .facts()
        .forEach((id, f) -> {
          if (random.nextInt(6) == 0) {
            whole.put(id, f);
          }
        });
    return of(operations, whole);
  }

  private static StatedFact probable(StatedFact f, String probability, String place) {
    return new StatedFact(
        f.fact(),
        f.value(),
        "",
        List.of(),
        "",
        "",
        Map.of(),
        List.of(),
        probability,
        "",
        Place.of(place));
  }

  static Operation operation(
      String id, Map<String, StatedFact> facts, Map<String, Map<String, StatedFact>> own) {
    return new Operation(
        id,
        id,
        "",
        List.of("A"),
        List.of("B"),
        List.of(),
        List.of(),
        own,
        List.of(),
        List.of(),
        "",
        facts,
        Map.of(),
        Place.of(id));
  }

  static Case of(Map<String, Operation> operations, Map<String, StatedFact> whole) {
    return of(operations, whole, Map.of());
  }

  static Case of(
      Map<String, Operation> operations,
      Map<String, StatedFact> whole,
      Map<String, Evidence> evidence) {
    Campaign campaign =
        new Campaign(
            "whole", "whole", List.copyOf(operations.keySet()), whole, Map.of(), Place.of("whole"));
    return new Case(
        "random",
        "random",
        "",
        List.of(),
        "",
        Map.of("A", "A", "B", "B"),
        Map.of(),
        Map.of(),
        Map.of(),
        operations,
        Map.of("whole", campaign),
        Map.of(),
        evidence,
        Map.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        Markings.NONE,
        "");
  }

  /** The law with facts that follow for a campaign in every way. */
  static Law inCampaigns(Law law, long seed) {
    Random random = new Random(seed * 31);
    Fact.InCampaign[] ways = Fact.InCampaign.values();
    Map<String, Fact> facts = new TreeMap<>();
    for (Fact f : law.facts().values()) {
      facts.put(
          f.id(),
          new Fact(
              f.id(),
              f.group(),
              f.heading(),
              f.question(),
              f.shape(),
              f.values(),
              f.atLeastOne(),
              f.evaluative(),
              f.adviceOnly(),
              f.derivation(),
              ways[random.nextInt(8) == 0 ? 0 : 1 + random.nextInt(ways.length - 1)],
              f.toWeigh(),
              f.implies(),
              f.excludes(),
              f.place()));
    }
    return new Law(
        law.groups(),
        new TreeMap<>(facts),
        law.questions(),
        law.rules(),
        law.holders(),
        law.titles(),
        law.treaties(),
        law.digest());
  }
}
