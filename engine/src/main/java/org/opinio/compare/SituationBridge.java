// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.compare;

import java.util.List;
import org.opinio.assess.SituationAssessment;

/**
 * What holders have in common in one situation, and what keeps them apart.
 *
 * @param shared rules on which they come to one settled result
 * @param apart rules on which they do not
 */
public record SituationBridge(
    SituationAssessment situation, List<Shared> shared, List<RuleBridge> apart) {

  public SituationBridge {
    shared = List.copyOf(shared);
    apart = List.copyOf(apart);
  }
}
