// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.workbench.served;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A law of one rule that is read in a moment, and cases on it. */
final class TinyLaw {

  /** A case on it. */
  static final String CASE =
      """
      title: The wave
      states: {A: State A, B: State B}
      operations:
        wave:
          acting: A
          target: B
          facts:
            effect:
              seen: unknown
      """;

  private TinyLaw() {}

  /** Writes the law, and as many cases as samples, into a folder. */
  static void write(Path folder, int cases) throws IOException {
    write(
        folder.resolve("law/facts/effect.md"),
        """
        # Effects `effect`

        What followed.

        ## Seen `effect.seen`

        Was it seen?
        """);
    write(
        folder.resolve("law/rules/area.md"),
        """
        # Rules

        ## A rule `XX-1`

        *Obligation* of the acting State towards the target State.

        All of:

        - it was [seen](#effect.seen) [@xr-1, p 1]
        """);
    write(
        folder.resolve("law/positions/xr.md"),
        """
        # Ruritania `xr`

        *State.*

        ## Documents

        - `xr-1` Ministry, *Paper*, 4 May 2021.
        """);
    for (int n = 1; n <= cases; n++) {
      write(folder.resolve("cases/case-%d.yaml".formatted(n)), CASE);
    }
  }

  private static void write(Path file, String text) throws IOException {
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }
}
