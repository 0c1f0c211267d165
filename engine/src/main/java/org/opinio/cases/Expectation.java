// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.cases;

import java.util.List;
import java.util.Map;
import org.opinio.diagnostic.Place;

/**
 * What a published source concludes about a case.
 *
 * @param situation id of the operation, campaign or response; empty where there is only one
 * @param against the State judged, or empty for the acting one
 * @param given options fixed, by question (several for a set)
 * @param position id of a holder, {@code every}, or empty
 * @param turnsOn ids of questions or facts that must be able to change the verdict
 * @param notTurnsOn ids that must not
 */
public record Expectation(
    String situation,
    String against,
    String rule,
    Expected verdict,
    Map<String, List<String>> given,
    String position,
    List<String> turnsOn,
    List<String> notTurnsOn,
    Strength strength,
    String source,
    String note,
    Place place) {

  /** How firmly the source says so; only firm and likely can fail a run. */
  public enum Strength {
    FIRM,
    LIKELY,
    ARGUABLE,
    DRAFTING_NOTE,
    CODED;

    public boolean canFail() {
      return this == FIRM || this == LIKELY;
    }
  }

  /** The verdict expected. */
  public enum Expected {
    ESTABLISHED,
    NOT_ESTABLISHED,
    OPEN,
    ON_EVERY_READING,
    ON_NO_READING,
    ON_SOME_READINGS
  }
}
