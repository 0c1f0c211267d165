// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.decide;

import java.util.List;
import org.opinio.compile.Variable;

/**
 * The smallest sets of settings that lead somewhere: without any one setting of a set, the rest
 * does not.
 *
 * @param all smaller ones first, then in the order of the law
 * @param complete whether there are no others
 * @param completeTo where there may be others: the size up to which there are none
 */
public record Sets(List<List<Variable.OfSetting>> all, boolean complete, int completeTo) {

  /** The search grew too large before anything was known. */
  public static final Sets TOO_LARGE = new Sets(List.of(), false, 0);

  public Sets {
    all = all.stream().map(List::copyOf).toList();
  }

  /** Whether there is none at all. */
  public boolean isNone() {
    return all.isEmpty() && complete;
  }
}
