// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.assess;

import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;

/**
 * A rule's result across all ordinary readings.
 *
 * @param onReadings readings on which it is established; one term with no part where it is on every
 *     one
 * @param offReadings readings on which it is not established whatever the unknown facts are
 * @param turnsOn questions whose reading can change the result, sorted
 * @param missing unknown facts, disputed facts and unmodelled elements that can change it, sorted
 * @param outside holders whose own words put them outside an <em>on every</em> or <em>on no
 *     reading</em>
 * @param awaitsShowing on some reading it is not established now, but could be once what must be
 *     shown is shown
 * @param defeasible on some reading it is established now, but an exception that is still open
 *     would defeat it if it were shown
 * @param complete whether all terms are given
 */
public record Across(
    Kind kind,
    List<ReadingTerm> onReadings,
    List<ReadingTerm> offReadings,
    SortedSet<String> turnsOn,
    SortedSet<Cause> missing,
    SortedMap<String, Verdict> outside,
    boolean awaitsShowing,
    boolean defeasible,
    boolean complete) {

  /** The same, with the holders whose words put them outside. */
  Across withOutside(SortedMap<String, Verdict> holders) {
    return new Across(
        kind,
        onReadings,
        offReadings,
        turnsOn,
        missing,
        holders,
        awaitsShowing,
        defeasible,
        complete);
  }

  /** How readings divide. */
  public enum Kind {
    ON_EVERY_READING,
    /** Established on at least one reading, not on all. */
    ON_SOME_READINGS,
    ON_NO_READING,
    /** Established on none, undetermined on at least one. */
    OPEN
  }
}
