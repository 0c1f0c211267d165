// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.documents.table;

import java.util.Optional;
import org.opinio.assess.Cause;
import org.opinio.assess.Stand;
import org.opinio.documents.report.Inline;
import org.opinio.documents.wording.Wording;

/** A small letter in a cell: what an undetermined result lacks, or on what a settled one rests. */
enum Mark {
  FACTS("mark.facts", "mark.facts.meaning"),
  DISPUTED("mark.disputed", "mark.disputed.meaning"),
  BELOW("mark.below", "mark.below.meaning"),
  NOT_MODELLED("mark.not-modelled", "mark.not-modelled.meaning"),
  SILENT("mark.silent", "mark.silent.meaning"),
  GROUP("mark.group", "mark.group.meaning"),
  RESERVES("mark.reserves", "mark.reserves.meaning"),
  AMBIGUOUS("mark.ambiguous", "mark.ambiguous.meaning"),
  LEFT_OPEN("mark.left-open", "mark.left-open.meaning"),
  PREVAILING("mark.prevailing", "mark.prevailing.meaning"),
  NO_LIMIT("mark.no-limit", "mark.no-limit.meaning"),
  DEFEASIBLE("mark.defeasible", "mark.defeasible.meaning"),
  AWAITS_SHOWING("mark.awaits", "mark.awaits.meaning");

  private final String letter;
  private final String meaning;

  Mark(String letter, String meaning) {
    this.letter = letter;
    this.meaning = meaning;
  }

  Inline.Sign sign(Wording wording) {
    return new Inline.Sign(wording.words(letter), wording.words(meaning));
  }

  static Mark of(Cause.Kind kind) {
    return switch (kind) {
      case UNKNOWN_FACT -> FACTS;
      case DISPUTED_FACT -> DISPUTED;
      case BELOW_STANDARD -> BELOW;
      case NOT_MODELLED -> NOT_MODELLED;
      case SILENT -> SILENT;
      case RESERVES -> RESERVES;
      case AMBIGUOUS -> AMBIGUOUS;
      case LEFT_OPEN -> LEFT_OPEN;
    };
  }

  /** The mark of a result that rests on what a silent holder is taken to accept. */
  static Optional<Mark> of(Stand.Basis basis) {
    return switch (basis) {
      case PREVAILING_VIEW -> Optional.of(PREVAILING);
      case NO_LIMIT_STATED -> Optional.of(NO_LIMIT);
      case SAID, AMBIGUOUS, RESERVES, SILENT, GENERAL_LAW -> Optional.empty();
    };
  }
}
