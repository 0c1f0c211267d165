// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.documents.book;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.opinio.cite.Footnotes;
import org.opinio.cite.Run;
import org.opinio.cite.Source;
import org.opinio.cite.SourceKind;
import org.opinio.law.Citation;
import org.opinio.law.Document;
import org.opinio.law.Holder;
import org.opinio.law.Law;
import org.opinio.law.View;

/** Writes the list of sources, the page of each, and the list of pinpoints not yet checked. */
final class SourcePages {

  private static final Pattern RANGE = Pattern.compile("(?<=[\\d)])-(?=[\\d(])");

  private final Site site;
  private final Uses uses;
  private final CaseUses cases;
  private final Map<String, Source> sources = new LinkedHashMap<>();

  SourcePages(Site site, Uses uses, CaseUses cases) {
    this.site = site;
    this.uses = uses;
    this.cases = cases;
    site.contents().sources().forEach(s -> sources.putIfAbsent(s.key(), s));
  }

  /** Sources by type, then the documents of holders. */
  Sheet index() {
    Sheet sheet = new Sheet(site, Site.SOURCES);
    sheet
        .lead()
        .element(
            "p",
            "Everything that this book cites, in the form of OSCOLA, with where it is cited.",
            "class",
            "lead");
    sheet
        .lead()
        .open("p")
        .text(
            "Pinpoints that nobody has checked against the text carry a question mark and are listed: ");
    sheet.link(sheet.lead(), Site.UNCHECKED.titled("pinpoints not yet checked"));
    sheet.lead().text(".").close();
    for (SourceKind kind : SourceKind.values()) {
      List<String> keys =
          sources.values().stream().filter(s -> s.kind() == kind).map(Source::key).toList();
      list(sheet, "_" + Say.of(kind).replace(' ', '-'), heading(kind), keys);
    }
    for (Holder.Kind kind : Holder.Kind.values()) {
      List<String> keys =
          site.allSources().keySet().stream()
              .filter(k -> !sources.containsKey(k))
              .filter(k -> site.speaker(k).filter(h -> h.kind() == kind).isPresent())
              .toList();
      list(
          sheet,
          "_documents-" + Say.of(kind).replace(' ', '-'),
          switch (kind) {
            case STATE -> "Documents in which States speak";
            case ORGANISATION -> "Documents in which organisations speak";
            case EXPERT_GROUP -> "Documents in which groups of experts speak";
          },
          keys);
    }
    return sheet;
  }

  private static String heading(SourceKind kind) {
    return switch (kind) {
      case TREATY -> "Treaties";
      case CASE -> "Cases";
      case UN_DOCUMENT -> "Documents of the United Nations";
      case EU_ACT -> "Acts of the European Union";
      case REPORT -> "Reports and papers";
      case STATEMENT -> "Statements";
      case BOOK -> "Books and manuals";
      case ARTICLE -> "Articles";
      case WEB_PAGE -> "Web pages";
    };
  }

  private void list(Sheet sheet, String anchor, String heading, List<String> keys) {
    if (keys.isEmpty()) {
      return;
    }
    sheet.section(
        anchor,
        heading,
        () -> {
          sheet.html().open("ul", "class", "links sources");
          keys.stream()
              .sorted(
                  Comparator.comparing((String k) -> plain(k).toLowerCase(Locale.ROOT))
                      .thenComparing(k -> k))
              .forEach(k -> {
                sheet.html().open("li");
                page(k).ifPresent(r -> sheet.html().open("a", "href", r.from(sheet.self().page())));
                sheet.runs(sheet.html(), full(k));
                page(k).ifPresent(r -> sheet.html().close());
                sheet.html().close();
              });
          sheet.html().close();
        });
  }

  private Optional<Ref> page(String key) {
    return site.source(key);
  }

  private List<Run> full(String key) {
    Citation whole = new Citation(key, "", false, "");
    return Footnotes.none(site.contents().forms())
        .cite(List.of(whole))
        .last()
        .orElseThrow()
        .cited()
        .getFirst();
  }

  private String plain(String key) {
    return full(key).stream()
        .map(Run::text)
        .collect(Collectors.joining())
        .replaceFirst("^[‘“]", "");
  }

