// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.page;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.opinio.diagnostic.Diagnostic;
import org.opinio.diagnostic.Quoted;

/** What all pages define, by id and by page and anchor. */
final class Definitions {

  private final Map<String, Definition> byId = new TreeMap<>();
  private final Map<String, Definition> documents = new TreeMap<>();
  private final Map<String, Map<String, Definition>> byAnchor = new HashMap<>();
  private final Map<String, Page> pages = new HashMap<>();
  private final Set<String> keys;
  private final List<Diagnostic> diagnostics = new ArrayList<>();

  private Definitions(Set<String> sourceKeys) {
    this.keys = new TreeSet<>(sourceKeys);
  }

  static Definitions of(List<Page> pages, Set<String> sourceKeys) {
    Definitions all = new Definitions(sourceKeys);
    pages.forEach(page -> all.pages.put(page.file().path(), page));
    Map<String, List<Definition>> same = new TreeMap<>();
    for (Page page : pages) {
      Map<String, Definition> anchors = new HashMap<>();
      for (Definition definition : page.definitions()) {
        if (definition.kind() == Definition.Kind.DOCUMENT) {
          same.computeIfAbsent("@" + definition.id(), k -> new ArrayList<>()).add(definition);
        } else {
          same.computeIfAbsent(definition.id(), k -> new ArrayList<>()).add(definition);
          anchors.put(definition.anchor(), definition);
        }
      }
      all.byAnchor.put(page.file().path(), anchors);
    }
    same.forEach(all::add);
    all.documents.keySet().forEach(all::addKey);
    return all;
  }

  private void add(String id, List<Definition> same) {
    Definition first = same.getFirst();
    (first.kind() == Definition.Kind.DOCUMENT ? documents : byId).put(first.id(), first);
    if (same.size() > 1) {
      List<Quoted> places = new ArrayList<>();
      for (Definition d : same.reversed()) {
        places.add(
            quote(d, d == first ? "first defined here" : d == same.getLast() ? "" : "and here"));
      }
      diagnostics.add(
          new Diagnostic(
              PageCode.DUPLICATE_ID,
              "`" + first.id() + "` is defined more than once.",
              places,
              "Give one of them another id. If both mean the same, keep one and link to it."));
    }
  }

  private void addKey(String key) {
    if (!keys.add(key)) {
      List<Quoted> places = document(key).stream().map(d -> quote(d, "")).toList();
      diagnostics.add(
          new Diagnostic(
              PageCode.DUPLICATE_ID,
              "`" + key + "` is a key of a source already.",
              places,
              "Give the document another key."));
    }
  }

  private Quoted quote(Definition definition, String note) {
    return page(definition.path())
        .map(page -> page.file().quote(definition.place(), note))
        .orElseGet(() -> new Quoted(definition.place(), "", note));
  }

  Optional<Definition> byId(String id) {
    return Optional.ofNullable(byId.get(id));
  }

  Optional<Definition> document(String id) {
    return Optional.ofNullable(documents.get(id));
  }

  Optional<Definition> at(String path, String anchor) {
    return Optional.ofNullable(byAnchor.getOrDefault(path, Map.of()).get(anchor));
  }

  /** The short ids of the values of a fact or the options of a question, in page order. */
  List<String> parts(String owner) {
    return byId(owner).flatMap(q -> page(q.path())).stream()
        .flatMap(p -> p.definitions().stream())
        .filter(d -> d.owner().equals(owner))
        .map(Definition::shortId)
        .toList();
  }

  /** The page at this path inside the law folder. */
  Optional<Page> page(String path) {
    return Optional.ofNullable(pages.get(path));
  }

  /** Keys of sources and documents. */
  Set<String> keys() {
    return keys;
  }

  Iterable<Definition> all() {
    return byId.values();
  }

  List<String> idList() {
    return List.copyOf(byId.keySet());
  }

  List<Diagnostic> diagnostics() {
    return diagnostics;
  }
}
