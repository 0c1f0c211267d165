// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.assess;

import java.util.SortedMap;
import org.opinio.law.Rule;

/**
 * The result of one rule in one situation.
 *
 * @param byHolder by holder id, sorted
 */
public record Finding(Rule rule, Across across, SortedMap<String, HolderFinding> byHolder) {

  /** The finding for one holder, who is known to be among them. */
  public HolderFinding of(String holder) {
    HolderFinding finding = byHolder.get(holder);
    if (finding == null) {
      throw new IllegalArgumentException("no such holder: " + holder);
    }
    return finding;
  }
}
