// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.documents.meeting;

import java.util.List;
import java.util.Optional;

/**
 * Who said something in a meeting, as far as its report tells. Those who are not named may be said
 * to be of one side.
 */
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
  record Some(Optional<String> side) implements Voice {}

  /** Others than those named before. */
  record Others(Optional<String> side) implements Voice {}

  /** One of those who took part, not named. */
  record One(Optional<String> side) implements Voice {}

  /** Nobody in particular. */
  record Untold() implements Voice {}

  /** Whether the side spoke, as a whole or in part. */
  default boolean isOf(String side) {
    return switch (this) {
      case Sides sides -> sides.ids().contains(side);
      case Some some -> some.side().equals(Optional.of(side));
      case Others others -> others.side().equals(Optional.of(side));
      case One one -> one.side().equals(Optional.of(side));
      case All all -> false;
      case Untold untold -> false;
    };
  }
}
