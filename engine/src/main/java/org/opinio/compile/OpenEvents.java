// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.compile;

import java.util.List;

/**
 * Events that an evaluation keeps open, and what follows from them. What either is about is not
 * known otherwise.
 */
public record OpenEvents(List<Event> events, List<Consequence> consequences) {

  /** No events. */
  public static final OpenEvents NONE = new OpenEvents(List.of(), List.of());

  public OpenEvents {
    events = List.copyOf(events);
    consequences = List.copyOf(consequences);
  }
}
