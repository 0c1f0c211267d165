// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.compare.divergence;

/**
 * States of facts in which all come to one settled result.
 *
 * @param established those in which the rule is established for all
 * @param notEstablished those in which it is not established for any
 */
public record CommonResults(CommonStates established, CommonStates notEstablished) {

  /** No state at all. */
  public static final CommonResults NONE = new CommonResults(CommonStates.NONE, CommonStates.NONE);

  public boolean isEmpty() {
    return established.isEmpty() && notEstablished.isEmpty();
  }
}
