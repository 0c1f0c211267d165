// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.assess;

import java.util.SortedMap;
import org.opinio.compile.Evaluation;

/**
 * Whose readings a finding is looked at from: one holder's, or all ordinary ones.
 *
 * @param holder id, or empty for all ordinary readings
 * @param stands where the holder stands on each question; empty for all ordinary readings
 */
public record Perspective(String holder, SortedMap<String, Stand> stands, ReadingDomain domain) {

  public boolean isAcross() {
    return holder.isEmpty();
  }

  /** The same for an evaluation made from this one's by {@link Evaluation#next}. */
  Perspective next(Evaluation evaluation) {
    return new Perspective(holder, stands, domain.next(evaluation));
  }
}
