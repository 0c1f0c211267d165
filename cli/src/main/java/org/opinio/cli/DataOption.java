// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.cli;

import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine.Option;

/** Where the workbench keeps its file. */
final class DataOption {

  private static final String FOLDER = "Opinio";

  @Option(
      names = "--data",
      paramLabel = "DIR",
      description =
          "The folder in which the workbench keeps its file. Without it: `Opinio` in your home folder.")
  private Optional<String> named = Optional.empty();

  /** The folder, which need not exist. */
  Path folder(Context context) {
    return named.map(context::path).orElseGet(() -> home(context)).toAbsolutePath().normalize();
  }

  private static Path home(Context context) {
    String home = context.variable("HOME");
    return Path.of(home.isEmpty() ? System.getProperty("user.home") : home, FOLDER);
  }
}
