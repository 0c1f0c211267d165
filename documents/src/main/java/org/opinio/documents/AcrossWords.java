// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.documents;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.opinio.assess.Across;
import org.opinio.assess.Cause;
import org.opinio.assess.ReadingTerm;
import org.opinio.documents.report.Block;
import org.opinio.documents.report.Text;
import org.opinio.law.Holder;

/** Says how readings divide. */
final class AcrossWords {

  /** Causes of one kind that an overview names before it leads to the whole list. */
  private static final int MOST_NAMED = 5;

  private final Composition composition;
  private final Terms terms;

  AcrossWords(Composition composition) {
    this.composition = composition;
    this.terms = new Terms(composition);
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
          across.complete()
              ? "established only on these readings:"
              : "established on some readings, of which these are the first:";
    };
  }

  /** The readings on which it is established; empty where it is so on all or none. */
  Optional<Block> readings(Across across) {
    if (across.kind() != Across.Kind.ON_SOME_READINGS) {
      return Optional.empty();
    }
    return Optional.of(new Block.Points(across.onReadings().stream().map(this::term).toList()));
  }

  private Text term(ReadingTerm term) {
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
          Text.build().words("Turns on ").text(composition.questions(across.turnsOn())).words(".").done());
    }
    if (across.defeasible()) {
      lines.add(Text.of("An exception that is still open would defeat it if it were shown."));
    }
    if (across.awaitsShowing() && across.kind() != Across.Kind.ON_NO_READING) {
      lines.add(Text.of("On other readings it is not established until more is shown."));
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
    Map<Cause.Kind, List<String>> byKind = new LinkedHashMap<>();
    for (Cause cause : across.missing()) {
      byKind.computeIfAbsent(cause.kind(), k -> new ArrayList<>()).add(name(cause));
    }
    List<Text> lists = new ArrayList<>();
    byKind.forEach((kind, names) -> lists.add(list(kind, names, elsewhere)));
    String lead = across.kind() == Across.Kind.ON_SOME_READINGS ? "Open on others. " : "";
    return Optional.of(Text.build().words(lead).joined(lists, " ").done());
  }

  private static Text list(Cause.Kind kind, List<String> names, Optional<String> elsewhere) {
    boolean all = elsewhere.isEmpty() || names.size() <= MOST_NAMED + 1;
    List<String> shown = all ? names : names.subList(0, MOST_NAMED);
    String more = all ? "" : "; and " + (names.size() - MOST_NAMED) + " more, listed in " + elsewhere.get();
    return Text.build().words(label(kind) + String.join("; ", shown) + more + ".").done();
  }

  private static String label(Cause.Kind kind) {
    return switch (kind) {
      case UNKNOWN_FACT -> "Facts missing: ";
      case DISPUTED_FACT -> "Disputed: ";
      case BELOW_STANDARD -> "Below the standard of proof: ";
      case NOT_MODELLED -> "Not modelled: ";
      case SILENT -> "Silent: ";
      case RESERVES -> "Reserved: ";
      case AMBIGUOUS -> "Ambiguous: ";
    };
  }

  private String name(Cause cause) {
    return switch (cause.kind()) {
      case UNKNOWN_FACT, DISPUTED_FACT, BELOW_STANDARD -> "‘" + composition.fact(cause.id()) + "’";
      case NOT_MODELLED, SILENT, RESERVES, AMBIGUOUS -> cause.id();
    };
  }

  private Optional<Text> outside(Across across) {
    List<Holder> holders =
        Names.sorted(across.outside().keySet().stream().map(composition.law().holders()::get).toList());
    if (holders.isEmpty()) {
      return Optional.empty();
    }
    List<Text> names =
        holders.stream()
            .map(h -> Text.of(h.name() + " (" + Signs.of(across.outside().get(h.id())).meaning() + ")"))
            .toList();
    return Optional.of(
        Text.build()
            .words("Outside this by their own words: ")
            .joined(names, ", ")
            .words(".")
            .done());
  }
}
