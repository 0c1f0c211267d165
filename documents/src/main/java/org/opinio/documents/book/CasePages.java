// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.documents.book;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.opinio.cases.Campaign;
import org.opinio.cases.Case;
import org.opinio.cases.Evidence;
import org.opinio.cases.Expectation;
import org.opinio.cases.NotExpressible;
import org.opinio.cases.Operation;
import org.opinio.cases.Reliance;
import org.opinio.cases.Response;
import org.opinio.cases.StatedFact;
import org.opinio.cases.Stipulation;
import org.opinio.law.Fact;
import org.opinio.law.Question;

/** Writes the pages of the cases: what is stated, and what published sources conclude. */
final class CasePages {

  private final Site site;
  private int tables;

  CasePages(Site site) {
    this.site = site;
  }

  Sheet index() {
    Sheet sheet = new Sheet(site, Site.CASES);
    sheet
        .lead()
        .element(
            "p",
            "Worked cases, real and invented: the facts as published sources state them, and what those sources conclude. That a State is alleged to be responsible is no finding.",
            "class",
            "lead");
    if (site.cases().isEmpty()) {
      sheet.paragraph("No case stands beside the law.");
      return sheet;
    }
    sheet.html().open("ul", "class", "links");
    for (Case subject : site.cases()) {
      sheet.html().open("li");
      sheet.link(site.of(subject));
      if (!subject.date().isEmpty() && !subject.title().contains(subject.date())) {
        sheet.html().text(" ").element("span", "(" + subject.date() + ")", "class", "label");
      }
      sheet.html().close();
    }
    sheet.html().close();
    return sheet;
  }

  Sheet page(Case subject) {
    tables = 0;
    Sheet sheet = new Sheet(site, site.of(subject));
    sheet.lead().open("p", "class", "kind").text("A worked case.");
    sheet.lead().text(subject.date().isEmpty() ? "" : " Date: " + subject.date() + ".");
    sheet.lead().text(" That a State is alleged to be responsible is no finding.").close();
    sheet.section("_what", "What happened", () -> what(sheet, subject));
    sheet.section("_acts", "Acts and parties", () -> acts(sheet, subject));
    sheet.section("_facts", "Facts stated", () -> facts(sheet, subject));
    if (!subject.evidence().isEmpty()) {
      sheet.section("_evidence", "Evidence", () -> evidence(sheet, subject));
    }
    if (!subject.assumed().isEmpty()) {
      sheet.section("_assumed", "Assumed beyond the sources", () -> assumed(sheet, subject));
    }
    stipulated(sheet, subject);
    if (!subject.reliances().isEmpty()) {
      sheet.section("_reliances", "Readings that parties rely on", () -> reliances(sheet, subject));
    }
    if (!subject.expected().isEmpty()) {
      sheet.section("_expected", "Published conclusions", () -> expected(sheet, subject));
    }
    if (!subject.notExpressible().isEmpty()) {
      sheet.section(
          "_not-expressible",
          "Conclusions that the rules cannot express yet",
          () -> notExpressible(sheet, subject));
    }
    if (!subject.notes().isEmpty()) {
      sheet.section("_remarks", "Remarks", () -> subject.notes().forEach(sheet::paragraph));
    }
    return sheet;
  }

  private void what(Sheet sheet, Case subject) {
    sheet.html().open("p").text(Say.sentence(subject.summary().strip()));
    sheet.cite(subject.sources());
    sheet.html().close();
  }

  private void acts(Sheet sheet, Case subject) {
    Html html = sheet.html();
    html.open("ul");
    for (Operation o : subject.operations().values()) {
      html.open("li").element("strong", CaseFacts.titled("Operation", o.id(), o.title()));
      html.text(". ");
      List<String> roles = new ArrayList<>();
      role(roles, "alleged against ", subject, o.acting());
      role(roles, "protected: ", subject, o.target());
      role(roles, "third States: ", subject, o.third());
      role(roles, "persons: ", subject, o.persons());
      role(roles, "host: ", subject, states(o.hosts()));
      role(roles, "jurisdiction claimed by ", subject, states(o.claimants()));
      html.text(Say.capital(String.join("; ", roles)));
      html.text(o.by().isEmpty() ? "" : "; carried out by: " + subject.nameOf(o.by()));
      html.text(o.date().isEmpty() ? "." : "; " + o.date() + ".").close();
    }
    for (Campaign c : subject.campaigns().values()) {
      html.open("li").element("strong", CaseFacts.titled("Campaign", c.id(), c.title()));
      html.text(". Assessed as one act: operations " + Say.list(c.operations(), "and") + ".");
      html.close();
    }
    for (Response r : subject.responses().values()) {
      html.open("li").element("strong", CaseFacts.titled("Response", r.id(), r.title()));
      html.text(". Taken by " + subject.nameOf(r.taker()));
      html.text(" against " + subject.nameOf(r.against()) + ", in answer to " + r.to());
      html.text(r.by().isEmpty() ? "" : "; carried out by the operation " + r.by());
      if (!r.ground().isEmpty()) {
        html.text("; relying on the breach of ");
        rule(sheet, r.ground());
      }
      html.text(r.date().isEmpty() ? "." : "; " + r.date() + ".").close();
    }
    html.close();
  }

