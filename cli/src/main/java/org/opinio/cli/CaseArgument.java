// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.cli;

import java.nio.file.Path;
import picocli.CommandLine.Parameters;

/** The case that a command is about. */
final class CaseArgument {

  @Parameters(paramLabel = "CASE", description = "The case file.")
  private String file = "";

  /**
   * The file, which need not exist.
   *
   * @throws UserFault if it cannot be the name of a file
   */
  Path in(Context context) {
    return context.path(file);
  }
}
