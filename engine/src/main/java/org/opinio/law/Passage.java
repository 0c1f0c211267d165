// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.law;

import java.util.List;

/**
 * A passage of a page: its words without markup, and what it cites.
 *
 * @param words plain words; links stand as their text, citations are taken out
 * @param citations in the order in which they stand
 */
public record Passage(String words, List<Citation> citations) {

  /** No words. */
  public static final Passage EMPTY = new Passage("", List.of());

  public Passage {
    citations = List.copyOf(citations);
  }
}
