// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.assess;

import java.util.SortedMap;

/**
 * Three columns for one rule: the advised State's own reading, the opposing State's, and what holds
 * on both.
 */
public record Columns(HolderFinding advised, HolderFinding opposing, Common common) {

  /** What two readings have in common. */
  public enum Common {
    /** Established on both. */
    ESTABLISHED,
    /** Not established on either. */
    NOT_ESTABLISHED,
    /** Established on one and not on the other: no common ground. */
    PARTED,
    /** Open on at least one of them. */
    OPEN
  }

  /** The columns of a finding for two holders. */
  public static Columns of(Finding finding, String advised, String opposing) {
    HolderFinding a = finding.of(advised);
    HolderFinding b = finding.of(opposing);
    Common common =
        a.verdict() == Verdict.OPEN || b.verdict() == Verdict.OPEN
            ? Common.OPEN
            : a.verdict() != b.verdict()
                ? Common.PARTED
                : a.verdict() == Verdict.ESTABLISHED ? Common.ESTABLISHED : Common.NOT_ESTABLISHED;
    return new Columns(a, b, common);
  }

  /**
   * Whether the advised State, invoking the rule against the other, would rely on a reading that it
   * has itself denied: the rule is established on the other's reading and not on its own, and it
   * has spoken on a question on which the result turns.
   *
   * @param own where the advised State stands on each question
   */
  public boolean advisedWouldRelyOnWhatItDenies(SortedMap<String, Stand> own, Across across) {
    return advised.verdict() == Verdict.NOT_ESTABLISHED
        && opposing.verdict() == Verdict.ESTABLISHED
        && across.turnsOn().stream()
            .map(own::get)
            .anyMatch(stand -> stand != null && stand.isOwn());
  }
}