  private static void role(List<String> roles, String role, Case subject, List<String> codes) {
    if (!codes.isEmpty()) {
      roles.add(role + names(subject, codes));
    }
  }

  private static List<String> states(List<Operation.Party> parties) {
    return parties.stream().map(Operation.Party::state).toList();
  }

  private static String names(Case subject, List<String> codes) {
    return Say.list(codes.stream().map(subject::nameOf).toList(), "and");
  }

  private void rule(Sheet sheet, String id) {
    Optional<Ref> ref = site.ref(id);
    ref.ifPresentOrElse(sheet::link, () -> sheet.html().text(id));
  }

  private void facts(Sheet sheet, Case subject) {
    sheet.paragraph("What is not listed is unknown.");
    for (CaseFacts part : CaseFacts.of(subject)) {
      if (!part.facts().isEmpty()) {
        table(sheet, subject, part);
      }
    }
  }

  private void table(Sheet sheet, Case subject, CaseFacts part) {
    Html html = sheet.html();
    String id = "_t" + ++tables;
    html.open("div", "class", "scroll", "role", "region", "tabindex", "0", "aria-labelledby", id);
    html.open("table");
    html.open("caption", "id", id).element("span", part.title()).close();
    html.open("thead").open("tr");
    for (String column : List.of("Fact", "Value", "Source", "Judged by, and reasons")) {
      html.element("th", column, "scope", "col");
    }
    html.close().close();
    html.open("tbody");
    for (StatedFact stated : part.facts().values()) {
      html.open("tr").open("th", "scope", "row");
      fact(sheet, stated.fact());
      html.close();
      html.element("td", CaseFacts.value(site.law(), subject, stated) + more(stated));
      html.open("td");
      SourceWords.write(sheet, stated.source());
      if (!stated.evidence().isEmpty()) {
        html.text((stated.source().isEmpty() ? "" : "; ") + "evidence: ");
        html.text(String.join(", ", stated.evidence()));
      }
      html.close();
      html.element("td", judged(stated));
      html.close();
    }
    html.close().close().close();
  }

  private void fact(Sheet sheet, String id) {
    Fact fact = site.law().facts().get(id);
    if (fact != null && fact.evaluative()) {
      sheet.explain(Term.JUDGEMENT);
    }
    site.ref(id).ifPresentOrElse(sheet::link, () -> sheet.html().text(id));
  }

  private static String more(StatedFact stated) {
    List<String> more = new ArrayList<>();
    if (!stated.proved().isEmpty()) {
      more.add("proved to: " + String.join(", ", stated.proved()));
    }
    if (!stated.probability().isEmpty()) {
      more.add("probability: " + stated.probability());
    }
    if (!stated.marking().isEmpty()) {
      more.add("marking: " + stated.marking());
    }
    return more.isEmpty() ? "" : " (" + String.join("; ", more) + ")";
  }

  private static String judged(StatedFact stated) {
    return stated.assessor().isEmpty()
        ? stated.reasons()
        : stated.assessor() + (stated.reasons().isEmpty() ? "" : ": " + stated.reasons());
  }

  private static void evidence(Sheet sheet, Case subject) {
    sheet.html().open("ul");
    for (Evidence e : subject.evidence().values()) {
      List<String> words = new ArrayList<>(List.of(e.id() + ": " + e.title()));
      if (!e.track().isEmpty()) {
        words.add(e.track());
      }
      if (!e.reliability().isEmpty() || !e.credibility().isEmpty()) {
        words.add("graded " + e.reliability() + e.credibility());
      }
      if (!e.date().isEmpty()) {
        words.add(e.date());
      }
      if (!e.marking().isEmpty()) {
        words.add("marking " + e.marking());
      }
      sheet.html().element("li", String.join("; ", words) + ".");
    }
    sheet.html().close();
  }

  private void assumed(Sheet sheet, Case subject) {
    sheet.explain(Term.ASSUMED);
    sheet.html().open("ul");
    subject
        .assumed()
        .forEach(a -> {
          sheet.html().open("li");
          fact(sheet, a.fact());
          sheet.html().text(a.unit().isEmpty() ? "" : " (" + a.unit() + ")");
          sheet.html().text(": " + Say.sentence(a.reason())).close();
        });
    sheet.html().close();
  }

