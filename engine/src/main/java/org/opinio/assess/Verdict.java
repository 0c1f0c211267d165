// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.assess;

/** The result of a rule on the readings of one holder. */
public enum Verdict {
  ESTABLISHED,
  NOT_ESTABLISHED,
  OPEN
}
