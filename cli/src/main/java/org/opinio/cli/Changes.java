// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.opinio.assess.Assessment;
import org.opinio.assess.Finding;
import org.opinio.assess.HolderFinding;
import org.opinio.assess.Relevance;
import org.opinio.assess.SituationAssessment;
import org.opinio.assess.Verdict;

/** What an answer changed. */
final class Changes {

  private static final int MOST = 12;

  private Changes() {}

  /** The findings that changed, one a line; a single line where none did. */
  static List<String> between(Assessment before, Assessment after) {
    List<String> lines = new ArrayList<>();
    for (SituationAssessment now : after.situations()) {
      before.situations().stream()
          .filter(s -> s.situation().id().equals(now.situation().id()))
          .findFirst()
          .ifPresent(then -> {
            for (Finding finding : Relevance.of(after, now).findings()) {
              Finding old = then.findings().get(finding.rule().id());
              String change = old == null ? "" : change(old, finding);
              if (!change.isEmpty()) {
                lines.add(finding.rule().id() + " in " + now.situation().id() + ": " + change);
              }
            }
          });
    }
    if (lines.size() > MOST) {
      return List.copyOf(
          concat(
              lines.subList(0, MOST),
              Words.count(lines.size() - MOST, "more finding", "more findings") + " changed"));
    }
    return lines.isEmpty() ? List.of("no finding has changed") : lines;
  }

  private static List<String> concat(List<String> lines, String last) {
    List<String> all = new ArrayList<>(lines);
    all.add(last);
    return all;
  }

  private static String change(Finding old, Finding now) {
    List<String> parts = new ArrayList<>();
    if (old.across().kind() != now.across().kind()) {
      parts.add("across readings " + words(old) + ", now " + words(now));
    }
    for (Verdict verdict : Verdict.values()) {
      long moved =
          now.byHolder().entrySet().stream()
              .filter(e -> e.getValue().verdict() == verdict && wasOther(old, e))
              .count();
      if (moved > 0) {
        parts.add(
            "now "
                + Words.of(verdict).replace('-', ' ')
                + " for "
                + Words.count(moved, "holder", "holders")
                + " more");
      }
    }
    return String.join("; ", parts);
  }

  private static boolean wasOther(Finding old, Map.Entry<String, HolderFinding> now) {
    HolderFinding then = old.byHolder().get(now.getKey());
    return then != null && then.verdict() != now.getValue().verdict();
  }

  private static String words(Finding finding) {
    return Words.of(finding.across().kind()).replace('-', ' ');
  }
}
