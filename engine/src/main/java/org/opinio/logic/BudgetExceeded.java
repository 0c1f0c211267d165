// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.logic;

/**
 * A diagram outgrew its budget of nodes. The question must be split or given up; nothing is wrong.
 */
public final class BudgetExceeded extends RuntimeException {

  private static final long serialVersionUID = 1L;

  public BudgetExceeded(int budget) {
    super("a decision diagram outgrew its budget of " + budget + " nodes", null, false, false);
  }
}
