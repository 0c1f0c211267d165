// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.explain;

/** What a node of an explanation comes to, from a perspective. */
public enum Outcome {
  MET,
  NOT_MET,
  OPEN,
  /** Across readings: met on some, not on all. */
  ON_SOME_READINGS;

  /** Whether it is neither met nor unmet. */
  public boolean isUndecided() {
    return this == OPEN || this == ON_SOME_READINGS;
  }

  /** The opposite: what is met becomes unmet. */
  public Outcome negated() {
    return switch (this) {
      case MET -> NOT_MET;
      case NOT_MET -> MET;
      case OPEN, ON_SOME_READINGS -> this;
    };
  }
}
