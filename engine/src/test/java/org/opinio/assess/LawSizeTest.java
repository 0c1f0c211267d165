// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.assess;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.opinio.cases.Situation;
import org.opinio.compile.CompiledLaw;

/**
 * How large the law is as decision diagrams. The numbers are printed, so that growth is seen; only
 * that the whole law stays exact is asserted.
 */
class LawSizeTest {

  @Test
  void theWholeLawIsExactWhereNothingIsKnown() {
    CompiledLaw law = RealLaw.compiled();
    for (boolean hosts : new boolean[] {false, true}) {
      Situation situation = nothingKnown(hosts);
      SituationAssessment assessed =
          new Assessor(law, Settings.DEFAULT)
              .assess(RandomCase.subject(), List.of(situation))
              .situations()
              .getFirst();
      assessed.findings().values().forEach(Finding::across);
      System.out.printf(
          "law: %d rules, %d variables, %d nodes of decision diagrams (%s)%n",
          law.rules().size(),
          law.variables().size(),
          assessed.evaluation().diagrams().size(),
          hosts ? "State judged as acting and as host" : "State judged as acting");
      assertThat(assessed.findings().keySet()).containsAll(law.rules().keySet());
    }
  }

  private static Situation nothingKnown(boolean hosts) {
    return new Situation(
        "s",
        "s",
        "s",
        false,
        Optional.empty(),
        "A",
        "B",
        Situation.Protected.TARGET_STATE,
        "A",
        false,
        true,
        hosts,
        "",
        "",
        Map.of(),
        Map.of(),
        "");
  }
}
