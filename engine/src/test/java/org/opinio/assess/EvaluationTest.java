// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.assess;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.opinio.compile.CompiledLaw;
import org.opinio.compile.CompiledRule;
import org.opinio.compile.Completion;
import org.opinio.compile.Evaluation;
import org.opinio.compile.Grounds;
import org.opinio.compile.LawCompiler;
import org.opinio.compile.Prospect;
import org.opinio.compile.Variable;
import org.opinio.law.Element;
import org.opinio.law.Law;
import org.opinio.logic.Circuit;
import org.opinio.logic.Diagrams;

/** Laws of the evaluation of a law, on laws made at random. */
class EvaluationTest {

  private static final int SEEDS = 60;
  private static final byte UNKNOWN = -1;

  /** A law, what is known of a situation, and one state of things that fits it. */
  private record Sample(CompiledLaw law, Diagrams d, byte[] known, byte[] all, Random random) {

    static Sample of(long seed) {
      Random random = new Random(seed);
      CompiledLaw law = LawCompiler.compile(RandomLaw.of(seed));
      Diagrams d = new Diagrams(1_000_000);
      byte[] all = possible(law, random);
      byte[] known = all.clone();
      for (int v = 0; v < known.length; v++) {
        known[v] = random.nextBoolean() ? UNKNOWN : known[v];
      }
      return new Sample(law, d, known, all, random);
    }

    private static byte[] possible(CompiledLaw law, Random random) {
      while (true) {
        byte[] all = new byte[law.variables().size()];
        for (int v = 0; v < all.length; v++) {
          all[v] =
              law.variables().get(v).isReading()
                  ? UNKNOWN
                  : (byte) (random.nextInt(3) == 0 ? 1 : 0);
        }
        if (new Evaluation(law, new Diagrams(100_000), all, Map.of(), Map.of()).isPossible()) {
          return all;
        }
      }
    }

    Evaluation evaluation(byte[] values) {
      return new Evaluation(law, d, values, Map.of(), Map.of());
    }
  }

  @Test
  void whateverIsLearntWhatIsCertainStaysAndWhatIsImpossibleNeverComes() {
    for (long seed = 1; seed <= SEEDS; seed++) {
      Sample s = Sample.of(seed);
      Evaluation before = s.evaluation(s.known);
      Prospect prospect = new Prospect(before);
      byte[] more = s.known.clone();
      for (int v = 0; v < more.length; v++) {
        more[v] = s.random.nextBoolean() ? s.all[v] : more[v];
      }
      for (byte[] learnt : List.of(more, s.all)) {
        Evaluation after = s.evaluation(learnt);
        for (CompiledRule rule : s.law.rules().values()) {
          int node = rule.node();
          assertThat(s.d.entails(prospect.certain(node), after.established(node)))
              .as("seed %d, %s stays", seed, rule.rule().id())
              .isTrue();
          assertThat(s.d.entails(after.established(node), prospect.possible(node)))
              .as("seed %d, %s comes", seed, rule.rule().id())
              .isTrue();
        }
      }
    }
  }

  @Test
  void whereAllIsKnownNothingIsOpenAndNothingIsStillToCome() {
    for (long seed = 1; seed <= SEEDS; seed++) {
      Sample s = Sample.of(seed);
      Evaluation all = s.evaluation(s.all);
      Prospect prospect = new Prospect(all);
      Completion completion = new Completion(s.evaluation(s.known));
      for (CompiledRule rule : s.law.rules().values()) {
        int node = rule.node();
        int met = all.function(node);
        assertThat(all.established(node)).as("seed %d", seed).isEqualTo(met);
        assertThat(all.refuted(node)).isEqualTo(s.d.not(met));
        assertThat(prospect.certain(node)).isEqualTo(met);
        assertThat(prospect.possible(node)).isEqualTo(met);
        assertThat(s.d.restrict(completion.function(node), s.all))
            .as("seed %d, %s completed", seed, rule.rule().id())
            .isEqualTo(met);
      }
    }
  }

