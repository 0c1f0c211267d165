// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.documents.book;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.opinio.cases.Case;
import org.opinio.law.Rule;

/** The law as a static web site. The same law gives the same bytes. */
public final class Book {

  static final String TITLE = "The law on cyber operations between States";

  private static final List<String> AS_THEY_ARE = List.of("style.css", "search.js");

  private Book() {}

  /**
   * All files of the book in UTF-8, by path with forward slashes; {@code index.html} is first read.
   */
  public static SortedMap<String, String> of(BookContents contents) {
    Site site = new Site(contents);
    SortedMap<String, String> files = new TreeMap<>();
    Frame frame = new Frame(site);
    SearchIndex index = new SearchIndex();
    for (Supplier<Sheet> maker : makers(site).values()) {
      Sheet sheet = maker.get();
      Html main = sheet.main();
      index.add(sheet);
      files.put(sheet.self().page(), frame.page(sheet, main));
    }
    files.put("search-index.js", index.script());
    AS_THEY_ARE.forEach(name -> files.put(name, resource(name)));
    return Collections.unmodifiableSortedMap(files);
  }

  /** What makes each page, by its path. */
  static Map<String, Supplier<Sheet>> makers(Site site) {
    Uses uses = new Uses(site);
    CaseUses cases = new CaseUses(site);
    Paragraphs paragraphs = new Paragraphs(site, uses);
    Map<String, Supplier<Sheet>> makers = new LinkedHashMap<>();
    SourcePages sources = new SourcePages(site, uses, cases);
    FrontPages front = new FrontPages(site, uses, paragraphs, cases);
    makers.put(Site.START.page(), () -> front.start(sources.count()));
    makers.put(Site.GUIDE.page(), front::guide);
    makers.put(Site.A_TO_Z.page(), front::index);
    makers.put(Site.LEFT_OUT.page(), front::leftOut);
    makers.put(Site.SEARCH.page(), front::search);
    RulePages rules = new RulePages(site, uses, paragraphs, cases);
    makers.put(Site.RULES.page(), rules::index);
    for (Rule rule : site.law().rules().values()) {
      if (site.root(rule).id().equals(rule.id())) {
        makers.put(site.at(rule.id()).page(), () -> rules.page(rule));
      }
    }
    QuestionPages questions = new QuestionPages(site, uses, paragraphs, cases);
    makers.put(Site.QUESTIONS.page(), questions::index);
    site.law()
        .questions()
        .values()
        .forEach(q -> makers.put(site.at(q.id()).page(), () -> questions.page(q)));
    FactPages facts = new FactPages(site, uses, paragraphs, cases);
    makers.put(Site.FACTS.page(), facts::index);
    site.law()
        .groups()
        .values()
        .forEach(g -> makers.put(site.at(g.id()).page(), () -> facts.page(g)));
    HolderPages holders = new HolderPages(site, uses, paragraphs, cases);
    makers.put(Site.HOLDERS.page(), holders::index);
    site.law()
        .holders()
        .values()
        .forEach(h -> makers.put(site.at(h.id()).page(), () -> holders.page(h)));
    TreatyPages treaties = new TreatyPages(site, uses, paragraphs);
    makers.put(Site.TREATIES.page(), treaties::index);
    site.law()
        .treaties()
        .values()
        .forEach(t -> makers.put(site.at(t.id()).page(), () -> treaties.page(t)));
    CasePages casePages = new CasePages(site);
    makers.put(Site.CASES.page(), casePages::index);
    for (Case subject : site.cases()) {
      makers.put(site.of(subject).page(), () -> casePages.page(subject));
    }
    makers.put(Site.SOURCES.page(), sources::index);
    makers.put(Site.UNCHECKED.page(), sources::unchecked);
    site.allSources().forEach((key, ref) -> makers.put(ref.page(), () -> sources.page(key, ref)));
    return makers;
  }

  private static String resource(String name) {
    try (InputStream in = Book.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException(name + " is missing");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException fault) {
      throw new UncheckedIOException(fault);
    }
  }
}
