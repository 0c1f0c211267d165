// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.documents.book;

import java.util.ArrayList;
import java.util.List;
import org.opinio.law.Holder;
import org.opinio.law.Option;
import org.opinio.law.Question;
import org.opinio.law.View;

/** Writes the pages of the questions on which the law is read differently. */
final class QuestionPages {

  private final Site site;
  private final Uses uses;
  private final Paragraphs paragraphs;
  private final CaseUses cases;

  QuestionPages(Site site, Uses uses, Paragraphs paragraphs, CaseUses cases) {
    this.site = site;
    this.uses = uses;
    this.paragraphs = paragraphs;
    this.cases = cases;
  }

  /** The list of questions by area. */
  Sheet index() {
    return new AreaIndex(site, paragraphs)
        .of(
            Site.QUESTIONS,
            "Points on which the law is read differently, with the readings and with who has said what. Where readings part, this book takes no side.",
            site.byPage(site.law().questions().values(), Question::place),
            (sheet, question) ->
                AreaIndex.entry(
                    sheet, site.at(question.id()), Say.capital(Say.of(question.degree()))));
  }

  Sheet page(Question question) {
    Sheet sheet = new Sheet(site, site.at(question.id()));
    sheet
        .lead()
        .open("p", "class", "kind")
        .text("A question on which the law is read differently. ");
    sheet.lead().text(Say.degree(question.degree()) + ". Area: ");
    sheet.link(sheet.lead(), site.area(Site.QUESTIONS, question.place().file()));
    sheet.lead().text(". ").element("span", question.id(), "class", "id").close();
    sheet.section("_asks", "What is asked", () -> asks(sheet, question));
    sheet.section("_readings", "The readings", () -> readings(sheet, question));
    boolean spoken =
        site.law().holders().values().stream().anyMatch(h -> !views(h, question).isEmpty());
    if (spoken) {
      sheet.section("_who", "Who has said what", () -> who(sheet, question));
      sheet.section("_words", "What they said, in our words", () -> words(sheet, question));
    }
    sheet.section("_none", "No view recorded", () -> none(sheet, question));
    used(sheet, question);
    return sheet;
  }

  private void asks(Sheet sheet, Question question) {
    String style = "question";
    for (List<Paragraphs.Piece> paragraph :
        paragraphs.several(
            question.place(), question.text().words(), question.text().citations())) {
      sheet.html().open("p", "class", style);
      sheet.pieces(paragraph);
      sheet.html().close();
      style = "remark";
    }
    question
        .prevailing()
        .flatMap(question::option)
        .ifPresent(o -> {
          sheet.html().open("p").text("Prevailing view, if one line must be shown: ");
          option(sheet, question, o);
          sheet.html().text(".").close();
        });
    assumption(sheet, question, "one who alleges a breach", question.accusing());
    assumption(sheet, question, "one who plans an act", question.planning());
    if (!question.replaces().isEmpty()) {
      sheet.paragraph("Earlier records have this question as " + question.replaces() + ".");
    }
  }

  private void option(Sheet sheet, Question question, Option option) {
    String id = question.id() + "=" + option.id();
    sheet.link(site.at(id).titled("‘" + option.heading() + "’"));
  }

  private void assumption(Sheet sheet, Question question, String who, List<String> options) {
    if (options.isEmpty()) {
      return;
    }
    sheet.html().open("p").text("A cautious assumption for " + who + ", never the law: ");
    boolean first = true;
    for (String id : options) {
      sheet.html().text(first ? "" : ", ");
      question.option(id).ifPresent(o -> option(sheet, question, o));
      first = false;
    }
    sheet.html().text(".").close();
  }

  private void readings(Sheet sheet, Question question) {
    boolean ladder = question.options().stream().anyMatch(o -> o.kind() == Option.Kind.RUNG);
    if (ladder) {
      sheet.paragraph(
          "From the widest reading to the narrowest: who takes a wider one accepts what the narrower ones ask for.");
    } else if (question.isSet()) {
      sheet.paragraph("A holder may accept several of these.");
    }
    Html html = sheet.html();
    html.open(ladder ? "ol" : "ul", "class", "readings");
    for (Option option : question.options()) {
      html.open("li", "id", PageNames.anchor(question.id() + "=" + option.id()));
      html.element("strong", option.heading()).text(". ");
      if (!option.meaning().words().isEmpty()) {
        sheet.pieces(
            paragraphs.under(
                question.place(), option.meaning().words(), option.meaning().citations()));
      }
      remarks(sheet, question, option);
      html.close();
    }
    html.close();
  }

  private void remarks(Sheet sheet, Question question, Option option) {
    if (question.onlyWhereSaid(option)) {
      sheet.explain(Term.ONLY_WHERE_SAID);
      sheet.html().text(" ").element("span", "(only where said)", "class", "label");
    }
    if (option.always()) {
      sheet.html().text(" ").element("span", "(belongs to every set)", "class", "label");
    }
    if (!option.computedAs().isEmpty()) {
      sheet
          .html()
          .text(
              " Unsettled: it leaves these open: " + headings(question, option.computedAs()) + ".");
    }
    if (!option.excludes().isEmpty()) {
      sheet
          .html()
          .text(" Not to be held together with " + headings(question, option.excludes()) + ".");
    }
  }