  @Test
  void aChangedEvaluationIsThatOfTheChangedFacts() {
    for (long seed = 1; seed <= SEEDS; seed++) {
      Sample s = Sample.of(seed);
      byte[] start = Arrays.copyOf(s.known, s.random.nextInt(s.known.length + 1));
      Evaluation before = s.evaluation(start);
      byte[] expected = new byte[s.known.length];
      Arrays.fill(expected, UNKNOWN);
      System.arraycopy(start, 0, expected, 0, start.length);
      int one =
          IntStream.range(0, expected.length)
              .filter(v -> !s.law.variables().get(v).isReading())
              .skip(s.random.nextInt(4))
              .findFirst()
              .orElseThrow();
      boolean value = s.random.nextBoolean();
      expected[one] = (byte) (value ? 1 : 0);
      same(s, before.with(one, value), expected);
      same(s, before.changed(Map.of(one, value), Map.of()), expected);
    }
  }

  private static void same(Sample s, Evaluation changed, byte[] expected) {
    Evaluation fresh = s.evaluation(expected);
    for (int v = 0; v < expected.length; v++) {
      assertThat(changed.known(v))
          .isEqualTo(expected[v] == UNKNOWN ? Optional.empty() : Optional.of(expected[v] == 1));
    }
    assertThat(changed.isPossible()).isEqualTo(fresh.isPossible());
    for (CompiledRule rule : s.law.rules().values()) {
      assertThat(changed.function(rule.node())).isEqualTo(fresh.function(rule.node()));
      assertThat(changed.established(rule.node())).isEqualTo(fresh.established(rule.node()));
    }
  }

  @Test
  void aFactWithWhatItImpliesDeniedCannotBe() {
    CompiledLaw law = LawCompiler.compile(RandomLaw.of(1));
    int implying = law.facts().get("f.b").first();
    int implied = law.facts().get("f.a").first();
    byte[] known = new byte[law.variables().size()];
    Arrays.fill(known, UNKNOWN);
    known[implying] = 1;
    assertThat(evaluation(law, known).isPossible()).isTrue();
    known[implied] = 0;
    assertThat(evaluation(law, known).isPossible()).isFalse();
    known[implying] = 0;
    assertThat(evaluation(law, known).isPossible()).isTrue();
  }

  private static Evaluation evaluation(CompiledLaw law, byte[] known) {
    return new Evaluation(law, new Diagrams(100_000), known, Map.of(), Map.of());
  }

  @Test
  void groupsKeepEveryInputAndShareNoUnknownFactNotEvenThroughWhatFactsImply() {
    for (long seed = 1; seed <= SEEDS; seed++) {
      Sample s = Sample.of(seed);
      Map<Integer, Boolean> given = new HashMap<>();
      s.law.rules().values().stream()
          .filter(r -> s.random.nextInt(3) == 0)
          .forEach(r -> given.put(r.label(), s.random.nextBoolean()));
      Evaluation evaluation = new Evaluation(s.law, s.d, s.known, given, Map.of());
      Circuit circuit = s.law.circuit();
      for (int node = 0; node < circuit.size(); node++) {
        if (circuit.kind(node) == Circuit.Kind.AND || circuit.kind(node) == Circuit.Kind.OR) {
          List<Integer> inputs = new ArrayList<>();
          BitSet seen = new BitSet();
          for (List<Integer> group : evaluation.groups(node)) {
            BitSet facts = new BitSet();
            for (int input : group) {
              int f = evaluation.function(input);
              facts.or(s.d.support(f));
              facts.or(s.d.support(evaluation.possible(f)));
            }
            facts.andNot(s.law.readingVariables());
            assertThat(facts.intersects(seen)).as("seed %d, node %d", seed, node).isFalse();
            seen.or(facts);
            inputs.addAll(group);
          }
          int at = node;
          assertThat(inputs)
              .containsExactlyInAnyOrderElementsOf(
                  IntStream.range(0, circuit.inputs(at))
                      .mapToObj(i -> circuit.input(at, i))
                      .toList());
        }
      }
      for (CompiledRule rule : s.law.rules().values()) {
        Boolean value = given.get(rule.label());
        assertThat(evaluation.isGiven(rule.label())).isEqualTo(value != null);
        if (value != null) {
          assertThat(evaluation.established(rule.node()) == Diagrams.TRUE).isEqualTo(value);
          assertThat(evaluation.refuted(rule.node()) == Diagrams.TRUE).isEqualTo(!value);
        }
      }
    }
  }

