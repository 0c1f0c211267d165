// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.documents.book;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.opinio.law.Fact;
import org.opinio.law.Law;
import org.opinio.law.Rule;

/**
 * Writes the pages about the book: its start, how to read it, its index, and what it leaves out.
 */
final class FrontPages {

  private final Site site;
  private final Uses uses;
  private final Paragraphs paragraphs;
  private final CaseUses cases;

  FrontPages(Site site, Uses uses, Paragraphs paragraphs, CaseUses cases) {
    this.site = site;
    this.uses = uses;
    this.paragraphs = paragraphs;
    this.cases = cases;
  }

  /** The first page. */
  Sheet start(long unchecked) {
    Sheet sheet = new Sheet(site, Site.START.titled(Book.TITLE));
    sheet
        .lead()
        .element(
            "p",
            "The rules of international law on cyber operations between States, stated so that a lawyer can read them and a program can apply them: each rule with its elements and authorities, the questions on which States read the law differently, and what each State, organisation and group of experts has said.",
            "class",
            "lead");
    sheet.section("_contents-of-book", "What stands where", () -> contents(sheet, unchecked));
    sheet.section(
        "_areas",
        "Rules by area",
        () -> {
          for (String file : site.byPage(site.law().rules().values(), Rule::place).keySet()) {
            area(sheet, file);
          }
        });
    sheet.section("_rule", "How to read a rule", () -> rule(sheet));
    sheet.section("_limits", "What this book leaves out", () -> limits(sheet));
    sheet.section(
        "_licence",
        "Licence and version",
        () -> {
          sheet.paragraph(
              "The law and the cases are licensed under the Creative Commons Attribution 4.0 International licence (CC BY 4.0). Attribution: the Opinio authors.");
          sheet.paragraph(
              "This book was written from the state of the law with the digest "
                  + site.law().digest()
                  + ". The same law gives the same book.");
        });
    return sheet;
  }

  private void contents(Sheet sheet, long unchecked) {
    Law law = site.law();
    sheet.html().open("ul", "class", "links");
    entry(sheet, Site.RULES, law.rules().size() + " rules and definitions, by area");
    entry(
        sheet,
        Site.QUESTIONS,
        law.questions().size() + " questions on which readings differ, with who holds what");
    entry(sheet, Site.FACTS, law.facts().size() + " facts that can be established about a case");
    entry(
        sheet,
        Site.HOLDERS,
        law.holders().size() + " States, organisations and groups of experts, and what they said");
    entry(sheet, Site.TREATIES, law.treaties().size() + " treaties, and which States are bound");
    entry(sheet, Site.CASES, site.cases().size() + " worked cases with published conclusions");
    entry(sheet, Site.SOURCES, site.allSources().size() + " sources and documents");
    entry(
        sheet,
        Site.UNCHECKED,
        Say.count(unchecked, "pinpoint that nobody has", "pinpoints that nobody has")
            + " checked against the text yet, each marked ?");
    entry(sheet, Site.A_TO_Z, "everything by name");
    entry(sheet, Site.GUIDE, "the terms, the marks, and how a rule is built");
    sheet.html().close();
  }

  private static void entry(Sheet sheet, Ref ref, String words) {
    sheet.html().open("li");
    sheet.link(ref);
    sheet.html().text(": " + words + ".").close();
  }

  private void area(Sheet sheet, String file) {
    Ref ref = site.area(Site.RULES, file);
    sheet.html().open("h3");
    sheet.link(ref);
    sheet.html().close();
    sheet.links(
        site.law().rules().values().stream()
            .filter(r -> r.place().file().equals(file))
            .filter(r -> site.root(r).id().equals(r.id()))
            .sorted(Comparator.comparing(Rule::place))
            .map(r -> site.at(r.id()))
            .toList());
  }

  private static void rule(Sheet sheet) {
    sheet.paragraph(
        "The first line says what kind of rule it is and who owes what to whom. The text says what the rule is, on what authority, and where readings part. The elements say exactly when it is met: lists in lists, each headed by how many of its items must be met.");
    sheet.paragraph(
        "Where the law is read differently, an element stands under “On the reading that …”: it counts on that reading and falls away on others. The link leads to the question, with who holds which reading. An element marked as a judgement is never computed: a named person must make it and say why.");
    sheet
        .html()
        .open("p")
        .text(
            "Each number leads to a footnote with the authority. A question mark after a pinpoint says that nobody has checked it against the text yet. All terms are explained in ");
    sheet.link(Site.GUIDE.titled("how to read this book"));
    sheet.html().text(", and those that a page uses at its foot.").close();
  }

