// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.documents.book;

import java.util.List;
import org.opinio.law.Holder;
import org.opinio.law.Option;
import org.opinio.law.Question;
import org.opinio.law.View;

/** Writes what a holder has said. */
final class Views {

  private Views() {}

  /** One view: the stance, the date, our words, the source, and what weakens it. */
  static void write(
      Sheet sheet, Paragraphs paragraphs, Question question, Holder holder, View view) {
    Html html = sheet.html();
    sheet.explain(Term.OWN_WORDS);
    html.open("span", "class", "form").text(stance(question, view));
    if (view.implied()) {
      sheet.explain(Term.IMPLIED);
      html.text(", by implication");
    }
    html.close();
    html.text(" (" + HolderTable.date(holder, view) + ")");
    if (view.words().isEmpty()) {
      html.text(".");
    } else {
      html.text(": " + Say.sentence(view.words()));
    }
    sheet.cite(view.citations());
    if (!view.confidence().isEmpty()) {
      sheet.explain(Term.CONFIDENCE);
      html.text(" Confidence: " + Say.sentence(view.confidence()));
    }
    if (!view.note().isEmpty()) {
      html.text(" Note: " + Say.sentence(view.note()));
    }
    if (!view.supersedes().isEmpty()) {
      html.text(" This replaces what an earlier document said.");
    }
    boolean replaced =
        holder.views().stream()
            .anyMatch(v ->
                v.question().equals(view.question()) && v.supersedes().contains(view.document()));
    if (replaced) {
      html.text(" A later document replaces this.");
    }
  }

  /** The stance and the readings in words. */
  static String stance(Question question, View view) {
    boolean whole = view.options().size() == question.options().size();
    String readings = list(question, view.options(), question.isSet() ? "and" : "or");
    return switch (view.stance()) {
      case HOLDS -> "Holds " + readings;
      case REJECTS -> "Rejects " + list(question, view.options(), "and");
      case RESERVES -> whole ? "Leaves the point open" : "Leaves open " + readings;
      case AMBIGUOUS ->
          whole
              ? "Its words fit every reading"
              : "Its words fit " + list(question, view.options(), "and");
    };
  }

  private static String list(Question question, List<String> options, String last) {
    return Say.list(
        options.stream()
            .map(id -> "‘" + question.option(id).map(Option::heading).orElse(id) + "’")
            .toList(),
        last);
  }
}
