// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.kept;

import org.opinio.diagnostic.Place;
import org.opinio.law.Citation;
import org.opinio.law.Passage;

/** Reads what {@link PartsOut} writes. */
final class PartsIn {

  private final Cursor in;

  PartsIn(Cursor in) {
    this.in = in;
  }

  Place place() {
    return new Place(in.words(), in.number(), in.number());
  }

  Citation citation() {
    return new Citation(in.words(), in.words(), in.truth(), in.words());
  }

  Passage passage() {
    return new Passage(in.words(), in.each(this::citation));
  }
}