  private static void limits(Sheet sheet) {
    sheet.paragraph(
        "This book is an aid to legal judgement and no substitute for it. It states public international law on operations between States, and little of the law of any one State. Where States read the law differently it takes no side, counts no heads and ranks nobody. That no view of a State is recorded is neither consent nor objection, and views were recorded only as far as we could find them.");
    sheet.html().open("p").text("What each rule leaves out stands on its page, and together in ");
    sheet.link(Site.LEFT_OUT.titled("what the pages leave out"));
    sheet.html().text(".").close();
  }

  /** The terms and marks. */
  Sheet guide() {
    Sheet sheet = new Sheet(site, Site.GUIDE);
    sheet
        .lead()
        .element(
            "p",
            "For a lawyer who opens this book for the first time. Each page explains the terms that it uses at its foot; here they all are.",
            "class",
            "lead");
    sheet.section("_rule", "How to read a rule", () -> rule(sheet));
    terms(
        sheet,
        "_kinds",
        "Kinds of rule",
        List.of(
            Term.OBLIGATION,
            Term.PERMISSION,
            Term.DEFINITION,
            Term.VOLUNTARY_NORM,
            Term.PROCEDURE));
    terms(
        sheet,
        "_in-elements",
        "Words that head lists of elements",
        List.of(
            Term.ALL,
            Term.SHOWN,
            Term.UNLESS_SHOWN,
            Term.GROUNDS,
            Term.GUARD,
            Term.RUNG,
            Term.NOT_MODELLED));
    sheet.section("_questions", "Questions and readings", () -> questions(sheet));
    sheet.section("_stances", "What a holder does with a reading", () -> stances(sheet));
    terms(
        sheet,
        "_views",
        "Recorded views",
        List.of(
            Term.OWN_WORDS, Term.IMPLIED, Term.CONFIDENCE, Term.NO_VIEW, Term.GROUP, Term.EXPERTS));
    terms(
        sheet,
        "_facts",
        "Facts and cases",
        List.of(Term.JUDGEMENT, Term.ASSUMED, Term.VERDICT, Term.STRENGTH));
    terms(sheet, "_sources", "Sources", List.of(Term.UNCHECKED, Term.REPORTED));
    return sheet;
  }

  private static void terms(Sheet sheet, String anchor, String heading, List<Term> terms) {
    sheet.section(
        anchor,
        heading,
        () -> {
          sheet.html().open("dl", "class", "terms");
          terms.forEach(t -> term(sheet, t.anchor(), t.words(), t.meaning()));
          sheet.html().close();
        });
  }

  private static void term(Sheet sheet, String anchor, String words, String meaning) {
    sheet.html().open("div").element("dt", words, "id", anchor).element("dd", meaning).close();
  }

  private static void questions(Sheet sheet) {
    Html html = sheet.html();
    html.open("dl", "class", "terms");
    term(sheet, "_question", "Question", "A point on which the law is read differently.");
    term(sheet, "_reading", "Reading", "One answer to a question.");
    term(sheet, "_contested", "Contested", "Readings differ, and no line prevails.");
    term(sheet, "_leaning", "Leaning", "Readings differ, and one is more widely shared.");
    term(
        sheet,
        "_near-settled",
        "Near-settled",
        "One reading counts as general law; others are computed only for holders who said so.");
    term(
        sheet,
        Term.ONLY_WHERE_SAID.anchor(),
        Term.ONLY_WHERE_SAID.words(),
        Term.ONLY_WHERE_SAID.meaning());
    html.close();
  }

  private static void stances(Sheet sheet) {
    Html html = sheet.html();
    html.open("dl", "class", "terms");
    term(
        sheet,
        "_holds",
        "Holds",
        "It has taken this reading. Where readings can be held together, it may hold several; otherwise “holds this or another” says that its words leave only these.");
    term(sheet, "_rejects", "Rejects", "It has ruled this reading out.");
    term(
        sheet,
        "_leaves-open",
        "Leaves open",
        "It has said that it leaves the point open. That is its own choice, and not silence.");
    term(sheet, "_could-mean", "Could mean this", "Its words fit this reading, and others too.");
    html.close();
  }

