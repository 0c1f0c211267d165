// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.law;

import java.util.List;
import org.opinio.diagnostic.Place;

/**
 * A reading of a question.
 *
 * @param id short id, unique within the question
 * @param onlyWhereSaid marked as computed only for a holder that has said so
 * @param always for a set: belongs to every set
 * @param computedAs short ids between which an unsettled option is computed as open
 * @param excludes for a set: short ids that cannot be held together with this
 */
public record Option(
    String id,
    String heading,
    Passage meaning,
    Kind kind,
    boolean onlyWhereSaid,
    boolean always,
    List<String> computedAs,
    List<String> excludes,
    Place place) {

  public Option {
    computedAs = List.copyOf(computedAs);
    excludes = List.copyOf(excludes);
  }

  /** How an option stands to the others of its question. */
  public enum Kind {
    /** One of them is held. */
    ALTERNATIVE,
    /** A rung of a ladder: who accepts it accepts all narrower rungs. */
    RUNG,
    /** One of a set, of which several may be held. */
    MEMBER
  }
}
