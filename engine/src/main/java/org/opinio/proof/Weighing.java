// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.proof;

import java.math.BigDecimal;
import java.util.List;
import java.util.SortedMap;

/**
 * What the probabilities that a case states come to.
 *
 * @param facts by situation: the facts with a probability on which it depends, those of a response
 *     that it carries out and of the operations of a campaign among them
 * @param possible by situation: the weight of the states that can be, in all situations that share
 *     facts with a probability; zero where the probabilities leave none
 * @param likelihoods the findings that are not as stated in each of them
 * @param left ids of campaigns' situations that are left out, for too many facts with a probability
 *     are of their operations, and of those that depend on them
 */
public record Weighing(
    SortedMap<String, List<Chance>> facts,
    SortedMap<String, BigDecimal> possible,
    List<Likelihood> likelihoods,
    List<String> left) {

  /** Whether the case states no probability. */
  public boolean isEmpty() {
    return facts.isEmpty() && left.isEmpty();
  }
}
