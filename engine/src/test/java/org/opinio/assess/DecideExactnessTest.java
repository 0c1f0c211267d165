// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.assess;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.opinio.cases.Situation;
import org.opinio.cases.StatedFact;
import org.opinio.compile.CompiledLaw;
import org.opinio.compile.LawCompiler;
import org.opinio.compile.Variable.OfSetting;
import org.opinio.decide.Decider;
import org.opinio.decide.Deciding;
import org.opinio.decide.Decision;
import org.opinio.decide.Limits;
import org.opinio.decide.Means;
import org.opinio.decide.NextFact;
import org.opinio.decide.Route;
import org.opinio.decide.RuleDecision;
import org.opinio.law.Fact;
import org.opinio.law.Law;

/**
 * What decides, against trying every set of settings, each judged by {@link BruteForce}: which sets
 * settle, change or defeat a finding, by finding, changing and withdrawing facts.
 */
class DecideExactnessTest {

  private static final int SEEDS = Integer.getInteger("opinio.seeds", 8);

  private static final int SIZE = 3;

  @Test
  void theSmallestSetsAreThoseThatTryingEverythingGives() {
    compare(1, SEEDS);
  }

  @Test
  @Tag("slow")
  void theSmallestSetsOfManyLawsAreThoseThatTryingEverythingGives() {
    compare(SEEDS + 1, SEEDS + 4 * SEEDS);
  }

  private static void compare(int from, int to) {
    Tally tally = new Tally();
    for (int seed = from; seed <= to; seed++) {
      Law law = RandomLaw.of(seed);
      Situation situation = RandomCase.situation(law, seed * 19L);
      if (new BruteForce(law, situation).isPossible()) {
        compare(law, situation, seed, tally);
      }
    }
    assertThat(tally.sets).as("sets for each means and verdict").hasSizeGreaterThan(5);
    assertThat(tally.answers).isPositive();
  }

  private static final class Tally {
    private final Map<String, Integer> sets = new TreeMap<>();
    private int answers;
  }

  private static void compare(Law law, Situation situation, int seed, Tally tally) {
    CompiledLaw compiled = LawCompiler.compile(law);
    Assessment assessment =
        new Assessor(compiled, Settings.DEFAULT).assess(RandomCase.subject(), List.of(situation));
    SituationAssessment assessed = assessment.situations().getFirst();
    List<Perspective> perspectives = new ArrayList<>(List.of(assessed.across()));
    perspectives.addAll(assessed.holders().values());
    Decision decision =
        new Decider(compiled, new Limits(SIZE, 1_000_000))
            .of(assessed, List.copyOf(assessed.findings().values()), perspectives);
    Oracle oracle = new Oracle(law, situation);
    for (RuleDecision rule : decision.rules()) {
      for (Perspective perspective : perspectives) {
        Deciding deciding = of(rule, perspective);
        String as = "seed " + seed + ", " + rule.rule().id() + ", " + perspective.holder();
        assertThat(deciding.verdict())
            .as(as)
            .isEqualTo(oracle.verdict(Set.of(), rule.rule().id(), perspective));
        assertThat(deciding.routes()).hasSize(deciding.verdict() == Verdict.OPEN ? 2 : 3 * 2);
        for (Route route : deciding.routes()) {
          Set<Set<OfSetting>> expected =
              oracle.smallest(route, rule.rule().id(), perspective, false);
          Set<Set<OfSetting>> found =
              route.sets().all().stream().map(Set::copyOf).collect(Collectors.toSet());
          assertThat(found).as("%s, %s", as, route).isEqualTo(expected);
          assertThat(route.sets().completeTo()).isEqualTo(SIZE);
          if (seed % 6 == 0 && expected.size() < 4) {
            assertThat(route.sets().complete())
                .as("%s, %s", as, route)
                .isEqualTo(
                    oracle.smallest(route, rule.rule().id(), perspective, true).equals(expected));
          }
          tally.sets.merge(route.means() + " to " + route.to(), expected.size(), Integer::sum);
        }
      }
    }
    tally.answers += compareNext(decision, oracle, assessed, seed);
    List<NextFact> within =
        new Decider(compiled, new Limits(SIZE, 1))
            .next(assessed, List.copyOf(assessed.findings().values()));
    assertThat(within)
        .as("seed %d, where rules are too large: what is settled of them is not counted", seed)
        .hasSameSizeAs(decision.next())
        .allMatch(n -> decision.next().stream().anyMatch(m -> isPart(n, m)));
  }

