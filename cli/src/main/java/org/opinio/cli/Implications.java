// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.cli;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import org.opinio.assess.Assessment;
import org.opinio.assess.Assessor;
import org.opinio.assess.OwnWords;
import org.opinio.assess.Settings;
import org.opinio.assess.SituationAssessment;
import org.opinio.assess.Stand;
import org.opinio.cases.Case;
import org.opinio.compile.CompiledLaw;
import org.opinio.law.Holder;
import org.opinio.law.Rule;
import org.opinio.logic.BudgetExceeded;

/**
 * What a holder's own words imply on cases.
 *
 * @param cases in the order of their files
 */
record Implications(List<OfCase> cases) {

  private static final Set<Rule.Kind> KINDS =
      EnumSet.of(Rule.Kind.OBLIGATION, Rule.Kind.PERMISSION);

  /**
   * One case.
   *
   * @param lines empty where its words settle nothing that is otherwise open
   * @param tooLarge whether the case could not be worked out
   */
  record OfCase(Case subject, List<Line> lines, boolean tooLarge) {}

  /** One finding, with the situations in which it is the same for the same reasons. */
  record Line(OwnWords.Settled settled, List<String> situations) {}

  static Implications of(Holder holder, List<Case> cases, CompiledLaw law, Workspace workspace) {
    Assessor assessor = new Assessor(law, Settings.DEFAULT);
    return new Implications(cases.stream().map(c -> of(holder, c, assessor, workspace)).toList());
  }

  private static OfCase of(Holder holder, Case subject, Assessor assessor, Workspace workspace) {
    try {
      Assessment assessment = assessor.assess(subject, workspace.situations(subject));
      SortedMap<String, Stand> stands = assessment.stands().get(holder.id());
      Map<OwnWords.Settled, List<String>> found = new LinkedHashMap<>();
      if (stands != null) {
        for (SituationAssessment situation : assessment.situations()) {
          OwnWords.of(assessment, situation, KINDS, stands)
              .forEach(w ->
                  found.computeIfAbsent(w, k -> new ArrayList<>()).add(situation.situation().id()));
        }
      }
      List<Line> lines = new ArrayList<>();
      found.forEach((settled, where) -> lines.add(new Line(settled, List.copyOf(where))));
      return new OfCase(subject, List.copyOf(lines), false);
    } catch (BudgetExceeded e) {
      return new OfCase(subject, List.of(), true);
    }
  }
}
