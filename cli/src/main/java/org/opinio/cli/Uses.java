// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.cli;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.opinio.cases.Case;
import org.opinio.cases.Expectation;
import org.opinio.cases.Situation;
import org.opinio.diagnostic.Place;
import org.opinio.page.CitationUse;
import org.opinio.page.Definition;
import org.opinio.page.LawReading;
import org.opinio.page.LinkUse;

/** What uses a thing of the law. */
final class Uses {

  private static final Comparator<Definition> BY_PLACE = Comparator.comparing(Definition::place);

  private final Workspace workspace;
  private final LawReading pages;
  private final List<Case> cases = new ArrayList<>();

  Uses(Workspace workspace) {
    this.workspace = workspace;
    this.pages = workspace.pages();
    Workspace.caseFiles(workspace.casesFolder())
        .forEach(f -> workspace.readCase(f).found().ifPresent(cases::add));
  }

  /** The cases beside the law that can be read. */
  List<Case> cases() {
    return List.copyOf(cases);
  }

  /** The definitions of these kinds whose pages link to the id or to a part of it, by heading. */
  List<String> links(String id, List<Definition.Kind> kinds) {
    SortedMap<String, String> found = new TreeMap<>();
    for (LinkUse use : pages.links()) {
      if (use.target().equals(id) || use.target().startsWith(id + "=")) {
        enclosing(use.place(), kinds)
            .filter(d -> !d.id().equals(id))
            .ifPresent(d -> found.put(d.id(), d.id() + " " + d.heading()));
      }
    }
    return List.copyOf(found.values());
  }

  /** Where a source is cited: for each page, the lines and pinpoints. */
  List<String> citations(String key) {
    Map<String, List<CitationUse>> byFile =
        pages.citations().stream()
            .filter(u -> u.citation().key().equals(key) || u.citation().reportedBy().equals(key))
            .sorted(Comparator.comparing(CitationUse::place))
            .collect(
                Collectors.groupingBy(u -> u.place().file(), TreeMap::new, Collectors.toList()));
    List<String> lines = new ArrayList<>();
    byFile.forEach((file, uses) ->
        lines.add(
            file
                + ": "
                + uses.stream().map(u -> at(u, key)).distinct().collect(Collectors.joining("; "))));
    return lines;
  }

  private static String at(CitationUse use, String key) {
    String line = "line " + use.place().line();
    if (!use.citation().key().equals(key)) {
      return line + " (reports " + use.citation().key() + ")";
    }
    String pinpoint = use.citation().pinpoint();
    return pinpoint.isEmpty()
        ? line
        : line + " (" + pinpoint + (use.citation().unchecked() ? "?" : "") + ")";
  }

  /** What the cases say of a fact. */
  List<String> statements(String fact) {
    List<String> lines = new ArrayList<>();
    for (Case subject : cases) {
      List<String> said =
          workspace.situations(subject).stream()
              .filter(s -> s.facts().containsKey(fact))
              .map(s -> said(s, fact))
              .distinct()
              .toList();
      if (!said.isEmpty()) {
        lines.add(subject.file() + ": " + String.join("; ", said));
      }
    }
    return lines;
  }

  private static String said(Situation situation, String fact) {
    String unit = situation.response().map(r -> r.id()).orElse(situation.unit());
    return unit
        + ": "
        + Optional.ofNullable(situation.facts().get(fact))
            .map(f -> FactValues.words(f.value()))
            .orElse("");
  }

  /**
   * The cases that expect something of a rule or question, answer its breach or take it as given.
   */
  List<String> cases(String id) {
    List<String> lines = new ArrayList<>();
    for (Case subject : cases) {
      List<String> how = new ArrayList<>();
      long expected = subject.expected().stream().filter(e -> names(e, id)).count();
      if (expected > 0) {
        how.add(Words.count(expected, "expectation", "expectations"));
      }
      if (subject.responses().values().stream().anyMatch(r -> r.ground().equals(id))) {
        how.add("ground of a response");
      }
      if (workspace.situations(subject).stream().anyMatch(s -> s.stipulated().containsKey(id))) {
        how.add("taken as given");
      }
      if (!how.isEmpty()) {
        lines.add(subject.file() + ": " + String.join(", ", how));
      }
    }
    return lines;
  }

  private static boolean names(Expectation e, String id) {
    return e.rule().equals(id)
        || e.given().containsKey(id)
        || e.turnsOn().contains(id)
        || e.notTurnsOn().contains(id);
  }

  /** The last definition of one of these kinds that starts before the place. */
  private Optional<Definition> enclosing(Place place, List<Definition.Kind> kinds) {
    return pages.definitions().stream()
        .filter(d -> d.place().file().equals(place.file()) && d.place().compareTo(place) <= 0)
        .filter(d -> kinds.contains(d.kind()))
        .max(BY_PLACE);
  }
}
