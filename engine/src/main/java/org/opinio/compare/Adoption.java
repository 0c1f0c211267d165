// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.compare;

import java.util.ArrayList;
import java.util.List;
import org.opinio.assess.Stand;
import org.opinio.law.Option;
import org.opinio.law.Question;

/**
 * A reading of one question that is adopted for holders, in place of whatever they have said.
 *
 * @param options short ids: one, or for a question on which several can be held all that are held
 */
public record Adoption(Question question, List<String> options) {

  /**
   * An adoption.
   *
   * @throws IllegalArgumentException if nobody could hold the options together
   */
  public Adoption {
    options = List.copyOf(options);
    if (!isPossible(question, options)) {
      throw new IllegalArgumentException(
          "nobody can hold " + options + " on " + question.id() + " together");
    }
  }

  /** Whether the options are among those of the question and can be held together. */
  public static boolean isPossible(Question question, List<String> options) {
    boolean known = options.stream().allMatch(o -> question.option(o).isPresent());
    if (!question.isSet()) {
      return known && options.size() == 1;
    }
    return known
        && question.options().stream()
            .filter(o -> options.contains(o.id()) || o.always())
            .noneMatch(o -> o.excludes().stream().anyMatch(held(question, options)::contains));
  }

  private static List<String> held(Question question, List<String> options) {
    List<String> held = new ArrayList<>();
    for (Option option : question.options()) {
      if (option.always() || options.contains(option.id())) {
        held.add(option.id());
      }
    }
    return held;
  }

  /** Where a holder stands that adopts this; without views, for it is nobody's word. */
  public Stand stand() {
    if (question.isSet()) {
      return new Stand(
          question.id(), Stand.Basis.SAID, held(question, options), false, List.of(), false);
    }
    List<String> open = question.option(options.getFirst()).orElseThrow().computedAs();
    return new Stand(
        question.id(),
        open.isEmpty() ? Stand.Basis.SAID : Stand.Basis.RESERVES,
        open.isEmpty() ? options : open,
        false,
        List.of(),
        false);
  }
}
