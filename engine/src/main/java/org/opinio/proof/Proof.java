// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.proof;

import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import org.opinio.assess.Assessment;

/**
 * What the proof of a case carries.
 *
 * @param assessment the case as stated
 * @param rules ids of the rules judged
 * @param holders ids of the holders judged
 * @param stated the verdicts with every fact as stated
 * @param grades the case at each standard of proof: those of the ladder in ascending order, then
 *     others that the case names
 * @param ungraded by situation: facts that are known and not graded; they meet every standard
 * @param withdrawals without each item of evidence, then without several: those that facts name
 *     together, and any two that change something together
 * @param areAllPairs whether every two items were taken away together
 * @param unnamed by situation: facts that are known and name no evidence
 */
public record Proof(
    Assessment assessment,
    Set<String> rules,
    Set<String> holders,
    Verdicts stated,
    List<Grade> grades,
    SortedMap<String, SortedSet<String>> ungraded,
    List<Withdrawal> withdrawals,
    boolean areAllPairs,
    SortedMap<String, SortedSet<String>> unnamed,
    Weighing weighing) {

  public Proof {
    grades = List.copyOf(grades);
    withdrawals = List.copyOf(withdrawals);
  }

  /** Whether the case grades any fact that is known. */
  public boolean isGraded() {
    return assessment.situations().stream()
        .flatMap(s -> s.situation().facts().values().stream())
        .anyMatch(f -> Known.isKnown(f) && !f.proved().isEmpty());
  }
}