  private static String headings(Question question, List<String> options) {
    return Say.list(
        options.stream()
            .map(id -> "‘" + question.option(id).map(Option::heading).orElse(id) + "’")
            .toList(),
        "or");
  }

  private static List<View> views(Holder holder, Question question) {
    return holder.views().stream().filter(v -> v.question().equals(question.id())).toList();
  }

  private void who(Sheet sheet, Question question) {
    sheet.explain(Term.OWN_WORDS);
    sheet.paragraph(
        "In the order of the alphabet, States apart from others. An empty cell says nothing of that reading.");
    new HolderTable(sheet, question).write();
    for (Holder group : site.holders(Holder.Kind.ORGANISATION)) {
      List<Ref> silent =
          views(group, question).isEmpty() ? List.of() : silentMembers(group, question);
      if (!silent.isEmpty()) {
        sheet.explain(Term.GROUP);
        sheet.html().open("p");
        sheet.link(site.at(group.id()));
        sheet
            .html()
            .text(
                " has spoken as a group. That is no word of those of its members of whom no view of their own is recorded: ");
        sheet.inline(sheet.html(), silent, ", ");
        sheet.html().text(".").close();
      }
    }
    if (site.holders(Holder.Kind.EXPERT_GROUP).stream()
        .anyMatch(h -> !views(h, question).isEmpty())) {
      sheet.explain(Term.EXPERTS);
    }
  }

  private List<Ref> silentMembers(Holder group, Question question) {
    return site.holders(Holder.Kind.STATE).stream()
        .filter(h -> h.memberOf().contains(group.id()) && views(h, question).isEmpty())
        .map(h -> site.at(h.id()))
        .toList();
  }

  private void words(Sheet sheet, Question question) {
    for (Holder.Kind kind : Holder.Kind.values()) {
      List<Holder> spoken =
          site.holders(kind).stream().filter(h -> !views(h, question).isEmpty()).toList();
      if (!spoken.isEmpty()) {
        sheet.part(
            "_words-" + Say.of(kind).replace(' ', '-'),
            Say.kind(kind),
            () -> {
              sheet.html().open("dl", "class", "words");
              spoken.forEach(h -> words(sheet, question, h));
              sheet.html().close();
            });
      }
    }
  }

  private void words(Sheet sheet, Question question, Holder holder) {
    sheet.html().open("div").element("dt", holder.name());
    for (View view : views(holder, question)) {
      sheet.html().open("dd");
      Views.write(sheet, paragraphs, question, holder, view);
      sheet.html().close();
    }
    sheet.html().close();
  }

  private void none(Sheet sheet, Question question) {
    sheet.explain(Term.NO_VIEW);
    for (Holder.Kind kind : Holder.Kind.values()) {
      List<Ref> silent =
          site.holders(kind).stream()
              .filter(h -> views(h, question).isEmpty())
              .map(h -> site.at(h.id()))
              .toList();
      if (!silent.isEmpty()) {
        sheet.html().open("p").text(Say.kind(kind) + ": ");
        sheet.inline(sheet.html(), silent, ", ");
        sheet.html().text(".").close();
      }
    }
    sheet.paragraph(computed(question));
  }

  private static String computed(Question question) {
    if (question.silenceAcceptsEvery()) {
      return "Where no view is recorded, an assessment is computed with every reading accepted, for no limit has been stated; it says so.";
    }
    if (question.degree() == Question.Degree.NEAR_SETTLED && question.prevailing().isPresent()) {
      return "Where no view is recorded, an assessment is computed with the prevailing view, as general law; it says so.";
    }
    return "Where no view is recorded, an assessment leaves every reading open.";
  }

  private void used(Sheet sheet, Question question) {
    List<String> known = new ArrayList<>(uses.elementOf(question.id()));
    known.addAll(uses.bearingOn(question.id()));
    site.law().holders().keySet().forEach(known::add);
    List<Ref> mentioning = uses.refs(uses.mentioning(question.id(), known));
    List<Ref> turning = uses.refs(uses.elementOf(question.id()));
    List<Ref> bearing = uses.refs(uses.bearingOn(question.id()));
    if (!turning.isEmpty() || !bearing.isEmpty() || !mentioning.isEmpty()) {
      sheet.section(
          "_used",
          "Rules that turn on it",
          () -> {
            RulePages.group(sheet, "Its readings stand in the elements of:", turning);
            RulePages.group(sheet, "It bears on the use of:", bearing);
            RulePages.group(sheet, "These refer to it:", mentioning);
          });
    }
    cases.section(sheet, question.id());
  }
}
