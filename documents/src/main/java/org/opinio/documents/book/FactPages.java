// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.documents.book;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.opinio.law.Citation;
import org.opinio.law.Fact;
import org.opinio.law.FactGroup;

/** Writes the pages of the facts: one for each group. */
final class FactPages {

  private final Site site;
  private final Uses uses;
  private final Paragraphs paragraphs;
  private final CaseUses cases;

  FactPages(Site site, Uses uses, Paragraphs paragraphs, CaseUses cases) {
    this.site = site;
    this.uses = uses;
    this.paragraphs = paragraphs;
    this.cases = cases;
  }

  /** The list of groups. */
  Sheet index() {
    Sheet sheet = new Sheet(site, Site.FACTS);
    sheet
        .lead()
        .element(
            "p",
            "What can be established about a case. Rules are made of facts; a case says of each whether it holds, does not hold, is disputed or is unknown.",
            "class",
            "lead");
    sheet.html().open("ul", "class", "links");
    site.law().groups().values().stream()
        .sorted(Comparator.comparing(FactGroup::heading))
        .forEach(g -> {
          sheet.html().open("li");
          sheet.link(site.at(g.id()));
          sheet
              .html()
              .text(" ")
              .element(
                  "span",
                  "(" + Say.count(facts(g).size(), "fact", "facts") + ")",
                  "class",
                  "label");
          sheet.html().close();
        });
    sheet.html().close();
    return sheet;
  }

  private List<Fact> facts(FactGroup group) {
    return site.law().facts().values().stream()
        .filter(f -> f.group().equals(group.id()))
        .sorted(Comparator.comparing(Fact::place))
        .toList();
  }

  Sheet page(FactGroup group) {
    Sheet sheet = new Sheet(site, site.at(group.id()));
    sheet.lead().element("p", "Facts that can be established about a case.", "class", "kind");
    if (!group.about().words().isEmpty()) {
      sheet.html().open("p", "class", "lead");
      sheet.pieces(
          paragraphs.under(group.place(), group.about().words(), group.about().citations()));
      sheet.html().close();
    }
    if (group.ofStateProtected()) {
      sheet.paragraph(
          "What is said here of an operation is about the target State, and says nothing of a third State.");
    }
    if (group.ofStateJudged()) {
      sheet.paragraph(
          "What is said here of an operation is about the acting State, and says nothing of a host State that is judged for its own omission.");
    }
    List<String> mentioned = uses.mentioning(group.id(), List.of());
    if (!mentioned.isEmpty()) {
      sheet.paragraph("These refer to the whole of this page:");
      sheet.links(uses.refs(mentioned));
    }
    facts(group)
        .forEach(f -> sheet.section(PageNames.anchor(f.id()), f.heading(), () -> fact(sheet, f)));
    return sheet;
  }

  private void fact(Sheet sheet, Fact fact) {
    Html html = sheet.html();
    List<Citation> printed = new ArrayList<>();
    html.open("p", "class", "question");
    words(sheet, fact, fact.question(), printed);
    html.close();
    html.open("p", "class", "kind");
    html.element("span", fact.id(), "class", "id").text(" " + about(sheet, fact)).close();
    if (!fact.values().isEmpty()) {
      sheet.paragraph(shape(fact));
      html.open(fact.shape() == Fact.Shape.SCALE ? "ol" : "ul");
      for (Fact.Value value : fact.values()) {
        html.open("li", "id", PageNames.anchor(fact.id() + "=" + value.id()));
        html.element("strong", value.heading());
        if (!value.words().isEmpty()) {
          html.text(": ");
          words(sheet, fact, value.words(), printed);
        }
        html.close();
      }
      html.close();
    }
    if (!fact.toWeigh().isEmpty()) {
      sheet.paragraph("To weigh:");
      html.open("ul");
      for (String factor : fact.toWeigh()) {
        html.open("li");
        words(sheet, fact, factor, printed);
        html.close();
      }
      html.close();
    }
    derived(sheet, fact);
    List<Citation> others = paragraphs.others(fact.place(), printed);
    if (!others.isEmpty()) {
      html.open("p").text("On it see also the authority in note ");
      sheet.cite(others);
      html.text(".").close();
    }
    RulePages.group(sheet, "Where it holds, this holds too:", uses.refs(fact.implies()));
    RulePages.group(sheet, "It cannot hold together with:", uses.refs(fact.excludes()));
    RulePages.group(sheet, "It follows from:", uses.refs(uses.implying(fact.id())));
    RulePages.group(sheet, "It is excluded by:", uses.refs(uses.excluding(fact.id())));
    RulePages.group(sheet, "Element of these rules:", uses.refs(uses.elementOf(fact.id())));
    List<String> known =
        Stream.of(uses.elementOf(fact.id()), uses.implying(fact.id()), uses.excluding(fact.id()))
            .flatMap(c -> c.stream())
            .toList();
    List<Ref> mentioning = uses.refs(uses.mentioning(fact.id(), known));
    RulePages.group(sheet, "These refer to it:", mentioning);
    List<CaseUses.Use> inCases = cases.of(fact.id());
    if (!inCases.isEmpty()) {
      sheet.paragraph("What cases say of it:");
      CaseUses.write(sheet, inCases);
    }
    if (uses.elementOf(fact.id()).isEmpty() && !fact.adviceOnly()) {
      sheet.paragraph("No rule of this book has it as an element yet.");
    }
  }

