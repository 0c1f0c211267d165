// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.assess;

import java.util.List;

/** Readings that together settle a result; all parts must hold. */
public record ReadingTerm(List<Part> parts) {

  public ReadingTerm {
    parts = List.copyOf(parts);
  }

  /**
   * A reading of one question.
   *
   * @param option short id
   * @param accepted whether the option is accepted; on a ladder, by it or a wider reading
   */
  public record Part(String question, String option, boolean accepted) {}
}
