// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.assess;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import org.opinio.cases.Reliance;
import org.opinio.law.View;

/**
 * A party relies on a reading that it has itself denied.
 *
 * @param views its own views, which leave the reading out
 */
public record DeniedReliance(Reliance reliance, String holder, List<View> views) {

  /** Those of a case; a party is a holder by its ISO 3166 code. */
  public static List<DeniedReliance> in(Assessment assessment) {
    List<DeniedReliance> denied = new ArrayList<>();
    for (Reliance reliance : assessment.subject().reliances()) {
      String holder = reliance.state().toLowerCase(Locale.ROOT);
      SortedMap<String, Stand> stands = assessment.stands().get(holder);
      Stand stand = stands == null ? null : stands.get(reliance.question());
      if (stand != null
          && stand.isOwn()
          && !stand.restOpen()
          && !stand.options().contains(reliance.option())) {
        denied.add(new DeniedReliance(reliance, holder, stand.views()));
      }
    }
    return List.copyOf(denied);
  }
}
