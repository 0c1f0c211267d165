// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.cases;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Which grade of proof meets which standard. Preponderance, clear and convincing evidence and proof
 * beyond reasonable doubt form a ladder; other standards are met only by what is graded so.
 */
public final class Standards {

  /** The standards that rise one above the other, the lowest first. */
  public static final List<String> LADDER =
      List.of("preponderance", "clear-and-convincing", "beyond-reasonable-doubt");

  /** The grade of what rests on facts that meet no standard in common; it meets none. */
  public static final String NONE_IN_COMMON = "with no standard in common";

  /** A standard that rises with the charge; it is no grade. */
  public static final String SLIDING = "sliding";

  private Standards() {}

  /** Whether any of the grades meets the standard. */
  public static boolean met(List<String> grades, String standard) {
    int asked = LADDER.indexOf(standard);
    return grades.stream()
        .anyMatch(g -> g.equals(standard) || (asked >= 0 && LADDER.indexOf(g) > asked));
  }

  /**
   * The grades of what rests on several facts together: it meets those standards that all of them
   * meet.
   *
   * @param graded the grades of each fact; none empty
   * @return not empty
   */
  public static List<String> common(List<List<String>> graded) {
    Set<String> common = new LinkedHashSet<>();
    for (List<String> grades : graded) {
      grades.stream().filter(g -> graded.stream().allMatch(o -> met(o, g))).forEach(common::add);
    }
    return common.isEmpty() ? List.of(NONE_IN_COMMON) : List.copyOf(common);
  }
}
