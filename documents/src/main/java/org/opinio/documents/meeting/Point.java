// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.documents.meeting;

import java.util.List;
import java.util.Optional;
import org.opinio.law.Citation;

/**
 * A point of a meeting.
 *
 * @param text our own words for what was said, in whole sentences
 * @param tie the question of law that the point is about
 * @param views of a divergence: the view of each side
 */
public record Point(
    Kind kind,
    String text,
    Voice by,
    Optional<Tie> tie,
    List<View> views,
    List<Citation> citations,
    String discussed) {

  public Point {
    views = List.copyOf(views);
    citations = List.copyOf(citations);
  }

  /** What a point is to the meeting. */
  public enum Kind {
    /** Part of the position statement of one side. */
    STATEMENT,
    /** Those named agreed on it. */
    AGREED,
    /** The report finds that views converge; nobody is said to have agreed. */
    CONVERGENCE,
    /** Two views or more, and who holds each. */
    DIVERGENCE,
    /** Somebody's view. */
    VIEW,
    /** A question or an issue that came up. */
    RAISED,
    /** What is left for further discussion. */
    FURTHER,
    TAKEAWAY,
    RECOMMENDATION,
    WAY_FORWARD
  }

  /**
   * What a point has to do with the law.
   *
   * @param question id
   * @param options short ids of the readings that it goes with; may be empty
   */
  public record Tie(String question, List<String> options) {
    public Tie {
      options = List.copyOf(options);
    }
  }

  /**
   * One view in a divergence.
   *
   * @param options short ids of the readings that it goes with; may be empty
   */
  public record View(Voice by, String text, List<String> options) {
    public View {
      options = List.copyOf(options);
    }
  }
}