  @Test
  void aDerivedFactIsTrueAndFalseJustWhereItWasFoundToBe() {
    CompiledLaw law = LawCompiler.compile(RandomLaw.of(2));
    Diagrams d = new Diagrams(100_000);
    int fact = law.facts().get("f.c").first();
    int reading = d.variable(law.questions().get("q.pair").first());
    int other = d.variable(law.questions().get("q.three").first());
    Evaluation.Between between = new Evaluation.Between(d.and(reading, other), d.not(reading));
    Evaluation evaluation = new Evaluation(law, d, new byte[0], Map.of(), Map.of(fact, between));
    int node = law.facts().get("f.c").accept("");
    assertThat(evaluation.established(node)).isEqualTo(between.established());
    assertThat(evaluation.refuted(node)).isEqualTo(between.refuted());
    Evaluation anew =
        evaluation.changed(Map.of(), Map.of(fact, new Evaluation.Between(other, d.not(other))));
    assertThat(anew.established(node)).isEqualTo(other);
    assertThat(evaluation.changed(Map.of(), Map.of()).established(node))
        .isEqualTo(between.established());
  }

  @Test
  void theOrderOfVariablesChangesNoVerdict() {
    for (long seed = 1; seed <= SEEDS / 3; seed++) {
      Law law = RandomLaw.of(seed);
      List<String> order = new ArrayList<>(law.facts().keySet());
      order.addAll(law.questions().keySet());
      order.addAll(List.of("N-1", "N-0", "no-such-thing"));
      Collections.shuffle(order, new Random(seed));
      CompiledLaw ordered = LawCompiler.compile(law, order);
      assertThat(verdicts(ordered, seed)).isEqualTo(verdicts(LawCompiler.compile(law), seed));
      List<String> named =
          ordered.variables().stream()
              .map(EvaluationTest::id)
              .filter(order::contains)
              .distinct()
              .toList();
      assertThat(named)
          .isEqualTo(order.stream().filter(named::contains).toList())
          .containsAll(law.facts().keySet())
          .containsAll(law.questions().keySet());
    }
  }

  private static String id(Variable variable) {
    return switch (variable) {
      case Variable.OfFact v -> v.fact();
      case Variable.OfQuestion v -> v.question();
      case Variable.OfNotModelled v -> v.id();
      default -> "";
    };
  }

  private static Map<String, Verdict> verdicts(CompiledLaw law, long seed) {
    Map<String, Verdict> verdicts = new TreeMap<>();
    SituationAssessment assessed =
        new Assessor(law, Settings.DEFAULT)
            .assess(RandomCase.subject(), List.of(RandomCase.situation(law.law(), seed)))
            .situations()
            .getFirst();
    for (Finding finding : assessed.findings().values()) {
      for (Perspective perspective : assessed.holders().values()) {
        String holder = perspective.holder();
        verdicts.put(finding.rule().id() + " " + holder, finding.of(holder).verdict());
      }
    }
    return verdicts;
  }

  @Test
  void aGroundIsReliedOnUnderTheNameOfItsRuleOrOfTheElementThatNoPageStates() {
    Law law = RandomLaw.of(1);
    Element rule = new Element.OfRule("R-1", "", List.of(), RandomLaw.NOWHERE);
    Element whole = new Element.NotModelled("Y-1", "", List.of(), RandomLaw.NOWHERE);
    Element part = new Element.NotModelled("Y-2.part", "", List.of(), RandomLaw.NOWHERE);
    Element fact = new Element.OfFact("f.a", "", List.of(), RandomLaw.NOWHERE);
    Element group =
        new Element.Group(
            Element.Group.Kind.ALL,
            0,
            "",
            List.of(part, fact, rule, whole),
            List.of(),
            RandomLaw.NOWHERE);
    assertThat(Grounds.of(rule, law)).containsExactly("R-1");
    assertThat(Grounds.of(fact, law)).isEmpty();
    assertThat(Grounds.of(group, law)).containsExactly("R-1", "Y-1", "Y-2");
  }
}
