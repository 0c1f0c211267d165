// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.documents.meeting;

import java.util.Optional;

/**
 * One side of a meeting.
 *
 * @param name as within a sentence, such as {@code the northern experts}
 * @param holder id of the holder whose page records what the side has published
 */
public record Side(String id, String name, Capacity capacity, Optional<String> holder) {

  /** In what capacity a side speaks. */
  public enum Capacity {
    /** For themselves. */
    EXPERTS,
    /** For a State. */
    DELEGATION,
    /** For an organisation. */
    ORGANISATION
  }
}
