// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.compare.divergence;

/**
 * How large diagrams of one rule may grow.
 *
 * @param nodesOfRule nodes for the rule itself
 * @param nodes nodes for it and everything found of it
 */
public record Limits(int nodesOfRule, int nodes) {

  /**
   * What every rule is given. A rule of its own takes some hundreds of nodes; one that draws on
   * most others is too large for this.
   */
  public static final Limits USUAL = new Limits(20_000, 1_040_000);
}
