// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.compare.divergence;

import java.math.BigInteger;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.opinio.assess.Verdict;

/**
 * Where two holders part on a rule in one way.
 *
 * @param first what the first comes to
 * @param second what the second comes to, another result
 * @param states complete states of the facts of the rule in which it is so
 * @param patterns those named, shortest first; all of them together cover exactly these states
 * @param patternCount how many patterns there are; empty where they are too many to be found, and
 *     then none is named
 * @param questions those on which the two stand apart and on which it turns; empty where the rule
 *     is too large for them to be found
 */
public record Parting(
    Verdict first,
    Verdict second,
    BigInteger states,
    List<Pattern> patterns,
    Optional<BigInteger> patternCount,
    SortedSet<String> questions) {

  public Parting {
    patterns = List.copyOf(patterns);
    questions = Collections.unmodifiableSortedSet(new TreeSet<>(questions));
  }

  /** Whether each comes to a result, and to opposite ones. */
  public boolean isSquare() {
    return first != Verdict.OPEN && second != Verdict.OPEN;
  }
}
