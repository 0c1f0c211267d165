// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.proof;

import java.math.BigDecimal;
import java.util.List;
import java.util.SortedMap;
import org.opinio.cases.StatedFact;

/**
 * What the probabilities that a case states come to.
 *
 * @param facts by situation: the facts with a probability, those of a response that it carries out
 *     among them
 * @param possible by situation: the weight of the states that can be; zero where the probabilities
 *     leave none
 * @param uncertain the findings that do not come to the same in all of them
 * @param left ids of campaigns' situations that are left out, for a fact with a probability is of
 *     their operations
 */
public record Weighing(
    SortedMap<String, List<StatedFact>> facts,
    SortedMap<String, BigDecimal> possible,
    List<Likelihood> uncertain,
    List<String> left) {

  /** Whether the case states no probability. */
  public boolean isEmpty() {
    return facts.isEmpty() && left.isEmpty();
  }
}
