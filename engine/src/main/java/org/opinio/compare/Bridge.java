// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.compare;

import java.util.List;
import org.opinio.assess.Assessment;

/**
 * What would bring holders to one result in a case.
 *
 * @param holders ids, at least two
 */
public record Bridge(
    Assessment assessment, List<String> holders, List<SituationBridge> situations) {

  public Bridge {
    holders = List.copyOf(holders);
    situations = List.copyOf(situations);
  }
}
