// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.proof;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.opinio.assess.Verdict;

/**
 * Verdicts by situation, rule and holder.
 *
 * @param all by id of the situation, then of the rule, then of the holder
 */
public record Verdicts(SortedMap<String, SortedMap<String, SortedMap<String, Verdict>>> all) {

  public Verdicts {
    all = Collections.unmodifiableSortedMap(all);
  }

  /** Verdicts in a situation by rule and holder; none where it was not judged. */
  public SortedMap<String, SortedMap<String, Verdict>> in(String situation) {
    return all.getOrDefault(situation, Collections.emptySortedMap());
  }

  /** The verdict; open where there is none. */
  public Verdict of(String situation, String rule, String holder) {
    return in(situation).getOrDefault(rule, new TreeMap<>()).getOrDefault(holder, Verdict.OPEN);
  }

  /** Where others of the same situations, rules and holders differ from these. */
  public List<Change> to(Verdicts others) {
    List<Change> changes = new ArrayList<>();
    all.forEach((situation, rules) ->
        rules.forEach((rule, holders) ->
            holders.forEach((holder, from) -> {
              Verdict to = others.of(situation, rule, holder);
              if (from != to) {
                changes.add(new Change(situation, rule, holder, from, to));
              }
            })));
    return changes;
  }
}
