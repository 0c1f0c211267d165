// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.assess;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.opinio.cases.Case;
import org.opinio.cases.Evidence;
import org.opinio.cases.Operation;
import org.opinio.cases.Situation;
import org.opinio.cases.Situations;
import org.opinio.cases.StatedFact;
import org.opinio.compile.CompiledLaw;
import org.opinio.compile.LawCompiler;
import org.opinio.diagnostic.Place;
import org.opinio.law.Law;
import org.opinio.proof.Change;
import org.opinio.proof.Proof;
import org.opinio.proof.Prover;
import org.opinio.proof.Withdrawal;

/** What rests on which evidence, against taking away every set of items. */
class WithdrawalsTest {

  private static final int SEEDS = Integer.getInteger("opinio.seeds", 30);
  private static final List<String> ITEMS = List.of("a", "b", "c", "d");

  @Test
  void ofSeveralItemsExactlyThatIsNamedWhichNothingLessChanges() {
    int several = 0;
    for (long seed = 1; seed <= SEEDS; seed++) {
      Law law = CampaignChancesTest.inCampaigns(RandomLaw.of(seed), seed);
      CompiledLaw compiled = LawCompiler.compile(law);
      Case subject = subject(law, seed, ITEMS);
      Proof proof = prove(compiled, subject);
      Map<Set<String>, Set<Change>> all = new HashMap<>();
      for (Set<String> items : everySet()) {
        all.put(items, changes(compiled, subject, items));
      }
      Map<Set<String>, Withdrawal> found = new HashMap<>();
      proof.withdrawals().forEach(w -> found.put(Set.copyOf(w.items()), w));
      for (Set<String> items : everySet()) {
        Set<Change> only = new HashSet<>(all.get(items));
        all.forEach((less, changes) -> {
          if (less.size() < items.size() && items.containsAll(less)) {
            only.removeAll(changes);
          }
        });
        String where = "seed " + seed + ", without " + items;
        if (found.containsKey(items)) {
          assertThat(Set.copyOf(found.get(items).changes())).as(where).isEqualTo(only);
          several += items.size() > 1 ? only.size() : 0;
        } else {
          assertThat(items.size()).as(where).isGreaterThan(1);
          assertThat(items.size() > 2 || only.isEmpty()).as(where).isTrue();
        }
      }
    }
    assertThat(several).isGreaterThan(0);
  }

  @Test
  void ofManyItemsNotEveryTwoAreTakenAway() {
    Law law = RandomLaw.of(3);
    List<String> items = List.of("a", "b", "c", "d", "e", "f", "g", "h", "i", "j", "k", "l", "m");
    Map<String, StatedFact> facts = new LinkedHashMap<>();
    for (int i = 0; i < 12; i++) {
      facts.put("x" + i, named("x" + i, List.of(items.get(i)), "one"));
    }
    facts.put("y", named("y", items.subList(0, 7), "one"));
    Map<String, Operation> operations =
        Map.of("one", CampaignChancesTest.operation("one", facts, Map.of()));
    Case twelve = CampaignChancesTest.of(operations, Map.of(), evidence(items));
    assertThat(prove(LawCompiler.compile(law), twelve).areAllPairs()).isTrue();
    facts.put("z", named("z", List.of("m"), "one"));
    Case more = CampaignChancesTest.of(operations, Map.of(), evidence(items));
    Proof proof = prove(LawCompiler.compile(law), more);
    assertThat(proof.areAllPairs()).isFalse();
    assertThat(proof.withdrawals().getLast().items()).isEqualTo(items.subList(0, 7));
    assertThat(proof.withdrawals()).hasSize(items.size() + 1);
  }

  private static List<Set<String>> everySet() {
    List<Set<String>> all = new ArrayList<>();
    for (int bits = 1; bits < 1 << ITEMS.size(); bits++) {
      Set<String> some = new TreeSet<>();
      for (int i = 0; i < ITEMS.size(); i++) {
        if ((bits >> i & 1) == 1) {
          some.add(ITEMS.get(i));
        }
      }
      all.add(Set.copyOf(some));
    }
    return all;
  }

