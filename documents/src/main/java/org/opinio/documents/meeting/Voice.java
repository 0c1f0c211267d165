// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.documents.meeting;

import java.util.List;

/** Who said something in a meeting, as far as its report tells. */
public sealed interface Voice {

  /** One side, or several. */
  record Sides(List<String> ids) implements Voice {
    public Sides {
      ids = List.copyOf(ids);
    }
  }

  /** All who took part. */
  record All() implements Voice {}

  /** Some of those who took part; which and how many is not said. */
  record Some() implements Voice {}

  /** Others than those named before. */
  record Others() implements Voice {}

  /** One of those who took part, not named. */
  record One() implements Voice {}

  /** Nobody in particular. */
  record Untold() implements Voice {}
}
