// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.kept;

import org.opinio.diagnostic.Place;
import org.opinio.law.Citation;
import org.opinio.law.Passage;

/** Writes what pages, rules and positions share. */
final class PartsOut {

  private final Numbers out;

  PartsOut(Numbers out) {
    this.out = out;
  }

  void place(Place it) {
    out.words(it.file());
    out.number(it.line());
    out.number(it.column());
  }

  void citation(Citation it) {
    out.words(it.key());
    out.words(it.pinpoint());
    out.truth(it.unchecked());
    out.words(it.reportedBy());
  }

  void passage(Passage it) {
    out.words(it.words());
    out.each(it.citations(), this::citation);
  }
}
