// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.workbench.desk;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.opinio.cases.Case;
import org.opinio.cite.Source;
import org.opinio.documents.book.LawPages;
import org.opinio.law.Citation;
import org.opinio.law.Document;
import org.opinio.law.Element;
import org.opinio.law.Fact;
import org.opinio.law.Holder;
import org.opinio.law.Law;
import org.opinio.law.Passage;
import org.opinio.law.Question;
import org.opinio.law.Rule;
import org.opinio.law.View;

/** Lists what of the law and of the cases can be found by search. */
final class SearchEntries {

  private static final String BETWEEN = "\n";

  private final Law law;
  private final LawPages pages;
  private final Map<String, String> names = new HashMap<>();
  private final List<SearchEntry> entries = new ArrayList<>();

  private SearchEntries(LawShelf shelf) {
    this.law = shelf.desk().law();
    this.pages = shelf.pages(Optional.empty());
    sources(shelf).forEach(s -> names.put(s.key(), name(s)));
    law.holders()
        .values()
        .forEach(h ->
            h.documents()
                .forEach(
                    d -> names.put(d.id(), d.issuer() + " " + d.title() + " " + d.dateWords())));
  }

  static List<SearchEntry> ofLaw(LawShelf shelf) {
    SearchEntries made = new SearchEntries(shelf);
    made.law.rules().values().forEach(made::rule);
    made.law.questions().values().forEach(made::question);
    made.law.facts().values().forEach(made::fact);
    made.law.holders().values().forEach(made::holder);
    sources(shelf).forEach(made::source);
    return made.entries;
  }

  private static List<Source> sources(LawShelf shelf) {
    return shelf.desk().library().sources().sources();
  }

  static List<SearchEntry> ofCases(StoredCases.Now now) {
    return now.cases().stream()
        .map(c -> {
          Case subject = c.subject();
          return new SearchEntry(
              Found.Kind.CASE,
              "/cases/" + c.stored().id(),
              c.stored().id(),
              subject.title(),
              joined(Stream.concat(Stream.of(subject.summary()), subject.notes().stream())),
              List.of());
        })
        .toList();
  }

  private static String name(Source source) {
    String title = source.field("title");
    String known = source.field("shorttitle");
    return String.join(
            " ",
            source.field("author"),
            title.startsWith(known) ? "" : known,
            title,
            source.field("date"))
        .replaceAll("[{}]", "")
        .replaceAll(" +", " ")
        .strip();
  }

  private String address(String id) {
    return pages.address(id).map(LawLinks::of).orElse("/law");
  }

  private void rule(Rule rule) {
    List<Citation> cited = new ArrayList<>(rule.authority());
    List<String> words = new ArrayList<>();
    passages(rule.prose(), words, cited);
    elements(rule.elements(), words, cited);
    passages(rule.steps(), words, cited);
    passages(rule.documents(), words, cited);
    passages(rule.notModelled(), words, cited);
    passages(rule.advice(), words, cited);
    add(Found.Kind.RULE, rule.id(), rule.heading(), words, cited);
  }

  private void question(Question question) {
    List<Citation> cited = new ArrayList<>(question.text().citations());
    List<String> words = new ArrayList<>(List.of(question.text().words()));
    question
        .options()
        .forEach(o -> {
          words.add(o.heading() + ". " + o.meaning().words());
          cited.addAll(o.meaning().citations());
        });
    add(Found.Kind.QUESTION, question.id(), question.heading(), words, cited);
  }

  private void fact(Fact fact) {
    List<String> words = new ArrayList<>(List.of(fact.question()));
    fact.values().forEach(v -> words.add(v.heading() + ". " + v.words()));
    words.addAll(fact.toWeigh());
    add(Found.Kind.FACT, fact.id(), fact.heading(), words, List.of());
  }

  private void holder(Holder holder) {
    List<String> words = new ArrayList<>();
    List<Citation> cited = new ArrayList<>();
    passages(holder.prose(), words, cited);
    holder.documents().forEach(d -> words.add(names.getOrDefault(d.id(), d.title())));
    add(Found.Kind.HOLDER, holder.id(), holder.name(), words, cited);
    for (View view : holder.views()) {
      Question question = law.questions().get(view.question());
      String asked = question == null ? view.question() : question.heading();
      entries.add(
          new SearchEntry(
              Found.Kind.VIEW,
              "/holders/" + holder.id(),
              "",
              holder.name() + " – " + asked,
              joined(Stream.of(view.words(), view.note(), view.confidence())),
              authorities(view.citations())));
    }
    for (Document document : holder.documents()) {
      pages
          .source(document.id())
          .map(LawLinks::of)
          .ifPresent(at ->
              entries.add(
                  new SearchEntry(
                      Found.Kind.SOURCE,
                      at,
                      document.id(),
                      document.title(),
                      document.issuer() + ", " + document.dateWords(),
                      List.of(names.getOrDefault(document.id(), "")))));
    }
  }

  private void source(Source source) {
    pages
        .source(source.key())
        .map(LawLinks::of)
        .ifPresent(at ->
            entries.add(
                new SearchEntry(
                    Found.Kind.SOURCE,
                    at,
                    source.key(),
                    source.field("title"),
                    joined(
                        source.fields().entrySet().stream()
                            .filter(f -> !f.getKey().equals("title") && !f.getKey().equals("url"))
                            .map(Map.Entry::getValue)),
                    List.of(name(source)))));
  }

  private void add(
      Found.Kind kind, String id, String title, List<String> words, List<Citation> cited) {
    entries.add(
        new SearchEntry(kind, address(id), id, title, joined(words.stream()), authorities(cited)));
  }

  private List<String> authorities(List<Citation> cited) {
    return cited.stream()
        .flatMap(c ->
            Stream.of(c.key(), c.reportedBy())
                .filter(k -> !k.isEmpty())
                .map(k -> names.getOrDefault(k, k) + " " + c.pinpoint()))
        .distinct()
        .toList();
  }

  private static void passages(List<Passage> passages, List<String> words, List<Citation> cited) {
    passages.forEach(p -> {
      words.add(p.words());
      cited.addAll(p.citations());
    });
  }

  private static void elements(List<Element> elements, List<String> words, List<Citation> cited) {
    for (Element element : elements) {
      words.add(element.words());
      cited.addAll(element.citations());
      if (element instanceof Element.Composite composite) {
        elements(composite.items(), words, cited);
      }
    }
  }

  private static String joined(Stream<String> words) {
    return String.join(BETWEEN, words.filter(w -> !w.isBlank()).toList());
  }
}
