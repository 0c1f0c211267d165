// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.review;

/** How a plan comes out. Never a score: the four are different answers, not degrees of one. */
public enum Colour {
  /** Off the table on every reading. */
  RED,
  /** Nearly so: the head for it stands, and only some readings leave it on the table. */
  NEAR_RED,
  /** It depends, on readings or on facts. No permission. */
  AMBER,
  /** Lawful on every reading, whatever is still unknown. */
  GREEN
}
