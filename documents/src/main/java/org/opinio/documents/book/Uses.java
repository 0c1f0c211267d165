// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.documents.book;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.opinio.diagnostic.Place;
import org.opinio.law.Citation;
import org.opinio.law.Element;
import org.opinio.law.Fact;
import org.opinio.law.Rule;
import org.opinio.page.CitationUse;
import org.opinio.page.Definition;
import org.opinio.page.Definition.Kind;
import org.opinio.page.LinkUse;

/** What in the law uses what, and where each source is cited. */
final class Uses {

  /** Begins what stands for the introduction of a page of law, which has no id. */
  private static final String PAGE = "page ";

  private static final Set<Kind> OWNERS =
      EnumSet.of(Kind.RULE, Kind.FACT, Kind.QUESTION, Kind.HOLDER, Kind.GROUP, Kind.TREATY);

  private final Site site;
  private final Map<String, List<Definition>> owners = new HashMap<>();
  private final Map<String, Set<String>> elements = new TreeMap<>();
  private final Map<String, Set<String>> leadsTo = new TreeMap<>();
  private final Map<String, Set<String>> bearsOn = new TreeMap<>();
  private final Map<String, Set<String>> impliedBy = new TreeMap<>();
  private final Map<String, Set<String>> excludedBy = new TreeMap<>();
  private final Map<String, Set<String>> notModelled = new TreeMap<>();
  private final Map<String, Set<String>> mentions = new TreeMap<>();
  private final Map<String, Map<String, List<Citation>>> citations = new TreeMap<>();

  Uses(Site site) {
    this.site = site;
    for (Definition d : site.contents().reading().definitions()) {
      if (OWNERS.contains(d.kind())) {
        owners.computeIfAbsent(d.place().file(), f -> new ArrayList<>()).add(d);
      }
    }
    owners.values().forEach(all -> all.sort(Comparator.comparing(Definition::place)));
    site.law().rules().values().forEach(this::rule);
    site.law().facts().values().forEach(this::fact);
    site.contents().reading().links().forEach(this::mention);
    site.contents().reading().citations().forEach(this::citation);
  }

  private void rule(Rule rule) {
    rule.leadsTo().forEach(to -> add(leadsTo, to, rule.id()));
    rule.bearsOn().forEach(to -> add(bearsOn, to, rule.id()));
    rule.elements().forEach(e -> element(e, rule.id()));
  }

  private void element(Element element, String rule) {
    switch (element) {
      case Element.Guard guard -> {
        add(elements, guard.reading().question(), rule);
        guard.items().forEach(e -> element(e, rule));
      }
      case Element.Composite group -> group.items().forEach(e -> element(e, rule));
      case Element.OfFact f -> add(elements, f.fact(), rule);
      case Element.OfValue v -> add(elements, v.fact(), rule);
      case Element.OfRule r -> add(elements, r.rule(), rule);
      case Element.OfReading r -> add(elements, r.reading().question(), rule);
      case Element.NotModelled n -> add(notModelled, n.id(), rule);
    }
  }

  private void fact(Fact fact) {
    fact.implies().forEach(to -> add(impliedBy, owner(to), fact.id()));
    fact.excludes().forEach(to -> add(excludedBy, owner(to), fact.id()));
  }

  private void mention(LinkUse use) {
    if (use.target().isEmpty()) {
      return;
    }
    owner(use.place()).ifPresent(from -> add(mentions, owner(use.target()), from.id()));
  }

  private void citation(CitationUse use) {
    String from = owner(use.place()).map(Definition::id).orElse(PAGE + use.place().file());
    cited(use.citation().key(), from, use.citation());
    if (!use.citation().reportedBy().isEmpty()) {
      cited(use.citation().reportedBy(), from, use.citation());
    }
  }

  private void cited(String key, String from, Citation citation) {
    citations
        .computeIfAbsent(key, k -> new TreeMap<>(ById.ORDER))
        .computeIfAbsent(from, f -> new ArrayList<>())
        .add(citation);
  }

  private static void add(Map<String, Set<String>> map, String to, String from) {
    map.computeIfAbsent(to, t -> new TreeSet<>(ById.ORDER)).add(from);
  }

  /** The id of the fact or question to which an id of a value or option belongs. */
  static String owner(String id) {
    int value = id.indexOf('=');
    return value < 0 ? id : id.substring(0, value);
  }

  /** What stands at this place of a page: the last heading with an id before it. */
  Optional<Definition> owner(Place place) {
    Definition found = null;
    for (Definition d : owners.getOrDefault(place.file(), List.of())) {
      if (d.place().compareTo(place) <= 0) {
        found = d;
      }
    }
    return Optional.ofNullable(found);
  }

  /** The place at which what stands under a heading with an id ends; empty for the last. */
  Optional<Place> end(Place start) {
    return owners.getOrDefault(start.file(), List.of()).stream()
        .map(Definition::place)
        .filter(p -> p.compareTo(start) > 0)
        .findFirst();
  }

  /** Rules of which it is an element, or which are guarded by one of its readings. */
  Collection<String> elementOf(String id) {
    return elements.getOrDefault(id, Set.of());
  }

  /** Rules that lead to the rule. */
  Collection<String> leadingTo(String rule) {
    return leadsTo.getOrDefault(rule, Set.of());
  }

  /** Rules on whose use the question bears. */
  Collection<String> bearingOn(String question) {
    return bearsOn.getOrDefault(question, Set.of());
  }

  /** Facts that imply the fact, or a value of it. */
  Collection<String> implying(String fact) {
    return impliedBy.getOrDefault(fact, Set.of());
  }

  /** Facts that exclude the fact, or a value of it. */
  Collection<String> excluding(String fact) {
    return excludedBy.getOrDefault(fact, Set.of());
  }

  /** Elements that no page states, each with the rules in which they stand. */
  Map<String, Set<String>> notModelled() {
    return notModelled;
  }

  /** Ids of what links to it in any way, apart from these. */
  List<String> mentioning(String id, Collection<String> apart) {
    return mentions.getOrDefault(id, Set.of()).stream()
        .filter(from -> !from.equals(id) && !apart.contains(from))
        .toList();
  }

  /** Where a source is cited or reports another: citations by what they stand under. */
  Map<String, List<Citation>> citing(String key) {
    return new LinkedHashMap<>(citations.getOrDefault(key, Map.of()));
  }

  /** Where something that cites leads in the book: an id, or the introduction of a page of law. */
  Optional<Ref> whereCited(String from) {
    if (!from.startsWith(PAGE)) {
      return site.ref(from);
    }
    String file = from.substring(PAGE.length());
    return file.contains("rules/")
        ? Optional.of(site.area(Site.RULES, file))
        : file.contains("questions/")
            ? Optional.of(site.area(Site.QUESTIONS, file))
            : Optional.empty();
  }

  /** Where the id leads in the book. */
  List<Ref> refs(Collection<String> ids) {
    return ids.stream().flatMap(id -> site.ref(id).stream()).toList();
  }
}
