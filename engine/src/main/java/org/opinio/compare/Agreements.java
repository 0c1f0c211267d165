// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.compare;

import java.util.List;

/**
 * The agreements that bring holders to one result, by the smallest sets of questions.
 *
 * @param possible whether any agreement brings them to it; if not, no agreement on all questions
 *     does either, for the facts do not settle it
 * @param sets smallest first; of no set is a part among the others
 * @param complete whether these are all sets
 * @param completeTo the size up to which they are
 */
public record Agreements(
    boolean possible, List<AgreedQuestions> sets, boolean complete, int completeTo) {

  public Agreements {
    sets = List.copyOf(sets);
  }
}
