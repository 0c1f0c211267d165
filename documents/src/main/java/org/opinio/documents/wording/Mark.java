// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.documents.wording;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import org.opinio.assess.Cause;
import org.opinio.assess.Finding;
import org.opinio.assess.HolderFinding;
import org.opinio.assess.Stand;

/** A small mark beside a result: why it is open, or on what it rests. Printed in this order. */
public enum Mark {
  FACTS,
  DISPUTED,
  BELOW,
  NOT_MODELLED,
  SILENT,
  GROUP,
  RESERVES,
  AMBIGUOUS,
  LEFT_OPEN,
  PREVAILING,
  NO_LIMIT,
  DEFEASIBLE,
  AWAITS_SHOWING;

  /**
   * The marks of what a rule comes to for a holder.
   *
   * @param groupHasSpoken whether a group of the holder has spoken on a question, by id
   * @param stands where the holder stands on a question, by id
   */
  public static Set<Mark> of(
      Finding finding,
      String holder,
      Predicate<String> groupHasSpoken,
      Function<String, Optional<Stand>> stands) {
    HolderFinding own = finding.of(holder);
    Set<Mark> marks = EnumSet.noneOf(Mark.class);
    for (Cause cause : own.causes()) {
      marks.add(of(cause.kind()));
      if (cause.kind() == Cause.Kind.SILENT && groupHasSpoken.test(cause.id())) {
        marks.add(GROUP);
      }
    }
    if (own.defeasible()) {
      marks.add(DEFEASIBLE);
    }
    if (own.awaitsShowing()) {
      marks.add(AWAITS_SHOWING);
    }
    for (String question : finding.across().turnsOn()) {
      stands.apply(question).flatMap(s -> of(s.basis())).ifPresent(marks::add);
    }
    return marks;
  }

  private static Mark of(Cause.Kind kind) {
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
  private static Optional<Mark> of(Stand.Basis basis) {
    return switch (basis) {
      case PREVAILING_VIEW -> Optional.of(PREVAILING);
      case NO_LIMIT_STATED -> Optional.of(NO_LIMIT);
      case SAID, AMBIGUOUS, RESERVES, SILENT, GENERAL_LAW -> Optional.empty();
    };
  }
}