  /** Whether what is known of a fact within a limit says nothing that the whole does not. */
  private static boolean isPart(NextFact part, NextFact whole) {
    return part.fact().equals(whole.fact())
        && part.named() == whole.named()
        && part.answers().size() == whole.answers().size()
        && part.answers().stream()
            .allMatch(a ->
                whole.answers().stream()
                    .anyMatch(b -> b.setting().equals(a.setting()) && b.settles() >= a.settles()));
  }

  private static Deciding of(RuleDecision rule, Perspective perspective) {
    return rule.all().stream()
        .filter(
            d -> perspective.isAcross() ? d.across() : d.holders().contains(perspective.holder()))
        .findFirst()
        .orElseThrow();
  }

  /** Each unknown fact that an open finding waits for, with what each answer settles. */
  private static int compareNext(
      Decision decision, Oracle oracle, SituationAssessment assessed, int seed) {
    int answers = 0;
    Set<String> waiting = new TreeSet<>();
    for (Finding finding : assessed.findings().values()) {
      finding.byHolder().values().forEach(f -> f.causes().forEach(c -> waiting.add(c.id())));
    }
    waiting.removeIf(id -> !oracle.law.facts().containsKey(id));
    assertThat(decision.next().stream().map(NextFact::fact))
        .as("seed %d", seed)
        .containsExactlyInAnyOrderElementsOf(waiting);
    for (NextFact next : decision.next()) {
      for (NextFact.Answer answer : next.answers()) {
        int settles = 0;
        for (Finding finding : assessed.findings().values()) {
          for (Perspective p : assessed.holders().values()) {
            String rule = finding.rule().id();
            boolean settled =
                finding.of(p.holder()).verdict() == Verdict.OPEN
                    && oracle.verdict(Set.of(answer.setting()), rule, p) != Verdict.OPEN;
            settles += settled ? 1 : 0;
          }
        }
        assertThat(answer.settles()).as("seed %d, %s", seed, answer).isEqualTo(settles);
        answers++;
      }
    }
    return answers;
  }

  /** The law, and every set of settings tried. */
  private static final class Oracle {

    private final Law law;
    private final Situation situation;
    private final Map<Set<OfSetting>, Optional<BruteForce>> tried = new HashMap<>();
    private final Map<Means, List<OfSetting>> settings = new TreeMap<>();

    Oracle(Law law, Situation situation) {
      this.law = law;
      this.situation = situation;
      for (Means means : Means.values()) {
        settings.put(means, settings(means));
      }
    }

    private List<OfSetting> settings(Means means) {
      List<OfSetting> all = new ArrayList<>();
      for (Fact fact : law.facts().values()) {
        StatedFact stated = situation.facts().get(fact.id());
        if (means == Means.WITHDRAWN) {
          if (stated != null && says(stated)) {
            all.add(new OfSetting(fact.id(), "", OfSetting.To.UNKNOWN));
          }
          continue;
        }
        List<String> values =
            fact.values().isEmpty()
                ? List.of("")
                : fact.values().stream().map(Fact.Value::id).toList();
        for (String value : values) {
          Optional<Boolean> now = now(stated, value);
          boolean isKnown =
              fact.shape() == Fact.Shape.SCALE || fact.shape() == Fact.Shape.ONE_OF
                  ? stated != null
                  : now.isPresent();
          for (OfSetting.To to : List.of(OfSetting.To.HOLDS, OfSetting.To.FAILS)) {
            boolean exact =
                to == OfSetting.To.HOLDS
                    || fact.shape() == Fact.Shape.YES_NO
                    || fact.shape() == Fact.Shape.SET;
            boolean same = now.equals(Optional.of(to == OfSetting.To.HOLDS));
            if (exact && !same && isKnown == (means == Means.CHANGED)) {
              all.add(new OfSetting(fact.id(), value, to));
            }
          }
        }
      }
      return all;
    }

    private static boolean says(StatedFact stated) {
      return !(stated.value() instanceof StatedFact.Value.Some some)
          || !some.holding().isEmpty()
          || !some.notHolding().isEmpty();
    }

