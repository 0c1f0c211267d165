// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.cli;

/** How a run of the command ends. */
final class ExitCode {

  static final int FINE = 0;

  /** A fault of ours, or a limit of the machine. */
  static final int OURS = 1;

  /** Something that the user wrote or asked for cannot be used as it is. */
  static final int YOURS = 2;

  private ExitCode() {}
}
