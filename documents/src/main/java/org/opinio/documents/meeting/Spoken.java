// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.documents.meeting;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/** Who has spoken to which question, and in which paragraph of the report that stands. */
final class Spoken {

  private final List<Entry> entries = new ArrayList<>();

  /**
   * One note.
   *
   * @param options short ids of the readings that it goes with; may be empty
   */
  record Entry(String question, Voice by, int paragraph, List<String> options) {}

  void note(String question, Voice by, int paragraph, List<String> options) {
    entries.add(new Entry(question, by, paragraph, options));
  }

  /** Notes a point and these views in it. */
  void note(Point point, List<Point.View> shown, int paragraph) {
    point
        .tie()
        .ifPresent(tie -> {
          if (point.views().isEmpty()) {
            note(tie.question(), point.by(), paragraph, tie.options());
          }
          shown.forEach(v -> note(tie.question(), v.by(), paragraph, v.options()));
        });
  }

  /** The questions spoken to, in the order of the report. */
  Set<String> questions() {
    Set<String> questions = new LinkedHashSet<>();
    entries.forEach(e -> questions.add(e.question()));
    return questions;
  }

  /** What a side said on a question, as a whole or in part, alone or with others. */
  List<Entry> of(String question, String side) {
    return on(question, v -> v.isOf(side));
  }

  /** What was said on a question by nobody of these sides. */
  List<Entry> others(String question, List<Side> sides) {
    return on(question, v -> sides.stream().noneMatch(s -> v.isOf(s.id())));
  }

  private List<Entry> on(String question, Predicate<Voice> by) {
    return entries.stream().filter(e -> e.question().equals(question) && by.test(e.by())).toList();
  }
}
