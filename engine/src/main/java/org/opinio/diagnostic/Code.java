// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.diagnostic;

/** The stable code of a kind of diagnostic; each is explained in docs/diagnostics.md. */
public interface Code {

  /** The code as printed, such as {@code P101}. */
  String code();

  /** Whether it stops the work. */
  Severity severity();
}
