// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.cli;

import java.util.ArrayList;
import java.util.List;
import org.opinio.assess.OwnWords;
import org.opinio.assess.Verdict;
import org.opinio.documents.report.Block;
import org.opinio.documents.report.Text;
import org.opinio.law.Holder;
import org.opinio.law.Question;
import org.opinio.law.View;

/** Writes what a holder's own words would mean for the cases beside the law. */
final class ShowCases {

  /** How many findings of one case are shown, unless all are asked for. */
  static final int MOST = 3;

  private final ShowPage page;

  ShowCases(ShowPage page) {
    this.page = page;
  }

  List<Block> of(Holder holder) {
    if (holder.views().isEmpty()) {
      return List.of();
    }
    List<Implications.OfCase> cases = page.implications(holder).cases();
    if (cases.isEmpty()) {
      return List.of();
    }
    List<Block> blocks = new ArrayList<>();
    blocks.add(
        ShowPage.line(
            Text.of(
                "Obligations and permissions that are not settled when every ordinary reading is allowed, and that its own words settle on the facts as the case file states them; where only what a rule asks of the conduct is settled, and whose conduct it was stays open, that part alone. This is not what it has said of these cases. Where no view of it is recorded, every ordinary reading stays open.")));
    int nothing = 0;
    int left = 0;
    for (Implications.OfCase one : cases) {
      if (one.lines().isEmpty()) {
        nothing += one.tooLarge() ? 0 : 1;
        continue;
      }
      int shown = page.allCases() ? one.lines().size() : Math.min(MOST, one.lines().size());
      List<Text> points = new ArrayList<>();
      one.lines().subList(0, shown).forEach(l -> points.add(Text.of(words(l, holder))));
      if (shown < one.lines().size()) {
        points.add(Text.of("and " + (one.lines().size() - shown) + " more"));
        left += one.lines().size() - shown;
      }
      blocks.add(
          ShowPage.line(Text.strong(one.subject().title() + " (" + one.subject().file() + ")")));
      blocks.add(new Block.Points(points));
    }
    for (Implications.OfCase one : cases) {
      if (one.tooLarge()) {
        blocks.add(
            ShowPage.line(Text.of(one.subject().file() + " is too large to be worked out.")));
      }
    }
    if (nothing > 0) {
      blocks.add(
          ShowPage.line(
              Text.of(
                  (nothing == cases.size() ? "In " : "In a further ")
                      + Words.count(nothing, "case", "cases")
                      + " its own words settle nothing that is otherwise open.")));
    }
    if (left > 0) {
      blocks.add(
          ShowPage.line(
              Text.of(
                  Words.count(left, "finding is", "findings are")
                      + " left out here; to see all: opinio show "
                      + holder.id()
                      + " --cases")));
    }
    return blocks;
  }

  private String words(Implications.Line line, Holder holder) {
    OwnWords.Settled settled = line.settled();
    return settled.rule().id()
        + " "
        + settled.rule().heading()
        + " in "
        + Words.list(line.situations(), "and")
        + ": "
        + verdict(settled)
        + ". "
        + Words.capital(
            "rests on "
                + Words.list(
                    settled.questions().stream().map(q -> reading(q, holder)).toList(), "and"))
        + ".";
  }

  /** A verdict with what may still change it. */
  static String verdict(OwnWords.Settled settled) {
    return settled.verdict() == Verdict.ESTABLISHED
        ? "established" + (settled.defeasible() ? ", unless an exception still open is shown" : "")
        : "not established"
            + (settled.awaitsShowing() ? ", as long as what must be shown is not shown" : "");
  }

  /** What it said on the question, in option ids, with the documents. */
  private String reading(String id, Holder holder) {
    Question question = page.law().questions().get(id);
    List<View> views = views(id, holder);
    return question == null
        ? id
        : id
            + " = "
            + String.join(
                " + ", views.stream().map(v -> PositionCell.words(question, v)).distinct().toList())
            + " ("
            + String.join(", ", views.stream().map(View::document).distinct().toList())
            + ")";
  }

  /** Its views on a question that no later ones replace. */
  static List<View> views(String question, Holder holder) {
    List<View> on = holder.views().stream().filter(v -> v.question().equals(question)).toList();
    return on.stream()
        .filter(v -> on.stream().noneMatch(w -> w.supersedes().contains(v.document())))
        .toList();
  }
}