  private void stipulated(Sheet sheet, Case subject) {
    record Given(String where, Stipulation what) {}
    List<Given> given = new ArrayList<>();
    subject.stipulated().values().forEach(s -> given.add(new Given("", s)));
    CaseFacts.of(subject)
        .forEach(p -> p.stipulated().values().forEach(s -> given.add(new Given(p.title(), s))));
    if (given.isEmpty()) {
      return;
    }
    sheet.section(
        "_given",
        "Taken as given",
        () -> {
          sheet.html().open("ul");
          for (Given one : given) {
            sheet.html().open("li");
            rule(sheet, one.what().rule());
            sheet.html().text(one.what().met() ? ": met" : ": not met");
            sheet.html().text(one.where().isEmpty() ? "." : " (" + one.where() + ").").close();
          }
          sheet.html().close();
        });
  }

  private void reliances(Sheet sheet, Case subject) {
    sheet.html().open("ul");
    for (Reliance r : subject.reliances()) {
      sheet.html().open("li").text(subject.nameOf(r.state()) + ": ");
      reading(sheet, r.question(), List.of(r.option()));
      sheet.html().text(r.source().isEmpty() ? "" : " ");
      SourceWords.write(sheet, r.source());
      sheet.html().text(".").close();
    }
    sheet.html().close();
  }

  private void reading(Sheet sheet, String id, List<String> options) {
    Question question = site.law().questions().get(id);
    if (question == null) {
      sheet.html().text(id + " = " + String.join(" + ", options));
      return;
    }
    for (int i = 0; i < options.size(); i++) {
      String option = options.get(i);
      sheet.html().text(i == 0 ? "" : " and ");
      String words = question.option(option).map(o -> o.heading()).orElse(option);
      Ref ref = site.ref(id + "=" + option).orElseGet(() -> site.at(id));
      sheet.link(ref.titled("‘" + words + "’"));
    }
  }

  private void expected(Sheet sheet, Case subject) {
    sheet.explain(Term.VERDICT);
    sheet.explain(Term.STRENGTH);
    sheet.paragraph(
        "What published sources conclude, coded so that it can be compared with what the rules of this book come to.");
    sheet.html().open("ol", "class", "expected");
    subject.expected().forEach(e -> expected(sheet, subject, e));
    sheet.html().close();
  }

  private void expected(Sheet sheet, Case subject, Expectation e) {
    Html html = sheet.html();
    html.open("li");
    rule(sheet, e.rule());
    html.text(e.situation().isEmpty() ? "" : ", in " + e.situation());
    html.text(e.against().isEmpty() ? "" : ", against " + subject.nameOf(e.against()));
    html.text(": ").element("strong", Say.of(e.verdict()));
    if (!e.position().isEmpty()) {
      html.text(e.position().equals("every") ? ", for every holder" : ", for ");
      if (!e.position().equals("every")) {
        rule(sheet, e.position());
      }
    }
    if (!e.given().isEmpty()) {
      html.text(", on the reading ");
      boolean first = true;
      for (Map.Entry<String, List<String>> given : e.given().entrySet()) {
        html.text(first ? "" : "; ");
        reading(sheet, given.getKey(), given.getValue());
        first = false;
      }
    }
    turns(sheet, ". Turns on ", e.turnsOn());
    turns(sheet, ". Does not turn on ", e.notTurnsOn());
    html.text(". How firmly the source says so: " + Say.of(e.strength()) + ". Source: ");
    SourceWords.write(sheet, e.source());
    html.text(".");
    html.text(e.note().isEmpty() ? "" : " " + Say.sentence(e.note()));
    html.close();
  }

  private static void notExpressible(Sheet sheet, Case subject) {
    sheet.html().open("ul");
    for (NotExpressible one : subject.notExpressible()) {
      sheet.html().open("li").text(Say.sentence(Say.capital(one.conclusion())));
      sheet.html().text(" Area: " + Say.sentence(one.area()));
      sheet.html().text(" What is lacking: " + Say.sentence(one.reason()));
      sheet.html().text(" How firmly the source says so: " + Say.of(one.strength()) + ". Source: ");
      SourceWords.write(sheet, one.source());
      sheet.html().text(".").close();
    }
    sheet.html().close();
  }

  private void turns(Sheet sheet, String lead, List<String> ids) {
    if (!ids.isEmpty()) {
      sheet.html().text(lead);
      sheet.inline(sheet.html(), uses(ids), "; ");
    }
  }

  private List<Ref> uses(List<String> ids) {
    return ids.stream().flatMap(id -> site.ref(id).stream()).toList();
  }
}
