// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.documents.book;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import org.opinio.cases.Case;
import org.opinio.cite.Source;
import org.opinio.diagnostic.Place;
import org.opinio.documents.Names;
import org.opinio.law.Document;
import org.opinio.law.Fact;
import org.opinio.law.Holder;
import org.opinio.law.Law;
import org.opinio.law.Question;
import org.opinio.law.Rule;
import org.opinio.page.PageFile;
import org.opinio.page.PageText;

/** Where everything stands in the book, and what it is called. */
final class Site {

  static final Ref START = new Ref("index.html", "", "Start");
  static final Ref GUIDE = new Ref("guide.html", "", "How to read this book");
  static final Ref A_TO_Z = new Ref("a-z.html", "", "A to Z");
  static final Ref LEFT_OUT = new Ref("left-out.html", "", "What the pages leave out");
  static final Ref UNCHECKED = new Ref("unchecked.html", "", "Pinpoints not yet checked");
  static final Ref SEARCH = new Ref("search.html", "", "Search");
  static final Ref RULES = new Ref("rules/index.html", "", "Rules");
  static final Ref QUESTIONS = new Ref("questions/index.html", "", "Questions");
  static final Ref FACTS = new Ref("facts/index.html", "", "Facts");
  static final Ref HOLDERS = new Ref("holders/index.html", "", "Holders");
  static final Ref CASES = new Ref("cases/index.html", "", "Cases");
  static final Ref TREATIES = new Ref("treaties/index.html", "", "Treaties");
  static final Ref SOURCES = new Ref("sources/index.html", "", "Sources");

  private final BookContents contents;
  private final SortedMap<String, Ref> law = new TreeMap<>();
  private final SortedMap<String, Ref> sources = new TreeMap<>();
  private final Map<String, Ref> cases = new LinkedHashMap<>();
  private final Map<String, PageText> texts = new HashMap<>();
  private final Map<String, Holder> speakers = new HashMap<>();

  Site(BookContents contents) {
    this.contents = contents;
    for (PageFile file : contents.reading().files().values()) {
      if (file.path().endsWith(".md")) {
        texts.put(file.name(), PageText.of(file));
      }
    }
    nameRules();
    nameFacts();
    nameQuestions();
    nameHolders();
    nameTreaties();
    nameSources();
    nameCases();
  }

  private void nameRules() {
    PageNames names = new PageNames("rules");
    for (Rule rule : law().rules().values()) {
      String root = root(rule).id();
      String anchor = root.equals(rule.id()) ? "" : PageNames.anchor(rule.id());
      law.put(rule.id(), new Ref(names.of(root), anchor, rule.id() + " " + rule.heading()));
    }
  }

  /** The rule under whose heading this one stands, at the highest level. */
  Rule root(Rule rule) {
    Rule at = rule;
    for (int depth = 0; depth < 8 && !at.parent().isEmpty(); depth++) {
      Rule parent = law().rules().get(at.parent());
      if (parent == null) {
        return at;
      }
      at = parent;
    }
    return at;
  }

  private void nameFacts() {
    PageNames names = new PageNames("facts");
    law().groups().forEach((id, g) -> law.put(id, new Ref(names.of(id), "", g.heading())));
    for (Fact fact : law().facts().values()) {
      String page = names.of(fact.group());
      law.putIfAbsent(fact.id(), new Ref(page, PageNames.anchor(fact.id()), fact.heading()));
      for (Fact.Value value : fact.values()) {
        String id = fact.id() + "=" + value.id();
        law.putIfAbsent(id, new Ref(page, PageNames.anchor(id), value.heading()));
      }
    }
  }

  private void nameQuestions() {
    PageNames names = new PageNames("questions");
    for (Question question : law().questions().values()) {
      String page = names.of(question.id());
      law.putIfAbsent(question.id(), new Ref(page, "", question.heading()));
      question
          .options()
          .forEach(o -> {
            String id = question.id() + "=" + o.id();
            law.putIfAbsent(id, new Ref(page, PageNames.anchor(id), o.heading()));
          });
    }
  }

