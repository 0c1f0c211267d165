// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.compare;

import java.util.List;
import org.opinio.assess.Settings;
import org.opinio.cases.Case;
import org.opinio.compile.CompiledLaw;

/**
 * What adopting readings changes in cases.
 *
 * @param adoptions one for each question
 * @param holders ids of those that adopt them, sorted
 * @param cases in the order in which they were given
 */
public record Effect(
    CompiledLaw law,
    Settings settings,
    List<Adoption> adoptions,
    List<String> holders,
    List<OfCase> cases) {

  public Effect {
    adoptions = List.copyOf(adoptions);
    holders = List.copyOf(holders);
    cases = List.copyOf(cases);
  }

  /**
   * What changes in one case.
   *
   * @param compared findings looked at: rules in situations, for each holder
   * @param changed those that change, and no others, in the order of situations and rules
   */
  public record OfCase(Case subject, int compared, List<ChangedFinding> changed) {
    public OfCase {
      changed = List.copyOf(changed);
    }

    /** How many findings change: rules in situations, for each holder. */
    public int findings() {
      return changed.stream().mapToInt(c -> c.holders().size()).sum();
    }
  }
}
