// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.compare;

import java.util.List;
import org.opinio.assess.Result;
import org.opinio.law.Rule;

/**
 * A finding that comes out otherwise once readings are adopted.
 *
 * @param situation id within the case
 * @param holders ids of those for whom it changes so, sorted
 */
public record ChangedFinding(
    String situation, Rule rule, Result before, Result after, List<String> holders) {

  public ChangedFinding {
    holders = List.copyOf(holders);
  }
}