  /** The page of one source or document. */
  Sheet page(String key, Ref ref) {
    Sheet sheet = new Sheet(site, ref);
    Optional<Source> source = Optional.ofNullable(sources.get(key));
    sheet.lead().open("p", "class", "kind");
    source.ifPresentOrElse(
        s -> sheet.lead().text("A source: " + type(s.kind()) + "."),
        () -> {
          sheet.lead().text("A document in which ");
          site.speaker(key).ifPresent(h -> sheet.link(sheet.lead(), site.at(h.id())));
          sheet.lead().text(" speaks.");
        });
    sheet.lead().text(" ").element("span", key, "class", "id").close();
    sheet.section(
        "_cited-as",
        "Cited as",
        () -> {
          sheet.html().open("p");
          sheet.runs(sheet.html(), full(key));
          sheet.html().text(".").close();
          address(sheet, key, source);
        });
    sheet.section("_where", "Where it is cited", () -> where(sheet, key));
    return sheet;
  }

  private static String type(SourceKind kind) {
    return switch (kind) {
      case TREATY -> "a treaty";
      case CASE -> "a decision of a court or tribunal";
      case UN_DOCUMENT -> "a document of the United Nations";
      case EU_ACT -> "an act of the European Union";
      case STATEMENT -> "a statement";
      case REPORT -> "a report or paper";
      case BOOK -> "a book or manual";
      case ARTICLE -> "an article";
      case WEB_PAGE -> "a web page";
    };
  }

  private void address(Sheet sheet, String key, Optional<Source> source) {
    Optional<Document> document = source.isPresent() ? Optional.empty() : document(key);
    String url = source.map(s -> s.field("url")).or(() -> document.map(Document::url)).orElse("");
    document
        .map(Document::language)
        .map(SourcePages::language)
        .filter(l -> !l.isEmpty())
        .ifPresent(l -> sheet.paragraph(Say.capital(l.replaceFirst("^, ", "")) + "."));
    if (url.startsWith("https://") || url.startsWith("http://")) {
      sheet.html().open("p").text("On the web: ");
      sheet.html().element("a", url, "href", url, "rel", "noreferrer", "class", "external").close();
    }
  }

  private Optional<Document> document(String key) {
    return site.speaker(key).stream()
        .flatMap(h -> h.documents().stream())
        .filter(d -> d.id().equals(key))
        .findFirst();
  }

  /** The language of an original that is not English, in words. */
  static String language(String language) {
    if (language.isEmpty()) {
      return "";
    }
    boolean code = language.length() == 2 || language.length() == 3;
    String name =
        code ? Locale.forLanguageTag(language).getDisplayLanguage(Locale.ENGLISH) : language;
    return ", original in " + name;
  }

  private void where(Sheet sheet, String key) {
    Map<String, List<Citation>> citing = uses.citing(key);
    List<Ref> inCases = cases.citing(key);
    if (citing.isEmpty() && inCases.isEmpty()) {
      sheet.paragraph("No page cites it.");
      return;
    }
    for (Part part : Part.values()) {
      List<String> ids = citing.keySet().stream().filter(id -> part(id) == part).toList();
      if (!ids.isEmpty()) {
        sheet.part(
            "_in-" + Say.of(part), Say.capital(Say.of(part)), () -> where(sheet, key, ids, citing));
      }
    }
    if (!inCases.isEmpty()) {
      sheet.part("_in-cases", "Cases", () -> sheet.links(inCases));
    }
  }

  /** Parts of the book in which a source may be cited. */
  private enum Part {
    RULES,
    QUESTIONS,
    FACTS,
    HOLDERS,
    TREATIES,
    ELSEWHERE
  }

  private Part part(String id) {
    Law law = site.law();
    return law.rules().containsKey(id)
        ? Part.RULES
        : law.questions().containsKey(id)
            ? Part.QUESTIONS
            : law.facts().containsKey(id) || law.groups().containsKey(id)
                ? Part.FACTS
                : law.holders().containsKey(id)
                    ? Part.HOLDERS
                    : law.treaties().containsKey(id) ? Part.TREATIES : Part.ELSEWHERE;
  }

