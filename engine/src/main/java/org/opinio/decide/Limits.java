// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.decide;

/**
 * How far a search goes.
 *
 * @param size the most settings in a set
 * @param nodes how many nodes of diagrams one step may take, such as the evaluation of a rule; a
 *     rule that needs more is not answered
 */
public record Limits(int size, int nodes) {

  /** Sets of up to three, and every rule but those that are the sum of nearly all others. */
  public static final Limits DEFAULT = new Limits(3, 100_000);

  /** For one rule that is asked for by name. */
  public static final int NODES_OF_ONE = 8_000_000;
}
