// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.documents.book;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import org.opinio.law.Passage;
import org.opinio.law.Rule;

/** Writes the pages of the rules: one for each, with the definitions that stand under it. */
final class RulePages {

  private final Site site;
  private final Uses uses;
  private final Paragraphs paragraphs;
  private final CaseUses cases;

  RulePages(Site site, Uses uses, Paragraphs paragraphs, CaseUses cases) {
    this.site = site;
    this.uses = uses;
    this.paragraphs = paragraphs;
    this.cases = cases;
  }

  /** The list of rules by area. */
  Sheet index() {
    return new AreaIndex(site, paragraphs)
        .of(
            Site.RULES,
            "Each rule says when an obligation is breached, when something is permitted, or what to do, with the elements that must be met and the authority for each.",
            site.byPage(site.law().rules().values(), Rule::place),
            this::entry);
  }

  /** A definition is found on the page of the rule under which it stands. */
  private void entry(Sheet sheet, Rule rule) {
    if (site.root(rule).id().equals(rule.id())) {
      AreaIndex.entry(sheet, site.at(rule.id()), Say.term(rule.kind()).words());
    }
  }

  /** The page of a rule at the highest level. */
  Sheet page(Rule rule) {
    Sheet sheet = new Sheet(site, site.at(rule.id()));
    sheet.explain(Say.term(rule.kind()));
    sheet.lead().open("p", "class", "kind").text(Say.kind(rule) + ". ");
    sheet.lead().text("Area: ");
    sheet.link(sheet.lead(), site.area(Site.RULES, rule.place().file()));
    sheet.lead().text(rule.isComputed() ? "." : ". It has no result of its own.").close();
    sheet.section("_says", "What it says", () -> says(sheet, rule));
    if (rule.isComputed()) {
      sheet.section("_elements", "Elements", () -> elements(sheet, rule));
    }
    passages(sheet, "_steps", "Steps", rule, rule.steps(), "ol");
    passages(sheet, "_documents", "Documents that must be in hand", rule, rule.documents(), "ul");
    below(rule)
        .forEach(r -> sheet.section(PageNames.anchor(r.id()), title(r), () -> inside(sheet, r)));
    passages(sheet, "_left-out", "What this page leaves out", rule, rule.notModelled(), "p");
    passages(sheet, "_advice", "Advice", rule, rule.advice(), "p");
    questions(sheet, rule);
    List<Ref> supposed =
        uses.refs(rule.supposes().stream().flatMap(List::stream).distinct().toList());
    if (!supposed.isEmpty()) {
      sheet.section("_supposes", "What it supposes", () -> sheet.links(supposed));
    }
    List<Ref> leads = uses.refs(rule.leadsTo());
    if (!leads.isEmpty()) {
      sheet.section("_leads", "Rules to look at next", () -> sheet.links(leads));
    }
    used(sheet, rule);
    return sheet;
  }

  private static String title(Rule rule) {
    return rule.id() + " " + rule.heading();
  }

  /** The rules that stand under the heading of this one, at any depth, in page order. */
  private List<Rule> below(Rule rule) {
    return site.law().rules().values().stream()
        .filter(r -> !r.id().equals(rule.id()) && site.root(r).id().equals(rule.id()))
        .sorted(Comparator.comparing(Rule::place))
        .toList();
  }

  private void says(Sheet sheet, Rule rule) {
    rule.prose().forEach(p -> paragraph(sheet, rule, p));
    if (!rule.authority().isEmpty()) {
      sheet.html().open("p").element("strong", "Authority").text(" for the rule as a whole");
      sheet.html().text(".");
      sheet.cite(rule.authority());
      sheet.html().close();
    }
  }

  private void paragraph(Sheet sheet, Rule rule, Passage passage) {
    sheet.html().open("p");
    sheet.pieces(paragraphs.under(rule.place(), passage.words(), passage.citations()));
    sheet.html().close();
  }

  private void elements(Sheet sheet, Rule rule) {
    sheet.paragraph(
        rule.elements().size() == 1
            ? "It is met where this is so:"
            : "It is met where each of these is so:");
    new Elements(sheet, paragraphs).write(rule.elements());
  }

