// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.assess;

import java.util.List;

/**
 * Which grade of proof meets which standard. Preponderance, clear and convincing evidence and proof
 * beyond reasonable doubt form a ladder; other standards are met only by what is graded so.
 */
public final class Standards {

  /** The standards that rise one above the other, the lowest first. */
  public static final List<String> LADDER =
      List.of("preponderance", "clear-and-convincing", "beyond-reasonable-doubt");

  private Standards() {}

  /** Whether any of the grades meets the standard. */
  public static boolean met(List<String> grades, String standard) {
    int asked = LADDER.indexOf(standard);
    return grades.stream()
        .anyMatch(g -> g.equals(standard) || (asked >= 0 && LADDER.indexOf(g) > asked));
  }
}
