// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.workbench.desk;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.opinio.cases.Case;

/**
 * What a case dates: operations, measures taken in answer, and items of evidence.
 *
 * @param events by date as written; those without one last
 */
public record Timeline(List<Event> events) {

  /** What kind of event it is. */
  public enum Kind {
    OPERATION,
    RESPONSE,
    EVIDENCE
  }

  /**
   * One event.
   *
   * @param date as written, or empty
   */
  public record Event(Kind kind, String id, String date, String title) {}

  public Timeline {
    events = List.copyOf(events);
  }

  /** The events of a case. */
  public static Timeline of(Case subject) {
    List<Event> events = new ArrayList<>();
    subject
        .operations()
        .values()
        .forEach(o -> events.add(new Event(Kind.OPERATION, o.id(), o.date(), o.title())));
    subject
        .responses()
        .values()
        .forEach(r -> events.add(new Event(Kind.RESPONSE, r.id(), r.date(), r.title())));
    subject.evidence().values().stream()
        .filter(e -> !e.date().isEmpty())
        .forEach(e -> events.add(new Event(Kind.EVIDENCE, e.id(), e.date(), e.title())));
    events.sort(
        Comparator.comparing((Event e) -> e.date().isEmpty())
            .thenComparing(Event::date)
            .thenComparing(Event::kind)
            .thenComparing(Event::id));
    return new Timeline(events);
  }

  /** Whether something is dated. */
  public boolean isDated() {
    return events.stream().anyMatch(e -> !e.date().isEmpty());
  }
}
