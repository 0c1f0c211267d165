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
    String key =
        switch (mark) {
          case FACTS -> "mark.facts";
          case DISPUTED -> "mark.disputed";
          case BELOW -> "mark.below";
          case NOT_MODELLED -> "mark.not-modelled";
          case SILENT -> "mark.silent";
          case GROUP -> "mark.group";
          case RESERVES -> "mark.reserves";
          case AMBIGUOUS -> "mark.ambiguous";
          case LEFT_OPEN -> "mark.left-open";
          case PREVAILING -> "mark.prevailing";
          case NO_LIMIT -> "mark.no-limit";
          case DEFEASIBLE -> "mark.defeasible";
          case AWAITS_SHOWING -> "mark.awaits";
        };
    return new Inline.Sign(wording.words(key), wording.words(key + ".meaning"));
  }
}
