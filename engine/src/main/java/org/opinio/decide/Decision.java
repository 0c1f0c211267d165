// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.decide;

import java.util.List;
import org.opinio.assess.SituationAssessment;

/**
 * What decides one situation.
 *
 * @param next the facts that settle most, most decisive first
 */
public record Decision(
    SituationAssessment situation, List<RuleDecision> rules, List<NextFact> next) {

  public Decision {
    rules = List.copyOf(rules);
    next = List.copyOf(next);
  }

  /** Ids of the rules of which some search grew too large to say anything, in order. */
  public List<String> tooLarge() {
    return rules.stream().filter(RuleDecision::isTooLarge).map(r -> r.rule().id()).toList();
  }
}
