// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.assess;

import java.nio.file.Path;

/** Facts, a question and two holders that the small laws of tests share. */
final class SmallPages {

  private static final String FACTS =
      """
      # The act `op`

      What was done.

      ## Seen `op.seen`

      Was it seen?

      ## Felt `op.felt`

      Was it felt?

      ## Heard `op.heard`

      Was it heard?

      ## Told `op.told`

      Was it told?

      ## How far `op.far`

      How far did it go?

      1. ### A little `little`

         A little.

      2. ### More `more`

         More.

      3. ### A lot `lot`

         A lot.

      ## One of several `op.several`

      *Derived:* the unit is a campaign.

      Was it one of several?
      """;

  private static final String QUESTIONS =
      """
      # Area

      ## Which one? `area.one`

      *Contested.* Which one?

      - ### The first `a`

        The first.

      - ### The second `b`

        The second.

      - ### A rare one `rare`

        *Only where said.* Said by few.

      ## Which of them? `area.set`

      *Contested.* Which of them?

      ### Always `m1`

      *Always.* Always.

      ### Two `m2`

      Two.

      ### Three `m3`

      *Excludes [two](#area.set=m2).* Three.
      """;

  private static final String HOLDER =
      """
      # Holder `%1$s`

      *State.*

      ## Documents

      - `%1$s-1` Ministry, *Paper*, 4 May 2021.

      ## Area

      %2$s
      """;

  private SmallPages() {}

  /** A law of these rules, under a holder of each reading: {@code xa} and {@code xb}. */
  static WrittenLaw with(Path folder, String rules) {
    return new WrittenLaw(folder)
        .page("facts/op", FACTS)
        .page("questions/area", QUESTIONS)
        .page("rules/area", "# Rules\n\n" + rules)
        .page("positions/xa", holder("xa", "a"))
        .page("positions/xb", holder("xb", "b"));
  }

  /** The page of a State that holds one reading of the question that asks for one. */
  static String holder(String id, String option) {
    return HOLDER.formatted(
        id, "- *Holds* [it](#area.one=" + option + "): so it says [@" + id + "-1, p 1].");
  }
}
