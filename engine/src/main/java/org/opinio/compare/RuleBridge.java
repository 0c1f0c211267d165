// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.compare;

import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import org.opinio.assess.Cause;
import org.opinio.assess.Verdict;
import org.opinio.law.Rule;

/**
 * A rule on which holders do not come to one settled result, and what would bring them to one.
 *
 * @param results by holder
 * @param turnsOn questions on which the result turns for these facts, within what the words of the
 *     holders leave; sorted
 * @param differWithoutEffect questions of the rule on which holders have said different things, and
 *     on which it makes no difference here; sorted
 * @param established what would bring all to established
 * @param notEstablished what would bring all to not established
 * @param missing unknown facts and what is not modelled, which leave it open on readings on offer
 */
public record RuleBridge(
    Rule rule,
    SortedMap<String, Verdict> results,
    List<String> turnsOn,
    List<String> differWithoutEffect,
    Agreements established,
    Agreements notEstablished,
    SortedSet<Cause> missing) {

  public RuleBridge {
    turnsOn = List.copyOf(turnsOn);
    differWithoutEffect = List.copyOf(differWithoutEffect);
  }

  /** Whether agreement on some questions would be enough, whatever the missing facts are. */
  public boolean canBeBridged() {
    return established.possible() || notEstablished.possible();
  }
}
