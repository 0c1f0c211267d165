// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.assess;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.opinio.cases.Situation;
import org.opinio.compare.AgreedQuestions;
import org.opinio.compare.Agreement;
import org.opinio.compare.Agreements;
import org.opinio.compare.Bridger;
import org.opinio.compare.Choice;
import org.opinio.compare.RuleBridge;
import org.opinio.compare.Shared;
import org.opinio.compare.SituationBridge;
import org.opinio.compile.LawCompiler;
import org.opinio.law.Law;
import org.opinio.law.Option;
import org.opinio.law.Question;

/** What brings holders to one result, against trying every agreement on every set of questions. */
class BridgeExactnessTest {

  private static final int SEEDS = Integer.getInteger("opinio.seeds", 12);

  @Test
  void theSmallestSetsOfQuestionsAreThoseThatTryingEveryAgreementGives() {
    assertThat(compare(1, SEEDS)).contains(1, 2);
  }

  @Test
  @Tag("slow")
  void theSmallestSetsOfHundredsOfLawsAreThoseThatTryingEveryAgreementGives() {
    assertThat(compare(SEEDS + 1, SEEDS + 60)).contains(1, 2);
  }

  /** The sizes of the sets found. */
  private static Set<Integer> compare(int from, int to) {
    Set<Integer> sizes = new TreeSet<>();
    for (int seed = from; seed <= to; seed++) {
      Law law = RandomLaw.of(seed);
      Situation situation = RandomCase.situation(law, seed * 37L);
      BruteForce oracle = new BruteForce(law, situation);
      if (!oracle.isPossible()) {
        continue;
      }
      Assessment assessment =
          new Assessor(LawCompiler.compile(law), Settings.DEFAULT)
              .assess(RandomCase.subject(), List.of(situation));
      for (List<String> holders :
          List.of(List.of("h1", "h2"), List.of("h2", "h3"), List.of("h1", "h2", "h3"))) {
        for (String rule : law.rules().keySet()) {
          SituationBridge bridge =
              new Bridger(assessment, holders, Optional.of(rule)).bridge().situations().getFirst();
          sizes.addAll(
              new Oracle(law, oracle, rule, holders, assessment.stands())
                  .agrees(bridge, "seed " + seed + " " + rule + " " + holders));
        }
      }
    }
    return sizes;
  }

  /** Readings by question. */
  private record Reading(Map<String, Set<String>> held) {}

  private static final class Oracle {

    private final Law law;
    private final List<String> holders;
    private final SortedMap<String, SortedMap<String, Stand>> stands;
    private final Map<String, List<Set<String>>> offer = new TreeMap<>();
    private final Map<Reading, Verdict> verdicts = new LinkedHashMap<>();

    Oracle(
        Law law,
        BruteForce oracle,
        String rule,
        List<String> holders,
        SortedMap<String, SortedMap<String, Stand>> stands) {
      this.law = law;
      this.holders = holders;
      this.stands = stands;
      law.questions().values().forEach(q -> offer.put(q.id(), offer(q)));
      BruteForce.readings(law, offer)
          .forEach(r -> verdicts.put(new Reading(r), oracle.verdict(rule, List.of(r))));
    }

    private List<Set<String>> offer(Question question) {
      if (question.isSet()) {
        return BruteForce.choices(
            question,
            new Stand(question.id(), Stand.Basis.SILENT, List.of(), true, List.of(), false));
      }
      return question.options().stream()
          .map(Option::id)
          .filter(o ->
              Stands.ordinary(question).contains(o)
                  || holders.stream().anyMatch(h -> left(h, question.id()).contains(Set.of(o))))
          .map(Set::of)
          .toList();
    }

    private List<Set<String>> left(String holder, String question) {
      return BruteForce.choices(law.questions().get(question), stands.get(holder).get(question));
    }

    Set<Integer> agrees(SituationBridge bridge, String seed) {
      List<Verdict> each = holders.stream().map(h -> verdict(h, Map.of())).toList();
      if (Set.copyOf(each).size() == 1 && each.getFirst() != Verdict.OPEN) {
        assertThat(bridge.apart()).as(seed).isEmpty();
        assertThat(bridge.shared().stream().map(Shared::verdict))
            .as(seed)
            .containsExactly(each.getFirst());
        return Set.of();
      }
      assertThat(bridge.shared()).as(seed).isEmpty();
      RuleBridge of = bridge.apart().getFirst();
      assertThat(List.copyOf(of.results().values())).as(seed).isEqualTo(each);
      assertThat(of.turnsOn()).as(seed).isEqualTo(turnsOn());
      assertThat(of.differWithoutEffect())
          .as(seed)
          .allMatch(q -> differ(q) && !of.turnsOn().contains(q));
      agrees(of.established(), Verdict.ESTABLISHED, seed + " established");
      agrees(of.notEstablished(), Verdict.NOT_ESTABLISHED, seed + " not established");
      return Stream.of(of.established(), of.notEstablished())
          .flatMap(a -> a.sets().stream())
          .map(a -> a.questions().size())
          .collect(Collectors.toSet());
    }

    private boolean differ(String question) {
      return holders.stream()
              .filter(h -> stands.get(h).get(question).isOwn())
              .map(h -> Set.copyOf(left(h, question)))
              .distinct()
              .count()
          > 1;
    }

