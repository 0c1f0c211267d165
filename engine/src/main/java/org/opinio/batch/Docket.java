// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.batch;

import java.util.List;
import java.util.Set;
import org.opinio.compile.CompiledLaw;

/**
 * The rules and holders that results are about.
 *
 * @param rules ids of computed rules, sorted
 * @param holders ids, sorted
 */
public record Docket(List<String> rules, List<String> holders) {

  public Docket {
    rules = List.copyOf(rules);
    holders = List.copyOf(holders);
  }

  /** All holders, and these rules; all that are computed where none is named. */
  public static Docket of(CompiledLaw law, Set<String> rules) {
    return new Docket(
        law.rules().keySet().stream().filter(r -> rules.isEmpty() || rules.contains(r)).toList(),
        List.copyOf(law.law().holders().keySet()));
  }

  /** How many findings one situation has: one for each rule and holder. */
  public int findings() {
    return rules.size() * holders.size();
  }
}
