// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.cli;

import java.util.ArrayList;
import java.util.List;
import org.opinio.documents.report.Block;
import org.opinio.documents.report.Report;
import org.opinio.documents.report.Text;
import org.opinio.law.Document;
import org.opinio.law.Holder;
import org.opinio.law.Question;
import org.opinio.law.View;

/** Shows a holder: its documents, its views, and where it is silent. */
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
    page.points("Silent on", silent(holder));
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
          views.add(page.notes().of(ShowQuestion.words(question, holder, view), view.citations()));
        }
      }
      if (!views.isEmpty()) {
        blocks.add(ShowPage.line(Text.strong(question.id() + ": " + question.heading())));
        blocks.add(new Block.Points(views));
      }
    }
    return blocks;
  }

  private static List<String> groupOnly(Holder holder, Holder group) {
    return group.views().stream()
        .map(View::question)
        .filter(q -> holder.views().stream().noneMatch(v -> v.question().equals(q)))
        .distinct()
        .sorted()
        .toList();
  }

  private List<String> silent(Holder holder) {
    return page.law().questions().values().stream()
        .filter(q -> holder.views().stream().noneMatch(v -> v.question().equals(q.id())))
        .map(q -> q.id() + ": " + q.heading())
        .toList();
  }
}
