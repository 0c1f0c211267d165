// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.cli;

import java.util.Optional;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** What every command accepts. */
final class Common {

  @Option(
      names = "--law",
      paramLabel = "DIR",
      description =
          "The folder of law. Without it: the folder `law` here or further up, else that of the installation.")
  private Optional<String> law = Optional.empty();

  @Option(names = "--timings", hidden = true)
  private boolean timings;

  @Mixin private HelpOption help = new HelpOption();

  /** The folder of law that the user named. */
  Optional<String> law() {
    return law;
  }

  /** Whether to print how long each step took. */
  boolean timings() {
    return timings;
  }

  /** Whether help was asked for. */
  boolean help() {
    return help.wanted();
  }
}
