// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.cli;

import java.util.ArrayList;
import java.util.List;
import org.opinio.assess.Settings;
import org.opinio.documents.report.Block;
import org.opinio.documents.report.Report;
import org.opinio.documents.report.Text;
import org.opinio.law.Document;
import org.opinio.law.Holder;
import org.opinio.law.Option;
import org.opinio.law.Question;
import org.opinio.law.View;

/** Shows a question, and who has said what on it. */
final class ShowQuestion {

  private final ShowPage page;

  ShowQuestion(ShowPage page) {
    this.page = page;
  }

  Report of(Question question) {
    page.section("The question", List.of(ShowPage.line(page.notes().of(question.text()))));
    page.section(
        "Readings",
        List.of(
            new Block.Points(question.options().stream().map(o -> option(question, o)).toList())));
    for (Holder.Kind kind : Holder.Kind.values()) {
      page.section(PositionTable.heading(kind), said(question, kind));
    }
    page.points("No view recorded", withoutView(question));
    page.points("Rules that turn on it", page.rulesThatUse(question.id()));
    page.points("Cases", page.uses().cases(question.id()));
    return page.report(
        question.heading() + " (" + question.id() + ")", about(question), question.place());
  }

  private List<Text> about(Question question) {
    String degree = Words.of(question.degree()).replace('-', ' ');
    List<Text> about = new ArrayList<>();
    about.add(Text.of("A question; how far readings differ: " + degree + "."));
    question.prevailing().ifPresent(p -> about.add(Text.of("Prevailing view: " + p + ".")));
    if (question.silenceAcceptsEvery()) {
      about.add(
          Text.of(
              "Where no view is recorded, a holder is computed with every reading accepted: no limit stated."));
    }
    return about;
  }

  private Text option(Question question, Option option) {
    StringBuilder words = new StringBuilder(option.id() + ": " + option.heading() + ".");
    if (question.onlyWhereSaid(option)) {
      words.append(" Computed only for holders that have said so.");
    }
    if (!option.computedAs().isEmpty()) {
      words
          .append(" Unsettled: computed as ")
          .append(String.join(" or ", option.computedAs()))
          .append('.');
    }
    if (option.always()) {
      words.append(" Belongs to every set.");
    }
    words.append(option.meaning().words().isEmpty() ? "" : " " + option.meaning().words());
    return page.notes().of(words.toString(), option.meaning().citations());
  }

  /** What holders of one kind have said, each on lines of its own. */
  private List<Block> said(Question question, Holder.Kind kind) {
    List<Block> blocks = new ArrayList<>();
    for (Holder holder : PositionTable.of(page.law(), Settings.DEFAULT, List.of()).of(kind)) {
      List<Text> views = new ArrayList<>();
      holder.views().stream()
          .filter(v -> v.question().equals(question.id()))
          .forEach(v -> views.add(view(question, holder, v)));
      if (!views.isEmpty()) {
        blocks.add(ShowPage.line(Text.strong(holder.name() + speaksFor(holder))));
        blocks.add(new Block.Points(views));
      }
    }
    return blocks;
  }

  private Text view(Question question, Holder holder, View view) {
    return page.notes().of(words(question, holder, view), view.citations());
  }

  /** A view in one line: the reading, our words, the document's date and what weakens it. */
  static String words(Question question, Holder holder, View view) {
    String date =
        holder.documents().stream()
            .filter(d -> d.id().equals(view.document()))
            .map(Document::dateWords)
            .findFirst()
            .orElse("undated");
    return PositionCell.words(question, view)
        + (view.implied() ? ", by implication" : "")
        + " ("
        + date
        + ")"
        + (view.words().isEmpty() ? "." : ": " + Words.sentence(view.words()))
        + (view.confidence().isEmpty() ? "" : " Confidence: " + Words.sentence(view.confidence()))
        + (view.note().isEmpty() ? "" : " Note: " + Words.sentence(view.note()));
  }

  private String speaksFor(Holder group) {
    List<String> members =
        page.law().holders().values().stream()
            .filter(h -> h.memberOf().contains(group.id()))
            .map(Holder::name)
            .sorted()
            .toList();
    return members.isEmpty()
        ? ""
        : " (as a group; recorded members: " + String.join(", ", members) + ")";
  }

  private List<String> withoutView(Question question) {
    List<String> names =
        PositionTable.of(page.law(), Settings.DEFAULT, List.of()).holders().stream()
            .filter(h -> h.views().stream().noneMatch(v -> v.question().equals(question.id())))
            .map(Holder::name)
            .toList();
    return names.isEmpty() ? List.of() : List.of(String.join("; ", names));
  }
}
