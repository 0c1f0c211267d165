// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.documents.memo;

import java.util.List;

/** How much of a long list is printed before the rest is counted. */
final class Folding {

  /** Rules by name. */
  static final int RULES = 8;

  /** Combinations of readings in a sentence. */
  static final int TERMS = 3;

  /** Numbers of notes. */
  static final int NOTES = 12;

  /** Points of a list. */
  static final int POINTS = 8;

  private Folding() {}

  static <T> List<T> first(List<T> all, int most) {
    return all.subList(0, Math.min(most, all.size()));
  }
}
