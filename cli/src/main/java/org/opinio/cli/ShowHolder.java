// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.opinio.check.Contradiction;
import org.opinio.documents.report.Block;
import org.opinio.documents.report.Report;
import org.opinio.documents.report.Text;
import org.opinio.law.Document;
import org.opinio.law.Holder;
import org.opinio.law.Law;
import org.opinio.law.Question;
import org.opinio.law.View;

/**
 * Shows a holder: its documents and views, where none is recorded, which contradict each other, and
 * what its own words imply on the cases.
 */
final class ShowHolder {

  private final ShowPage page;

  ShowHolder(ShowPage page) {
    this.page = page;
  }

  Report of(Holder holder) {
    List<Block> prose = new ArrayList<>();
    holder.prose().forEach(p -> prose.add(ShowPage.line(page.notes().of(p))));
    page.section("About", prose);
    page.points("Documents", holder.documents().stream().map(ShowHolder::document).toList());
    page.section("Views", views(holder));
    for (String group : holder.memberOf()) {
      Holder of = page.law().holders().get(group);
      if (of != null) {
        page.points(
            "Questions on which " + of.name() + " has spoken as a group", groupOnly(holder, of));
      }
    }
    page.section("Consistency", consistency(holder));
    page.section("No view recorded", gaps(holder));
    page.section("What its own words would mean for the cases", new ShowCases(page).of(holder));
    return page.report(holder.name() + " (" + holder.id() + ")", about(holder), holder.place());
  }

  private List<Text> about(Holder holder) {
    List<Text> about = new ArrayList<>();
    about.add(
        Text.of(
            switch (holder.kind()) {
              case STATE -> "A State.";
              case ORGANISATION -> "An organisation.";
              case EXPERT_GROUP -> "A group of experts, not a State.";
            }));
    if (!holder.memberOf().isEmpty()) {
      List<String> groups = holder.memberOf().stream().map(this::name).toList();
      about.add(
          Text.of(
              "Member of "
                  + Words.list(groups, "and")
                  + ". What a group has said is not counted as its own words."));
    }
    return about;
  }

  private String name(String id) {
    Holder holder = page.law().holders().get(id);
    return holder == null ? id : holder.name();
  }

  private static String document(Document d) {
    return d.id()
        + ": "
        + d.issuer()
        + ", "
        + d.title()
        + ", "
        + d.dateWords()
        + (d.url().isEmpty() ? "" : " <" + d.url() + ">");
  }

  private List<Block> views(Holder holder) {
    List<Block> blocks = new ArrayList<>();
    for (Question question : page.law().questions().values()) {
      List<Text> views = new ArrayList<>();
      for (View view : holder.views()) {
        if (view.question().equals(question.id())) {
          views.add(
              page.notes()
                  .of(
                      ShowQuestion.words(question, holder, view) + replaced(holder, view),
                      view.citations()));
        }
      }
      if (!views.isEmpty()) {
        blocks.add(ShowPage.line(Text.strong(question.id() + ": " + question.heading())));
        blocks.add(new Block.Points(views));
      }
    }
    return blocks;
  }

  /** Which later words replace the view, if any. */
  private static String replaced(Holder holder, View view) {
    List<String> by =
        holder.views().stream()
            .filter(v -> v.question().equals(view.question()))
            .filter(v -> v.supersedes().contains(view.document()))
            .map(View::document)
            .distinct()
            .toList();
    return by.isEmpty() ? "" : " Replaced by " + Words.list(by, "and") + ".";
  }

  private static List<String> groupOnly(Holder holder, Holder group) {
    return group.views().stream()
        .map(View::question)
        .filter(q -> holder.views().stream().noneMatch(v -> v.question().equals(q)))
        .distinct()
        .sorted()
        .toList();
  }

  /** Its views that exclude each other, both with their sources and dates. */
  private List<Block> consistency(Holder holder) {
    List<Contradiction> found = Contradiction.of(holder, page.law());
    if (found.isEmpty()) {
      return holder.views().isEmpty()
          ? List.of()
          : List.of(
              ShowPage.line(Text.of("No two of its views recorded here contradict each other.")));
    }
    List<Block> blocks = new ArrayList<>();
    blocks.add(
        ShowPage.line(
            Text.of(
                "These views exclude each other, and neither is recorded as replacing the other. The later is computed; both are cited.")));
    for (Contradiction one : found) {
      blocks.add(ShowPage.line(Text.strong(one.question().id() + ": " + one.question().heading())));
      blocks.add(
          new Block.Points(
              Stream.of(one.first(), one.second())
                  .map(v ->
                      page.notes().of(ShowQuestion.words(one.question(), holder, v), v.citations()))
                  .toList()));
    }
    return blocks;
  }

  /** Questions on which nothing is recorded, by area. */
  private List<Block> gaps(Holder holder) {
    Map<String, List<Question>> areas =
        PositionTable.byArea(questionsWithoutView(holder, page.law()), page.law());
    if (areas.isEmpty()) {
      return List.of(ShowPage.line(Text.of("A view is recorded on every question.")));
    }
    List<Block> blocks = new ArrayList<>();
    blocks.add(
        ShowPage.line(
            Text.of(
                "On these questions the documents above hold no view that is recorded here. That says nothing of what it thinks: it is neither consent nor objection, and documents not listed here may speak of them.")));
    areas.forEach((area, questions) -> {
      blocks.add(ShowPage.line(Text.strong(area)));
      blocks.add(
          new Block.Points(
              questions.stream().map(q -> Text.of(q.id() + ": " + q.heading())).toList()));
    });
    return blocks;
  }

  /** The questions on which the holder has no view. */
  static List<Question> questionsWithoutView(Holder holder, Law law) {
    return law.questions().values().stream()
        .filter(q -> holder.views().stream().noneMatch(v -> v.question().equals(q.id())))
        .toList();
  }
}
