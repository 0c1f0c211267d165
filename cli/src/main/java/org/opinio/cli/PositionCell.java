// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.cli;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.opinio.assess.Stand;
import org.opinio.law.Question;
import org.opinio.law.View;

/**
 * What a holder has said on a question, in short.
 *
 * @param words option ids; empty where no view is recorded
 */
record PositionCell(String words, Set<Mark> marks) {

  /** Nothing was said. */
  static final PositionCell SILENT = new PositionCell("", Set.of());

  /** What a reader must know of a view. */
  enum Mark {
    RESERVES("r", "has said that it leaves the point open"),
    AMBIGUOUS("a", "its words fit each of the readings"),
    IMPLIED("i", "by implication"),
    REPORTED("w", "read through another work, not in the document itself"),
    CONTRADICTORY("c", "its own words contradict each other; the latest is computed");

    private final String letter;
    private final String meaning;

    Mark(String letter, String meaning) {
      this.letter = letter;
      this.meaning = meaning;
    }

    String letter() {
      return letter;
    }

    String meaning() {
      return meaning;
    }
  }

  static PositionCell of(Question question, Stand stand) {
    Set<Mark> marks = EnumSet.noneOf(Mark.class);
    for (View view : stand.views()) {
      if (view.stance() == View.Stance.RESERVES) {
        marks.add(Mark.RESERVES);
      }
      if (view.stance() == View.Stance.AMBIGUOUS) {
        marks.add(Mark.AMBIGUOUS);
      }
      if (view.implied()) {
        marks.add(Mark.IMPLIED);
      }
      if (view.citations().stream().anyMatch(c -> !c.reportedBy().isEmpty())) {
        marks.add(Mark.REPORTED);
      }
    }
    if (stand.contradictory()) {
      marks.add(Mark.CONTRADICTORY);
    }
    String words =
        stand.views().stream()
            .map(v -> words(question, v))
            .distinct()
            .collect(Collectors.joining("; "));
    return new PositionCell(words, marks);
  }

  /** What one view says, in option ids. */
  static String words(Question question, View view) {
    boolean whole = view.options().size() == question.options().size();
    return switch (view.stance()) {
      case HOLDS -> options(question, view.options());
      case REJECTS -> "not " + String.join(", not ", view.options());
      case RESERVES -> whole ? "open" : "open: " + String.join(" or ", view.options());
      case AMBIGUOUS -> whole ? "unclear" : "unclear: " + String.join(" or ", view.options());
    };
  }

  private static String options(Question question, List<String> options) {
    return String.join(question.isSet() ? ", " : " or ", options);
  }

  boolean isSilent() {
    return words.isEmpty();
  }

  /** The marks after the words. */
  String letters() {
    return marks.stream().map(Mark::letter).collect(Collectors.joining(" "));
  }

  /** Words and marks; a dot where no view is recorded. */
  String text() {
    return isSilent() ? "·" : words + (marks.isEmpty() ? "" : " [" + letters() + "]");
  }
}