  /** A definition that stands under the rule. */
  private void inside(Sheet sheet, Rule rule) {
    sheet.explain(Say.term(rule.kind()));
    String kind = Say.kind(rule);
    if (rule.prose().stream().noneMatch(p -> p.words().startsWith(kind))) {
      sheet.html().element("p", kind + ".", "class", "kind");
    }
    says(sheet, rule);
    String anchor = PageNames.anchor(rule.id());
    if (rule.isComputed()) {
      elements(sheet, rule);
    }
    listed(sheet, anchor + "_steps", "Steps", rule, rule.steps(), "ol");
    listed(sheet, anchor + "_documents", "Documents", rule, rule.documents(), "ul");
    listed(sheet, anchor + "_left-out", "What it leaves out", rule, rule.notModelled(), "p");
    listed(sheet, anchor + "_advice", "Advice", rule, rule.advice(), "p");
    List<Ref> bearing = uses.refs(rule.bearsOn());
    if (!bearing.isEmpty()) {
      sheet.part(anchor + "_bears", "Questions that bear on it", () -> sheet.links(bearing));
    }
    List<Ref> supposed =
        uses.refs(rule.supposes().stream().flatMap(List::stream).distinct().toList());
    if (!supposed.isEmpty()) {
      sheet.part(anchor + "_supposes", "What it supposes", () -> sheet.links(supposed));
    }
    List<Ref> leads = uses.refs(rule.leadsTo());
    if (!leads.isEmpty()) {
      sheet.part(anchor + "_leads", "Rules to look at next", () -> sheet.links(leads));
    }
    List<Ref> from = usedBy(rule);
    if (!from.isEmpty()) {
      sheet.part(anchor + "_used", "Used by", () -> sheet.links(from));
    }
    List<CaseUses.Use> inCases = cases.of(rule.id());
    if (!inCases.isEmpty()) {
      sheet.part(anchor + "_cases", "In cases", () -> CaseUses.write(sheet, inCases));
    }
  }

  private void listed(
      Sheet sheet, String anchor, String heading, Rule rule, List<Passage> passages, String tag) {
    if (!passages.isEmpty()) {
      sheet.part(anchor, heading, () -> list(sheet, rule, passages, tag));
    }
  }

  private void passages(
      Sheet sheet, String anchor, String heading, Rule rule, List<Passage> passages, String tag) {
    if (!passages.isEmpty()) {
      sheet.section(anchor, heading, () -> list(sheet, rule, passages, tag));
    }
  }

  private void list(Sheet sheet, Rule rule, List<Passage> passages, String tag) {
    if (tag.equals("p")) {
      passages.forEach(p -> paragraph(sheet, rule, p));
      return;
    }
    sheet.html().open(tag);
    for (Passage passage : passages) {
      sheet.html().open("li");
      sheet.pieces(paragraphs.under(rule.place(), passage.words(), passage.citations()));
      sheet.html().close();
    }
    sheet.html().close();
  }

  private void questions(Sheet sheet, Rule rule) {
    List<Ref> turns =
        site.law().questions().keySet().stream()
            .filter(q -> uses.elementOf(q).contains(rule.id()))
            .map(site::at)
            .toList();
    List<Ref> bears = uses.refs(rule.bearsOn());
    if (turns.isEmpty() && bears.isEmpty()) {
      return;
    }
    sheet.section(
        "_questions",
        "Questions on which the law is read differently",
        () -> {
          if (!turns.isEmpty()) {
            sheet.paragraph("Its elements turn on:");
            sheet.links(turns);
          }
          if (!bears.isEmpty()) {
            sheet.paragraph("These bear on its use:");
            sheet.links(bears);
          }
        });
  }

  private List<Ref> usedBy(Rule rule) {
    TreeSet<String> from = new TreeSet<>(ById.ORDER);
    from.addAll(uses.elementOf(rule.id()));
    from.addAll(uses.leadingTo(rule.id()));
    from.addAll(uses.mentioning(rule.id(), List.of()));
    return uses.refs(from);
  }

  private void used(Sheet sheet, Rule rule) {
    List<Ref> elementOf = uses.refs(uses.elementOf(rule.id()));
    List<Ref> leading = uses.refs(uses.leadingTo(rule.id()));
    List<String> known = new ArrayList<>(uses.elementOf(rule.id()));
    known.addAll(uses.leadingTo(rule.id()));
    List<Ref> mentioning = uses.refs(uses.mentioning(rule.id(), known));
    if (!elementOf.isEmpty() || !leading.isEmpty() || !mentioning.isEmpty()) {
      sheet.section(
          "_used",
          "What uses this rule",
          () -> {
            group(sheet, "It is an element of:", elementOf);
            group(sheet, "These lead to it:", leading);
            group(sheet, "These refer to it:", mentioning);
          });
    }
    cases.section(sheet, rule.id());
  }

  static void group(Sheet sheet, String lead, List<Ref> refs) {
    if (!refs.isEmpty()) {
      sheet.paragraph(lead);
      sheet.links(refs);
    }
  }
}
