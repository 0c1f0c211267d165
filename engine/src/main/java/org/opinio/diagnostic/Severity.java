// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.diagnostic;

/** Whether a diagnostic stops the work, should be mended, or is only good to know. */
public enum Severity {
  /** The input cannot be used as it is. */
  ERROR,
  /** The input can be used; something in it should be mended. */
  WARNING,
  /** Nothing is wrong; it may be good to know, as that something is not used yet. */
  NOTE
}
