// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.decide;

import java.util.Comparator;
import java.util.List;
import org.opinio.compile.Variable;

/**
 * A fact that is still unknown, and what knowing it would do.
 *
 * @param answers by value, or for a fact that is yes or no by holding and failing: those that can
 *     be, in the order of the law
 * @param named open findings (a rule for a holder) that it can still bear on
 */
public record NextFact(String fact, List<Answer> answers, int named) {

  /** Most decisive first. */
  public static final Comparator<NextFact> MOST_DECISIVE_FIRST =
      Comparator.comparingDouble(NextFact::weight)
          .thenComparingInt(NextFact::named)
          .reversed()
          .thenComparing(NextFact::fact);

  /**
   * An answer to the question for a fact.
   *
   * @param settles open findings that it would settle by itself; those of rules too large to be
   *     searched are not among them
   */
  public record Answer(Variable.OfSetting setting, int settles) {}

  public NextFact {
    answers = List.copyOf(answers);
  }

  /** Whether some answer settles a finding by itself. */
  public boolean settles() {
    return answers.stream().anyMatch(a -> a.settles > 0);
  }

  /**
   * How many findings an answer settles, on average of the answers; of a set, for the value that
   * settles most.
   */
  public double weight() {
    return answers.stream()
        .mapToDouble(a ->
            answers.stream()
                .filter(b -> isAskedWith(a.setting, b.setting))
                .mapToInt(Answer::settles)
                .average()
                .orElse(0))
        .max()
        .orElse(0);
  }

  /** Of a set, a value that fails stands against the same value that holds. */
  private boolean isAskedWith(Variable.OfSetting a, Variable.OfSetting b) {
    boolean isSet =
        answers.stream().anyMatch(x -> x.setting.to() == Variable.OfSetting.To.FAILS)
            && !a.value().isEmpty();
    return !isSet || a.value().equals(b.value());
  }
}