  private void where(
      Sheet sheet, String key, List<String> ids, Map<String, List<Citation>> citing) {
    sheet.html().open("ul", "class", "links");
    for (String id : ids) {
      List<Citation> citations = citing.getOrDefault(id, List.of());
      sheet.html().open("li");
      place(sheet, id);
      Optional.ofNullable(site.law().holders().get(id))
          .ifPresentOrElse(
              holder -> views(sheet, key, holder),
              () -> sheet.html().text(pinpoints(sheet, key, citations)));
      sheet.html().close();
    }
    sheet.html().close();
  }

  private void place(Sheet sheet, String id) {
    uses.whereCited(id).ifPresentOrElse(sheet::link, () -> sheet.html().text("an introduction"));
  }

  /** The questions on which the holder is shown to have spoken by the source. */
  private void views(Sheet sheet, String key, Holder holder) {
    Map<String, List<Citation>> byQuestion = new TreeMap<>();
    for (View view : holder.views()) {
      for (Citation c : view.citations()) {
        if (c.key().equals(key) || c.reportedBy().equals(key)) {
          byQuestion.computeIfAbsent(view.question(), q -> new ArrayList<>()).add(c);
        }
      }
    }
    if (byQuestion.isEmpty()) {
      return;
    }
    sheet.html().text(", on").open("ul");
    byQuestion.forEach((question, citations) -> {
      sheet.html().open("li");
      sheet.link(site.at(question));
      sheet.html().text(pinpoints(sheet, key, citations)).close();
    });
    sheet.html().close();
  }

  private static String pinpoints(Sheet sheet, String key, List<Citation> citations) {
    List<String> words = new ArrayList<>();
    for (Citation citation : citations) {
      if (!citation.key().equals(key)) {
        words.add("reporting " + sheet.site().source(citation.key()).map(Ref::title).orElse(""));
      } else if (!citation.pinpoint().isEmpty()) {
        String pinpoint = RANGE.matcher(citation.pinpoint()).replaceAll("–");
        words.add(pinpoint + (citation.unchecked() ? "?" : ""));
        if (citation.unchecked()) {
          sheet.explain(Term.UNCHECKED);
        }
      }
    }
    List<String> each = words.stream().distinct().toList();
    return each.isEmpty() ? "" : ": " + String.join("; ", each);
  }

  /** The pinpoints that nobody has checked, by source. */
  Sheet unchecked() {
    Sheet sheet = new Sheet(site, Site.UNCHECKED);
    sheet
        .lead()
        .element(
            "p",
            "A pinpoint says where in a source something stands. These were not yet compared with the text of the source; everywhere in this book they carry a question mark. Help is welcome.",
            "class",
            "lead");
    sheet.paragraph(Say.count(count(), "pinpoint", "pinpoints") + ".");
    List<String> keys =
        site.allSources().keySet().stream()
            .sorted(
                Comparator.comparing(
                        (String k) -> page(k).map(Ref::title).orElse(k).toLowerCase(Locale.ROOT))
                    .thenComparing(k -> k))
            .toList();
    for (String key : keys) {
      Map<String, List<Citation>> open = new LinkedHashMap<>();
      uses.citing(key)
          .forEach((id, all) -> {
            List<Citation> some =
                all.stream().filter(c -> c.unchecked() && c.key().equals(key)).toList();
            if (!some.isEmpty()) {
              open.put(id, some);
            }
          });
      if (!open.isEmpty()) {
        sheet.section(
            "_" + PageNames.anchor(key),
            page(key).map(Ref::title).orElse(key),
            () -> {
              sheet.html().open("p");
              page(key).ifPresent(r -> sheet.html().open("a", "href", r.from(sheet.self().page())));
              sheet.runs(sheet.html(), full(key));
              page(key).ifPresent(r -> sheet.html().close());
              sheet.html().close();
              sheet.html().open("ul", "class", "links");
              open.forEach((id, citations) -> {
                sheet.html().open("li");
                place(sheet, id);
                sheet.html().text(pinpoints(sheet, key, citations));
                sheet.html().close();
              });
              sheet.html().close();
            });
      }
    }
    return sheet;
  }

  /** How many pinpoints are not yet checked. */
  long count() {
    return site.contents().reading().citations().stream()
        .filter(u -> u.citation().unchecked())
        .count();
  }
}
