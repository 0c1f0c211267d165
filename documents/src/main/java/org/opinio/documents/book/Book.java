// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.documents.book;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
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
    Uses uses = new Uses(site);
    CaseUses cases = new CaseUses(site);
    List<Sheet> sheets = sheets(site, uses, new Paragraphs(site, uses), cases);
    SortedMap<String, String> files = new TreeMap<>();
    Frame frame = new Frame(site);
    SearchIndex index = new SearchIndex();
    for (Sheet sheet : sheets) {
      Html main = sheet.main();
      index.add(sheet);
      files.put(sheet.self().page(), frame.page(sheet, main));
    }
    files.put("search-index.js", index.script());
    AS_THEY_ARE.forEach(name -> files.put(name, resource(name)));
    return Collections.unmodifiableSortedMap(files);
  }

  private static List<Sheet> sheets(Site site, Uses uses, Paragraphs paragraphs, CaseUses cases) {
    List<Sheet> sheets = new ArrayList<>();
    SourcePages sources = new SourcePages(site, uses, cases);
    FrontPages front = new FrontPages(site, uses, paragraphs, cases);
    sheets.add(front.start(sources.count()));
    sheets.add(front.guide());
    sheets.add(front.index());
    sheets.add(front.leftOut());
    sheets.add(front.search());
    RulePages rules = new RulePages(site, uses, paragraphs, cases);
    sheets.add(rules.index());
    for (Rule rule : site.law().rules().values()) {
      if (site.root(rule).id().equals(rule.id())) {
        sheets.add(rules.page(rule));
      }
    }
    QuestionPages questions = new QuestionPages(site, uses, paragraphs, cases);
    sheets.add(questions.index());
    site.law().questions().values().forEach(q -> sheets.add(questions.page(q)));
    FactPages facts = new FactPages(site, uses, paragraphs, cases);
    sheets.add(facts.index());
    site.law().groups().values().forEach(g -> sheets.add(facts.page(g)));
    HolderPages holders = new HolderPages(site, uses, paragraphs, cases);
    sheets.add(holders.index());
    site.law().holders().values().forEach(h -> sheets.add(holders.page(h)));
    TreatyPages treaties = new TreatyPages(site, uses, paragraphs);
    sheets.add(treaties.index());
    site.law().treaties().values().forEach(t -> sheets.add(treaties.page(t)));
    CasePages casePages = new CasePages(site);
    sheets.add(casePages.index());
    for (Case subject : site.cases()) {
      sheets.add(casePages.page(subject));
    }
    sheets.add(sources.index());
    sheets.add(sources.unchecked());
    site.allSources().forEach((key, ref) -> sheets.add(sources.page(key, ref)));
    return sheets;
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
