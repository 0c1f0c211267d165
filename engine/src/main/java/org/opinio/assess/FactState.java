// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.assess;

import java.util.Optional;
import org.opinio.cases.StatedFact;

/**
 * How a fact stands in a situation.
 *
 * @param stated what the case says of it, if anything
 */
public record FactState(Status status, Optional<StatedFact> stated) {

  /** Whether and why a fact is known. */
  public enum Status {
    ESTABLISHED,
    REFUTED,
    /** Has a value that is neither yes nor no. */
    VALUED,
    UNKNOWN,
    DISPUTED,
    BELOW_STANDARD,
    /** Taken as given that it holds. */
    STIPULATED,
    /** Taken as given that it does not hold. */
    STIPULATED_NOT,
    /** Holds by the shape of the case. */
    DERIVED,
    /** Does not hold, by the shape of the case. */
    DERIVED_NOT
  }
}
