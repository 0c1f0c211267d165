// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.workbench.desk;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.opinio.decide.NextFact;
import org.opinio.law.Fact;
import org.opinio.law.Law;

/**
 * A fact worth asking for next.
 *
 * @param settles the most open findings that one answer would settle by itself
 * @param bearsOn open findings that it can still bear on
 */
public record NextQuestion(Fact fact, int settles, int bearsOn) {

  /** The questions for facts, in their order. */
  public static List<NextQuestion> of(List<NextFact> facts, Law law) {
    return facts.stream()
        .flatMap(f ->
            Optional.ofNullable(law.facts().get(f.fact()))
                .map(fact ->
                    Stream.of(
                        new NextQuestion(
                            fact,
                            f.answers().stream().mapToInt(NextFact.Answer::settles).max().orElse(0),
                            f.named())))
                .orElse(Stream.empty()))
        .toList();
  }
}
