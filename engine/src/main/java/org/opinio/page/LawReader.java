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

/** Reads a folder of law. */
public final class LawReader {

  private LawReader() {}

  private record PageReading(
      PageContext context,
      List<FactGroup> groups,
      List<Fact> facts,
      List<Question> questions,
      List<Rule> rules,
      List<Holder> holders) {}

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
    return switch (page.file().kind()) {
      case FACTS -> {
        FactPages.Read read = new FactPages(context).read();
        yield new PageReading(
            context, read.groups(), read.facts(), List.of(), List.of(), List.of());
      }
      case QUESTIONS ->
          new PageReading(context, List.of(), List.of(), questions(context), List.of(), List.of());
      case RULES ->
          new PageReading(
              context, List.of(), List.of(), List.of(), new RulePages(context).read(), List.of());
      case POSITIONS ->
          new PageReading(
              context,
              List.of(),
              List.of(),
              List.of(),
              List.of(),
              new PositionPages(context).read());
      case SOURCES, OTHER ->
          new PageReading(context, List.of(), List.of(), List.of(), List.of(), List.of());
    };
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
    for (PageReading reading : readings) {
      reading.groups.forEach(g -> groups.putIfAbsent(g.id(), g));
      reading.facts.forEach(f -> facts.putIfAbsent(f.id(), f));
      reading.questions.forEach(q -> questions.putIfAbsent(q.id(), q));
      reading.rules.forEach(r -> rules.putIfAbsent(r.id(), r));
      reading.holders.forEach(h -> holders.putIfAbsent(h.id(), h));
    }
    return new Law(groups, facts, questions, rules, holders, titles, digest);
  }
}
