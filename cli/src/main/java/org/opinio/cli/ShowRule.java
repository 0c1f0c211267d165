// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.cli;

import java.util.ArrayList;
import java.util.List;
import org.opinio.documents.report.Block;
import org.opinio.documents.report.Report;
import org.opinio.documents.report.Text;
import org.opinio.law.Passage;
import org.opinio.law.Role;
import org.opinio.law.Rule;

/** Shows a rule. */
final class ShowRule {

  private final ShowPage page;

  ShowRule(ShowPage page) {
    this.page = page;
  }

  Report of(Rule rule) {
    List<Block> prose = new ArrayList<>();
    rule.prose().forEach(p -> prose.add(ShowPage.line(page.notes().of(p))));
    if (!rule.authority().isEmpty()) {
      prose.add(
          ShowPage.line(page.notes().of("Authority for the rule as a whole.", rule.authority())));
    }
    page.section("What it says", prose);
    if (rule.isComputed()) {
      page.section(
          "Elements", List.of(new Block.Tree(new Elements(page.notes()).nodes(rule.elements()))));
    }
    page.section("Not modelled", lines(rule.notModelled()));
    page.section("Steps", numbered(rule.steps()));
    page.section("Documents needed", lines(rule.documents()));
    page.section("Advice", lines(rule.advice()));
    page.points("Turns on or bears on these questions", questions(rule));
    page.points("Supposes", rule.supposes().stream().map(this::oneOf).toList());
    page.points("Leads to", rule.leadsTo().stream().map(this::named).toList());
    page.points("Used by", page.rulesThatUse(rule.id()));
    page.points("Cases", page.uses().cases(rule.id()));
    return page.report(
        rule.id() + " " + rule.heading(), List.of(Text.of(kind(rule))), rule.place());
  }

  private List<Block> numbered(List<Passage> passages) {
    List<Block> lines = new ArrayList<>();
    for (Passage p : passages) {
      String words = (lines.size() + 1) + ". " + Words.capital(p.words());
      lines.add(ShowPage.line(page.notes().of(new Passage(words, p.citations()))));
    }
    return lines;
  }

  private List<Block> lines(List<Passage> passages) {
    List<Block> lines = new ArrayList<>();
    for (Passage p : passages) {
      Passage capital = new Passage(Words.capital(p.words()), p.citations());
      lines.add(ShowPage.line(page.notes().of(capital)));
    }
    return lines;
  }

  private List<String> questions(Rule rule) {
    return page.law().questions().values().stream()
        .filter(q ->
            rule.bearsOn().contains(q.id())
                || page.rulesThatUse(q.id()).stream().anyMatch(u -> u.startsWith(rule.id() + " ")))
        .map(q -> q.id() + ": " + q.heading())
        .toList();
  }

  private String oneOf(List<String> ids) {
    return String.join(", or ", ids.stream().map(this::named).toList());
  }

  private String named(String id) {
    Rule rule = page.law().rules().get(id);
    return rule == null ? id : id + " " + rule.heading();
  }

  private static String kind(Rule rule) {
    String words = Words.of(rule.kind()).replace('-', ' ');
    return Words.capital(words)
        + (rule.owedBy() == Role.NOBODY ? "" : " of " + rule.owedBy().words())
        + (rule.owedTo() == Role.NOBODY ? "" : " towards " + rule.owedTo().words())
        + (rule.isComputed() ? "." : ". It has no result of its own.");
  }
}
