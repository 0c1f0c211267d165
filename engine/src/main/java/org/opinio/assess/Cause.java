// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.assess;

/**
 * Why a finding is open.
 *
 * @param id of the fact, the question or the unmodelled element
 */
public record Cause(Kind kind, String id) implements Comparable<Cause> {

  /** The kinds of cause, which are never mixed. */
  public enum Kind {
    UNKNOWN_FACT,
    DISPUTED_FACT,
    /** Stated, but not proved to the standard asked for. */
    BELOW_STANDARD,
    NOT_MODELLED,
    /** The holder is silent on a question on which the result turns. */
    SILENT,
    /** The holder has said that it leaves the point open. */
    RESERVES,
    /** Its words fit readings that give different results. */
    AMBIGUOUS,
    /** It has spoken on the question, and its words leave this point open. */
    LEFT_OPEN
  }

  @Override
  public int compareTo(Cause other) {
    int byKind = kind.compareTo(other.kind);
    return byKind != 0 ? byKind : id.compareTo(other.id);
  }
}
