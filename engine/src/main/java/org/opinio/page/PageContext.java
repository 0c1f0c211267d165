// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.opinio.diagnostic.Place;
import org.opinio.diagnostic.Suggestion;
import org.opinio.law.Citation;
import org.opinio.page.Statements.Keyword;
import org.opinio.page.Statements.Statement;

/** What the readers of one page share: its links, its citations, and what is wrong with it. */
final class PageContext {

  private final Page page;
  private final Definitions definitions;
  private final Report report;
  private final Links links;
  private final List<CitationUse> citations = new ArrayList<>();

  PageContext(Page page, Definitions definitions) {
    this.page = page;
    this.definitions = definitions;
    this.report = new Report(page.file());
    this.links = new Links(page.file(), definitions, report);
    readAll(page.blocks());
    reportLinksById();
  }

  Page page() {
    return page;
  }

  Definitions definitions() {
    return definitions;
  }

  Report report() {
    return report;
  }

  Links links() {
    return links;
  }

  List<CitationUse> citations() {
    return citations;
  }

  /** What a link leads to, if it is of this kind; another kind is reported. */
  Optional<Definition> target(Inline inline, Mark.Link link, Definition.Kind... kinds) {
    Optional<Definition> target = links.target(link);
    if (target.isEmpty() || List.of(kinds).contains(target.get().kind())) {
      return target;
    }
    String wanted =
        String.join(" or ", List.of(kinds).stream().map(Definition.Kind::words).toList());
    report.add(
        PageCode.LINK_WRONG_KIND,
        inline.place(link.start()),
        "This link leads to "
            + target.get().kind().words()
            + ", `"
            + target.get().id()
            + "`; here it must lead to "
            + wanted
            + ".",
        "");
    return Optional.empty();
  }

  /** The targets of all links of a stretch, of these kinds. */
  List<Definition> targets(Inline inline, int from, int to, Definition.Kind... kinds) {
    List<Definition> targets = new ArrayList<>();
    inline.links(from, to).forEach(link -> target(inline, link, kinds).ifPresent(targets::add));
    return targets;
  }

  /** Splits a paragraph, and says where words look like those of the form but are not. */
  List<Statement> statements(Inline inline, List<Keyword> keywords) {
    return statements(inline, 0, keywords);
  }

  /** The same, where what stands before an offset has been read already. */
  List<Statement> statements(Inline inline, int from, List<Keyword> keywords) {
    List<Statement> statements = Statements.of(inline, keywords);
    for (Statement s : statements) {
      if (s.isFree() && s.from() >= from) {
        Misspellings.report(inline, s, keywords, report);
      }
    }
    return statements;
  }

  private void readAll(List<Block> blocks) {
    for (Block block : blocks) {
      switch (block) {
        case Block.Heading h -> read(h.inline());
        case Block.Paragraph p -> read(p.inline());
        case Block.Items items -> items.items().forEach(item -> readAll(item.blocks()));
        case Block.Other other -> {}
      }
    }
  }

  private void read(Inline inline) {
    links.readAll(inline);
    for (Mark.Cite cite : inline.marks(Mark.Cite.class, 0, inline.text().length())) {
      Place place = inline.place(cite.start());
      for (Citation citation : cite.citations()) {
        citations.add(new CitationUse(citation, place));
        checkKey(citation.key(), place);
        if (!citation.reportedBy().isEmpty()) {
          citations.add(new CitationUse(new Citation(citation.reportedBy(), "", false, ""), place));
          checkKey(citation.reportedBy(), place);
        }
      }
    }
  }

  private void checkKey(String key, Place place) {
    if (!definitions.keys().contains(key)) {
      String mend = Suggestion.didYouMean(key, definitions.keys());
      report.add(
          PageCode.UNKNOWN_SOURCE,
          place,
          "No source has the key `" + key + "`.",
          mend.isEmpty()
              ? "Add it to a `.bib` file in `sources/`, or to the holder's documents."
              : mend);
    }
  }

  private void reportLinksById() {
    List<LinkUse> byId =
        links.uses().stream()
            .filter(u -> u.isIncomplete() && u.destination().equals("#" + u.target()))
            .toList();
    if (!byId.isEmpty()) {
      report.add(
          PageCode.LINK_BY_ID,
          byId.getFirst().place(),
          byId.size() == 1
              ? "A link on this page is written by id."
              : byId.size() + " links on this page are written by id; the first stands here.",
          "`./opinio check --fix` completes them, so that they work on a forge too.");
    }
  }
}
