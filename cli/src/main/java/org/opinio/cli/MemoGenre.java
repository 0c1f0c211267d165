// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.cli;

import java.util.List;
import java.util.stream.Stream;

/** The kinds of document that are drafted from a case. */
enum MemoGenre {
  MEMORANDUM,
  BRIEF,
  TALKING_POINTS,
  CONVERGENCE,
  POSITIONS,
  CLAIM,
  CEASE,
  COUNTERMEASURES,
  ARTICLE_51;

  /**
   * The kind that a user named.
   *
   * @throws UserFault if there is none such
   */
  static MemoGenre of(String written) {
    List<String> names = Stream.of(values()).map(Words::of).toList();
    return Stream.of(values())
        .filter(g -> Words.of(g).equalsIgnoreCase(written.strip()))
        .findFirst()
        .orElseThrow(() ->
            UserFault.of(
                "there is no document `" + Words.line(written) + "`.",
                Words.didYouMean(written, names, "There are " + Words.list(names, "and") + ".")));
  }

  /** Whether it goes out to another State, or to the Security Council. */
  boolean isNotice() {
    return switch (this) {
      case MEMORANDUM, BRIEF, TALKING_POINTS, CONVERGENCE, POSITIONS -> false;
      case CLAIM, CEASE, COUNTERMEASURES, ARTICLE_51 -> true;
    };
  }
}
