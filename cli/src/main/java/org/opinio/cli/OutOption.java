// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.cli;

import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine.Option;

/** The file to write instead of the screen. */
class OutOption {

  @Option(
      names = "--out",
      paramLabel = "FILE",
      description = "Write to a file instead of the screen.")
  private Optional<String> out = Optional.empty();

  /**
   * The file, if one is named; a command on no case writes into no part of the law.
   *
   * @throws UserFault if it cannot be written there
   */
  final Optional<Path> target(Context context, Workspace workspace) {
    return target(context, workspace, workspace.folder());
  }

  /**
   * The file, if one is named.
   *
   * @param subject the case, which is not overwritten
   * @throws UserFault if it cannot be written there
   */
  final Optional<Path> target(Context context, Workspace workspace, Path subject) {
    return out.map(o -> Target.of(context, o, subject, workspace.folder()));
  }
}
