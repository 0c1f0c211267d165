// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.documents.book;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.opinio.cite.Footnote;
import org.opinio.cite.Footnotes;
import org.opinio.cite.Run;
import org.opinio.law.Citation;

/** One page being written: its sections, its footnotes, and the terms to explain on it. */
final class Sheet {

  static final String MAIN = "_main";

  private static final String REPORTED = ", as reported in ";
  private static final int ENOUGH_FOR_CONTENTS = 4;

  private record Entry(String anchor, String heading) {}

  private record Cited(String key, String reportedBy) {}

  private final Site site;
  private final Ref self;
  private final Html body = new Html();
  private final Html lead = new Html();
  private final List<Entry> entries = new ArrayList<>();
  private final List<List<Cited>> cited = new ArrayList<>();
  private final Map<List<Citation>, Integer> repeated = new HashMap<>();
  private final Set<Term> terms = EnumSet.noneOf(Term.class);
  private Footnotes footnotes;
  private String words = "";

  Sheet(Site site, Ref self) {
    this.site = site;
    this.self = new Ref(self.page(), "", self.title());
    this.footnotes = Footnotes.none(site.contents().forms());
  }

  Site site() {
    return site;
  }

  Ref self() {
    return self;
  }

  /** Where the content is written. */
  Html html() {
    return body;
  }

  /** What stands under the title. */
  Html lead() {
    return lead;
  }

  /** Notes that the term is used on the page. */
  void explain(Term term) {
    terms.add(term);
  }

  /** A section with a heading of the second level, which the contents of the page list. */
  void section(String anchor, String heading, Runnable content) {
    entries.add(new Entry(anchor, heading));
    section("h2", anchor, heading, content);
  }

  /** A section inside a section. */
  void part(String anchor, String heading, Runnable content) {
    section("h3", anchor, heading, content);
  }

  /** A section inside a part. */
  void detail(String anchor, String heading, Runnable content) {
    section("h4", anchor, heading, content);
  }

  private void section(String tag, String anchor, String heading, Runnable content) {
    body.open("section");
    body.element(tag, heading, "id", anchor);
    content.run();
    body.close();
  }

  void paragraph(String words) {
    body.element("p", words);
  }

  void link(Ref to) {
    link(body, to);
  }

  void link(Html into, Ref to) {
    into.element("a", to.title(), "href", to.from(self.page()));
  }

  /** A list of links; nothing where there are none. */
  void links(Collection<Ref> refs) {
    if (refs.isEmpty()) {
      return;
    }
    body.open("ul", "class", "links");
    for (Ref ref : refs) {
      body.open("li");
      link(ref);
      body.close();
    }
    body.close();
  }

  /** Links in a line. */
  void inline(Html into, Collection<Ref> refs, String between) {
    boolean first = true;
    for (Ref ref : refs) {
      into.text(first ? "" : between);
      link(into, ref);
      first = false;
    }
  }

  /** Words with their links and notes. */
  void pieces(List<Paragraphs.Piece> pieces) {
    boolean first = true;
    for (Paragraphs.Piece piece : pieces) {
      switch (piece) {
        case Paragraphs.Piece.Words w -> body.text(first ? Say.capital(w.words()) : w.words());
        case Paragraphs.Piece.Link l ->
            link(l.to().titled(first ? Say.capital(l.words()) : l.words()));
        case Paragraphs.Piece.Note n -> cite(n.citations());
      }
      first = false;
    }
  }

  /** A reference to a new footnote; nothing where nothing is cited. */
  void cite(List<Citation> citations) {
    cite(body, citations);
  }

  void cite(Html into, List<Citation> citations) {
    if (!citations.isEmpty()) {
      String number = footnote(citations);
      into.open("sup");
      reference(into, number, "Note " + number).sign(number).close();
      into.close();
    }
  }

  /** Makes a new footnote and gives its number. */
  private String footnote(List<Citation> citations) {
    footnotes = footnotes.cite(citations);
    Map<Cited, Boolean> sources = new LinkedHashMap<>();
    for (Citation citation : citations) {
      sources.put(new Cited(citation.key(), citation.reportedBy()), true);
      if (citation.unchecked()) {
        explain(Term.UNCHECKED);
      }
      if (!citation.reportedBy().isEmpty()) {
        explain(Term.REPORTED);
      }
    }
    cited.add(List.copyOf(sources.keySet()));
    return Integer.toString(cited.size());
  }

