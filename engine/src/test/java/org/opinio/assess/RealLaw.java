// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.assess;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.opinio.compile.CompiledLaw;
import org.opinio.compile.LawCompiler;
import org.opinio.law.Option;
import org.opinio.law.Question;
import org.opinio.page.LawReader;

/** The law of this repository, compiled once for the tests. */
final class RealLaw {

  private static final CompiledLaw COMPILED = read();

  private RealLaw() {}

  static CompiledLaw compiled() {
    return COMPILED;
  }

  private static CompiledLaw read() {
    return LawCompiler.compile(LawReader.read(Path.of("..", "law"), Set.of()).law());
  }

  /** Every reading of every question, those too that count only where they are said. */
  static SortedMap<String, Stand> everyReading() {
    SortedMap<String, Stand> stands = new TreeMap<>();
    for (Question question : COMPILED.law().questions().values()) {
      stands.put(question.id(), any(question));
    }
    return stands;
  }

  private static Stand any(Question question) {
    return new Stand(
        question.id(),
        Stand.Basis.SILENT,
        question.isSet() ? List.of() : computed(question),
        question.isSet(),
        List.of(),
        false);
  }

  /** A complete reading at random: for each question an option, or a set that can be held. */
  static Map<String, Set<String>> reading(Random random) {
    Map<String, Set<String>> reading = new TreeMap<>();
    for (Question question : COMPILED.law().questions().values()) {
      Stand any =
          new Stand(
              question.id(),
              Stand.Basis.SILENT,
              question.isSet() ? List.of() : computed(question),
              true,
              List.of(),
              false);
      List<Set<String>> choices = BruteForce.choices(question, any);
      reading.put(question.id(), choices.get(random.nextInt(choices.size())));
    }
    return reading;
  }

  private static List<String> computed(Question question) {
    return question.options().stream()
        .filter(o -> o.computedAs().isEmpty())
        .map(Option::id)
        .toList();
  }

  /** A reading as stands, each fixed. */
  static Map<String, Stand> stands(Map<String, Set<String>> reading) {
    Map<String, Stand> stands = new TreeMap<>();
    reading.forEach((question, options) ->
        stands.put(
            question,
            new Stand(question, Stand.Basis.SAID, List.copyOf(options), false, List.of(), false)));
    return stands;
  }
}
