// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.documents.meeting;

import java.util.List;
import java.util.stream.Stream;
import org.opinio.law.Citation;

/**
 * A theme of a meeting with what was said on it.
 *
 * @param title empty for the meeting as a whole
 * @param text paragraphs that lead into it
 * @param discussed the case that was discussed, or empty
 * @param citations of the paragraphs
 */
public record Theme(
    String title,
    List<String> text,
    String discussed,
    List<Citation> citations,
    List<Point> points,
    List<Theme> themes) {

  public Theme {
    text = List.copyOf(text);
    citations = List.copyOf(citations);
    points = List.copyOf(points);
    themes = List.copyOf(themes);
  }

  /** Its points and those of its sub-themes, in their order. */
  Stream<Point> allPoints() {
    return Stream.concat(points.stream(), themes.stream().flatMap(Theme::allPoints));
  }
}
