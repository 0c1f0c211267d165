// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.documents.book;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.opinio.assess.Settings;
import org.opinio.assess.Stand;
import org.opinio.assess.Stands;
import org.opinio.law.Document;
import org.opinio.law.Holder;
import org.opinio.law.Passage;
import org.opinio.law.Question;
import org.opinio.law.View;

/** Writes the pages of those whose words are recorded. */
final class HolderPages {

  private final Site site;
  private final Uses uses;
  private final Paragraphs paragraphs;
  private final CaseUses cases;
  private final Stands stands;

  HolderPages(Site site, Uses uses, Paragraphs paragraphs, CaseUses cases) {
    this.site = site;
    this.uses = uses;
    this.paragraphs = paragraphs;
    this.cases = cases;
    this.stands = new Stands(site.law(), Settings.DEFAULT);
  }

  /** The list of holders. */
  Sheet index() {
    Sheet sheet = new Sheet(site, Site.HOLDERS);
    sheet.explain(Term.NO_VIEW);
    sheet.explain(Term.GROUP);
    sheet.explain(Term.EXPERTS);
    sheet
        .lead()
        .element(
            "p",
            "A holder is one whose words on the law are recorded here: a State, an organisation or a group of experts. In the order of the alphabet.",
            "class",
            "lead");
    for (Holder.Kind kind : Holder.Kind.values()) {
      List<Holder> holders = site.holders(kind);
      if (!holders.isEmpty()) {
        sheet.section(
            "_" + Say.of(kind).replace(' ', '-'),
            Say.kind(kind),
            () -> {
              sheet.html().open("ul", "class", "links columns");
              for (Holder holder : holders) {
                sheet.html().open("li");
                sheet.link(site.at(holder.id()));
                sheet.html().close();
              }
              sheet.html().close();
            });
      }
    }
    return sheet;
  }

  Sheet page(Holder holder) {
    Sheet sheet = new Sheet(site, site.at(holder.id()));
    sheet.lead().open("p", "class", "kind");
    sheet
        .lead()
        .text(
            switch (holder.kind()) {
              case STATE -> "A State.";
              case ORGANISATION -> "An organisation.";
              case EXPERT_GROUP -> "A group of experts, not a State.";
            });
    if (holder.kind() == Holder.Kind.EXPERT_GROUP) {
      sheet.explain(Term.EXPERTS);
    }
    List<Ref> groups = uses.refs(holder.memberOf());
    List<Passage> membership =
        holder.prose().stream().filter(p -> saysMembershipAlone(p, groups)).toList();
    if (!groups.isEmpty()) {
      sheet.explain(Term.GROUP);
      sheet.lead().text(" Member of ");
      if (membership.isEmpty()) {
        sheet.inline(sheet.lead(), groups, ", ");
      } else {
        named(sheet, membership.getFirst(), groups);
      }
      sheet.lead().text(".");
    }
    sheet.lead().close();
    holder.prose().stream()
        .filter(p -> !membership.contains(p))
        .forEach(p -> prose(sheet, holder, p));
    members(sheet, holder);
    if (!holder.documents().isEmpty()) {
      sheet.section("_documents", "Documents", () -> documents(sheet, holder));
    }
    for (Map.Entry<String, List<Question>> area :
        site.byPage(site.law().questions().values(), Question::place).entrySet()) {
      List<Question> spoken =
          area.getValue().stream().filter(q -> !views(holder, q).isEmpty()).toList();
      if (!spoken.isEmpty()) {
        Ref ref = site.area(Site.QUESTIONS, area.getKey());
        sheet.section(
            ref.anchor(),
            "Views: " + ref.title(),
            () -> spoken.forEach(q -> views(sheet, holder, q)));
      }
    }
    holder.memberOf().forEach(g -> group(sheet, holder, g));
    sheet.section("_none", "No view recorded on", () -> none(sheet, holder));
    List<Ref> mentioning = uses.refs(uses.mentioning(holder.id(), site.law().holders().keySet()));
    if (!mentioning.isEmpty()) {
      sheet.section("_used", "Where it is referred to", () -> sheet.links(mentioning));
    }
    cases.section(sheet, holder.id());
    return sheet;
  }

  private static List<View> views(Holder holder, Question question) {
    return holder.views().stream().filter(v -> v.question().equals(question.id())).toList();
  }

  private void prose(Sheet sheet, Holder holder, Passage passage) {
    sheet.html().open("p");
    sheet.pieces(paragraphs.under(holder.place(), passage.words(), passage.citations()));
    sheet.html().close();
  }

