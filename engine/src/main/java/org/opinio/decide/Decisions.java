// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.decide;

import java.util.List;
import org.opinio.assess.Assessment;

/**
 * What decides a case.
 *
 * @param all one for each situation, in the order of the case
 */
public record Decisions(Assessment assessment, Limits limits, List<Decision> all) {
  public Decisions {
    all = List.copyOf(all);
  }
}
