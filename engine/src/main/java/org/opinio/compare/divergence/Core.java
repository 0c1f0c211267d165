// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.compare.divergence;

import java.util.List;
import org.opinio.assess.Settings;
import org.opinio.compile.CompiledLaw;

/**
 * What holders have in common in general, rule by rule.
 *
 * @param holders ids of those compared, sorted
 */
public record Core(CompiledLaw law, Settings settings, List<String> holders, List<RuleCore> rules) {

  public Core {
    holders = List.copyOf(holders);
    rules = List.copyOf(rules);
  }
}
