// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.documents;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.opinio.assess.Across;
import org.opinio.assess.ReadingTerm;
import org.opinio.assess.Verdict;
import org.opinio.documents.report.Block;
import org.opinio.documents.report.Text;
import org.opinio.law.Holder;

/** Says how readings divide. */
final class AcrossWords {

  private final Composition composition;
  private final Terms terms;
  private final CauseLists lists;

  AcrossWords(Composition composition) {
    this.composition = composition;
    this.terms = new Terms(composition);
    this.lists = new CauseLists(composition);
  }

  /** The result in one sentence. */
  String result(Across across) {
    return switch (across.kind()) {
      case ON_EVERY_READING -> "established on every reading.";
      case ON_NO_READING ->
          across.awaitsShowing()
              ? "not established on any reading until more is shown."
              : "not established on any reading.";
      case OPEN -> "open on what is known.";
      case ON_SOME_READINGS ->
          (across.missing().isEmpty()
                  ? "established only on these readings"
                  : "established, whatever the missing facts are, on these readings")
              + (across.complete() ? ":" : ", and on others:");
    };
  }

  /** The readings on which it is established; empty where it is so on all or none. */
  Optional<Block> readings(Across across) {
    if (across.kind() != Across.Kind.ON_SOME_READINGS) {
      return Optional.empty();
    }
    return Optional.of(new Block.Points(across.onReadings().stream().map(this::term).toList()));
  }

  /** One combination of readings. */
  Text term(ReadingTerm term) {
    return term.parts().isEmpty() ? Text.of("every reading") : terms.of(term);
  }

  /**
   * What else must be known, a line each.
   *
   * @param elsewhere where the whole list of causes stands; empty if all are named here
   */
  List<Text> further(Across across, Optional<String> elsewhere) {
    List<Text> lines = new ArrayList<>();
    off(across).ifPresent(lines::add);
    causes(across, elsewhere).ifPresent(lines::add);
    if (!across.turnsOn().isEmpty()) {
      lines.add(
          Text.build()
              .words("Turns on ")
              .text(composition.questions(across.turnsOn()))
              .words(".")
              .done());
    }
    if (across.defeasible()) {
      lines.add(Text.of("An exception that is still open would defeat it if it were shown."));
    }
    if (across.awaitsShowing() && across.kind() != Across.Kind.ON_NO_READING) {
      lines.add(
          Text.of(
              (across.kind() == Across.Kind.OPEN ? "On some" : "On other")
                  + " readings it is not established until more is shown."));
    }
    outside(across).ifPresent(lines::add);
    return lines;
  }

  private Optional<Text> off(Across across) {
    boolean told = across.kind() == Across.Kind.ON_SOME_READINGS && across.missing().isEmpty();
    if (told || across.offReadings().isEmpty() || across.kind() == Across.Kind.ON_NO_READING) {
      return Optional.empty();
    }
    return Optional.of(
        Text.build()
            .words("Not established, whatever the missing facts are, on the reading ")
            .joined(across.offReadings().stream().map(this::term).toList(), "; or on ")
            .words(across.complete() ? "." : "; and on others.")
            .done());
  }

  private Optional<Text> causes(Across across, Optional<String> elsewhere) {
    if (across.missing().isEmpty()) {
      return Optional.empty();
    }
    String lead = across.kind() == Across.Kind.ON_SOME_READINGS ? "Open on others. " : "";
    return Optional.of(
        Text.of(lead + String.join(" ", lists.sentences(across.missing(), elsewhere))));
  }

  /** Holders whose own words put them outside the result; empty where there are none. */
  Optional<Text> outside(Across across) {
    List<Text> names = new ArrayList<>();
    for (Holder holder : composition.holders()) {
      Verdict verdict = across.outside().get(holder.id());
      if (verdict != null) {
        names.add(Text.of(holder.name() + " (" + Signs.of(verdict).meaning() + ")"));
      }
    }
    if (names.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        Text.build()
            .words("Outside this by their own words: ")
            .joined(names, ", ")
            .words(".")
            .done());
  }
}
