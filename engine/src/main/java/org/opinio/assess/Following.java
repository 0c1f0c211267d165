// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.assess;

import java.util.List;
import java.util.Map;
import org.opinio.cases.StatedFact;

/**
 * A value that a fact of a campaign has in some states of the facts of its operations.
 *
 * @param situation id of the campaign's situation
 * @param fact id of the fact, of which nothing else is known there
 * @param value neither unknown nor disputed
 * @param states each by a fact with a probability: whether it is as stated
 */
public record Following(
    String situation, String fact, StatedFact.Value value, List<Map<StatedFact, Boolean>> states) {

  public Following {
    states = List.copyOf(states);
  }
}
