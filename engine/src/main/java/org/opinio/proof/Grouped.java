// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.proof;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;

/** Puts together what is the same for several holders. */
public final class Grouped {

  private Grouped() {}

  /** Changes without a holder, each with the ids of those for whom it is so. */
  public static SequencedMap<Change, SortedSet<String>> changes(List<Change> changes) {
    return by(
        changes, c -> new Change(c.situation(), c.rule(), "", c.from(), c.to()), Change::holder);
  }

  /** Probabilities without a holder, each with the ids of those for whom they are so. */
  public static SequencedMap<Likelihood, SortedSet<String>> likelihoods(
      List<Likelihood> likelihoods) {
    return by(
        likelihoods,
        l ->
            new Likelihood(
                l.situation(),
                l.rule(),
                "",
                l.established().stripTrailingZeros(),
                l.notEstablished().stripTrailingZeros(),
                l.possible().stripTrailingZeros()),
        Likelihood::holder);
  }

  private static <T> SequencedMap<T, SortedSet<String>> by(
      List<T> all, Function<T, T> key, Function<T, String> holder) {
    SequencedMap<T, SortedSet<String>> groups = new LinkedHashMap<>();
    all.forEach(
        one -> groups.computeIfAbsent(key.apply(one), k -> new TreeSet<>()).add(holder.apply(one)));
    return Collections.unmodifiableSequencedMap(groups);
  }
}
