// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.compare.divergence;

/** How two holders stand to each other on a rule, over all states of facts that can be. */
public enum Relation {
  /** They come to the same in every state. */
  ALIKE,
  /** In some state one comes to a result and the other leaves it open; never to opposite ones. */
  BY_OPENNESS,
  /** In some state the rule is established for one and not established for the other. */
  SQUARELY,
  /** The rule is too large for it to be found out. */
  UNDETERMINED
}