  /** Everything by name. */
  Sheet index() {
    Sheet sheet = new Sheet(site, Site.A_TO_Z);
    sheet
        .lead()
        .element(
            "p", "Rules, questions, facts, holders, treaties and cases by name.", "class", "lead");
    record Entry(String name, String kind, Ref ref) {}
    Map<String, List<Entry>> letters = new TreeMap<>();
    TreeSet<Entry> all =
        new TreeSet<>(
            Comparator.comparing((Entry e) -> e.name().toLowerCase(Locale.ROOT))
                .thenComparing(Entry::kind)
                .thenComparing(e -> e.ref().page())
                .thenComparing(e -> e.ref().anchor()));
    Law law = site.law();
    law.rules().forEach((id, r) -> all.add(new Entry(r.heading(), "rule " + id, site.at(id))));
    law.questions().forEach((id, q) -> all.add(new Entry(q.heading(), "question", site.at(id))));
    for (Fact fact : law.facts().values()) {
      String group = site.at(fact.group()).title();
      all.add(new Entry(fact.heading(), "fact; " + group, site.at(fact.id())));
    }
    law.holders().forEach((id, h) -> all.add(new Entry(h.name(), Say.of(h.kind()), site.at(id))));
    law.treaties().forEach((id, t) -> all.add(new Entry(t.name(), "treaty", site.at(id))));
    site.cases().forEach(c -> all.add(new Entry(c.title(), "case", site.of(c))));
    for (Entry entry : all) {
      letters.computeIfAbsent(letter(entry.name()), l -> new ArrayList<>()).add(entry);
    }
    letters.forEach((letter, entries) ->
        sheet.section(
            "_letter-" + PageNames.anchor(letter),
            letter,
            () -> {
              sheet.html().open("ul", "class", "links");
              for (Entry entry : entries) {
                sheet.html().open("li");
                sheet.link(entry.ref().titled(entry.name()));
                sheet.html().text(" ").element("span", "(" + entry.kind() + ")", "class", "label");
                sheet.html().close();
              }
              sheet.html().close();
            }));
    return sheet;
  }

  private static String letter(String name) {
    String plain = Normalizer.normalize(name, Normalizer.Form.NFD).toUpperCase(Locale.ROOT);
    return plain.isEmpty() || plain.charAt(0) < 'A' || plain.charAt(0) > 'Z'
        ? "Other"
        : plain.substring(0, 1);
  }

  /** What the rules leave out, and the elements that no page states. */
  Sheet leftOut() {
    Sheet sheet = new Sheet(site, Site.LEFT_OUT);
    sheet
        .lead()
        .element(
            "p",
            "What the pages of the rules say that they leave out, in one place.",
            "class",
            "lead");
    for (Map.Entry<String, List<Rule>> area :
        site.byPage(site.law().rules().values(), Rule::place).entrySet()) {
      List<Rule> rules = area.getValue().stream().filter(r -> !r.notModelled().isEmpty()).toList();
      if (!rules.isEmpty()) {
        Ref ref = site.area(Site.RULES, area.getKey());
        sheet.section(ref.anchor(), ref.title(), () -> rules.forEach(r -> leftOut(sheet, r)));
      }
    }
    Map<String, Set<String>> unstated = uses.notModelled();
    if (!unstated.isEmpty()) {
      sheet.explain(Term.NOT_MODELLED);
      sheet.section(
          "_elements",
          "Elements that no page states yet",
          () -> {
            sheet.html().open("ul", "class", "links");
            unstated.forEach((id, rules) -> {
              sheet.html().open("li").text(id + ": in ");
              sheet.inline(sheet.html(), uses.refs(rules), "; ");
              List<Ref> in = cases.of(id).stream().map(CaseUses.Use::subject).toList();
              if (!in.isEmpty()) {
                sheet.html().text("; taken as given or expected in ");
                sheet.inline(sheet.html(), in, "; ");
              }
              sheet.html().text(".").close();
            });
            sheet.html().close();
          });
    }
    return sheet;
  }

  private void leftOut(Sheet sheet, Rule rule) {
    sheet.html().open("h3");
    sheet.link(site.at(rule.id()));
    sheet.html().close();
    rule.notModelled()
        .forEach(p -> {
          sheet.html().open("p");
          sheet.pieces(paragraphs.under(rule.place(), p.words(), p.citations()));
          sheet.html().close();
        });
  }

  /** The page on which results of a search appear. */
  Sheet search() {
    Sheet sheet = new Sheet(site, Site.SEARCH);
    sheet
        .lead()
        .element("p", "Finds pages by their words. Nothing leaves this computer.", "class", "lead");
    sheet.html().open("noscript").open("p");
    sheet.html().text("Searching needs JavaScript, which is switched off here. ");
    sheet.link(Site.A_TO_Z.titled("The index from A to Z"));
    sheet.html().text(" lists everything by name, without it.").close().close();
    sheet.html().element("p", "", "id", "_found", "role", "status");
    sheet.html().element("ol", "", "id", "_results", "class", "results");
    return sheet;
  }
}
