// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.workbench.desk;

import java.util.EnumMap;
import java.util.Map;
import org.opinio.assess.SituationAssessment;
import org.opinio.assess.Verdict;

/** How many findings of a case came to what. */
public final class Counts {

  private Counts() {}

  /** The findings of all its situations and holders, by what they came to. */
  public static Map<Verdict, Long> of(OpenCase open) {
    return open.with(assessment -> {
      Map<Verdict, Long> counts = new EnumMap<>(Verdict.class);
      for (SituationAssessment situation : assessment.situations()) {
        Matrix.of(assessment, situation).bodies().stream()
            .flatMap(b -> b.rows().stream())
            .flatMap(r -> r.cells().stream())
            .forEach(c -> counts.merge(c.verdict(), 1L, Long::sum));
      }
      return counts;
    });
  }
}