    private void agrees(Agreements named, Verdict result, String seed) {
      Map<Set<String>, Map<Map<String, Set<String>>, Set<String>>> expected = new LinkedHashMap<>();
      List<Set<String>> subsets =
          BruteForce.subsets(List.copyOf(law.questions().keySet())).stream()
              .sorted(java.util.Comparator.comparingInt(Set::size))
              .toList();
      for (Set<String> set : subsets) {
        if (expected.keySet().stream().noneMatch(set::containsAll)) {
          Map<Map<String, Set<String>>, Set<String>> enough = new LinkedHashMap<>();
          for (Map<String, Set<String>> agreement : agreements(set)) {
            if (holders.stream().allMatch(h -> verdict(h, agreement) == result)) {
              enough.put(agreement, against(agreement));
            }
          }
          if (!enough.isEmpty()) {
            expected.put(set, enough);
          }
        }
      }
      Map<Set<String>, Map<Map<String, Set<String>>, Set<String>>> written = new LinkedHashMap<>();
      named.sets().forEach(s -> written.put(Set.copyOf(s.questions()), written(s)));
      assertThat(written).as(seed).isEqualTo(expected);
      assertThat(named.complete()).as(seed).isTrue();
      assertThat(named.possible()).as(seed).isEqualTo(verdicts.containsValue(result));
    }

    private Map<Map<String, Set<String>>, Set<String>> written(AgreedQuestions set) {
      Map<Map<String, Set<String>>, Set<String>> written = new LinkedHashMap<>();
      for (Agreement agreement : set.agreements()) {
        for (Map<String, Set<String>> one : agreements(Set.copyOf(set.questions()))) {
          if (agreement.choices().stream().allMatch(c -> allows(c, one))) {
            Set<String> before = written.put(one, agreement.against());
            assertThat(before == null || before.equals(agreement.against())).isTrue();
          }
        }
      }
      return written;
    }

    private static boolean allows(Choice choice, Map<String, Set<String>> agreement) {
      Set<String> held = agreement.getOrDefault(choice.question(), Set.of());
      return choice.anyOf().isEmpty()
          ? held.containsAll(choice.with()) && choice.without().stream().noneMatch(held::contains)
          : choice.anyOf().stream().anyMatch(held::contains);
    }

    private List<Map<String, Set<String>>> agreements(Set<String> set) {
      List<Map<String, Set<String>>> all = List.of(Map.of());
      for (String question : new TreeSet<>(set)) {
        all =
            all.stream()
                .flatMap(a ->
                    offer.getOrDefault(question, List.of()).stream()
                        .map(o -> {
                          Map<String, Set<String>> more = new TreeMap<>(a);
                          more.put(question, o);
                          return more;
                        }))
                .collect(Collectors.toList());
      }
      return all;
    }

    private Set<String> against(Map<String, Set<String>> agreement) {
      return holders.stream()
          .filter(h ->
              agreement.entrySet().stream()
                  .anyMatch(a -> {
                    Stand stand = stands.get(h).get(a.getKey());
                    return stand.isOwn() && !left(h, a.getKey()).contains(a.getValue());
                  }))
          .collect(Collectors.toSet());
    }

    /** What the holder comes to if it agrees, and stands as it does on all else. */
    private Verdict verdict(String holder, Map<String, Set<String>> agreement) {
      Map<String, List<Set<String>>> choices = new TreeMap<>();
      for (String question : law.questions().keySet()) {
        Set<String> agreed = agreement.get(question);
        choices.put(question, agreed == null ? left(holder, question) : List.of(agreed));
      }
      Set<Verdict> each =
          BruteForce.readings(law, choices).stream()
              .map(r -> verdicts.get(new Reading(r)))
              .collect(Collectors.toSet());
      return each.size() == 1 ? each.iterator().next() : Verdict.OPEN;
    }

    private List<String> turnsOn() {
      Map<String, List<Set<String>>> some = new TreeMap<>();
      law.questions()
          .keySet()
          .forEach(q ->
              some.put(q, holders.stream().flatMap(h -> left(h, q).stream()).distinct().toList()));
      List<Map<String, Set<String>>> readings = BruteForce.readings(law, some);
      return law.questions().keySet().stream()
          .filter(q -> {
            Map<Map<String, Set<String>>, Set<Verdict>> others = new LinkedHashMap<>();
            for (Map<String, Set<String>> reading : readings) {
              Map<String, Set<String>> rest = new TreeMap<>(reading);
              rest.remove(q);
              others
                  .computeIfAbsent(rest, r -> new TreeSet<>())
                  .add(verdicts.get(new Reading(reading)));
            }
            return others.values().stream().anyMatch(v -> v.size() > 1);
          })
          .toList();
    }
  }

  @Test
  void aSearchThatIsCutOffNamesNoSetBeyondTheSizeItFinished() {
    int cut = 0;
    for (int seed = 1; seed <= SEEDS; seed++) {
      Law law = RandomLaw.of(seed);
      Situation situation = RandomCase.situation(law, seed * 37L);
      if (!new BruteForce(law, situation).isPossible()) {
        continue;
      }
      Assessment assessment =
          new Assessor(LawCompiler.compile(law), Settings.DEFAULT)
              .assess(RandomCase.subject(), List.of(situation));
      for (String rule : law.rules().keySet()) {
        List<Agreements> whole = agreements(assessment, rule, 5_000);
        List<Agreements> some = agreements(assessment, rule, 2);
        for (int i = 0; i < whole.size(); i++) {
          Agreements one = some.get(i);
          assertThat(one.sets())
              .as("seed %d, %s", seed, rule)
              .isEqualTo(
                  whole.get(i).sets().stream()
                      .filter(s -> s.questions().size() <= one.completeTo())
                      .toList());
          cut += one.complete() ? 0 : 1;
        }
      }
    }
    assertThat(cut).isPositive();
  }

  private static List<Agreements> agreements(Assessment assessment, String rule, int trials) {
    return new Bridger(assessment, List.of("h1", "h2"), Optional.of(rule), trials)
        .bridge().situations().getFirst().apart().stream()
            .flatMap(r -> Stream.of(r.established(), r.notEstablished()))
            .toList();
  }
}
