// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.workbench.web;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Kinds of parts that can be added to a case, with the keys of the case file. */
enum PartKind {
  STATE("states", List.of(), List.of()),
  OPERATION("operations", List.of("title", "date"), List.of("acting", "target", "host")),
  CAMPAIGN("campaigns", List.of("title"), List.of("operations")),
  RESPONSE(
      "responses", List.of("title", "taker", "against", "to", "ground", "by", "date"), List.of()),
  EVIDENCE(
      "evidence",
      List.of("title", "track", "reliability", "credibility", "date", "marking"),
      List.of());

  private final String list;
  private final List<String> words;
  private final List<String> lists;

  PartKind(String list, List<String> words, List<String> lists) {
    this.list = list;
    this.words = words;
    this.lists = lists;
  }

  static Optional<PartKind> of(String list) {
    return Stream.of(values()).filter(k -> k.list.equals(list)).findFirst();
  }

  /** The key under which they stand in a case file. */
  String list() {
    return list;
  }

  List<String> words() {
    return words;
  }

  List<String> lists() {
    return lists;
  }
}
