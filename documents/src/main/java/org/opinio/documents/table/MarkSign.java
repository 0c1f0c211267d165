// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.documents.table;

import org.opinio.documents.report.Inline;
import org.opinio.documents.wording.Mark;
import org.opinio.documents.wording.Wording;

/** The letter of a mark in the language of a table, which says what it means. */
final class MarkSign {

  private MarkSign() {}

  static Inline.Sign of(Mark mark, Wording wording) {
    return switch (mark) {
      case FACTS -> sign(wording, "mark.facts", "mark.facts.meaning");
      case DISPUTED -> sign(wording, "mark.disputed", "mark.disputed.meaning");
      case BELOW -> sign(wording, "mark.below", "mark.below.meaning");
      case NOT_MODELLED -> sign(wording, "mark.not-modelled", "mark.not-modelled.meaning");
      case SILENT -> sign(wording, "mark.silent", "mark.silent.meaning");
      case GROUP -> sign(wording, "mark.group", "mark.group.meaning");
      case RESERVES -> sign(wording, "mark.reserves", "mark.reserves.meaning");
      case AMBIGUOUS -> sign(wording, "mark.ambiguous", "mark.ambiguous.meaning");
      case LEFT_OPEN -> sign(wording, "mark.left-open", "mark.left-open.meaning");
      case PREVAILING -> sign(wording, "mark.prevailing", "mark.prevailing.meaning");
      case NO_LIMIT -> sign(wording, "mark.no-limit", "mark.no-limit.meaning");
      case DEFEASIBLE -> sign(wording, "mark.defeasible", "mark.defeasible.meaning");
      case AWAITS_SHOWING -> sign(wording, "mark.awaits", "mark.awaits.meaning");
    };
  }

  private static Inline.Sign sign(Wording wording, String letter, String meaning) {
    return new Inline.Sign(wording.words(letter), wording.words(meaning));
  }
}
