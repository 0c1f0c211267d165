// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.cite;

/**
 * Characters that stand in a {@link CitationForm} for what is filled in later. No source has them.
 */
final class Mark {

  /** Where the pinpoint goes, with the space or comma before it. */
  static final char PINPOINT = '\uE000';

  /** The number of the note in which the source is cited in full. */
  static final char NOTE = '\uE001';

  static final char ITALIC = '\uE002';
  static final char ROMAN = '\uE003';

  /** Begins what falls away where there is no pinpoint. */
  static final char OPEN = '\uE004';

  static final char CLOSE = '\uE005';

  private Mark() {}
}
