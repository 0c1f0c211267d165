// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.assess;

/** How a holder is computed on a question on which it is silent. */
public enum Silence {
  /** Every option stays open; on near-settled questions general law is computed. */
  OPEN,
  /** The prevailing view where the catalogue names one, and labelled so. */
  PREVAILING
}
