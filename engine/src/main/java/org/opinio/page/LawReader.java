// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.page;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.opinio.diagnostic.Diagnostic;
import org.opinio.law.Fact;
import org.opinio.law.FactGroup;
import org.opinio.law.Holder;
import org.opinio.law.Law;
import org.opinio.law.Question;
import org.opinio.law.Rule;
import org.opinio.law.Treaty;

/** Reads a folder of law. */
public final class LawReader {

  private LawReader() {}

  private record PageReading(
      PageContext context,
      List<FactGroup> groups,
      List<Fact> facts,
      List<Question> questions,
      List<Rule> rules,
      List<Holder> holders,
      List<Treaty> treaties) {}

  /**
   * Reads every page of a law folder, each file once.
   *
   * @param sourceKeys keys of the sources that may be cited, besides the holders' own documents
   * @return the law, as complete as it can be, with everything that is wrong with the pages
   */
  public static LawReading read(Path lawFolder, Set<String> sourceKeys) {
    LawFolder folder = LawFolder.load(lawFolder);
    List<Page> pages =
        folder.files().parallelStream().filter(f -> f.kind().isPage()).map(Page::read).toList();
    Definitions definitions = Definitions.of(pages, sourceKeys);
    List<PageReading> readings =
        pages.parallelStream().map(page -> read(page, definitions)).toList();

    List<Diagnostic> diagnostics = new ArrayList<>(folder.diagnostics());
    diagnostics.addAll(definitions.diagnostics());
    pages.forEach(page -> diagnostics.addAll(page.diagnostics()));
    readings.forEach(r -> diagnostics.addAll(r.context.report().diagnostics()));
    diagnostics.sort(null);
    Map<String, PageFile> files = new TreeMap<>();
    folder.files().forEach(file -> files.put(file.name(), file));
    return new LawReading(
        law(readings, titles(pages), folder.digest()),
        diagnostics,
        readings.stream().flatMap(r -> r.context.links().uses().stream()).toList(),
        readings.stream().flatMap(r -> r.context.citations().stream()).toList(),
        pages.stream().flatMap(p -> p.definitions().stream()).toList(),
        files);
  }

  /** The digest that the law of a folder has, found without reading the pages. */
  public static String digest(Path lawFolder) {
    return LawFolder.digest(lawFolder);
  }

  private static PageReading read(Page page, Definitions definitions) {
    PageContext context = new PageContext(page, definitions);
    PageKind kind = page.file().kind();
    FactPages.Read facts =
        kind == PageKind.FACTS
            ? new FactPages(context).read()
            : new FactPages.Read(List.of(), List.of());
    return new PageReading(
        context,
        facts.groups(),
        facts.facts(),
        kind == PageKind.QUESTIONS ? questions(context) : List.of(),
        kind == PageKind.RULES ? new RulePages(context).read() : List.of(),
        kind == PageKind.POSITIONS ? new PositionPages(context).read() : List.of(),
        kind == PageKind.TREATIES ? new TreatyPages(context).read() : List.of());
  }

  private static List<Question> questions(PageContext context) {
    List<Question> questions = new ArrayList<>();
    for (Page.Section section : context.page().sections()) {
      if (!section.heading().isEmpty() && !section.heading().getFirst().id().isEmpty()) {
        questions.add(
            new QuestionReader(context, section.heading().getFirst()).read(section.blocks()));
      }
    }
    return questions;
  }

  private static SortedMap<String, String> titles(List<Page> pages) {
    SortedMap<String, String> titles = new TreeMap<>();
    pages.forEach(page -> page.title().ifPresent(t -> titles.put(page.file().name(), t)));
    return titles;
  }

  private static Law law(
      List<PageReading> readings, SortedMap<String, String> titles, String digest) {
    SortedMap<String, FactGroup> groups = new TreeMap<>();
    SortedMap<String, Fact> facts = new TreeMap<>();
    SortedMap<String, Question> questions = new TreeMap<>();
    SortedMap<String, Rule> rules = new TreeMap<>();
    SortedMap<String, Holder> holders = new TreeMap<>();
    SortedMap<String, Treaty> treaties = new TreeMap<>();
    for (PageReading reading : readings) {
      reading.groups.forEach(g -> groups.putIfAbsent(g.id(), g));
      reading.facts.forEach(f -> facts.putIfAbsent(f.id(), f));
      reading.questions.forEach(q -> questions.putIfAbsent(q.id(), q));
      reading.rules.forEach(r -> rules.putIfAbsent(r.id(), r));
      reading.holders.forEach(h -> holders.putIfAbsent(h.id(), h));
      reading.treaties.forEach(t -> treaties.putIfAbsent(t.id(), t));
    }
    return new Law(groups, facts, questions, rules, holders, titles, treaties, digest);
  }
}
