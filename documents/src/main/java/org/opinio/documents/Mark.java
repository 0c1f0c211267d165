// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.documents;

import java.util.Optional;
import org.opinio.assess.Cause;
import org.opinio.assess.Stand;

/** A small mark beside a result: why it is open, or on what it rests. Printed in this order. */
enum Mark {
  FACTS("f", "facts are missing"),
  DISPUTED("d", "facts are disputed"),
  BELOW("b", "facts are below the standard of proof"),
  NOT_MODELLED("m", "it turns on what is not modelled"),
  SILENT("s", "the holder is silent on a question on which it turns"),
  GROUP("g", "a group of which the holder is a member has spoken on that question"),
  RESERVES("r", "the holder leaves a question open"),
  AMBIGUOUS("a", "the holder's words fit several readings"),
  LEFT_OPEN("o", "the holder has spoken on a question, and its words leave this point open"),
  PREVAILING("p", "the holder is silent; the prevailing view is taken, as was asked for"),
  NO_LIMIT("l", "the holder is silent; no limit is taken to be stated"),
  DEFEASIBLE("!", "an exception that is still open would defeat it"),
  AWAITS_SHOWING("u", "not established until more is shown");

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

  /** The mark of a settled result that rests on what a silent holder is taken to accept. */
  static Optional<Mark> of(Stand.Basis basis) {
    return switch (basis) {
      case PREVAILING_VIEW -> Optional.of(PREVAILING);
      case NO_LIMIT_STATED -> Optional.of(NO_LIMIT);
      case SAID, AMBIGUOUS, RESERVES, SILENT, GENERAL_LAW -> Optional.empty();
    };
  }
}
