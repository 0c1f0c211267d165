// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.cli;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.opinio.assess.Settings;
import org.opinio.assess.Stand;
import org.opinio.assess.Stands;
import org.opinio.law.Holder;
import org.opinio.law.Law;
import org.opinio.law.Question;

/**
 * Who has said what on which question.
 *
 * @param questions in the order of their ids
 * @param holders sorted by name; States, organisations and groups of experts are told apart by kind
 * @param stands by holder, then by question
 */
record PositionTable(
    Law law,
    Settings settings,
    List<Question> questions,
    List<Holder> holders,
    SortedMap<String, SortedMap<String, Stand>> stands) {

  /** The table of these questions; of all if there is none. */
  static PositionTable of(Law law, Settings settings, List<String> questions) {
    List<Question> asked =
        law.questions().values().stream()
            .filter(q -> questions.isEmpty() || questions.contains(q.id()))
            .toList();
    List<Holder> holders =
        law.holders().values().stream()
            .sorted(
                Comparator.comparing((Holder h) -> Lookup.key(h.name())).thenComparing(Holder::id))
            .toList();
    SortedMap<String, SortedMap<String, Stand>> stands = new TreeMap<>();
    Stands reader = new Stands(law, settings);
    holders.forEach(h -> stands.put(h.id(), reader.of(h)));
    return new PositionTable(
        law, settings, asked, holders, Collections.unmodifiableSortedMap(stands));
  }

  /** The holders of one kind. */
  List<Holder> of(Holder.Kind kind) {
    return holders.stream().filter(h -> h.kind() == kind).toList();
  }

  /** What stands where a holder and a question meet. */
  PositionCell cell(Holder holder, Question question) {
    SortedMap<String, Stand> of = stands.get(holder.id());
    Stand stand = of == null ? null : of.get(question.id());
    return stand == null || stand.views().isEmpty()
        ? PositionCell.SILENT
        : PositionCell.of(question, stand);
  }

  /** The heading of a kind of holder. */
  static String heading(Holder.Kind kind) {
    return switch (kind) {
      case STATE -> "States";
      case ORGANISATION -> "Organisations";
      case EXPERT_GROUP -> "Groups of experts (not States)";
    };
  }

  /**
   * Questions by the area of the law to which they belong, areas in the order of the alphabet,
   * questions in the order given.
   */
  static SortedMap<String, List<Question>> byArea(List<Question> questions, Law law) {
    SortedMap<String, List<Question>> areas = new TreeMap<>();
    questions.forEach(q -> areas.computeIfAbsent(law.area(q), a -> new ArrayList<>()).add(q));
    return areas;
  }

  /** The part of a question's id before the dot. */
  static String prefix(Question question) {
    int dot = question.id().indexOf('.');
    return dot < 0 ? question.id() : question.id().substring(0, dot);
  }
}
