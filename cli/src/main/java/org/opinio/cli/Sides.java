// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.cli;

import java.util.Optional;
import picocli.CommandLine.Option;

/** Whom the user advises, and against whom. */
final class Sides {

  @Option(
      names = "--advised",
      paramLabel = "HOLDER",
      description = "The State that is advised; with --opposing.")
  private Optional<String> advised = Optional.empty();

  @Option(names = "--opposing", paramLabel = "HOLDER", description = "The State on the other side.")
  private Optional<String> opposing = Optional.empty();

  /** Ids of the two, or of neither. */
  record Of(Optional<String> advised, Optional<String> opposing) {}

  /**
   * The two sides.
   *
   * @throws UserFault if only one is named, both are the same, or one is no holder
   */
  Of in(Workspace workspace) {
    if (advised.isPresent() != opposing.isPresent()) {
      throw UserFault.of(
          (advised.isPresent() ? "--advised" : "--opposing") + " needs the other side.",
          "Name both: --advised EE --opposing RU.");
    }
    Lookup lookup = new Lookup(workspace.law());
    Optional<String> a = advised.map(lookup::holder);
    Optional<String> b = opposing.map(lookup::holder);
    if (a.isPresent() && a.equals(b)) {
      throw UserFault.of("the advised and the opposing State are the same.", "");
    }
    return new Of(a, b);
  }
}
