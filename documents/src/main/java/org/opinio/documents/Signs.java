// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.documents;

import org.opinio.assess.HolderFinding;
import org.opinio.assess.Verdict;
import org.opinio.documents.report.Inline;
import org.opinio.documents.report.Text;
import org.opinio.explain.Outcome;
import org.opinio.law.View;

/** Signs for results. They differ in shape, so that neither colour nor shade is needed. */
final class Signs {

  static final Inline.Sign ESTABLISHED = new Inline.Sign("●", "established");
  static final Inline.Sign NOT_ESTABLISHED = new Inline.Sign("○", "not established");
  static final Inline.Sign OPEN = new Inline.Sign("◇", "open");
  static final Inline.Sign PARTED = new Inline.Sign("≠", "no common ground");

  static final Inline.Sign MET = new Inline.Sign("●", "met");
  static final Inline.Sign NOT_MET = new Inline.Sign("○", "not met");
  static final Inline.Sign ON_SOME = new Inline.Sign("◐", "met on some readings");

  static final Inline.Sign IMPLIED = new Inline.Sign("*", " (by implication)");
  static final Inline.Sign MEDIUM = new Inline.Sign("†", " (coded with medium confidence)");
  static final Inline.Sign LOW = new Inline.Sign("‡", " (coded with low confidence)");

  private Signs() {}

  static Inline.Sign of(Verdict verdict) {
    return switch (verdict) {
      case ESTABLISHED -> ESTABLISHED;
      case NOT_ESTABLISHED -> NOT_ESTABLISHED;
      case OPEN -> OPEN;
    };
  }

  static Inline.Sign of(Outcome outcome) {
    return switch (outcome) {
      case MET -> MET;
      case NOT_MET -> NOT_MET;
      case OPEN -> OPEN;
      case ON_SOME_READINGS -> ON_SOME;
    };
  }

  /** Adds to a name the signs of how sure the coding of a view is. */
  static Text.Builder mark(Text.Builder name, View view) {
    if (view.implied()) {
      name.part(IMPLIED);
    }
    return switch (view.confidence()) {
      case "" -> name;
      case "medium" -> name.part(MEDIUM);
      case "low" -> name.part(LOW);
      default -> name.words(" (confidence: " + view.confidence() + ")");
    };
  }

  static String words(HolderFinding finding) {
    return of(finding.verdict()).meaning();
  }
}
