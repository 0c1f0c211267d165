// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.compile;

/**
 * What may still come of findings that wait for something to be shown. Exceptions and cuts look
 * only at what is established already; here they count as if all were shown that still can be.
 */
public final class Prospect {

  private final Evaluation evaluation;

  public Prospect(Evaluation evaluation) {
    this.evaluation = evaluation;
  }

  /** The readings on which the node could still be met, once what can be shown is shown. */
  public int possible(int node) {
    return evaluation.diagrams().not(evaluation.cautious().refuted(node));
  }

  /** The readings on which the node is met even if every exception that can be shown is shown. */
  public int certain(int node) {
    return evaluation.cautious().established(node);
  }
}
