// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.workbench.desk;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import java.util.ArrayList;
import java.util.List;
import org.opinio.assess.SituationAssessment;

/**
 * Two versions of a case.
 *
 * @param lines of their texts, those that differ and a few around them
 * @param findings of each situation that both have and in which some differ
 * @param added titles of situations that only the later one has
 * @param gone titles of situations that only the earlier one has
 */
public record Versions(
    List<Line> lines, List<InSituation> findings, List<String> added, List<String> gone) {

  private static final int AROUND = 2;

  /** Where a line stands. */
  public enum Side {
    BOTH,
    BEFORE,
    AFTER,
    /** Lines left out that are the same. */
    GAP
  }

  /** A line of the texts. */
  public record Line(Side side, String words) {}

  /** What differs in one situation. */
  public record InSituation(String title, Comparison comparison) {}

  public Versions {
    lines = List.copyOf(lines);
    findings = List.copyOf(findings);
    added = List.copyOf(added);
    gone = List.copyOf(gone);
  }

  /** What differs between two versions. */
  static Versions of(OpenCase before, OpenCase after) {
    List<InSituation> findings = new ArrayList<>();
    List<String> added = new ArrayList<>();
    List<String> gone = new ArrayList<>();
    before.with(was -> {
      after.with(is -> {
        for (SituationAssessment now : is.situations()) {
          String title = now.situation().title();
          was.situations().stream()
              .filter(s -> s.situation().id().equals(now.situation().id()))
              .findFirst()
              .ifPresentOrElse(
                  s -> {
                    Comparison all = Comparison.of(before.matrix(s), after.matrix(now));
                    if (!all.changes().isEmpty()) {
                      findings.add(new InSituation(title, all));
                    }
                  },
                  () -> added.add(title));
        }
        was.situations().stream()
            .filter(s ->
                is.situations().stream()
                    .noneMatch(n -> n.situation().id().equals(s.situation().id())))
            .forEach(s -> gone.add(s.situation().title()));
        return true;
      });
      return true;
    });
    return new Versions(
        lines(before.stored().text().lines().toList(), after.stored().text().lines().toList()),
        findings,
        added,
        gone);
  }

  private static List<Line> lines(List<String> before, List<String> after) {
    List<Line> all = new ArrayList<>();
    int shown = 0;
    for (AbstractDelta<String> delta : DiffUtils.diff(before, after).getDeltas()) {
      int at = delta.getSource().getPosition();
      shown = same(all, before, shown, at, true);
      delta.getSource().getLines().forEach(l -> all.add(new Line(Side.BEFORE, l)));
      delta.getTarget().getLines().forEach(l -> all.add(new Line(Side.AFTER, l)));
      shown = at + delta.getSource().size();
    }
    if (!all.isEmpty()) {
      same(all, before, shown, before.size(), false);
    }
    return all;
  }

  /** Lines that are the same, without those far from a difference. */
  private static int same(List<Line> all, List<String> lines, int from, int to, boolean more) {
    int head = all.isEmpty() ? from : Math.min(to, from + AROUND);
    int tail = more ? Math.max(head, to - AROUND) : to;
    for (int i = from; i < head; i++) {
      all.add(new Line(Side.BOTH, lines.get(i)));
    }
    if (tail > head) {
      all.add(new Line(Side.GAP, ""));
    }
    for (int i = tail; i < (more ? to : tail); i++) {
      all.add(new Line(Side.BOTH, lines.get(i)));
    }
    return to;
  }
}
