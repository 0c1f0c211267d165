// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.documents.book;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.opinio.law.Holder;
import org.opinio.law.Passage;
import org.opinio.law.Treaty;

/** Writes the pages of the treaties: which States are bound, and since when. */
final class TreatyPages {

  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK);

  private final Site site;
  private final Uses uses;
  private final Paragraphs paragraphs;

  TreatyPages(Site site, Uses uses, Paragraphs paragraphs) {
    this.site = site;
    this.uses = uses;
    this.paragraphs = paragraphs;
  }

  /** The list of treaties. */
  Sheet index() {
    Sheet sheet = new Sheet(site, Site.TREATIES);
    sheet
        .lead()
        .element(
            "p",
            "Treaties on which a rule may turn, and which States are bound by them since when, as far as the record says.",
            "class",
            "lead");
    if (site.law().treaties().isEmpty()) {
      sheet.paragraph("No status of a treaty is recorded.");
      return sheet;
    }
    sheet.links(
        site.law().treaties().values().stream()
            .sorted(Comparator.comparing(Treaty::name).thenComparing(Treaty::id))
            .map(t -> site.at(t.id()))
            .toList());
    return sheet;
  }

  Sheet page(Treaty treaty) {
    Sheet sheet = new Sheet(site, site.at(treaty.id()));
    sheet.lead().open("p", "class", "kind").text("The status of a treaty. ");
    sheet.lead().element("span", treaty.id(), "class", "id").close();
    for (Passage passage : treaty.about()) {
      sheet.html().open("p");
      sheet.pieces(paragraphs.under(treaty.place(), passage.words(), passage.citations()));
      sheet.html().close();
    }
    sheet
        .html()
        .open("p")
        .text(
            treaty
                .inForce()
                .map(day -> "In force since " + DAY.format(day) + ". ")
                .orElse("Not in force. "))
        .text("Status as of " + DAY.format(treaty.asOf()) + ".");
    sheet.cite(treaty.source());
    sheet.html().close();
    sheet.paragraph(
        treaty.complete()
            ? "The list is complete as of that day. Of later days it says that a State bound then stays bound; another may have become bound since."
            : "The list is not complete. Of a State that is not in it nothing is known, and of later days it says only that a State bound then stays bound.");
    if (!treaty.parties().isEmpty()) {
      sheet.section("_parties", "States", () -> parties(sheet, treaty));
    }
    List<Ref> using = uses.refs(uses.mentioning(treaty.id(), List.of()));
    if (!using.isEmpty()) {
      sheet.section("_used", "What uses it", () -> sheet.links(using));
    }
    return sheet;
  }

  private void parties(Sheet sheet, Treaty treaty) {
    Html html = sheet.html();
    html.open("div", "class", "scroll", "role", "region", "tabindex", "0", "aria-labelledby", "_t");
    html.open("table").open("caption", "id", "_t");
    html.element("span", "Status of States, in the order of the alphabet").close();
    html.open("thead").open("tr");
    for (String column : List.of("State", "Bound", "Since", "Until", "Record")) {
      html.element("th", column, "scope", "col");
    }
    html.close().close().open("tbody");
    treaty.parties().stream()
        .sorted(Comparator.comparing(Treaty.Party::name).thenComparing(Treaty.Party::state))
        .forEach(p -> party(sheet, p));
    html.close().close().close();
  }

  private void party(Sheet sheet, Treaty.Party party) {
    Html html = sheet.html();
    html.open("tr").open("th", "scope", "row");
    Optional<Holder> holder = Optional.ofNullable(site.law().holders().get(party.state()));
    html.text(holder.map(Holder::name).orElse(party.name()));
    html.close();
    html.element("td", party.bound() ? "yes" : "no");
    html.element("td", day(party.from()));
    html.element("td", day(party.until()));
    html.open("td").text(Say.sentence(Say.capital(party.record())));
    sheet.cite(party.source());
    html.text(party.note().isEmpty() ? "" : " Note: " + Say.sentence(party.note()));
    html.close().close();
  }

  private static String day(Optional<LocalDate> day) {
    return day.map(DAY::format).orElse("");
  }
}
