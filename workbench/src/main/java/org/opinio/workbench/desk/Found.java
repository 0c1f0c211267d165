// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.workbench.desk;

import java.util.List;

/**
 * Something that a search found.
 *
 * @param address of its page, within the workbench
 * @param excerpt where the words stand
 */
public record Found(Kind kind, String address, String id, String title, List<Part> excerpt) {

  /** What kind of thing. */
  public enum Kind {
    RULE,
    QUESTION,
    FACT,
    VIEW,
    HOLDER,
    SOURCE,
    CASE
  }

  /** A part of an excerpt; one that is sought is marked. */
  public record Part(String words, boolean sought) {}

  /**
   * One page of what was found.
   *
   * @param total how many there are in all
   * @param loose whether nothing has all the words, and these have some
   */
  public record Results(long total, boolean loose, List<Found> found) {}
}