  private void words(Sheet sheet, Fact fact, String words, List<Citation> printed) {
    List<Paragraphs.Piece> pieces = paragraphs.asWritten(fact.place(), words);
    sheet.pieces(pieces);
    for (Paragraphs.Piece piece : pieces) {
      if (piece instanceof Paragraphs.Piece.Note note) {
        printed.addAll(note.citations());
      }
    }
  }

  private void derived(Sheet sheet, Fact fact) {
    if (fact.derivation() instanceof Fact.Derivation.FromResponse from) {
      sheet.html().open("p").text("It is found from ");
      site.ref(from.rule()).ifPresent(sheet::link);
      sheet.html().text(", where the operation carries out a response.").close();
    }
    if (fact.derivation() instanceof Fact.Derivation.InForce of) {
      sheet.html().open("p").text("It is found from the States, the date and the status of ");
      site.ref(of.treaty()).ifPresent(sheet::link);
      sheet.html().text(".").close();
    }
  }

  private static String shape(Fact fact) {
    return switch (fact.shape()) {
      case YES_NO -> "";
      case SCALE ->
          "One of these, from least to most; each is met by itself and by those that follow it:";
      case ONE_OF -> "Exactly one of these:";
      case SET -> "Any of these" + (fact.atLeastOne() ? ", at least one:" : ":");
    };
  }

  private static String about(Sheet sheet, Fact fact) {
    List<String> about = new ArrayList<>();
    if (fact.evaluative()) {
      sheet.explain(Term.JUDGEMENT);
      about.add("A judgement.");
    }
    if (fact.shape() == Fact.Shape.YES_NO) {
      about.add("Yes or no.");
    }
    if (fact.adviceOnly()) {
      about.add("Recorded for advice; an element of no rule.");
    }
    switch (fact.derivation()) {
      case Fact.Derivation.Asked asked -> about.add(campaign(fact));
      case Fact.Derivation.IsCampaign c -> about.add("Nobody is asked: it holds of campaigns.");
      case Fact.Derivation.FromResponse r -> about.add("Nobody is asked.");
      case Fact.Derivation.InForce t -> about.add("Nobody is asked.");
      case Fact.Derivation.Outside o ->
          about.add("Nobody is asked: a case can only take it as given.");
    }
    return String.join(" ", about);
  }

  private static String campaign(Fact fact) {
    return switch (fact.inCampaign()) {
      case STATED -> "For a campaign it must be stated.";
      case ANY -> "A campaign has it if any of its operations has.";
      case AT_LEAST_ANY ->
          "A campaign has it if any of its operations has; otherwise it must be stated, for the sum may be more than its parts.";
      case EVERY -> "A campaign has it if every one of its operations has.";
      case ALIKE -> "A campaign has it as its operations have it, if that is the same for all.";
    };
  }
}