  /** Whether a passage says no more than the line under the title. */
  private static boolean saysMembershipAlone(Passage passage, List<Ref> groups) {
    String words = passage.words();
    for (Ref group : groups) {
      words = words.replace(group.title(), "");
    }
    return passage.citations().isEmpty()
        && words.startsWith("Member of")
        && words.matches("Member of(,| |the|and)*[.]?");
  }

  /** The groups as the page names them, such as with an article. */
  private static void named(Sheet sheet, Passage membership, List<Ref> groups) {
    String words = membership.words().substring("Member of ".length()).replaceFirst("[.]$", "");
    int at = 0;
    for (Ref group : groups) {
      int found = words.indexOf(group.title(), at);
      if (found >= 0) {
        sheet.lead().text(words.substring(at, found));
        sheet.link(sheet.lead(), group);
        at = found + group.title().length();
      }
    }
    sheet.lead().text(words.substring(at));
  }

  private void members(Sheet sheet, Holder holder) {
    List<Ref> members =
        site.holders(Holder.Kind.STATE).stream()
            .filter(h -> h.memberOf().contains(holder.id()))
            .map(h -> site.at(h.id()))
            .toList();
    if (!members.isEmpty()) {
      sheet.explain(Term.GROUP);
      sheet.html().open("p").text("Members with a page of their own: ");
      sheet.inline(sheet.html(), members, ", ");
      sheet.html().text(".").close();
    }
  }

  private void documents(Sheet sheet, Holder holder) {
    sheet.html().open("ul");
    for (Document document : holder.documents()) {
      sheet.html().open("li");
      sheet.html().text(document.issuer() + ", ");
      site.source(document.id()).ifPresent(sheet::link);
      sheet.html().text(", " + document.dateWords());
      sheet.html().text(SourcePages.language(document.language()));
      sheet.html().text(".").close();
    }
    sheet.html().close();
  }

  private void views(Sheet sheet, Holder holder, Question question) {
    Html html = sheet.html();
    html.open("h3");
    sheet.link(site.at(question.id()));
    html.close();
    html.open("ul", "class", "views");
    for (View view : views(holder, question)) {
      html.open("li");
      Views.write(sheet, paragraphs, question, holder, view);
      html.close();
    }
    html.close();
    Stand stand = stands.of(holder).get(question.id());
    if (stand != null && stand.contradictory()) {
      sheet.paragraph(
          "These views exclude each other. An assessment is computed with the latest and says so.");
    }
  }

  private void group(Sheet sheet, Holder holder, String id) {
    Holder group = site.law().holders().get(id);
    if (group == null) {
      return;
    }
    List<Question> groupOnly =
        site.law().questions().values().stream()
            .filter(q -> !views(group, q).isEmpty() && views(holder, q).isEmpty())
            .toList();
    if (groupOnly.isEmpty()) {
      return;
    }
    sheet.section(
        "_group-" + PageNames.anchor(id),
        group.name() + ": what it has said as a group",
        () -> {
          sheet
              .html()
              .open("p")
              .text("On these questions no view of " + holder.name() + " itself is recorded. ")
              .text("What follows is the word of the group, not its own. Words and sources: ");
          sheet.link(site.at(id));
          sheet.html().text(".").close();
          sheet.html().open("ul", "class", "links");
          groupOnly.forEach(q -> groupViews(sheet, group, q));
          sheet.html().close();
        });
  }

  /** What a group has said on a question, in short. */
  private void groupViews(Sheet sheet, Holder group, Question question) {
    sheet.html().open("li");
    sheet.link(site.at(question.id()));
    for (View view : views(group, question)) {
      String implied = view.implied() ? ", by implication" : "";
      String date = HolderTable.date(group, view);
      sheet.html().text(" " + group.name() + ": " + stance(question, view) + implied);
      sheet.html().text(" (" + date + ").");
    }
    sheet.html().close();
  }

  private static String stance(Question question, View view) {
    String stance = Views.stance(question, view);
    return stance.substring(0, 1).toLowerCase(Locale.ROOT) + stance.substring(1);
  }

  private void none(Sheet sheet, Holder holder) {
    sheet.explain(Term.NO_VIEW);
    List<Question> none =
        site.law().questions().values().stream().filter(q -> views(holder, q).isEmpty()).toList();
    if (none.isEmpty()) {
      sheet.paragraph("There is no question in this book on which we have recorded nothing.");
      return;
    }
    sheet.paragraph("We have recorded nothing on these questions:");
    sheet.links(none.stream().map(q -> site.at(q.id())).toList());
  }
}
