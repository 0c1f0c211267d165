// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.workbench.desk;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.opinio.assess.Cause;
import org.opinio.assess.Perspective;
import org.opinio.assess.SituationAssessment;
import org.opinio.assess.Stand;
import org.opinio.assess.Verdict;
import org.opinio.law.Holder;
import org.opinio.law.Law;

/**
 * What the silence of a holder has to do with a finding, in the letters of the convergence table:
 * s, nothing is on record from it on a question on which the finding turns; g, a group of which it
 * is a member has spoken on that question, for itself; p, the prevailing view is taken, as was
 * asked for; l, no limit is taken to be stated. Silence is never consent.
 */
final class SilenceMarks {

  private static final String ORDER = "sgpl";

  private final Law law;
  private final SituationAssessment situation;
  private final Map<Integer, SortedSet<String>> questions = new HashMap<>();

  SilenceMarks(Law law, SituationAssessment situation) {
    this.law = law;
    this.situation = situation;
  }

  /** The letters, in the order of the table; empty where silence has nothing to do with it. */
  String of(int node, Verdict verdict, Perspective own) {
    Set<Character> found = new TreeSet<>();
    if (verdict == Verdict.OPEN) {
      for (Cause cause : situation.readings(node, own)) {
        if (cause.kind() == Cause.Kind.SILENT) {
          found.add('s');
          if (aGroupHasSpoken(own.holder(), cause.id())) {
            found.add('g');
          }
        }
      }
    }
    for (String question : questions.computeIfAbsent(node, situation::questions)) {
      Stand stand = own.stands().get(question);
      if (stand != null && stand.basis() == Stand.Basis.PREVAILING_VIEW) {
        found.add('p');
      } else if (stand != null && stand.basis() == Stand.Basis.NO_LIMIT_STATED) {
        found.add('l');
      }
    }
    StringBuilder letters = new StringBuilder();
    ORDER.chars().filter(c -> found.contains((char) c)).forEach(c -> letters.append((char) c));
    return letters.toString();
  }

  private boolean aGroupHasSpoken(String holder, String question) {
    Holder member = law.holders().get(holder);
    return member != null
        && member.memberOf().stream()
            .map(group -> situation.holders().get(group))
            .anyMatch(group -> group != null && isOwn(group, question));
  }

  private static boolean isOwn(Perspective of, String question) {
    Stand stand = of.stands().get(question);
    return stand != null && stand.isOwn();
  }
}
