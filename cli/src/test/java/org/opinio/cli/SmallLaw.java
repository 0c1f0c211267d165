// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A law of one rule and two holders, quickly read, with a mapping for a table of three columns. */
final class SmallLaw {

  static final String MAPPING =
      """
      title: A table
      id: name
      missing: [Not available]
      columns:
        name:
        sight: {values: [bright, dark]}
        tags: {split: "; "}
      facts:
        - {fact: effect.seen, value: yes, when: {sight: bright}, reason: What is bright is seen.}
        - {fact: effect.seen, value: no, when: {sight: dark}, reason: What is dark is not seen.}
        - {fact: effect.felt, value: yes, when: {tags: rough}, reason: What is rough is felt.}
        - {fact: effect.felt, value: no, when: {tags: {is-not: rough}}, reason: Only what is rough is felt.}
        - {fact: effect.felt, value: disputed, when: {tags: odd}, reason: Nobody agrees on what is odd.}
      """;

  private SmallLaw() {}

  /** Writes the law, the mapping and nothing else into a folder. */
  static void write(Path folder) throws IOException {
    write(
        folder.resolve("law/facts/effect.md"),
        """
        # Effects `effect`

        What followed.

        ## Seen `effect.seen`

        Was it seen?

        ## Felt `effect.felt`

        Was it felt?

        ## Grave `effect.grave`

        *Evaluative.* Was it grave?

        To weigh: everything.

        Implies [it was seen](#effect.seen).
        """);
    write(
        folder.resolve("law/questions/area.md"),
        """
        # Area

        ## Does it bind? `area.status`

        *Contested.* Does it bind?

        - ### It binds `rule`

          It does.

        - ### It does not `principle`

          It does not.
        """);
    write(
        folder.resolve("law/rules/area.md"),
        """
        # Rules

        ## A rule `XX-1`

        *Obligation* of the acting State towards the target State.

        All of:

        - it [binds](#area.status=rule)
        - it was [seen](#effect.seen) [@xr-1, p 1]
        - it was [felt](#effect.felt) [@xr-1, p 1]
        """);
    write(
        folder.resolve("law/positions/xr.md"),
        """
        # Ruritania `xr`

        *State.*

        ## Documents

        - `xr-1` Ministry, *Paper*, 4 May 2021.

        ## Area

        - *Holds* that it [binds](#area.status=rule): so it says [@xr-1, p 1].
        """);
    write(
        folder.resolve("law/positions/xs.md"),
        """
        # Syldavia `xs`

        *State.*

        ## Documents

        - `xs-1` Ministry, *Paper*, 4 May 2021.

        ## Area

        - *Reserves* between [binding](#area.status=rule) and [not](#area.status=principle): so it says [@xs-1, p 1].
        """);
    write(folder.resolve("mapping.yaml"), MAPPING);
  }

  static void write(Path file, String text) throws IOException {
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }
}