  private static Set<Change> changes(CompiledLaw law, Case subject, Set<String> items) {
    Map<List<String>, Verdict> before = verdicts(law, subject);
    Map<List<String>, Verdict> after = verdicts(law, without(subject, items));
    return before.entrySet().stream()
        .filter(e -> after.get(e.getKey()) != e.getValue())
        .map(e ->
            new Change(
                e.getKey().get(0),
                e.getKey().get(1),
                e.getKey().get(2),
                e.getValue(),
                after.get(e.getKey())))
        .collect(Collectors.toSet());
  }

  private static Map<List<String>, Verdict> verdicts(CompiledLaw law, Case subject) {
    List<Situation> situations = Situations.of(subject, law.law());
    Map<List<String>, Verdict> all = new HashMap<>();
    for (SituationAssessment one :
        new Assessor(law, Settings.DEFAULT).assess(subject, situations).situations()) {
      one.findings()
          .forEach((rule, finding) ->
              law.law()
                  .holders()
                  .keySet()
                  .forEach(h ->
                      all.put(List.of(one.situation().id(), rule, h), finding.of(h).verdict())));
    }
    return all;
  }

  private static Case without(Case subject, Set<String> items) {
    Map<String, Operation> operations = new LinkedHashMap<>();
    subject
        .operations()
        .forEach((id, o) -> {
          Map<String, StatedFact> facts = new LinkedHashMap<>(o.facts());
          facts.values().removeIf(f -> falls(f, items));
          operations.put(id, CampaignChancesTest.operation(id, facts, Map.of()));
        });
    Map<String, StatedFact> whole = new LinkedHashMap<>(subject.campaigns().get("whole").facts());
    whole.values().removeIf(f -> falls(f, items));
    return CampaignChancesTest.of(operations, whole, subject.evidence());
  }

  private static boolean falls(StatedFact fact, Set<String> items) {
    return !fact.evidence().isEmpty() && items.containsAll(fact.evidence());
  }

  private static Proof prove(CompiledLaw law, Case subject) {
    return new Prover(
            law,
            Settings.DEFAULT,
            subject,
            c -> Situations.of(c, law.law()),
            law.rules().keySet(),
            law.law().holders().keySet())
        .prove();
  }

  private static Case subject(Law law, long seed, List<String> items) {
    Random random = new Random(seed * 61);
    Map<String, Operation> operations = new LinkedHashMap<>();
    for (String id : List.of("one", "two")) {
      operations.put(
          id, CampaignChancesTest.operation(id, facts(law, random, items, 1, id), Map.of()));
    }
    return CampaignChancesTest.of(
        operations, facts(law, random, items, 4, "whole"), evidence(items));
  }

  private static Map<String, StatedFact> facts(
      Law law, Random random, List<String> items, int oneIn, String place) {
    Map<String, StatedFact> facts = new LinkedHashMap<>();
    RandomCase.situation(law, random.nextLong())
        .facts()
        .forEach((id, f) -> {
          List<String> own = items.stream().filter(i -> random.nextInt(3) == 0).toList();
          if (random.nextInt(oneIn) == 0) {
            facts.put(id, named(f, own, place));
          }
        });
    return facts;
  }

  private static Map<String, Evidence> evidence(List<String> items) {
    Map<String, Evidence> evidence = new TreeMap<>();
    items.forEach(i -> evidence.put(i, new Evidence(i, i, "", "", "", "", "", Place.of(i))));
    return evidence;
  }

  private static StatedFact named(String fact, List<String> items, String place) {
    return named(RandomCase.of(fact, new StatedFact.Value.YesNo(true)), items, place);
  }

  private static StatedFact named(StatedFact f, List<String> items, String place) {
    return new StatedFact(
        f.fact(), f.value(), "", items, "", "", Map.of(), List.of(), "", "", Place.of(place));
  }
}
