// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.documents.meeting;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** How the report of a meeting is built. */
public enum Shape {
  /** What each side stated stands side by side, question by question. */
  SIDE_BY_SIDE,
  /** One text, with divergences marked where they occur. */
  JOINT,
  /** Summary, outline, convergence, what is left to discuss, recommendations. */
  HEADS;

  /** As a user writes it, such as {@code side-by-side}. */
  public String words() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** The shape written so; empty where there is none. */
  public static Optional<Shape> of(String written) {
    return Stream.of(values())
        .filter(s -> s.words().equals(written.strip().toLowerCase(Locale.ROOT)))
        .findFirst();
  }

  /** All as a user writes them. */
  public static List<String> all() {
    return Stream.of(values()).map(Shape::words).toList();
  }

  /** Whether the report of the meeting can be built so: sides stand beside each other. */
  public boolean fits(Meeting meeting) {
    return this != SIDE_BY_SIDE || meeting.sides().size() >= 2;
  }
}
