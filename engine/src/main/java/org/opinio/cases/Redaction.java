// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.cases;

import java.util.List;
import org.opinio.cases.internal.Redactor;
import org.opinio.cases.internal.StillNamed;
import org.opinio.diagnostic.Diagnostic;
import org.opinio.diagnostic.Place;

/**
 * A case without what is marked above a level. Nothing that is then assessed or written, nor the
 * digest of the case, depends on what was left out; a fact left out is unknown.
 */
public sealed interface Redaction {

  /** What is left, and how much is not. */
  record Redacted(Case left, LeftOut leftOut) implements Redaction {}

  /**
   * Nothing that may be shown.
   *
   * @param faults for whoever may read the whole case: they speak of what is above
   */
  record Refused(List<Diagnostic> faults) implements Redaction {

    public Refused {
      faults = List.copyOf(faults);
    }
  }

  /**
   * The case without what is above the level. It is refused where neither a fact nor a conclusion
   * taken as given is left, and where the words that are left name what was left out.
   */
  static Redaction of(Case whole, Marking.Level limit) {
    Case left = Redactor.left(whole, limit);
    if (isNothing(left)) {
      return new Refused(
          List.of(
              Diagnostic.at(
                  CaseCode.NOTHING_LEFT,
                  Place.of(whole.file()),
                  "",
                  "At " + limit.words() + " nothing of this case is left to assess.",
                  "Ask for a higher level, or mark what may be shown.")));
    }
    List<Diagnostic> named = StillNamed.in(left, whole, limit);
    return named.isEmpty() ? new Redacted(left, LeftOut.between(whole, left)) : new Refused(named);
  }

  private static boolean isNothing(Case left) {
    return left.facts().isEmpty() && LeftOut.given(left) == 0 || left.operations().isEmpty();
  }
}