  private static Html reference(Html into, String number, String name) {
    return into.open(
        "a",
        "role",
        "doc-noteref",
        "id",
        "_r" + number,
        "href",
        "#_n" + number,
        "aria-label",
        name);
  }

  /** A footnote as a source in words: a new one, or that which cites just the same. */
  void note(List<Citation> citations) {
    Integer earlier = repeated.putIfAbsent(citations, cited.size() + 1);
    if (earlier == null) {
      String number = footnote(citations);
      reference(body, number, "Note " + number).text("note " + number).close();
    } else {
      body.element("a", "note " + earlier, "href", "#_n" + earlier);
    }
  }

  /** Runs of words in their types. */
  void runs(Html into, List<Run> runs) {
    for (Run run : runs) {
      if (run.italic()) {
        into.element("em", run.text());
      } else {
        into.text(run.text());
      }
    }
  }

  /** The words of the page that a search looks through: neither its notes nor its explanations. */
  String words() {
    return words;
  }

  /** The content of the page, from its title to its notes. */
  Html main() {
    words = lead.words() + " " + body.words();
    Html main = new Html();
    main.open("header", "class", "head");
    main.element("h1", self.title());
    main.add(lead);
    main.close();
    terms();
    notes();
    boolean contents = entries.size() >= ENOUGH_FOR_CONTENTS;
    if (contents) {
      main.open("nav", "class", "toc", "aria-labelledby", "_contents");
      main.element("h2", "On this page", "id", "_contents");
      main.open("ul");
      entries.forEach(
          e -> main.open("li").element("a", e.heading(), "href", "#" + e.anchor()).close());
      main.close().close();
    }
    main.open("div", "class", "body");
    main.add(body);
    main.close();
    return main;
  }

  private void terms() {
    if (terms.isEmpty()) {
      return;
    }
    section(
        "_how",
        "How to read this page",
        () -> {
          body.open("dl", "class", "terms");
          for (Term term : terms) {
            body.open("div");
            body.element("dt", term.words());
            body.element("dd", term.meaning());
            body.close();
          }
          body.close();
          body.open("p").text("More in ");
          link(Site.GUIDE.titled("how to read this book"));
          body.text(".").close();
        });
  }

  private void notes() {
    if (cited.isEmpty()) {
      return;
    }
    entries.add(new Entry("_notes", "Notes"));
    body.open("section", "role", "doc-endnotes", "aria-labelledby", "_notes");
    body.element("h2", "Notes", "id", "_notes");
    body.open("ol");
    for (Footnote note : footnotes.all()) {
      String number = Integer.toString(note.number());
      body.open("li", "id", "_n" + number);
      List<Cited> sources = cited.get(note.number() - 1);
      for (int i = 0; i < note.cited().size(); i++) {
        body.text(i == 0 ? "" : "; ");
        cited(note.cited().get(i), sources.get(i));
      }
      body.text(". ");
      body.element(
          "a",
          "↑",
          "role",
          "doc-backlink",
          "href",
          "#_r" + number,
          "aria-label",
          "Back to the reference to note " + number);
      body.close();
    }
    body.close().close();
  }

  /** One source in a note, as a link to its page; likewise the work that reports it. */
  private void cited(List<Run> runs, Cited source) {
    int report = runs.indexOf(Run.roman(REPORTED));
    if (source.reportedBy().isEmpty() || report < 0) {
      source(runs, source.key());
      return;
    }
    source(runs.subList(0, report), source.key());
    body.text(REPORTED);
    source(runs.subList(report + 1, runs.size()), source.reportedBy());
  }

  private void source(List<Run> runs, String key) {
    Optional<Ref> page = site.source(key).filter(r -> !r.page().equals(self.page()));
    page.ifPresent(p -> body.open("a", "href", p.from(self.page())));
    runs(body, runs);
    page.ifPresent(p -> body.close());
  }
}
