// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.decide;

import java.util.List;
import org.opinio.law.Rule;

/**
 * What decides one rule.
 *
 * @param all each perspective in one of them; that across readings first
 */
public record RuleDecision(Rule rule, List<Deciding> all) {
  public RuleDecision {
    all = List.copyOf(all);
  }

  /** Whether some search grew too large to say anything. */
  public boolean isTooLarge() {
    return all.stream()
        .flatMap(d -> d.routes().stream())
        .anyMatch(r -> r.sets().equals(Sets.TOO_LARGE));
  }
}
