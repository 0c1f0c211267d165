// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.documents.book;

import java.util.List;
import org.opinio.law.Document;
import org.opinio.law.Holder;
import org.opinio.law.Option;
import org.opinio.law.Question;
import org.opinio.law.View;

/** Writes the table of who has said what on a question: holders by readings. */
final class HolderTable {

  private final Sheet sheet;
  private final Question question;

  HolderTable(Sheet sheet, Question question) {
    this.sheet = sheet;
    this.question = question;
  }

  void write() {
    Html html = sheet.html();
    html.open("div", "class", "scroll", "role", "region", "tabindex", "0", "aria-labelledby", "_t");
    html.open("table");
    html.open("caption", "id", "_t");
    html.element("span", "Who has said what, by reading, with date and source").close();
    html.open("thead").open("tr");
    html.element("th", "Holder", "scope", "col");
    question.options().forEach(o -> html.element("th", o.heading(), "scope", "col"));
    html.element("th", "Date and source", "scope", "col");
    html.close().close();
    for (Holder.Kind kind : Holder.Kind.values()) {
      List<Holder> spoken =
          sheet.site().holders(kind).stream().filter(h -> !views(h).isEmpty()).toList();
      if (!spoken.isEmpty()) {
        html.open("tbody");
        html.open("tr").open("th", "scope", "rowgroup", "class", "body", "colspan", columns());
        html.element("span", Say.kind(kind)).close().close();
        spoken.forEach(this::rows);
        html.close();
      }
    }
    html.close().close();
  }

  private String columns() {
    return Integer.toString(question.options().size() + 2);
  }

  private List<View> views(Holder holder) {
    return holder.views().stream().filter(v -> v.question().equals(question.id())).toList();
  }

  private void rows(Holder holder) {
    Html html = sheet.html();
    List<View> views = views(holder);
    for (int i = 0; i < views.size(); i++) {
      html.open("tr");
      if (i == 0) {
        html.open("th", "scope", "row", "rowspan", Integer.toString(views.size()));
        sheet.link(sheet.site().at(holder.id()));
        html.close();
      }
      View view = views.get(i);
      question.options().forEach(o -> html.element("td", cell(view, o)));
      html.open("td").text(date(holder, view) + confidence(view));
      sheet.cite(view.citations());
      html.close().close();
    }
  }

  private String cell(View view, Option option) {
    if (!view.options().contains(option.id())) {
      return "";
    }
    if (view.implied()) {
      sheet.explain(Term.IMPLIED);
    }
    boolean either =
        view.stance() == View.Stance.HOLDS && view.options().size() > 1 && !question.isSet();
    return Say.stance(view.stance())
        + (either ? " this or another" : "")
        + (view.implied() ? ", by implication" : "");
  }

  private String confidence(View view) {
    if (view.confidence().isEmpty()) {
      return "";
    }
    sheet.explain(Term.CONFIDENCE);
    return " (confidence: " + view.confidence() + ")";
  }

  static String date(Holder holder, View view) {
    return holder.documents().stream()
        .filter(d -> d.id().equals(view.document()))
        .map(Document::dateWords)
        .findFirst()
        .orElse("undated");
  }
}
