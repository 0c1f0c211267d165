// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.assess;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.opinio.cases.Situation;
import org.opinio.compile.CompiledLaw;
import org.opinio.compile.CompiledRule;
import org.opinio.compile.LawCompiler;
import org.opinio.export.AspProgram;
import org.opinio.export.AspSituation;
import org.opinio.law.Law;
import org.opinio.law.Option;
import org.opinio.law.Question;

/**
 * Every verdict is the one that clingo finds for the exported law. Skipped where there is no
 * clingo; {@code benchmarks/oracle} asks for a hundred thousand answers and more.
 */
@Tag("slow")
class ClingoTest {

  /** How many answers on the law of this repository. */
  private static final int ANSWERS = Integer.getInteger("opinio.answers", 4000);

  private static final long FIRST_SEED = Long.getLong("opinio.first-seed", 1);

  /** Situations that one call of clingo answers for. */
  private static final int AT_ONCE = Integer.getInteger("opinio.at-once", 3);

  @TempDir private Path folder;

  @BeforeEach
  void clingoIsNeeded() {
    assumeTrue(
        Clingo.isHere(), "clingo is not installed: on Debian, apt-get install gringo. Skipped.");
  }

  @Test
  void everyVerdictOnRandomLawsIsClingos() throws IOException {
    Clingo clingo = new Clingo(folder);
    for (long seed = 1; seed <= 120; seed++) {
      Law law = RandomLaw.of(seed);
      CompiledLaw compiled = LawCompiler.compile(law);
      SituationAssessment assessed = assess(compiled, RandomCase.situation(law, seed * 37));
      if (!assessed.evaluation().isPossible()) {
        continue;
      }
      AspSituation situations = new AspSituation(law);
      assessed
          .holders()
          .keySet()
          .forEach(h -> situations.add(h, assessed.situation(), assessed.facts(), h));
      Map<String, Verdict> found =
          clingo.verdicts(AspProgram.of(law, Settings.DEFAULT), situations.toString());
      for (CompiledRule rule : compiled.rules().values()) {
        for (Perspective holder : assessed.holders().values()) {
          String key = holder.holder() + " " + rule.rule().id();
          assertThat(found.getOrDefault(key, Verdict.OPEN))
              .as("seed %d, %s", seed, key)
              .isEqualTo(assessed.verdict(rule.node(), holder));
        }
      }
    }
  }

  @Test
  void everyVerdictOnTheLawOfThisRepositoryIsClingos() throws IOException {
    CompiledLaw law = RealLaw.compiled();
    String program = AspProgram.of(law.law(), Settings.DEFAULT);
    Clingo clingo = new Clingo(folder);
    int[] counts = new int[Verdict.values().length];
    List<String> wrong = new ArrayList<>();
    int answers = 0;
    long seed = FIRST_SEED;
    for (; answers < ANSWERS; seed++) {
      SituationAssessment assessed = assess(law, RandomCase.situation(law.law(), seed));
      if (!assessed.evaluation().isPossible()) {
        continue;
      }
      Map<String, Map<String, Stand>> readers = readers(law.law(), assessed, new Random(seed));
      AspSituation situations = new AspSituation(law.law());
      readers.forEach((reader, stands) -> {
        situations.holder("as " + reader, stands);
        situations.add(reader, assessed.situation(), assessed.facts(), "as " + reader);
      });
      Map<String, Verdict> found = clingo.verdicts(program, situations.toString());
      for (CompiledRule rule : law.rules().values()) {
        for (Map.Entry<String, Map<String, Stand>> reader : readers.entrySet()) {
          Verdict ours = assessed.verdict(rule.node(), reader.getValue());
          Verdict theirs =
              found.getOrDefault(reader.getKey() + " " + rule.rule().id(), Verdict.OPEN);
          answers++;
          counts[ours.ordinal()]++;
          if (ours != theirs) {
            wrong.add(
                "seed %d, holder %s, rule %s: %s, clingo %s"
                    .formatted(seed, reader.getKey(), rule.rule().id(), ours, theirs));
          }
        }
      }
    }
    System.out.printf(
        "clingo: %d answers, seeds %d to %d, %d established, %d not established, %d open;"
            + " %d mismatches%n",
        answers,
        FIRST_SEED,
        seed - 1,
        counts[Verdict.ESTABLISHED.ordinal()],
        counts[Verdict.NOT_ESTABLISHED.ordinal()],
        counts[Verdict.OPEN.ordinal()],
        wrong.size());
    wrong.forEach(w -> System.out.println("clingo: " + w));
    assertThat(wrong).isEmpty();
    assertThat(counts).doesNotContain(0);
  }

  /** Holders at random: every other one of the law, the rest invented. */
  private static Map<String, Map<String, Stand>> readers(
      Law law, SituationAssessment assessed, Random random) {
    Map<String, Map<String, Stand>> readers = new TreeMap<>();
    List<String> holders = List.copyOf(assessed.holders().keySet());
    for (int i = 0; i < AT_ONCE; i++) {
      String holder = holders.get(random.nextInt(holders.size()));
      readers.put(
          i % 2 == 0 ? holder : "invented-" + i,
          i % 2 == 0 ? assessed.holders().get(holder).stands() : invented(law, random));
    }
    return readers;
  }

  /** A holder that has said this and that, never what contradicts itself. */
  private static Map<String, Stand> invented(Law law, Random random) {
    Map<String, Stand> stands = new TreeMap<>();
    int silent = 1 + random.nextInt(4);
    for (Question question : law.questions().values()) {
      if (random.nextInt(4) < silent) {
        continue;
      }
      List<String> options =
          new ArrayList<>(
              question.options().stream()
                  .filter(o -> o.computedAs().isEmpty())
                  .map(Option::id)
                  .toList());
      Collections.shuffle(options, random);
      Stand stand =
          question.isSet()
              ? new Stand(
                  question.id(),
                  Stand.Basis.SAID,
                  options.subList(0, random.nextInt(options.size() + 1)),
                  random.nextBoolean(),
                  options.subList(0, random.nextInt(options.size() + 1)),
                  List.of(),
                  false)
              : new Stand(
                  question.id(),
                  Stand.Basis.SAID,
                  options.subList(0, 1 + random.nextInt(2) % options.size()),
                  false,
                  List.of(),
                  false);
      stands.put(question.id(), stand);
    }
    return stands;
  }

  private static SituationAssessment assess(CompiledLaw law, Situation situation) {
    return new Assessor(law, Settings.DEFAULT)
        .assess(RandomCase.subject(), List.of(situation), Set.of())
        .situations()
        .getFirst();
  }
}