    private static Optional<Boolean> now(StatedFact stated, String value) {
      if (stated == null) {
        return Optional.empty();
      }
      return switch (stated.value()) {
        case StatedFact.Value.YesNo y -> Optional.of(y.yes());
        case StatedFact.Value.Some s ->
            s.holding().contains(value)
                ? Optional.of(true)
                : s.notHolding().contains(value) ? Optional.of(false) : Optional.empty();
        case StatedFact.Value.One o -> Optional.of(o.value().equals(value));
        case StatedFact.Value.Unknown u -> Optional.empty();
        case StatedFact.Value.Disputed d -> Optional.empty();
      };
    }

    /** The verdict with the settings made; null where that cannot be. */
    Verdict verdict(Set<OfSetting> set, String rule, Perspective perspective) {
      return tried
          .computeIfAbsent(
              set, s -> Optional.of(new BruteForce(law, with(s))).filter(BruteForce::isPossible))
          .map(b -> b.verdict(rule, ExactnessTest.readings(law, perspective.stands())))
          .orElse(null);
    }

    Set<Set<OfSetting>> smallest(
        Route route, String rule, Perspective perspective, boolean ofAnySize) {
      List<OfSetting> all = settings.get(route.means());
      List<Set<OfSetting>> found = new ArrayList<>();
      for (int size = 1; size <= (ofAnySize ? all.size() : SIZE); size++) {
        extend(Set.of(), all, size, s -> verdict(s, rule, perspective) == route.to(), found);
      }
      return new HashSet<>(found);
    }

    private static void extend(
        Set<OfSetting> set,
        List<OfSetting> rest,
        int size,
        java.util.function.Predicate<Set<OfSetting>> goal,
        List<Set<OfSetting>> found) {
      if (set.size() == size) {
        if (found.stream().noneMatch(set::containsAll) && goal.test(set)) {
          found.add(set);
        }
        return;
      }
      for (int i = 0; i < rest.size(); i++) {
        OfSetting next = rest.get(i);
        if (set.stream().noneMatch(s -> isOfSame(s, next))) {
          Set<OfSetting> more = new HashSet<>(set);
          more.add(next);
          extend(more, rest.subList(i + 1, rest.size()), size, goal, found);
        }
      }
    }

    private static boolean isOfSame(OfSetting a, OfSetting b) {
      return a.fact().equals(b.fact())
          && (!a.fact().equals("f.set") || a.value().equals(b.value()));
    }

    private Situation with(Set<OfSetting> settings) {
      Map<String, StatedFact> facts = new TreeMap<>(situation.facts());
      settings.forEach(s -> {
        switch (s.to()) {
          case UNKNOWN -> facts.remove(s.fact());
          case HOLDS, FAILS ->
              facts.put(s.fact(), stated(law.facts().get(s.fact()), facts.get(s.fact()), s));
        }
      });
      return DecideExactnessTest.with(situation, facts);
    }
  }

  /** The same situation with other facts. */
  static Situation with(Situation situation, Map<String, StatedFact> facts) {
    return new Situation(
        situation.id(),
        situation.title(),
        situation.unit(),
        situation.isCampaign(),
        situation.response(),
        situation.acting(),
        situation.target(),
        situation.as(),
        situation.alleged(),
        situation.claims(),
        situation.allegedActs(),
        situation.allegedHosts(),
        situation.by(),
        situation.date(),
        facts,
        situation.stipulated(),
        situation.carriesOut());
  }

  /** What a case states of a fact once it is set. */
  static StatedFact stated(Fact fact, StatedFact before, OfSetting setting) {
    return switch (fact.shape()) {
      case YES_NO ->
          RandomCase.of(fact.id(), new StatedFact.Value.YesNo(setting.to() == OfSetting.To.HOLDS));
      case SCALE, ONE_OF -> RandomCase.of(fact.id(), new StatedFact.Value.One(setting.value()));
      case SET -> {
        Set<String> holding = new TreeSet<>();
        Set<String> not = new TreeSet<>();
        if (before != null && before.value() instanceof StatedFact.Value.Some some) {
          holding.addAll(some.holding());
          not.addAll(some.notHolding());
        }
        holding.remove(setting.value());
        not.remove(setting.value());
        (setting.to() == OfSetting.To.HOLDS ? holding : not).add(setting.value());
        yield RandomCase.of(
            fact.id(), new StatedFact.Value.Some(List.copyOf(holding), List.copyOf(not)));
      }
    };
  }
}
