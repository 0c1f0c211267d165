// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.compare;

import java.util.List;

/**
 * What an agreement says on one question.
 *
 * @param anyOf short ids of which any one may be agreed on; empty for a question on which several
 *     options can be held at once
 * @param with for such a question: short ids that the set agreed on contains
 * @param without and those that it does not contain; the others may be in it or not
 */
public record Choice(String question, List<String> anyOf, List<String> with, List<String> without) {

  public Choice {
    anyOf = List.copyOf(anyOf);
    with = List.copyOf(with);
    without = List.copyOf(without);
  }
}
