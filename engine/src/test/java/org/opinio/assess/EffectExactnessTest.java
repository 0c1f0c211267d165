// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.assess;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.opinio.cases.Situation;
import org.opinio.compare.Adopting;
import org.opinio.compare.Adoption;
import org.opinio.compare.ChangedFinding;
import org.opinio.compare.Effect;
import org.opinio.compile.CompiledLaw;
import org.opinio.compile.LawCompiler;
import org.opinio.law.Holder;
import org.opinio.law.Law;
import org.opinio.law.Option;
import org.opinio.law.Question;
import org.opinio.law.Rule;
import org.opinio.law.View;

/** What adopting readings changes, against trying everything and against a law that says so. */
class EffectExactnessTest {

  private static final int SEEDS = Integer.getInteger("opinio.seeds", 60);
  private static final List<String> BY = List.of("h1", "h3");

  @Test
  void exactlyTheFindingsThatTryingEverythingGivesChange() {
    assertThat(compare(1, SEEDS)).isPositive();
  }

  @Test
  @Tag("slow")
  void exactlyTheFindingsOfHundredsOfLawsThatTryingEverythingGivesChange() {
    assertThat(compare(SEEDS + 1, SEEDS + 300)).isPositive();
  }

  private static int compare(int from, int to) {
    int changes = 0;
    for (int seed = from; seed <= to; seed++) {
      Law law = RandomLaw.of(seed);
      Situation situation = RandomCase.situation(law, seed * 41L);
      BruteForce oracle = new BruteForce(law, situation);
      if (!oracle.isPossible()) {
        continue;
      }
      CompiledLaw compiled = LawCompiler.compile(law);
      List<Adoption> adoptions = adoptions(law, new Random(seed));
      Assessment before =
          new Assessor(compiled, Settings.DEFAULT).assess(RandomCase.subject(), List.of(situation));
      Map<String, Result> named = new HashMap<>();
      for (Rule rule : law.rules().values()) {
        Effect.OfCase effect =
            new Adopting(compiled, Settings.DEFAULT, adoptions, BY, Optional.of(rule.id()))
                .in(RandomCase.subject(), List.of(situation));
        assertThat(effect.compared()).isEqualTo(BY.size());
        for (ChangedFinding change : effect.changed()) {
          assertThat(change.before()).isNotEqualTo(change.after());
          change.holders().forEach(h -> named.put(h + " " + rule.id(), change.after()));
        }
      }
      for (String holder : List.of("h1", "h2", "h3")) {
        for (String rule : law.rules().keySet()) {
          String as = "seed " + seed + " " + rule + " " + holder + " " + adoptions;
          Map<String, Stand> stands = new TreeMap<>(before.stands().get(holder));
          Verdict was = oracle.verdict(rule, readings(law, stands));
          if (BY.contains(holder)) {
            adoptions.forEach(a -> stands.put(a.question().id(), a.stand()));
          }
          Verdict is = oracle.verdict(rule, readings(law, stands));
          Result after = named.get(holder + " " + rule);
          if (after == null) {
            assertThat(is).as(as).isEqualTo(was);
          } else {
            assertThat(is).as(as).isEqualTo(after.verdict());
            changes++;
          }
        }
      }
      marks(law, situation, before, adoptions, named, "seed " + seed);
    }
    return changes;
  }

  /** The same for a law in which the holders have said so, where a view can say it. */
  private static void marks(
      Law law,
      Situation situation,
      Assessment before,
      List<Adoption> adoptions,
      Map<String, Result> named,
      String as) {
    if (adoptions.stream().anyMatch(a -> a.question().isSet())) {
      return;
    }
    Map<String, Holder> holders = new TreeMap<>(law.holders());
    BY.forEach(h -> holders.put(h, saying(holders.get(h), adoptions)));
    Law said =
        new Law(
            law.groups(),
            law.facts(),
            law.questions(),
            law.rules(),
            new TreeMap<>(holders),
            law.titles(),
            law.treaties(),
            law.digest());
    Assessment after =
        new Assessor(LawCompiler.compile(said), Settings.DEFAULT)
            .assess(RandomCase.subject(), List.of(situation));
    for (String holder : BY) {
      for (String rule : law.rules().keySet()) {
        Result was = result(before, rule, holder);
        Result is = result(after, rule, holder);
        assertThat(named.getOrDefault(holder + " " + rule, was))
            .as(as + " " + rule + " " + holder)
            .isEqualTo(is);
      }
    }
  }

  private static Result result(Assessment assessment, String rule, String holder) {
    HolderFinding of = assessment.situations().getFirst().findings().get(rule).of(holder);
    return new Result(of.verdict(), of.awaitsShowing(), of.defeasible());
  }

  private static Holder saying(Holder holder, List<Adoption> adoptions) {
    List<View> views = new ArrayList<>(holder.views());
    for (Adoption adoption : adoptions) {
      views.removeIf(v -> v.question().equals(adoption.question().id()));
      views.add(
          new View(
              adoption.question().id(),
              View.Stance.HOLDS,
              adoption.options(),
              false,
              "",
              List.of(),
              holder.documents().getFirst().id(),
              "",
              "",
              List.of(),
              RandomLaw.NOWHERE));
    }
    return new Holder(
        holder.id(),
        holder.name(),
        holder.kind(),
        holder.memberOf(),
        holder.prose(),
        holder.documents(),
        views,
        holder.place());
  }

  private static List<Adoption> adoptions(Law law, Random random) {
    List<Adoption> adoptions = new ArrayList<>();
    for (Question question : law.questions().values()) {
      if (random.nextInt(3) == 0) {
        List<String> ids = question.options().stream().map(Option::id).toList();
        List<String> options =
            question.isSet()
                ? ids.stream().filter(o -> random.nextBoolean()).toList()
                : List.of(ids.get(random.nextInt(ids.size())));
        if (Adoption.isPossible(question, options)) {
          adoptions.add(new Adoption(question, options));
        }
      }
    }
    return adoptions;
  }

  private static List<Map<String, Set<String>>> readings(Law law, Map<String, Stand> stands) {
    Map<String, List<Set<String>>> choices = new TreeMap<>();
    law.questions()
        .values()
        .forEach(q -> choices.put(q.id(), BruteForce.choices(q, stands.get(q.id()))));
    return BruteForce.readings(law, choices);
  }

  @Test
  void whatNobodyCanHoldTogetherCannotBeAdopted() {
    Question set = RandomLaw.of(1).questions().get("q.set");
    Question pair = RandomLaw.of(1).questions().get("q.pair");
    assertThat(Adoption.isPossible(set, List.of("m2", "m3"))).isFalse();
    assertThat(Adoption.isPossible(set, List.of("m3"))).isTrue();
    assertThat(Adoption.isPossible(pair, List.of("rule", "principle"))).isFalse();
    assertThatThrownBy(() -> new Adoption(pair, List.of("other")))
        .isInstanceOf(IllegalArgumentException.class);
    assertThat(new Adoption(set, List.of("m2")).stand().options()).containsExactly("m1", "m2");
  }
}
