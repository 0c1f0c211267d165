// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.assess;

import java.util.HashMap;
import java.util.Map;
import org.opinio.cases.Situation;
import org.opinio.law.Law;
import org.opinio.law.Rule;

/**
 * Tells which rules a situation brings into play: of those that suppose something, the ones for
 * whose supposition the case says something. A fact speaks for it unless it is refuted, also where
 * it is disputed or said to be unknown; a fact of which nothing is said does not.
 */
final class InPlay {

  private final SituationAssessment assessment;
  private final Touched touched;
  private final Law law;
  private final Map<String, Boolean> known = new HashMap<>();

  InPlay(SituationAssessment assessment, Touched touched) {
    this.assessment = assessment;
    this.touched = touched;
    this.law = assessment.evaluation().law().law();
  }

  boolean is(Rule rule) {
    Boolean existing = known.get(rule.id());
    if (existing != null) {
      return existing;
    }
    known.put(rule.id(), false);
    boolean result =
        assessment.situation().stipulated().containsKey(rule.id())
            || rule.supposes().stream().allMatch(ids -> ids.stream().anyMatch(this::speaks));
    known.put(rule.id(), result);
    return result;
  }

  private boolean speaks(String id) {
    Rule rule = law.rules().get(id);
    if (rule != null) {
      return is(rule) && (!rule.supposes().isEmpty() || touched.of(rule));
    }
    Situation situation = assessment.situation();
    FactState state = assessment.facts().get(id);
    return state != null
        && switch (state.status()) {
          case ESTABLISHED, VALUED, DISPUTED, BELOW_STANDARD, STIPULATED, DERIVED -> true;
          case REFUTED, STIPULATED_NOT, DERIVED_NOT -> false;
          case UNKNOWN -> situation.facts().containsKey(id);
        };
  }
}
