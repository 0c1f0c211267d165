// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.cases.internal;

import org.opinio.cases.Case;
import org.opinio.cases.Evidence;
import org.opinio.cases.Marked;
import org.opinio.cases.Marking;
import org.opinio.cases.StatedFact;

/**
 * How what stands in a case is to be handled: as its own marking says, or, where it has none, that
 * of the nearest thing around it; and as the sources say that its words cite.
 */
final class Handling {

  private final Case subject;

  Handling(Case subject) {
    this.subject = subject;
  }

  /**
   * The marking that something has in the end.
   *
   * @param words what is written there
   */
  Marking of(Marked what, String... words) {
    return orElse(subject.markings().of(what), around(what)).with(sources(words));
  }

  /** The marking of a fact stated in the operation, campaign or response. */
  Marking of(String unit, StatedFact fact) {
    return orElse(Marking.of(fact.marking()), of(new Marked.Unit(unit)))
        .with(sources(fact.source(), fact.assessor(), fact.reasons()))
        .with(sources(fact.claims().values().toArray(String[]::new)));
  }

  Marking of(Evidence item) {
    return orElse(Marking.of(item.marking()), of(new Marked.Whole())).with(sources(item.title()));
  }

  /** What surrounds it; a name is handled as that in which it stands, wherever that is. */
  private Marking around(Marked what) {
    return switch (what) {
      case Marked.Whole whole -> Marking.NONE;
      case Marked.Name name -> Marking.NONE;
      case Marked.Stipulated s when !s.unit().isEmpty() -> of(new Marked.Unit(s.unit()));
      case Marked.Stipulated s -> of(new Marked.Whole());
      case Marked.Summary summary -> of(new Marked.Whole());
      case Marked.Note note -> of(new Marked.Whole());
      case Marked.Source source -> of(new Marked.Whole());
      case Marked.Unit unit -> of(new Marked.Whole());
      case Marked.Assumed assumed -> of(new Marked.Whole());
      case Marked.Expected expected -> of(new Marked.Whole());
      case Marked.Inexpressible inexpressible -> of(new Marked.Whole());
      case Marked.ReliedOn reliedOn -> of(new Marked.Whole());
    };
  }

  /** A source counts by its own marking alone: what is published may be cited in any case. */
  private Marking sources(String... words) {
    Marking marking = Marking.NONE;
    for (String key : Scope.cited(String.join(" ", words))) {
      marking = marking.with(subject.markings().of(new Marked.Source(key)));
    }
    return marking;
  }

  private static Marking orElse(Marking own, Marking around) {
    return own.isNone() ? around : own;
  }
}