  private void nameHolders() {
    PageNames names = new PageNames("holders");
    law().holders().forEach((id, h) -> law.putIfAbsent(id, new Ref(names.of(id), "", h.name())));
  }

  private void nameTreaties() {
    PageNames names = new PageNames("treaties");
    law().treaties().forEach((id, t) -> law.putIfAbsent(id, new Ref(names.of(id), "", t.name())));
  }

  private void nameSources() {
    PageNames names = new PageNames("sources");
    for (Source source : contents.sources()) {
      String title = source.field("shorttitle");
      sources.put(
          source.key(),
          new Ref(names.of(source.key()), "", title.isEmpty() ? source.field("title") : title));
    }
    for (Holder holder : law().holders().values()) {
      for (Document document : holder.documents()) {
        speakers.put(document.id(), holder);
        sources.putIfAbsent(document.id(), new Ref(names.of(document.id()), "", document.title()));
      }
    }
  }

  private void nameCases() {
    PageNames names = new PageNames("cases");
    contents.cases().stream()
        .sorted(Comparator.comparing(Case::title).thenComparing(Case::file))
        .forEach(c -> cases.put(c.file(), new Ref(names.of(stem(c.file())), "", c.title())));
  }

  private static String stem(String file) {
    String name = file.substring(file.lastIndexOf('/') + 1);
    int dot = name.lastIndexOf('.');
    return dot > 0 ? name.substring(0, dot) : name;
  }

  BookContents contents() {
    return contents;
  }

  Law law() {
    return contents.reading().law();
  }

  /** The page or part of a page for an id of the law, also of an option or value. */
  Optional<Ref> ref(String id) {
    return Optional.ofNullable(law.get(id));
  }

  /** The same, where it is certain to exist. */
  Ref at(String id) {
    return ref(id).orElseThrow();
  }

  /** The page of a source or of the document of a holder. */
  Optional<Ref> source(String key) {
    return Optional.ofNullable(sources.get(key));
  }

  /** All sources and documents, by key. */
  SortedMap<String, Ref> allSources() {
    return sources;
  }

  /** The holder who speaks in a document. */
  Optional<Holder> speaker(String document) {
    return Optional.ofNullable(speakers.get(document));
  }

  Ref of(Case subject) {
    return Optional.ofNullable(cases.get(subject.file())).orElseThrow();
  }

  /** All cases by title. */
  List<Case> cases() {
    return contents.cases().stream()
        .sorted(Comparator.comparing(Case::title).thenComparing(Case::file))
        .toList();
  }

  List<Holder> holders(Holder.Kind kind) {
    return Names.sorted(law().holders().values().stream().filter(h -> h.kind() == kind).toList());
  }

  /** What stands on a page of law; nothing where the file is not one. */
  PageText text(String file) {
    return texts.getOrDefault(file, new PageText("", List.of(), List.of()));
  }

  /** Things by the page of law on which they stand: pages by title, things in page order. */
  <T> Map<String, List<T>> byPage(Iterable<T> things, Function<T, Place> place) {
    Map<String, List<T>> byFile = new TreeMap<>();
    things.forEach(
        t -> byFile.computeIfAbsent(place.apply(t).file(), f -> new ArrayList<>()).add(t));
    Map<String, List<T>> ordered = new LinkedHashMap<>();
    byFile.keySet().stream()
        .sorted(Comparator.comparing((String f) -> text(f).title()).thenComparing(f -> f))
        .forEach(f -> {
          List<T> some = new ArrayList<>(byFile.getOrDefault(f, List.of()));
          some.sort(Comparator.comparing(place));
          ordered.put(f, some);
        });
    return ordered;
  }

  /** The part of the list of rules or questions that is about one page of law. */
  Ref area(Ref index, String file) {
    String name = file.substring(file.lastIndexOf('/') + 1).replace(".md", "");
    return new Ref(index.page(), "_area-" + PageNames.anchor(name), law().area(file));
  }
}
